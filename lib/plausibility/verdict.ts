import type { Derived } from '@/lib/method/derived';
import type { Interval } from '@/lib/units/interval';

export const verdicts = ['fits', 'strained', 'cannot be', 'not testable'] as const;
export type Verdict = (typeof verdicts)[number];

/** The tests T1 to T9 of the method, in its order. */
export const testKeys = [
  'price',
  'use-per-head',
  'load-factor',
  'watts',
  'hours-a-machine',
  'share-of-system',
  'money-a-machine',
  'exchange-rate',
  'dates',
] as const;
export type TestKey = (typeof testKeys)[number];

/** T1 for the price, T9 for the dates. */
export const numberOf = (test: TestKey): string => `T${testKeys.indexOf(test) + 1}`;

/** One test of plausibility: what was computed, what it was held against, and how it came out. */
export type Test = {
  test: TestKey;
  verdict: Verdict;
  result: Derived;
  /** What it was held against, in the unit of the result: what fits. */
  against: Interval;
  /** Keys of the claims that went into it. */
  of: string[];
};

/** Where a result lies against a band: `strained` widens the band, beyond it nothing can be. Ends count as inside. */
export function judge(value: Interval, fits: [number, number], strained: [number, number]): Verdict {
  if (value.high >= fits[0] && value.low <= fits[1]) return 'fits';
  return value.high >= strained[0] && value.low <= strained[1] ? 'strained' : 'cannot be';
}

/** Tests that speak against a figure when they fail, and for nothing when they pass: they let nearly everything by. */
const WEAK: TestKey[] = ['share-of-system', 'hours-a-machine'];
export const isTelling = ({ test, verdict }: Test): boolean => verdict !== 'fits' || !WEAK.includes(test);

/** The verdict of a figure is its worst one. What could not be tested does not count. */
export function worst(tests: { verdict: Verdict }[]): Verdict {
  const order: Verdict[] = ['cannot be', 'strained', 'fits'];
  return order.find((verdict) => tests.some((test) => test.verdict === verdict)) ?? 'not testable';
}

/** The claims that the leaves of a result come from. */
export function claimsOf(result: Derived): string[] {
  const keys = result.inputs.flatMap((input) =>
    input.of ? claimsOf(input.of) : input.origin.flatMap((origin) => (origin.from === 'claim' ? [origin.claim] : [])),
  );
  return [...new Set(keys)];
}

/** A test whose result was held against what fits and what is strained. */
export function testOf(
  test: TestKey,
  result: Derived,
  fits: [number, number],
  strained: [number, number],
  central = Math.sqrt(fits[0] * fits[1]),
): Test {
  return {
    test,
    verdict: judge(result.value, fits, strained),
    result,
    against: { low: fits[0], central, high: fits[1] },
    of: claimsOf(result),
  };
}
