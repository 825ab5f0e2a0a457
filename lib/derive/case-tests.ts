import type { Dataset } from '@/lib/dataset/build-dataset';
import { hangTogether } from '@/lib/plausibility/hang-together';
import type { Test } from '@/lib/plausibility/verdict';
import type { Case } from '@/lib/schema/case';
import { factsOf } from './case-facts';
import { isRead } from './energy';

/**
 * The tests that the printed values of a case allow, pair by pair. A case with a value read otherwise is tested
 * reading by reading instead (`readingsOf`); a lawful one tells of no theft, so that nothing is held against it.
 */
export function testsOf(record: Case, dataset: Dataset): Test[] {
  if (isRead(record, dataset) || record.subject === 'lawful-mining') return [];
  return distinct(hangTogether(factsOf(record, dataset), dataset));
}

/** Sources that differ in the third figure give tests that do not differ: the first of them stands for all. */
function distinct(tests: Test[]): Test[] {
  const key = ({ test, result }: Test) =>
    [test, result.formula, result.value.low.toPrecision(2), result.value.high.toPrecision(2)].join();
  return tests.filter((test, index) => tests.findIndex((other) => key(other) === key(test)) === index);
}
