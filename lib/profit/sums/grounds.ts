import { type Baselines, constant, need, yearlyMean } from '@/lib/method/baseline';
import type { Input } from '@/lib/method/derived';
import { newestPoint } from '@/lib/method/network';
import type { Machine, NetworkMetric } from '@/lib/schema/baseline';
import { latest } from '@/lib/units/calendar';
import type { Interval } from '@/lib/units/interval';
import { EVIDENCE } from './evidence';

/** A number of the record with the day it holds for and the pages it stands on. */
export type Dated = { value: number; date: string; pages: string[] };
/** A machine that can be chosen; `key` is its name in the address. */
export type MachineChoice = Machine & { key: string };

/** Everything the two calculators take from the record. Plain data, so that the page can hand it to the browser. */
export type Grounds = {
  machines: MachineChoice[];
  article: { watts: number; power: number; tax: number; compliance: number; saleShare: number; purchase: number };
  articlePages: string[];
  /**
   * The fee on digital mining, tenge a kilowatt-hour: one number for power that costs `step` or more, an interval for
   * cheaper power.
   */
  fee: { step: number; dear: number; cheap: Interval; pages: string[] };
  tax: Dated;
  loadFactor: Input;
  overhead: Input;
  perHead: Input;
  /** Tenge for a dollar. */
  rate: Dated;
  network: Dated;
  coin: Dated;
  subsidy: number;
  blocks: number;
  /** What industry and licensed miners paid for power in Kazakhstan, tenge a kilowatt-hour. */
  industry: Dated;
  minersPaid: { low: number; high: number; date: string; pages: string[] };
};

const NEVER = '9999-12-31';

/** The address holds short names: Antminer S21 (200T) is antminer-s21-200t; a plus must not be lost. */
export const machineKey = (model: string): string =>
  model
    .toLowerCase()
    .replaceAll('+', '-plus')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Gathers the grounds from data/baselines. What is lacking there is a fault of the data, and said so. */
export function groundsOf(baselines: Baselines): Grounds {
  const value = (key: string) => need(baselines, key).central;
  const share = (key: string) => value(key) / 100;
  const lowestFee = value('kz-mining-fee-2023-lowest');
  const highestFee = value('kz-mining-fee-2023-highest');
  const tax = need(baselines, 'kz-corporate-tax');
  const paid = baselines.tariffs.filter(({ country, class: who }) => country === 'KZ' && who === 'mining-paid');
  return {
    machines: baselines.machines.map((machine) => ({ ...machine, key: machineKey(machine.model) })),
    article: {
      watts: value('calculator-watts'),
      power: value('calculator-power-price'),
      tax: share('calculator-tax'),
      compliance: share('calculator-compliance'),
      saleShare: share('calculator-sale-share'),
      purchase: value('calculator-purchase'),
    },
    articlePages: pagesOf(need(baselines, 'calculator-watts').source),
    fee: {
      step: value('kz-mining-fee-2023-step'),
      dear: lowestFee,
      cheap: { low: lowestFee, central: Math.sqrt(lowestFee * highestFee), high: highestFee },
      pages: [...pagesOf(need(baselines, 'kz-mining-fee-2023-lowest').source), ...EVIDENCE.fee],
    },
    tax: { value: tax.central / 100, date: tax.asOf ?? '', pages: pagesOf(tax.source) },
    // A share of one needs no unit.
    loadFactor: { ...constant(baselines, 'load-factor-undisturbed', 'load-factor'), unit: '' },
    overhead: constant(baselines, 'overhead', 'overhead'),
    perHead: found(yearlyMean(baselines, 'KZ', 'demand-per-head', [9999], 'demand-per-head'), 'demand-per-head of KZ'),
    rate: newestRate(baselines),
    network: newest(baselines, 'hash-rate'),
    coin: newest(baselines, 'coin-price'),
    subsidy: newest(baselines, 'subsidy').value,
    blocks: value('blocks-a-day'),
    industry: newestIndustry(baselines),
    minersPaid: {
      low: Math.min(...paid.map(({ low }) => low)),
      high: Math.max(...paid.map(({ high }) => high)),
      date: paid[0]?.from ?? '',
      pages: [...new Set(paid.map(({ source }) => source))],
    },
  };
}

const pagesOf = (page: string | undefined): string[] => (page ? [page] : []);

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`data/baselines lacks ${what}. Add it: the page on profit needs it.`);
  return value;
}

function newest(baselines: Baselines, metric: NetworkMetric): Dated {
  const { value, date, source } = found(newestPoint(baselines, metric, NEVER), `a ${metric} of the network`);
  return { value, date, pages: pagesOf(source) };
}

function newestRate(baselines: Baselines): Dated {
  const rates = baselines.rates.filter(({ currency }) => currency === 'KZT');
  const rate = rates.sort((a, b) => latest(a.date).localeCompare(latest(b.date))).at(-1);
  const { perDollar, date, source } = found(rate, 'an exchange rate of the tenge');
  return { value: perDollar, date, pages: [source] };
}

function newestIndustry(baselines: Baselines): Dated {
  const tariffs = baselines.tariffs.filter(({ country, class: who }) => country === 'KZ' && who === 'business');
  const tariff = tariffs.sort((a, b) => latest(a.from).localeCompare(latest(b.from))).at(-1);
  const { high, from, source } = found(tariff, 'a business tariff of KZ');
  return { value: high, date: from, pages: [source] };
}
