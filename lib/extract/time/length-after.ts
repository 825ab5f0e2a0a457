import { matchAt } from '@/lib/extract/number/fold';
import { letters } from '@/lib/extract/number/pattern';
import type { PeriodFound } from './periods';

/** "145,000 households for a month": a comparison has a length of its own, told right after it. */
const LENGTH = letters(
  /[ ,]{1,2}(?:for (?:a|one|the) |a |на (?:один |одну |целый )?|в течение (?:одного )?)(?:(month|месяц@?)|(year|год@?)|(week|недел@)|(day|сутки|сут@*|день))(?!@)/y,
);
const DURATIONS = ['P1M', 'P1Y', 'P7D', 'P1D'];

export function lengthAfter(text: string, at: number): PeriodFound | undefined {
  const match = matchAt(LENGTH, text, at);
  if (!match) return undefined;
  const duration = DURATIONS[match.slice(1).findIndex(Boolean)] ?? 'P1M';
  const lead = /^[ ,]+/.exec(match[0])?.[0].length ?? 0;
  return { start: at + lead, end: at + match[0].length, period: { duration } };
}
