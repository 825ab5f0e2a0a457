import { dateText } from '@/lib/format/date';
import type { SiteLocale } from '@/lib/i18n/locale';

/** A piece of a sentence: words, a link (of a number: to its place), or a date as machines read it. */
export type Run = { text: string; href?: string; time?: string; lang?: string };
export type Line = Run[];

/**
 * A sentence with its numbers and dates as runs of their own. They are looked for from left to right, so they must be
 * given in the order in which the sentence has them; one that is not in it is a fault of the message.
 */
export function lineOf(text: string, ...parts: Run[]): Line {
  const line: Line = [];
  let at = 0;
  for (const part of parts.filter((one) => one.text !== '')) {
    const found = text.indexOf(part.text, at);
    if (found < 0) throw new Error(`"${part.text}" is not in "${text.slice(at)}".`);
    if (found > at) line.push({ text: text.slice(at, found) });
    line.push(part);
    at = found + part.text.length;
  }
  if (at < text.length) line.push({ text: text.slice(at) });
  return line;
}

/** A date as its words, marked for machines. */
export const dateRun = (date: string, locale: SiteLocale): Run => ({ text: dateText(date, locale), time: date });

/** The words of a line, as they are read. */
export const wordsOf = (line: Line): string => line.map(({ text }) => text).join('');
