import { type Baselines, constant, yearlyMean } from '@/lib/method/baseline';
import { asInput, type Derived, derive, type Input } from '@/lib/method/derived';
import { type FormulaKey, formulas, type InputKey } from '@/lib/method/formula';
import type { SeriesMetric } from '@/lib/schema/baseline';
import type { CheckedClaim, CheckedSum, SumInput } from '@/lib/schema/checked-claim';
import { type EnergyUnit, isEnergyUnit, isPowerUnit, KW, KWH } from '@/lib/units/energy';
import { between, exactly, times } from '@/lib/units/interval';
import { sumTest } from './checked-tests';
import { type DateFault, dateFaults } from './dates';
import { type Test, type Verdict, worst } from './verdict';

/** One step of the arithmetic on a statement: its result, and the test that it was held against. */
export type WorkedSum = { key: string; result: Derived; test?: Test };

/**
 * The arithmetic of a checked statement, worked out in order. The check has seen to it that all names are known and
 * each formula gets what it takes; what is wrong all the same is thrown.
 */
export function workedSums(claim: CheckedClaim, baselines: Baselines): WorkedSum[] {
  const done = new Map<string, WorkedSum>();
  for (const sum of claim.sums ?? []) {
    const result = resultOf(sum, done, baselines);
    const test = sum.test && sumTest(sum, result, claim, done, baselines);
    done.set(sum.key, { key: sum.key, result, ...(test ? { test } : {}) });
  }
  return [...done.values()];
}

/** T9 on the dates and the name of a statement. */
export const datesOf = ({ dates }: CheckedClaim): DateFault[] =>
  dates ? dateFaults(dates.event ? [dates.event] : [], dates.name ? [dates.name] : [], dates.press) : [];

/** The verdict of the arithmetic: the worst of its tests; undefined where there is none. */
export function verdictOf(claim: CheckedClaim, baselines: Baselines): Verdict | undefined {
  const tests: { verdict: Verdict }[] = [
    ...workedSums(claim, baselines).flatMap(({ test }) => test ?? []),
    ...(claim.dates ? [...datesOf(claim), { verdict: 'fits' as const }] : []),
  ];
  return tests.length > 0 ? worst(tests) : undefined;
}

function resultOf(sum: CheckedSum, done: ReadonlyMap<string, WorkedSum>, baselines: Baselines): Derived {
  const key = sum.formula as FormulaKey;
  const inputs = sum.inputs.map((input) => inKilowatts(inputOf(input, done, baselines)));
  return derive(key, inputs, sum.unit && formulas[key].unit === '' ? { unit: sum.unit } : {});
}

function inputOf(input: SumInput, done: ReadonlyMap<string, WorkedSum>, baselines: Baselines): Input {
  const name = input.name as InputKey;
  const found = input.constant
    ? constant(baselines, input.constant, name)
    : input.series
      ? yearlyMean(baselines, input.series.country, input.series.metric as SeriesMetric, input.series.years, name)
      : input.tariffs
        ? tariffsOf(input.tariffs, name, baselines)
        : input.sum
          ? resultAs(name, done.get(input.sum))
          : numberOf(input, name);
  if (!found) throw new TypeError(`The input "${name}" leads nowhere.`);
  return found;
}

const resultAs = (name: InputKey, sum: WorkedSum | undefined): Input | undefined => sum && asInput(name, sum.result);

function tariffsOf(keys: string[], name: InputKey, baselines: Baselines): Input | undefined {
  const named = baselines.tariffs.filter(({ key }) => keys.includes(key));
  const [first] = named;
  if (!first) return undefined;
  const value = between(Math.min(...named.map(({ low }) => low)), Math.max(...named.map(({ high }) => high)));
  const pages = [...new Set(named.map(({ source }) => source))];
  return { name, value, unit: `${first.currency}/kWh`, origin: [{ from: 'page', pages }] };
}

function numberOf({ value, low, high, unit = '', from = 'said' }: SumInput, name: InputKey): Input {
  const told = value === undefined ? between(low ?? 0, high ?? 0, ((low ?? 0) + (high ?? 0)) / 2) : exactly(value);
  return {
    name,
    value: told,
    unit,
    origin: [from === 'said' || from === 'period' ? { from } : { from: 'page', pages: [from] }],
  };
}

/** Formulas take kWh and kW; what is told in another unit of energy or power is first turned into them, in the open. */
function inKilowatts(input: Input): Input {
  const [unit = ''] = input.unit.split('/');
  if (input.name === 'energy' && unit !== 'kWh' && isEnergyUnit(unit)) {
    return asInput('energy', derive('energy-stated', [input], { scale: KWH[unit as EnergyUnit] }));
  }
  if (input.name === 'power' && isPowerUnit(unit))
    return { ...input, value: times(input.value, exactly(KW[unit])), unit: 'kW' };
  return input;
}
