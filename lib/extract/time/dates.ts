import { letters } from '@/lib/extract/number/pattern';
import { MONTH, monthOf, two } from './months';

/** A partial ISO date found in the text. */
export type DateFound = { date: string; start: number; end: number };

const YEAR = '((?:19[89]|20[0-4])\\d)';
const YEAR_WORD = '[- ]?(?:жыл|yil|йил)@{0,6}';
/** Before the year: "of 2025", «соли 2025». */
const OF = ',? ?(?:of |соли )?';
const DAY = '(0?[1-9]|[12]\\d|3[01])';

/** How dates are written, the fullest first; the groups of each that are year, month and day. */
const FORMS: [RegExp, number, number, number][] = [
  [letters(`(?<![\\d.-])${YEAR}-(\\d\\d)-(\\d\\d)(?!\\d)`, 'g'), 1, 2, 3],
  [letters(`(?<![\\d.])${DAY}[./](\\d\\d?)[./]${YEAR}(?!\\d)`, 'g'), 3, 2, 1],
  [letters(`(?<!\\d)${YEAR}${YEAR_WORD} ${DAY}-? ?(${MONTH})`, 'g'), 1, 3, 2],
  [letters(`(?<!\\d)${DAY}(?:st|nd|rd|th|-@{1,3})?-? ?(?:of |числа )?(${MONTH})${OF}${YEAR}(?!\\d)`, 'g'), 3, 2, 1],
  [letters(`(?<!@)(${MONTH}) ${DAY}(?:st|nd|rd|th)?,? ${YEAR}(?!\\d)`, 'g'), 3, 1, 2],
  [letters(`(?<!\\d)${YEAR}${YEAR_WORD} (${MONTH})`, 'g'), 1, 2, 0],
  [letters(`(?<!@)(${MONTH})${OF}${YEAR}(?![\\d])`, 'g'), 2, 1, 0],
  [letters(`(?<![@\\d.,$₸€№/]|[\\d] )${YEAR}(?![\\d%]|[.,]\\d)(?!@(?<!г|й|ж|y))`, 'g'), 1, 0, 0],
];

function iso(match: RegExpExecArray, [, year, month, day]: (typeof FORMS)[number]): string | undefined {
  const told = month ? (match[month] ?? '') : '';
  const number = /^\d/.test(told) ? two(Number(told)) : told && monthOf(told);
  if (Number(number) > 12) return undefined;
  const parts = [match[year], number, day ? two(Number(match[day])) : ''];
  return parts.filter(Boolean).join('-');
}

/** Dates in the text, in order; a part of a fuller date is not a date of its own, nor is a year inside `taken`. */
export function datesIn(text: string, taken: { start: number; end: number }[]): DateFound[] {
  const found: DateFound[] = [];
  const used = new Uint8Array(text.length);
  for (const { start, end } of taken) used.fill(1, start, end);
  for (const form of FORMS) {
    for (const match of text.matchAll(form[0])) {
      const start = match.index;
      const date = iso(match, form);
      const end = start + match[0].length;
      if (!date || used[start] || used[end - 1]) continue;
      used.fill(1, start, end);
      found.push({ date, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
