import { type Baselines, constant } from '@/lib/method/baseline';
import { constantsOf, keyEnds } from '@/lib/method/country-constants';
import { asInput, type Derived, derive, type Input } from '@/lib/method/derived';
import { inDollars } from '@/lib/method/exchange';
import { opennessOf } from '@/lib/method/openness';
import type { Scenario } from '@/lib/scenario/scenario';
import type { Tariff } from '@/lib/schema/baseline';
import { between } from '@/lib/units/interval';
import { localCurrency } from '@/lib/units/money';
import type { Line } from './line';
import { type EnergyInput, energyInput, winterEnergyOf } from './load';

/** Classes in the order in which a reader looks for them; the dearest use last. */
const CLASSES: Tariff['class'][] = ['household', 'business', 'budget', 'mining', 'mining-paid', 'aluminium'];

/** What is not paid: the revenue at every tariff in force, the fee on mining, and what the electricity cost others. */
export function moneyLines(scenario: Scenario, total: Derived, baselines: Baselines): Line[] {
  const { country } = scenario;
  const energy = energyInput(total);
  const currency = localCurrency[country];
  const rate = baselines.rates.find((one) => one.currency === currency);
  const withDollars = (result: Derived): Pick<Line, 'dollars'> =>
    rate ? { dollars: inDollars(asInput('loss', result), rate) } : {};
  const tariffs = baselines.tariffs
    .filter((tariff) => tariff.country === country)
    .sort((a, b) => CLASSES.indexOf(a.class) - CLASSES.indexOf(b.class) || b.from.localeCompare(a.from));
  const revenue = tariffs.map((tariff): Line => {
    const result = derive('revenue-lost', [energy, priceOf(tariff)], { unit: tariff.currency });
    return { question: 'revenue', result, tariff, ...withDollars(result) };
  });
  const fees = charges('fee', keyEnds.fee, 'fee', 'fee-unpaid');
  const supply = charges('supply', keyEnds.supplyCost, 'supply-cost', 'cost-of-supply');
  return [
    ...(revenue.length > 0 ? revenue : [{ question: 'revenue', result: null } as const]),
    ...(country === 'KZ' ? fees : []),
    ...supply,
    ...unserved(scenario, energyInput(winterEnergyOf(scenario, baselines)), baselines),
  ];

  /** A charge on each kilowatt-hour, for every constant of its sort. */
  function charges(
    question: 'fee' | 'supply',
    end: RegExp,
    name: Input['name'],
    formula: 'fee-unpaid' | 'cost-of-supply',
  ) {
    const found = constantsOf(baselines, country, end).sort((a, b) => a.high - b.high);
    if (found.length === 0) return [{ question, result: null }] as Line[];
    return found.map((against): Line => {
      const result = derive(formula, [energy, constant(baselines, against.key, name)], { unit: currency });
      return { question, result, against, ...withDollars(result) };
    });
  }
}

const priceOf = ({ low, high, currency, source, from }: Tariff): Input => ({
  name: 'tariff',
  value: between(low, high),
  unit: `${currency}/kWh`,
  origin: [{ from: 'page', pages: [source], years: [from] }],
});

/** What the winter's part would cost the economy if it went unserved, where that was studied: at least so much. */
function unserved({ country }: Scenario, winter: EnergyInput, baselines: Baselines): Line[] {
  const [against] = constantsOf(baselines, country, keyEnds.unservedCost);
  if (!against) return [{ question: 'unserved', result: null }];
  const inputs = [winter, constant(baselines, against.key, 'unserved-cost')];
  return [
    { question: 'unserved', result: derive('cost-unserved', inputs, opennessOf('cost-unserved', inputs)), against },
  ];
}
