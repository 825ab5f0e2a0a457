import type { Derived } from '@/lib/method/derived';
import type { Constant, Tariff } from '@/lib/schema/baseline';

/** What is asked of a scenario. */
export const questions = [
  'energy',
  'year-share',
  'hours',
  'peak',
  'gap',
  'month-gap',
  'winter-gap',
  'imports',
  'people',
  'homes',
  'households',
  'rationing',
  'revenue',
  'fee',
  'supply',
  'unserved',
  'carbon',
] as const;
export type QuestionKey = (typeof questions)[number];

/** One answer: a sum with what it is held against, or no sum, because what it needs is not sourced for the country. */
export type Line = {
  question: QuestionKey;
  result: Derived | null;
  /** The constant that it is held against, whose name and date a reader is told. */
  against?: Constant;
  /** The tariff that it is priced at, and the same in dollars where a rate is sourced. */
  tariff?: Tariff;
  dollars?: Derived;
};
