import type { Interval } from '@/lib/units/interval';
import { asInput, type Derived, derive, type Input } from './derived';
import type { InputKey } from './formula';

/** Values that a reader puts in the place of ours, by the name of the input. */
export type Adjustments = Partial<Record<InputKey, Interval>>;

/** The same tree with the reader's values in it, worked out anew; what was changed says that the reader set it. */
export function adjusted<R extends Derived>(result: R, changes: Adjustments): R {
  const inputs = result.inputs.map((input) => changed(input, changes));
  if (inputs.every((input, i) => input === result.inputs[i])) return result;
  const { value } = derive(result.formula, inputs, result.scale === undefined ? {} : { scale: result.scale });
  return { ...result, inputs, value };
}

function changed(input: Input, changes: Adjustments): Input {
  if (input.of) {
    const of = adjusted(input.of, changes);
    return of === input.of ? input : { ...asInput(input.name, of), unit: input.unit };
  }
  const value = changes[input.name];
  return value ? { ...input, value, origin: [{ from: 'reader' }] } : input;
}
