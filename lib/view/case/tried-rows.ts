import { energyUnitFor } from '@/lib/format/energy';
import { numberFormat, plainNumber, rangeText, significant, workedNumber } from '@/lib/format/number';
import type { Speech } from '@/lib/i18n/speech';
import { asInput, type Derived, derive, type Input } from '@/lib/method/derived';
import { type EnergyResult, meanLoadOf } from '@/lib/method/energy';
import type { Fact } from '@/lib/plausibility/facts';
import type { Slip } from '@/lib/plausibility/unit-readings';
import type { Test, TestKey, Verdict } from '@/lib/plausibility/verdict';
import { type EnergyUnit, energy, energyIn } from '@/lib/units/energy';
import type { Interval } from '@/lib/units/interval';
import { unitWords, worked } from '@/lib/view/sum-words';

/** A way to take a doubtful number: by a slip of its unit, or named by hand. */
export type Way = { key: string; tests: Test[]; verdict: Verdict; energy?: EnergyResult } & (
  | { slip: Slip; fact: Fact }
  | { name: string }
);

type Cell = { text: string; aside: string; verdict: Verdict; verdictName: string; against: string } | null;

/** One way to take a doubtful claim, as a row: energy, mean power, price and use a head with their tests, verdict. */
export type TriedRow = {
  key: string;
  name: string;
  energy: string;
  energyAside: string;
  load: string;
  price: Cell;
  heads: Cell;
  verdict: Verdict;
  verdictName: string;
};

/** One unit for the energies of a table, so that its rows can be compared: that of the ways that could be true. */
export function triedUnit(ways: Way[]): EnergyUnit {
  const energies = (some: Way[]) => some.flatMap(({ energy: told }) => (told ? [told.value.central] : []));
  const likely = energies(ways.filter(({ verdict }) => verdict === 'fits' || verdict === 'strained'));
  const all = likely.length > 0 ? likely : energies(ways);
  return energyUnitFor(Math.sqrt(Math.min(...all) * Math.max(...all)) || 1);
}

export function triedRows(
  ways: Way[],
  printed: string,
  unit: EnergyUnit,
  dollars: Input | undefined,
  speech: Speech,
): TriedRow[] {
  return ways.map((way) => {
    const { t } = speech;
    const told = way.energy;
    const load = told?.span && meanLoadOf(asInput('energy', told), told.span);
    const test = (key: TestKey) => way.tests.find((one) => one.test === key);
    return {
      key: way.key,
      name: nameOf(way, printed, speech),
      energy: told ? energyText(atFull(told).value, unit, speech) : '',
      energyAside: told ? aside(told, (value) => energyText(value, unit, speech), speech) : '',
      load: load ? loadText(atFull(load).value, speech) : '',
      price: cell(test('price'), speech, (one) => workedPrice(one, told, dollars, speech)),
      heads: cell(test('use-per-head'), speech, (one) => workedHeads(one, speech)),
      verdict: way.verdict,
      verdictName: t(`case.verdict.${way.verdict}`),
    };
  });
}

/** The tests that a table shows the sums of: the first of each, without the share of the system, told elsewhere. */
export const shownTests = (tests: Test[]): Test[] =>
  tests.filter(
    ({ test }, index) => test !== 'share-of-system' && tests.findIndex((one) => one.test === test) === index,
  );

function nameOf(way: Way, printed: string, { t, locale }: Speech): string {
  if (!('slip' in way)) return way.name;
  const { low, high } = way.fact.input.value;
  const number = rangeText(low, high, (one) => plainNumber(one, locale));
  const value = t('value.withUnit', { number, unit: t(`unit.${way.fact.input.unit}` as 'unit.MWh', { count: high }) });
  if (way.slip === 'as-printed') return t('case.checkPrinted', { value: printed });
  return way.fact.per ? `${value} ${t(`per.${way.fact.per}`)}` : value;
}

/** The part of a result that stands at full load, where its load factor is a range; else the result. */
export function atFull<R extends Derived>(result: R): R {
  const range = loadRange(result);
  return range === 1 ? result : { ...result, value: { ...result.value, low: result.value.low * range } };
}

/** How many times the load factor of a result may be off; 1 where it has none or one that is sure. */
function loadRange(result: Derived): number {
  const own = result.inputs.find(({ name }) => name === 'load-factor');
  if (own && !own.of) return own.value.high / own.value.low;
  return Math.max(1, ...result.inputs.flatMap((input) => (input.of ? [loadRange(input.of)] : [])));
}

/** What the result is at the low end of its load factor, in brackets; empty where there is no such range. */
function aside(result: Derived, write: (value: Interval) => string, { t, locale }: Speech): string {
  const range = loadRange(result);
  if (range === 1) return '';
  const value = { ...result.value, high: result.value.high / range };
  return t('case.atLoad', { value: write(value), factor: workedNumber(1 / range, locale) });
}

function cell(
  test: Test | undefined,
  { t, locale }: Speech,
  write: (test: Test) => { text: string; aside: string },
): Cell {
  if (!test) return null;
  const number = (value: number) => workedNumber(value, locale);
  return {
    ...write(test),
    verdict: test.verdict,
    verdictName: t(`case.verdict.${test.verdict}`),
    against: t('case.against', { low: number(test.against.low), high: number(test.against.high) }),
  };
}

/** The price in local money, and beside it in dollars where the sum is told in both. */
function workedPrice({ result }: Test, told: EnergyResult | undefined, dollars: Input | undefined, speech: Speech) {
  const text = worked(result.value, result.unit, speech);
  if (!told || !dollars) return { text, aside: '' };
  const { value } = derive('implied-price-in-dollars', [dollars, asInput('energy', told)]);
  const number = rangeText(value.low, value.high, (one) => plainNumber(significant(one, 2), speech.locale));
  return { text, aside: `$${number}` };
}

const HUNDREDTHS = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
const WHOLE = { maximumFractionDigits: 0 };

/** Kilowatt-hours a head: whole above ten, to the hundredth below, and two figures where that would be nothing. */
function workedHeads({ result }: Test, speech: Speech): { text: string; aside: string } {
  const number = (value: number) =>
    value < 0.01
      ? plainNumber(significant(value, 2), speech.locale)
      : numberFormat(speech.locale, value < 10 ? HUNDREDTHS : WHOLE).format(value);
  const text = (value: Interval) => rangeText(value.low, value.high, number);
  const unit = unitWords(result.unit, 2, speech);
  return {
    text: speech.t('value.withUnit', { number: text(atFull(result).value), unit }),
    aside: aside(result, text, speech),
  };
}

function energyText(kwh: Interval, unit: EnergyUnit, { t, locale }: Speech): string {
  const number = (value: number) => workedNumber(energyIn(energy(value, 'kWh'), unit), locale);
  return t('value.withUnit', { number: rangeText(kwh.low, kwh.high, number), unit: t(`unit.${unit}`) });
}

/** A mean power at two significant figures, in W, kW or MW. */
function loadText(kw: Interval, { t, locale }: Speech): string {
  const [unit, per] =
    kw.high < 1 ? (['W', 1e-3] as const) : kw.high < 1000 ? (['kW', 1] as const) : (['MW', 1e3] as const);
  const number = (value: number) => plainNumber(significant(value / per, 2), locale);
  return t('value.withUnit', { number: rangeText(kw.low, kw.high, number), unit: t(`unit.${unit}`) });
}
