import type { Speech } from '@/lib/i18n/speech';
import { type Derived, type Input, leavesOf } from '@/lib/method/derived';
import type { InputKey } from '@/lib/method/formula';
import { worked } from '@/lib/view/sum-words';

/** What the reader put in is no constant, nor is what follows from the dates. */
const OWN: InputKey[] = ['energy', 'power', 'loss', 'dollars', 'machines', 'hours', 'people', 'issued'];

export type ConstantRow = { name: InputKey; label: string; value: string; changed: boolean };

/** The constants that the sums rest on, each once, in the order in which they are met. */
export function constantsOf(results: readonly Derived[], speech: Speech): ConstantRow[] {
  const found = new Map<InputKey, Input>();
  for (const result of results) {
    for (const { input } of leavesOf(result).leaves) {
      if (!OWN.includes(input.name) && !found.has(input.name)) found.set(input.name, input);
    }
  }
  return [...found.values()].map((input) => ({
    name: input.name,
    label: speech.t(`input.${input.name}`),
    value: worked(input.value, input.unit, speech),
    changed: input.origin.some(({ from }) => from === 'reader'),
  }));
}
