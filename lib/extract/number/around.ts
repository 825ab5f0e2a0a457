import type { Measured } from '@/lib/extract/unit/quantity';

/** So many characters of the sentence before a quantity and after it. */
export const around = (text: string, one: Measured, before: number, after: number): [string, string] => [
  text.slice(Math.max(one.sentence.start, one.start - before), one.start),
  text.slice(one.end, Math.min(one.sentence.end, one.end + after)),
];
