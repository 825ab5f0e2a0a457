import type { Interval } from '@/lib/units/interval';
import { spread } from '@/lib/units/interval';

/** Formulas of the method by name; lib/derive/formulas.ts says each in full. */
export const formulaKeys = [
  'energy-stated',
  'energy-from-power',
  'energy-from-money',
  'energy-from-machines',
  'city-equivalent',
  'person-years',
  'share-of-generation',
  'hours-of-demand',
  'mean-load',
  'implied-price',
  'use-per-head',
  'watts-a-machine',
] as const;
export type FormulaKey = (typeof formulaKeys)[number];

/** Names of inputs, as the reader is told them. */
export const inputKeys = [
  'energy',
  'power',
  'hours',
  'load-factor',
  'loss',
  'tariff',
  'penal-tariff',
  'machines',
  'watts',
  'overhead',
  'demand-per-head',
  'generation',
  'demand',
  'years',
  'people',
] as const;
export type InputKey = (typeof inputKeys)[number];

/** Where an input comes from: a claim of the case, a page of a baseline, an assumption of ours, or another result. */
export type Origin =
  | { from: 'claim'; claim: string }
  | { from: 'page'; pages: string[]; years?: string[] }
  | { from: 'assumption'; constant: string }
  | { from: 'period' }
  | { from: 'result'; formula: FormulaKey };

export type Input = { name: InputKey; value: Interval; unit: string; origin: Origin[] };

/** A figure of ours: value, unit, the formula and what went into it. `open` says that the true value may lie beyond. */
export type Derived = {
  value: Interval;
  unit: string;
  formula: FormulaKey;
  inputs: Input[];
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
  'too-wide',
] as const;
export type Untold = { untold: (typeof untoldReasons)[number] };

export const isTold = <T extends Derived>(result: T | Untold): result is T => !('untold' in result);

/** The input whose uncertainty moves the result most: the one with the greatest high ÷ low. */
export function mover(result: Derived): Input | undefined {
  const [first] = [...result.inputs].sort((a, b) => spread(b.value) - spread(a.value));
  return first && spread(first.value) > 1 ? first : undefined;
}
