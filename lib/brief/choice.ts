import { FOREIGN } from '@/lib/view/address-parts';
import { type BriefPart, briefParts } from './brief';
import type { BriefPeriod } from './ground';

/** What a reader chose: a period, and parts that are left out. */
export type BriefChoice = { period: BriefPeriod; without: BriefPart[] };
export const EVERYTHING: BriefChoice = { period: {}, without: [] };

/**
 * Reads the choice from an address, in which a name may stand several times or hold several parts. Years must be of
 * the record. What makes no sense is left out, one part at a time, and named in `ignored`.
 */
export function readChoice(
  query: URLSearchParams,
  years: readonly string[],
): { choice: BriefChoice; ignored: string[] } {
  const choice: BriefChoice = { period: {}, without: [] };
  const ignored: string[] = [];
  for (const [name, text] of query) {
    if (FOREIGN.test(name)) continue;
    if ((name === 'from' || name === 'to') && text === '') continue;
    if ((name === 'from' || name === 'to') && years.includes(text) && !choice.period[name]) choice.period[name] = text;
    else if (name === 'without') {
      for (const value of text.split(',').filter(Boolean)) {
        const part = briefParts.find((one) => one === value);
        if (!part) ignored.push(`without=${value}`);
        else if (!choice.without.includes(part)) choice.without.push(part);
      }
    } else ignored.push(`${name}=${text}`);
  }
  const { from, to } = choice.period;
  if (from && to && from > to) {
    ignored.push(`to=${to}`);
    delete choice.period.to;
  }
  return { choice, ignored };
}

/** The choice as a query, in one order: equal choices have equal addresses. */
export function writeChoice({ period: { from, to }, without }: BriefChoice): string {
  const parts = briefParts.filter((part) => without.includes(part));
  return [
    ...(from ? [`from=${from}`] : []),
    ...(to ? [`to=${to}`] : []),
    ...(parts.length > 0 ? [`without=${parts}`] : []),
  ].join('&');
}
