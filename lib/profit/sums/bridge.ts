import type { Grounds } from './grounds';
import { type Farm, ledgerOf, type Terms } from './ledger';
import { articleTerms, sourcedTerms } from './terms';

/** The assumptions in which the two ways differ, in the order in which they are exchanged. */
export const steps = ['watts', 'overhead', 'uptime', 'fee', 'compliance', 'tax'] as const satisfies (keyof Terms)[];
export type Step = (typeof steps)[number];

/**
 * From the article's net profit to ours, one assumption at a time: what each exchange adds or takes, in dollars a day.
 * The changes add up to the whole difference. In another order single changes would be others, their sum the same.
 */
export function bridgeOf(farm: Farm, grounds: Grounds): { start: number; changes: Record<Step, number>; end: number } {
  const ours = sourcedTerms(farm, 'central', grounds);
  let terms = articleTerms(grounds);
  const start = ledgerOf(farm, terms, grounds).net;
  let net = start;
  const changes = {} as Record<Step, number>;
  for (const step of steps) {
    terms = { ...terms, [step]: ours[step] };
    const next = ledgerOf(farm, terms, grounds).net;
    changes[step] = next - net;
    net = next;
  }
  return { start, changes, end: net };
}
