import type { Baselines } from '@/lib/method/baseline';
import { derive, type Input } from '@/lib/method/derived';
import { limits } from './limits';
import { type Test, testOf } from './verdict';

/**
 * T2: energy a head and year against national use. Fits from the homes-only figure to one and a half times the whole
 * economy's; strained to twice it. Where no homes-only figure is sourced, what lies below the whole economy's use
 * cannot be tested, but for what would be absurd anywhere (`leastHomes`, the least that homes use on record).
 * `perHead` is the whole economy's use.
 */
export function headTest(
  energy: Input,
  people: Input,
  years: Input,
  perHead: Input,
  homes: number | undefined,
  leastHomes = 0,
): Test {
  const result = derive('use-per-head', [energy, people, years]);
  const whole = perHead.value.central;
  const floor = homes ?? whole;
  const { fits, strained, partOfLeastHomes } = limits.head;
  const test = testOf('use-per-head', result, [floor, fits * whole], [floor, strained * whole], whole);
  const absurd = result.value.high < leastHomes * partOfLeastHomes;
  return homes === undefined && result.value.high < whole && !absurd ? { ...test, verdict: 'not testable' } : test;
}

/** T2 for households: against the sourced use of an average household and the norm, with the same room above. */
export function householdTest(
  energy: Input,
  households: Input,
  years: Input,
  country: string,
  baselines: Baselines,
): Test | undefined {
  const cc = country.toLowerCase();
  const use = baselines.constants.get(`${cc}-household-use`);
  if (!use) return undefined;
  const top = Math.max(use.high, baselines.constants.get(`${cc}-household-norm`)?.high ?? 0);
  const { fits, strained } = limits.head;
  const result = derive('use-per-household', [energy, households, years]);
  return testOf('use-per-head', result, [use.low, fits * top], [use.low, strained * top], top);
}
