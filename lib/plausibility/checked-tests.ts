import { type Baselines, yearlyMean } from '@/lib/method/baseline';
import type { Derived, Input } from '@/lib/method/derived';
import type { FormulaKey, InputKey } from '@/lib/method/formula';
import { spanEnding } from '@/lib/method/span';
import type { CheckedClaim, CheckedSum } from '@/lib/schema/checked-claim';
import { HOURS } from '@/lib/units/duration';
import { homesOf, leastHomes } from './facts';
import { headTest } from './head';
import { loadTest, machineMoneyTest, wattsTest } from './machines';
import { retailTest } from './price';
import { rateTest } from './rate';
import { estimatedShare, shareTest } from './system';
import type { Test, TestKey } from './verdict';

/** The tests that a sum of a checked statement can be held against, and the formulas whose results they judge. */
export const testedFormulas: Partial<Record<TestKey, readonly FormulaKey[]>> = {
  price: ['implied-price', 'price-in-local-money'],
  'use-per-head': ['use-per-head'],
  'load-factor': ['load-factor'],
  watts: ['watts-a-machine'],
  'share-of-system': ['share-of-generation', 'share-of-one-year'],
  'money-a-machine': ['money-a-machine'],
  'exchange-rate': ['exchange-rate'],
};

/** Holds the result of a sum against the band of its test; undefined where no baseline is sourced for it. */
export function sumTest(
  sum: CheckedSum,
  result: Derived,
  claim: CheckedClaim,
  done: ReadonlyMap<string, { result: Derived }>,
  baselines: Baselines,
): Test | undefined {
  const country: string = claim.country ?? '';
  const date = claim.date ?? '';
  const input = (name: InputKey): Input => {
    const found = result.inputs.find((one) => one.name === name);
    if (!found) throw new TypeError(`The test "${sum.test}" needs the input "${name}".`);
    return found;
  };
  switch (sum.test as TestKey) {
    case 'price':
      return retailTest(result, country, baselines);
    case 'use-per-head': {
      const years = input('years');
      const span = spanEnding(date, years.value.central * HOURS.year);
      const head = yearlyMean(baselines, country, 'demand-per-head', span.years, 'demand-per-head');
      return (
        head &&
        headTest(input('energy'), input('people'), years, head, homesOf(country, baselines), leastHomes(baselines))
      );
    }
    case 'load-factor':
      return loadTest(input('energy'), input('power'), input('hours'));
    case 'watts':
      return wattsTest(input('power'), input('machines'), baselines);
    case 'money-a-machine':
      return machineMoneyTest(input('equipment-value'), input('machines'), baselines);
    case 'exchange-rate':
      return rateTest(input('loss'), input('dollars'), date, baselines);
    case 'share-of-system': {
      const told = sum.estimate ? done.get(sum.estimate)?.result.value.high : estimatedShare(country, baselines);
      return told === undefined ? undefined : shareTest(result, told);
    }
    default:
      return undefined;
  }
}
