import type { Derived, Input } from './derived';
import { type FormulaKey, formulas, type InputKey, placeOf } from './formula';

type Side = Derived['open'];

/** Constants of which the source says "more than" or "at least": the true value is this one or above. */
const MORE_THAN = ['kz-winter-deficit-forecast-2025', 'tj-unserved-energy-cost'];

const OTHER = { above: 'below', below: 'above' } as const;

/** On which side of an input its true value may lie: as the sum it was made by says, or the source of its constant. */
const sideOf = ({ of, origin }: Input): Side =>
  of?.open ?? (origin.some((one) => 'constant' in one && MORE_THAN.includes(one.constant ?? '')) ? 'above' : undefined);

/**
 * On which side the result of a formula may lie beyond its value. What is divided by "more than" so much is so much or
 * less. Where inputs pull to both sides, neither "or more" nor "or less" is true, and the result bears no bound.
 */
export function opennessOf(key: FormulaKey, inputs: readonly Input[]): { open?: NonNullable<Side> } {
  const top: readonly InputKey[] = formulas[key].top;
  const sides = inputs.flatMap((input): NonNullable<Side>[] => {
    const side = sideOf(input);
    if (!side) return [];
    return [top.includes(placeOf(input.name)) ? side : OTHER[side]];
  });
  const [first] = sides;
  return first && sides.every((side) => side === first) ? { open: first } : {};
}
