import type { CitedPage } from '@/lib/dataset/build-dataset';
import type { Case } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';
import { type SourceKind, sourceKinds, type ValueState } from '@/lib/schema/vocabulary';

export const kindOf = (page: CitedPage): SourceKind => page.kind ?? page.publisher.kind;

/** The kind of the best source that gives a claim: official before press before the rest. */
export function bestSource(claim: Pick<Claim, 'by'>, record: Case, pages: ReadonlyMap<string, CitedPage>): SourceKind {
  const kinds = claim.by.flatMap((key) => {
    const page = pages.get(record.sources[key] ?? '');
    return page ? [kindOf(page)] : [];
  });
  return sourceKinds.find((kind) => kinds.includes(kind)) ?? 'aggregator';
}

/** Whether two claims of a case are numbers for one thing: the same part, time and sense of one quantity. */
export const sameThing = (claim: Claim, other: Claim): boolean =>
  other.what === claim.what &&
  other.counts?.en === claim.counts?.en &&
  other.over?.en === claim.over?.en &&
  other.values === claim.values &&
  other.per === claim.per &&
  (other.scope ?? 'whole') === (claim.scope ?? 'whole') &&
  !other.text &&
  !claim.text;

/** The claims of a case that speak of the same thing as this one but give another number in the same unit. */
export function rivals(claim: Claim, record: Case): Claim[] {
  return record.claims.filter(
    (other) =>
      other !== claim &&
      sameThing(claim, other) &&
      other.unit === claim.unit &&
      (other.value !== claim.value || other.min !== claim.min || other.max !== claim.max),
  );
}

/** The one state that a value shows: the gravest that applies (design, section 5). */
export function stateOf(claim: Claim, record: Case, pages: ReadonlyMap<string, CitedPage>): ValueState {
  if (claim.doubt) return 'unit-in-doubt';
  if (rivals(claim, record).length > 0) return 'disputed';
  if (claim.min !== undefined) return 'range';
  if (claim.bound === 'at-least' || claim.bound === 'more-than') return 'at-least';
  if (claim.bound === 'at-most' || claim.bound === 'up-to' || claim.bound === 'almost') return 'at-most';
  if (claim.bound === 'about') return 'about';
  return reportedBy(claim, record, pages);
}

const reportedBy = (claim: Claim, record: Case, pages: ReadonlyMap<string, CitedPage>): ValueState =>
  bestSource(claim, record, pages) === 'official' ? 'reported-official' : 'reported-press';

/** The state to stand beside a value in words: what its words say already ("at least", two ends) is not said again. */
export function besideBound(claim: Claim, record: Case, pages: ReadonlyMap<string, CitedPage>): ValueState {
  const state = stateOf(claim, record, pages);
  const worded: ValueState[] = ['range', 'at-least', 'at-most', 'about'];
  return worded.includes(state) ? reportedBy(claim, record, pages) : state;
}
