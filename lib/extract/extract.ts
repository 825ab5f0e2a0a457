import type { Bound, Quantity } from '@/lib/schema/vocabulary';
import { Coverage } from './coverage';
import { datesIn } from './dates';
import { fold } from './fold';
import { kindOf } from './kind';
import { MoneyKinds } from './money-kind';
import { namesIn } from './names';
import { type Measured, measuredIn } from './quantity';
import { isPriced, type Per, priceUnit, rateOf } from './rates';
import { type Sentence, sentencesOf } from './sentences';
import type { Period } from './time-words';

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
  let last: { one: Measured; what: Quantity | 'money' } | undefined;
  measured.forEach((one, index) => {
    const before = measured[index - 1];
    const next = measured[index + 1];
    const head = folded.slice(Math.max(one.sentence.start, one.start - RATE_REACH, before?.end ?? 0), one.start);
    const tail = folded.slice(one.end, Math.min(one.sentence.end, one.end + RATE_REACH, next?.start ?? folded.length));
    if (one.family === 'watts' && one.value === 1 && isPriced(head, tail)) return;
    const price =
      one.family === 'money'
        ? priceUnit(folded.slice(Math.max(one.sentence.start, one.start - RATE_REACH), one.start), tail)
        : undefined;
    const nearby = measured.slice(Math.max(0, index - 4), index + 5);
    const what = price
      ? 'tariff'
      : last && sameSum(folded, last.one, one)
        ? last.what
        : kindOf(folded, one, nearby, money);
    if (!what) return;
    last = { one, what };
    const end = one.end + (price?.end ?? 0);
    const per =
      price ||
      one.unit.endsWith('per hour') ||
      one.family === 'count' ||
      one.family === 'percent' ||
      one.family === 'years'
        ? undefined
        : rateOf(head, tail);
    const covered =
      price || per === 'purchase' || per === 'machine' || what === 'equivalent-population' || what === 'prison-years'
        ? undefined
        : periods.of(one);
    found.push({
      what,
      ...(one.value === undefined ? { min: one.min ?? 0, max: one.max ?? 0 } : { value: one.value }),
      unit: price ? `${one.unit} per ${price.unit}` : one.unit,
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
  /^[,\s]{0,2}(?:-\s?)?(?:\(|or |или |то есть |that is |equivalent to |equal to |что (?:эквивалентно|составляет|равно)|в еквиваленте|~|≈|немесе |же |yoki |ёки |еки |яъни |ya'ni |яғни |е )/;

/** Whether a sum is the one before in another currency: "9 billion tenge ($16.5 million)". */
function sameSum(folded: string, last: Measured, one: Measured): boolean {
  if (last.family !== 'money' || one.family !== 'money' || last.unit === one.unit) return false;
  const between = folded.slice(last.end, one.start);
  return between.length < 40 && AGAIN.test(between);
}
