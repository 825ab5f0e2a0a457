import type { Sentence } from '@/lib/extract/sentences';
import { currencyBefore } from '@/lib/extract/unit/currency';
import { type Measure, measureOf } from '@/lib/extract/unit/measure';
import { matchAt } from './fold';
import { letters } from './pattern';
import { type Found, numberAt, tidy } from './read-number';

/** Two ends of one quantity, its measure, and where its opening word begins, if it has one. */
export type Range = { min: number; max: number; measure: Measure; start?: number };

/** What stands between the ends. Words that also mean "and" or "by" need their opening word before the first. */
const BETWEEN =
  /(?:(?:[ -]?(?:[ндт][аео]н|dan))( )| ?(-) ?| (to|до) | (and|и|va|ва) | (по) | (то) | (or|или|е|yoki|еки|же|немесе) )(?:(?:about|almost|nearly|до|to|примерно|около) )?(?:us ?)?[$₸€]? ?/y;
const opening = (words: string) => letters(`(?<!@)(?:${words}) (?:@+ )?(?:us ?)?[$₸€]?$`, '');
/** What must stand before the first end, by the group of BETWEEN that matched. */
const OPENINGS: Record<number, RegExp> = { 3: opening('between|между'), 4: opening('со?'), 5: opening('аз') };
/** Verbs of change: "rose from 5 to 25 MW" tells two loads, not a range. */
const CHANGE = letters(
  /(?<!@)(?:rose|risen|grew|grown|increas|fell|fallen|drop|declin|went|cut|reduc|rais|jump|doubl|увелич|вырос|сократ|сниз|упал|повыс|подня|возрос|ости|артты|котер|тусир|oshdi|oshir|ошди|ошир|тушир|tushir|осту|жогорула|кутар|афзуд)[^.;\d]{0,40}$/,
);

const OPENING = letters(/(?<!@)(?:from|between|от|со?|между|аз) (?:us ?)?[$₸€]?$/);
const SIZES = ['', 'k', 'M', 'G', 'T'];

/** How many of the second unit one of the first is: 0.001 for kW beside MW, 1 for the same, none for watts beside hours. */
function ratio(first: string, second: string): number | undefined {
  if (first === second) return 1;
  const [a, b] = [first, second].map((unit) => /^([kMGT]?)(Wh?)$/.exec(unit));
  if (!a || !b || a[2] !== b[2]) return undefined;
  return 1000 ** (SIZES.indexOf(a[1] ?? '') - SIZES.indexOf(b[1] ?? ''));
}

/** Gives the first end the thousands of the second: "50 to 70 thousand", "50 to 70,000". */
function scaled(first: Found, low: number, high: number, second: Found): number {
  if (first.scaled || low >= high) return low;
  if (second.scaled) {
    const factor = [1e12, 1e9, 1e6, 1e3].find((size) => high >= size && low * size < high * 1.0001) ?? 1;
    return low * factor < high ? low * factor : low;
  }
  return low < 1000 && high >= 1000 && high % 1000 === 0 && low * 1000 < high ? low * 1000 : low;
}

/** The range whose first end is this number, with or without a unit of its own. */
export function rangeFrom(text: string, first: Found, own: Measure | undefined, s: Sentence): Range | undefined {
  const ownEnd = own && own.family !== 'count' ? own.end : first.end;
  for (const place of new Set([first.end, ownEnd])) {
    const between =
      matchAt(BETWEEN, text, place) ??
      (/[ндт][аео]н$|dan$/.test(text.slice(first.start, place)) ? matchAt(/ /y, text, place) : null);
    if (!between) continue;
    const second = numberAt(text, place + between[0].length, s);
    if (!second) continue;
    const measure = measureOf(text, second, s) ?? signBefore(text, second, first);
    const sort = between.slice(1).findIndex(Boolean);
    const times = measure && (place === first.end || !own ? 1 : ratio(own.unit, measure.unit));
    if (!measure || !times) continue;
    const head = text.slice(Math.max(0, first.start - 60), first.start);
    if (OPENINGS[sort]?.test(head) === false) continue;
    if (sort !== 1 && sort !== 3 && CHANGE.test(head)) continue;
    const whole = measure.family === 'count';
    const max = whole && !second.scaled ? second.whole : second.value;
    const low = whole && !first.scaled ? first.whole : first.value;
    const min = times === 1 ? scaled(first, low, max, second) : tidy(low * times);
    if (min >= max || (sort === 6 && max - min !== 1)) continue;
    const { bound: _, times: factor = 1, cents: __, ...rest } = measure;
    const opening = OPENING.exec(head);
    return {
      min: tidy(min * factor),
      max: tidy(max * factor),
      measure: { ...rest, ...(factor < 1 ? { times: factor } : {}) },
      ...(opening ? { start: first.start - opening[0].length } : {}),
    };
  }
  return undefined;
}

/** Money told by its sign: "$2-3 million". */
function signBefore(text: string, second: Found, first: Found): Measure | undefined {
  const sign = currencyBefore(text, first.start) ?? currencyBefore(text, second.start);
  return sign && { family: 'money', unit: sign.unit, end: second.end };
}
