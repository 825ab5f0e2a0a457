import { kindOf } from '@/lib/extract/kind/kind';
import { MoneyKinds } from '@/lib/extract/kind/money-kind';
import { fold } from '@/lib/extract/number/fold';
import { Coverage } from '@/lib/extract/time/coverage';
import { datesIn } from '@/lib/extract/time/dates';
import { lengthAfter } from '@/lib/extract/time/length-after';
import type { Period } from '@/lib/extract/time/time-words';
import { type Measured, measuredIn } from '@/lib/extract/unit/quantity';
import { isPriced, type Per, priceUnit, rateOf } from '@/lib/extract/unit/rates';
import { PER_HOUR_NAMES } from '@/lib/extract/unit/watts';
import type { Bound, Quantity } from '@/lib/schema/vocabulary';
import { namesIn } from './names';
import { type Sentence, sentencesOf } from './sentences';

export type Quantified = {
  /** One of the record's kinds; 'money' where the sentence does not tell. */
  what: Quantity | 'money';
  value?: number;
  min?: number;
  max?: number;
  /** As the record writes it: MWh, KZT, units, "KZT per kWh", "megawatts per hour". */
  unit: string;
  bound?: Bound;
  per?: Per;
  /** The words of the period the number covers, as they stand in the text. */
  over?: string;
  /** The same as partial dates or an ISO duration. */
  period?: Period;
  /** The number with its bound words and its unit: the slice of the input from `start` to `end`. */
  text: string;
  start: number;
  end: number;
};
export type Named = { key: string; text: string; start: number; end: number };
export type Dated = { date: string; text: string; start: number; end: number };
export type Passage = { quantities: Quantified[]; places: Named[]; dates: Dated[] };

const NO_NAMES: ReadonlyMap<string, string> = new Map();
/** How far round a number the words of a rate are looked for. */
const RATE_REACH = 70;

/** Reads the quantities, the places and the dates in a pasted text. `names`: every spelling of a place, to its key. */
export function extract(text: string, names: ReadonlyMap<string, string> = NO_NAMES): Passage {
  const folded = fold(text);
  const sentences = sentencesOf(text, folded);
  const quantities = quantitiesOf(text, folded, sentences);
  const slice = <T extends { start: number; end: number }>(one: T) => ({
    ...one,
    text: text.slice(one.start, one.end),
  });
  return {
    quantities,
    places: namesIn(folded, text, names).map(slice),
    dates: datesIn(folded, quantities).map(slice),
  };
}

function quantitiesOf(text: string, folded: string, sentences: Sentence[]): Quantified[] {
  const measured = measuredIn(folded, sentences);
  const money = new MoneyKinds(folded, sentences);
  const periods = new Coverage(folded, sentences);
  const found: Quantified[] = [];
  let last: Sum | undefined;
  const priceOf = (index: number) => {
    const one = measured[index];
    if (one?.family !== 'money') return undefined;
    const head = folded.slice(Math.max(one.sentence.start, one.start - RATE_REACH), one.start);
    return priceUnit(head, folded.slice(one.end, Math.min(one.sentence.end, one.end + RATE_REACH)));
  };
  measured.forEach((one, index) => {
    const before = measured[index - 1];
    const next = measured[index + 1];
    const head = folded.slice(Math.max(one.sentence.start, one.start - RATE_REACH, before?.end ?? 0), one.start);
    const tail = folded.slice(one.end, Math.min(one.sentence.end, one.end + RATE_REACH, next?.start ?? folded.length));
    // "1 kWh" is no energy where it is what the price before or after it is for.
    if (one.family === 'watts' && one.value === 1 && (isPriced(head, tail) || priceOf(index + 1)?.end === 0)) return;
    const price = priceOf(index);
    if (one.cents && !price) return;
    const nearby = measured.slice(Math.max(0, index - 4), index + 5);
    const same = last && sameSum(folded, last.one, one);
    const what = price ? 'tariff' : same ? last?.what : kindOf(folded, one, nearby, money);
    if (one.family === 'money') last = { one, what: what === 'money' ? shared(folded, last, one) : what };
    const kind = what === 'money' ? last?.what : what;
    if (!kind) return;
    const end = one.end + (price?.end ?? 0);
    const rated = !price && /^(?:watts|money)$/.test(one.family);
    // The words of a bound may be those of a limit: "cannot buy more than 1 MWh".
    const lead = head + folded.slice(one.start, one.number);
    const rate = rated ? rateOf(lead, tail, one.unit) : undefined;
    const hourly = rate === 'hour' ? PER_HOUR_NAMES[one.unit] : undefined;
    const unit = hourly ?? one.unit;
    const per = hourly ? rateOf(lead, tail, hourly) : rate;
    const covered =
      kind === 'equivalent-population'
        ? lengthAfter(folded, one.end)
        : price || per === 'purchase' || per === 'machine' || kind === 'prison-years'
          ? undefined
          : periods.of(one);
    found.push({
      what: kind,
      ...(one.value === undefined ? { min: one.min ?? 0, max: one.max ?? 0 } : { value: one.value }),
      unit: price ? `${one.unit} per ${price.unit}` : unit,
      ...(one.bound ? { bound: one.bound } : {}),
      ...(per ? { per } : {}),
      ...(covered ? { over: text.slice(covered.start, covered.end), period: covered.period } : {}),
      text: text.slice(one.start, end),
      start: one.start,
      end,
    });
  });
  return found;
}

const AGAIN =
  /^[,\s]{0,2}(?:-\s?)?(?:\(|\/|or |или |то есть |ето |i\.?e\.? |that is |equivalent to |equal to |что (?:еквивалентно|составляет|равно)|в еквиваленте|~|≈|немесе |же |yoki |еки |яъни |ya'ni |ягни |е )/;

/** The last sum of money; without a kind if it was the price of a coin. */
type Sum = { one: Measured; what: Quantity | 'money' | undefined };

/** The kind of a sum whose own words tell none: that of the sum just before it in one list. */
function shared(folded: string, last: Sum | undefined, one: Measured): Quantity | 'money' {
  const listed = last?.one.sentence === one.sentence && /^[^.;:()]{0,60}$/.test(folded.slice(last.one.end, one.start));
  return (listed && last?.what) || 'money';
}

/** Whether a sum is the one before in another currency: "9 billion tenge ($16.5 million)". */
function sameSum(folded: string, last: Measured, one: Measured): boolean {
  if (last.family !== 'money' || one.family !== 'money' || last.unit === one.unit) return false;
  const between = folded.slice(last.end, one.start);
  return between.length < 40 && AGAIN.test(between);
}
