/** The closed lists of data/policies. Free of zod, so that the browser may use them too. */

/** Rows of the comparison, in its order. */
export const topics = [
  'status',
  'who',
  'licence',
  'register',
  'power',
  'quota',
  'tariff',
  'fee',
  'tax',
  'sale',
  'pools',
  'administrative',
  'criminal',
  'regulator',
  'enforcement',
] as const;
export type Topic = (typeof topics)[number];

/** Sorts of instrument, the weightiest first; a change of a code is a law. */
export const eventKinds = [
  'law',
  'decree',
  'resolution',
  'order',
  'measure',
  'statement',
  'draft',
  'institution',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** How far a rule has come. done = a measure or a statement, which is no rule; said = an official said that it is so. */
export const standings = [
  'proposed',
  'adopted',
  'in-force',
  'repealed',
  'rejected',
  'done',
  'said',
  'not-confirmed',
] as const;
export type Standing = (typeof standings)[number];

export const penaltyKinds = ['rule', 'proposed', 'practice'] as const;

/** Countries whose rules are told for comparison only. */
export const ruleContextCountries = ['CN', 'RU', 'IR', 'FR'] as const;

export const ruleUnits = [
  'KZT',
  'KGS',
  'TJS',
  'USD',
  'RUB',
  'KZT/kWh',
  'KGS/kWh',
  'BCA',
  'percent',
  'times',
  'MW',
  'MWh',
  'hours',
  'days',
  'years',
  'cases',
  'people',
] as const;
export type RuleUnit = (typeof ruleUnits)[number];
