import type { Baselines } from '@/lib/method/baseline';
import { type Formula, type FormulaKey, formulaKeys, formulas, inputKeys, placeOf } from '@/lib/method/formula';
import { testedFormulas } from '@/lib/plausibility/checked-tests';
import { type TestKey, testKeys } from '@/lib/plausibility/verdict';
import type { Finding } from '@/lib/record/problem';
import type { CheckedClaim, CheckedSum, SumInput } from '@/lib/schema/checked-claim';

const known = <T extends string>(all: readonly T[], one: string): one is T => (all as readonly string[]).includes(one);

/** The sums of a statement can be worked out: formulas and inputs are known, and lead to something. */
export function sumRules({ sums = [], country, date }: CheckedClaim, baselines: Baselines): Finding[] {
  return sums.flatMap((sum, index) => {
    const before = sums.slice(0, index);
    const path = ['sums', index];
    const found: Finding[] = [];
    if (before.some(({ key }) => key === sum.key)) {
      found.push({
        path: [...path, 'key'],
        message: `A sum above is called "${sum.key}" already. Rename one of the two.`,
      });
    }
    return [
      ...found,
      ...formulaRules(sum, path),
      ...sum.inputs.flatMap((input, at) => inputRules(input, before, [...path, 'inputs', at], baselines)),
      ...testRules(sum, before, { country, date }, path),
    ];
  });
}

function formulaRules({ formula, inputs }: CheckedSum, path: PropertyKey[]): Finding[] {
  if (!known(formulaKeys, formula)) {
    const message = `There is no formula "${formula}". Use one of: ${formulaKeys.join(', ')}.`;
    return [{ path: [...path, 'formula'], message }];
  }
  const { top, bottom }: Formula = formulas[formula];
  const owed = [...top, ...bottom];
  const given = inputs.map(({ name }) => (known(inputKeys, name) ? placeOf(name) : name));
  if (given.length === owed.length && owed.every((name) => given.includes(name))) return [];
  const message = `The formula "${formula}" takes ${owed.join(', ')}, each once; here stand ${given.join(', ')}. Add or remove inputs.`;
  return [{ path: [...path, 'inputs'], message }];
}

function inputRules(input: SumInput, before: CheckedSum[], path: PropertyKey[], baselines: Baselines): Finding[] {
  const { constant, series, tariffs, sum, value, low, high, unit, from } = input;
  const number = value !== undefined || low !== undefined || high !== undefined;
  const ways = [constant, series, tariffs, sum].filter((way) => way !== undefined).length + (number ? 1 : 0);
  const says = (field: string | undefined, message: string): Finding[] => [
    { path: field ? [...path, field] : path, message },
  ];
  if (ways !== 1) {
    return says(undefined, 'An input has one of constant, series, tariffs, sum, value, or low and high. Keep one.');
  }
  if (number) return numberRules(input, says);
  if (unit !== undefined || from !== undefined) {
    return says(
      unit === undefined ? 'from' : 'unit',
      'Only a value, or low and high, have a unit and a from. Take it out.',
    );
  }
  if (constant !== undefined && !baselines.constants.has(constant)) {
    return says(
      'constant',
      `There is no constant "${constant}" in data/baselines/constants.yaml. Add it, or correct the key.`,
    );
  }
  if (sum !== undefined && !before.some(({ key }) => key === sum)) {
    return says('sum', `No sum above is called "${sum}". Put that sum first, or correct the key.`);
  }
  const unknown = tariffs?.filter((key) => !baselines.tariffs.some((tariff) => tariff.key === key)) ?? [];
  if (unknown.length > 0) {
    return says('tariffs', `data/baselines/tariffs.yaml lacks ${unknown.join(', ')}. Add them, or correct the keys.`);
  }
  if (series) {
    const row = baselines.series.find((one) => one.country === series.country && one.metric === series.metric);
    const gaps = series.years.filter((year) => !row || !(String(year) in row.values));
    if (gaps.length > 0) {
      return says(
        'series',
        `data/baselines/series.yaml has no ${series.metric} of ${series.country} for ${gaps.join(', ')}. Add it, or take other years.`,
      );
    }
  }
  return [];
}

function numberRules(
  { value, low, high, from }: SumInput,
  says: (field: string | undefined, message: string) => Finding[],
): Finding[] {
  if (from === undefined) return says(undefined, 'A number needs a from: said, period, or a page. Add it.');
  if (value !== undefined ? low !== undefined || high !== undefined : low === undefined || high === undefined) {
    return says(undefined, 'A number is a value, or low and high together. Correct it.');
  }
  if (low !== undefined && high !== undefined && low > high) {
    return says('low', `low ${low} is above high ${high}. Exchange them.`);
  }
  return [];
}

function testRules(
  { test, formula, estimate }: CheckedSum,
  before: CheckedSum[],
  { country, date }: { country: string | undefined; date: string | undefined },
  path: PropertyKey[],
): Finding[] {
  if (test === undefined) return [];
  const at = [...path, 'test'];
  const tested = known(testKeys, test) ? testedFormulas[test] : undefined;
  if (!tested) {
    const usable = Object.keys(testedFormulas).join(', ');
    return [{ path: at, message: `No sum can be held against a test "${test}". Use one of: ${usable}.` }];
  }
  const found: Finding[] = [];
  if (!known<FormulaKey>(tested, formula)) {
    found.push({
      path: at,
      message: `The test "${test}" judges a sum by ${tested.join(' or ')}, not by ${formula}. Correct one of the two.`,
    });
  }
  if (estimate !== undefined && !before.some(({ key }) => key === estimate)) {
    found.push({
      path: [...path, 'estimate'],
      message: `No sum above is called "${estimate}". Put that sum first, or correct the key.`,
    });
  }
  const byCountry: TestKey[] = ['price', 'use-per-head', ...(estimate ? [] : ['share-of-system' as const])];
  if (known(byCountry, test) && !country) {
    found.push({
      path: at,
      message: `The test "${test}" takes its band from a country. Add the country of the statement.`,
    });
  }
  if (known(['use-per-head', 'exchange-rate'] as const, test) && !date) {
    found.push({
      path: at,
      message: `The test "${test}" takes its baselines from a date. Add the date of the statement.`,
    });
  }
  return found;
}
