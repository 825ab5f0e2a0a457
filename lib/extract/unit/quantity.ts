import { boundAfter, boundBefore, boundWithin } from '@/lib/extract/number/bounds';
import { letters } from '@/lib/extract/number/pattern';
import { rangeFrom } from '@/lib/extract/number/range';
import { type Found, numberAt, tidy } from '@/lib/extract/number/read-number';
import type { Sentence } from '@/lib/extract/sentences';
import type { Bound, Quantity } from '@/lib/schema/vocabulary';
import { currencyBefore } from './currency';
import { type Measure, measureOf } from './measure';
import { PER_HOUR_BEFORE, PER_HOUR_NAMES } from './watts';

/** A number with its unit and its bound, before its kind is known. `number` is where the bare number begins. */
export type Measured = {
  value?: number;
  min?: number;
  max?: number;
  unit: string;
  family: Measure['family'];
  what?: Quantity;
  bound?: Bound;
  /** Told in hundredths of a currency. */
  cents?: boolean;
  start: number;
  end: number;
  number: number;
  sentence: Sentence;
};

/** Numbers that name something: an article of a law, a house, a part. */
const NAMED = letters(
  /(?:№|(?<!@)(?:no\.?|nos\.?|number|articles?|art\.|section|part|paragraph|law|covid-|version|статьям?и?|статье(?:й|ю)|статью|стать[ия]|ст\.|част[ьи]@*|ч\.|пункт@*|п\.|top|топ-|закон@*|номер@*|модда@*|моддаи|кисми|банди|тец-|грес-|гес-|antminer|whatsminer|level|ip)) ?-?$/,
);
const YEAR_BEFORE = letters(
  /(?<!@)(?:in|since|from|by|of|until|till|before|after|during|late|early|mid|январ@*|в|во|с|за|к|по|сол@*|and|to|[a-z]{3,9}(?:uary|ember|ober|ril|ust|une|uly|arch)|may) ?-?$/,
);
const VAGUE = letters(
  /(?<!@)(?:few|several|many|couple of|нескольк@+|десятк@+|сотн@+|бирнеше|ондаган|жуздеген|bir necha|bir qancha|бир неча|бир нече|ондогон|якчанд|чанд|даххо|садхо|tens of|dozens of|hundreds of) ?$/,
);
/** "one" is often no count but an article: "one farm owner said". */
const ONE = /^(?:one|один|одна|одно|одного|одной|одному|одним|одном|одну|бир|bir|як)$/;
const HAPPENED =
  /detain|arrest|seiz|confisc|convict|sentenc|charged|shut|found|discover|opened|initiated|launched|uncover|задерж|изъя|арест|осужд|обнаруж|выявл|возбужд|ликвид|закры|аныктал|устал|таркиле|козгал|табыл|кармал|алынды|козгол|aniqlan|ushlan|qo'zg'a|аниклан|ушлан|кузг|дастгир|ошкор|мусодира|боздошт|кушода|огоз/;

/** The end of a number without a unit after it: the point of «млн.» may end the sentence. */
const endOf = (text: string, { end }: Found): number => (text[end - 1] === '.' ? end - 1 : end);

/** Whether a number with this measure is none of the record's: a year, a vague hundred, "one" as an article. */
function refused(text: string, number: Found, measure: Measure, sentence: Sentence): boolean {
  const raw = text.slice(number.start, number.end);
  const head = text.slice(Math.max(0, number.start - 24), number.start);
  if (number.words && VAGUE.test(head)) return true;
  if (measure.family !== 'count') return false;
  if (ONE.test(raw) && measure.what !== 'criminal-cases' && !HAPPENED.test(text.slice(sentence.start, sentence.end)))
    return true;
  return /^20(?:09|[123]\d)$/.test(raw) && YEAR_BEFORE.test(head);
}

/** What the number means with this measure: thousands of a town, hundredths of a currency. */
const amountOf = (number: Found, { family, times = 1, cents = 0 }: Measure): number =>
  tidy((family === 'count' && !number.scaled ? number.whole : number.value) * times + cents / 100);

/** The quantity whose number begins here, or how far reading has come without one. */
export function quantityAt(text: string, start: number, from: number, sentence: Sentence): Measured | number {
  const number = numberAt(text, start, sentence);
  if (!number) return start + (/^[\d.,:/']+/.exec(text.slice(start, start + 60))?.[0].length ?? 0);
  if (NAMED.test(text.slice(Math.max(0, start - 16), start))) return number.end;
  const sign = currencyBefore(text, start);
  const after = measureOf(text, number, sentence);
  const own: Measure | undefined =
    sign && (after?.family !== 'money' || after.unit === sign.unit)
      ? { family: 'money', unit: sign.unit, end: after?.unit === sign.unit ? after.end : endOf(text, number) }
      : after;
  const range = rangeFrom(text, number, own, sentence);
  const measure = range?.measure ?? own;
  if (!measure || refused(text, number, measure, sentence)) return number.end;
  const head = Math.max(from, sentence.start);
  const first = Math.max(from, range?.start ?? sign?.start ?? start);
  const amount = range ? { min: range.min, max: range.max } : { value: amountOf(number, measure) };
  if (amount.value === 0) return number.end;
  const { times, cents: _, ...rest } = measure;
  const cents = times === 0.01 ? { cents: true } : {};
  return bounded(text, head, sentence, { ...rest, ...amount, ...cents, start: first, number: start, sentence }, !range);
}

/** The same with its bound, if words before, inside or after tell one, and with a unit of nothing told before it. */
function bounded(text: string, head: number, sentence: Sentence, found: Measured, single: boolean): Measured {
  const before = boundBefore(text, found.start, head);
  const start = before?.start ?? found.start;
  const tail = found.bound ? undefined : boundAfter(text, found.end);
  const till = tail && !single && tail.bound === 'up-to';
  const inside = single ? boundWithin(text.slice(found.start, found.end)) : undefined;
  const bound = before?.bound ?? found.bound ?? (till ? undefined : tail?.bound) ?? inside;
  const { bound: _, ...rest } = found;
  const hourly = PER_HOUR_NAMES[found.unit];
  const hour = hourly && PER_HOUR_BEFORE.test(text.slice(Math.max(sentence.start, start - 40), start));
  return {
    ...rest,
    ...(hour ? { unit: hourly } : {}),
    ...(bound ? { bound } : {}),
    start,
    end: tail && !till && (!before || before.bound === tail.bound) ? tail.end : found.end,
  };
}

const START = letters(
  /(?<![@\d])(?:\d|@[@']*)|(?<=(?<![@\d])(?:us|usd|kzt|uzs|kgs|tjs|rub|eur))\d|(?<=(?<![@\d])t)\d(?=[\d., ]*[mbt])/g,
);

/** Every number with a unit, in order. */
export function measuredIn(text: string, sentences: Sentence[]): Measured[] {
  const found: Measured[] = [];
  const starts = new RegExp(START);
  let current = 0;
  let from = 0;
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    while ((sentences[current]?.end ?? Number.POSITIVE_INFINITY) <= match.index) current += 1;
    const sentence = sentences[current];
    if (!sentence) break;
    const result = quantityAt(text, match.index, from, sentence);
    if (typeof result !== 'number') {
      found.push(result);
      from = result.end;
    }
    const next = typeof result === 'number' ? result : result.end;
    // A word that is no number is skipped whole.
    starts.lastIndex = Math.max(next, match.index + match[0].length);
  }
  return found;
}
