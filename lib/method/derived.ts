import type { Interval } from '@/lib/units/interval';
import { spread } from '@/lib/units/interval';
import { type Formula, type FormulaKey, formulas, type InputKey, placeOf } from './formula';

/** Where an input comes from: a claim, a page of a baseline, an assumption of ours, the reader, or another result. */
export type Origin =
  | { from: 'claim'; claim: string }
  | { from: 'page'; pages: string[]; years?: string[]; constant?: string }
  | { from: 'assumption'; constant: string }
  | { from: 'period' }
  | { from: 'reader' }
  | { from: 'said' }
  | { from: 'result'; formula: FormulaKey };

/** A quantity that goes into a sum. `of` is the sum it was made by, so that a result is a tree one can unfold. */
export type Input = { name: InputKey; value: Interval; unit: string; origin: Origin[]; of?: Derived };

/** A figure of ours: value, unit, the formula and what went into it. `open` says that the true value may lie beyond. */
export type Derived = {
  value: Interval;
  unit: string;
  formula: FormulaKey;
  inputs: Input[];
  /** What the formula is multiplied by, where an input stands in another unit than the formula's. */
  scale?: number;
  open?: 'above' | 'below';
};

/** Why a figure is not shown. */
export const untoldReasons = [
  'no-quantity',
  'no-period',
  'no-tariff',
  'unit-in-doubt',
  'lawful',
  'not-electricity',
  'no-baseline',
  'no-network',
  'no-rate',
  'too-wide',
] as const;
export type Untold = { untold: (typeof untoldReasons)[number] };

export const isTold = <T extends Derived>(result: T | Untold): result is T => !('untold' in result);

/** A leaf of a tree of sums: an input that was not computed, with the power it stands in, above the line or below. */
export type Leaf = { input: Input; exponent: number };

const identity = ({ name, value, unit, origin }: Input): string => JSON.stringify([placeOf(name), value, unit, origin]);

/**
 * What a result rests on in the end. A quantity that stands in the tree twice counts once, with its powers added: an
 * energy made as power × hours and shared out over the same hours does not know how long they were.
 */
export function leavesOf(result: Derived): { leaves: Leaf[]; times: number; per: number } {
  const found = new Map<string, Leaf>();
  const factor = { times: 1, per: 1 };
  const walk = (node: Derived, exponent: number) => {
    const { top, times, per }: Formula = formulas[node.formula];
    factor.times *= exponent > 0 ? times * (node.scale ?? 1) : per;
    factor.per *= exponent > 0 ? per : times * (node.scale ?? 1);
    for (const input of node.inputs) {
      const power = top.includes(placeOf(input.name)) ? exponent : -exponent;
      if (input.of) walk(input.of, power);
      else {
        const key = identity(input);
        const before = found.get(key);
        found.set(key, { input, exponent: (before?.exponent ?? 0) + power });
      }
    }
  };
  walk(result, 1);
  return { leaves: [...found.values()].filter(({ exponent }) => exponent !== 0), ...factor };
}

/** Low from low inputs over high divisors, high the reverse, the centre from the centres (method, j). */
function evaluate(result: Derived): Interval {
  const { leaves, times, per } = leavesOf(result);
  const end = (above: keyof Interval, below: keyof Interval): number => {
    let over = times;
    let under = per;
    for (const { input, exponent } of leaves) {
      if (exponent > 0) over *= input.value[above] ** exponent;
      else under *= input.value[below] ** -exponent;
    }
    if (under === 0) throw new RangeError(`A sum of "${result.formula}" divides by zero.`);
    return over / under;
  };
  return { low: end('low', 'high'), central: end('central', 'central'), high: end('high', 'low') };
}

type Options = { unit?: string; scale?: number; open?: Derived['open'] };

/** Works a formula out. The inputs must be those that it names, each once. */
export function derive(key: FormulaKey, inputs: Input[], { unit, scale, open }: Options = {}): Derived {
  const { top, bottom, unit: own }: Formula = formulas[key];
  const given = inputs.map(({ name }) => placeOf(name)).sort();
  if (given.join() !== [...top, ...bottom].sort().join()) {
    throw new TypeError(`The formula "${key}" takes ${[...top, ...bottom].join(', ')}, not ${given.join(', ')}.`);
  }
  const result: Derived = {
    value: { low: 0, central: 0, high: 0 },
    unit: unit ?? own,
    formula: key,
    inputs,
    ...(scale === undefined ? {} : { scale }),
    ...(open ? { open } : {}),
  };
  result.value = evaluate(result);
  return result;
}

/** A result as an input of the next sum. */
export const asInput = (name: InputKey, result: Derived): Input => ({
  name,
  value: result.value,
  unit: result.unit,
  origin: [{ from: 'result', formula: result.formula }],
  of: result,
});

/** The input whose uncertainty moves the result most: the one with the greatest high ÷ low, down to the leaves. */
export function mover(result: Derived): Input | undefined {
  const moved = ({ input, exponent }: Leaf) => spread(input.value) ** Math.abs(exponent);
  const [first] = leavesOf(result).leaves.sort((a, b) => moved(b) - moved(a));
  return first && moved(first) > 1 ? first.input : undefined;
}
