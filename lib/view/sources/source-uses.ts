import type { CitedPage, Dataset } from '@/lib/dataset/build-dataset';
import type { RuleUse } from '@/lib/dataset/rule-uses';
import { kindOf } from '@/lib/derive/value-state';
import type { SiteLocale } from '@/lib/i18n/locale';
import type { Case } from '@/lib/schema/case';
import { type CheckedClaim, citedPages } from '@/lib/schema/checked-claim';
import type { Claim } from '@/lib/schema/claim';
import type { SourceKind } from '@/lib/schema/vocabulary';
import { type BaselineRow, baselineRows } from './baseline-rows';

/** A claim with the pages that give it. */
export type Resting = { record: Case; claim: Claim; pages: CitedPage[] };
/** A record with the pages it names, those that give none of its claims too. */
export type Citing = { record: Case; pages: CitedPage[] };
export type StatementUse = { claim: CheckedClaim; pages: string[] };

/** A publisher, those of its pages that something published cites, and all that cites them. */
export type PublisherUse = {
  publisher: CitedPage['publisher'];
  pages: CitedPage[];
  claims: Resting[];
  cases: Citing[];
  neighbourClaims: Resting[];
  neighbours: Citing[];
  baselines: BaselineRow[];
  statements: StatementUse[];
  rules: RuleUse[];
};

export function restingOf(records: Case[], { pages }: Dataset): Resting[] {
  return records.flatMap((record) =>
    record.claims.map((claim) => ({
      record,
      claim,
      pages: claim.by.flatMap((key) => pages.get(record.sources[key] ?? '') ?? []),
    })),
  );
}

const citingOf = (records: Case[], { pages }: Dataset): Citing[] =>
  records.map((record) => ({ record, pages: Object.values(record.sources).flatMap((id) => pages.get(id) ?? []) }));

const known = new WeakMap<Dataset, Partial<Record<SiteLocale, PublisherUse[]>>>();

/**
 * All publishers of which something published cites a page. What only a held case cites is not among them.
 * Worked out once for a record and a language, since every publisher's page asks for it.
 */
export function publisherUses(dataset: Dataset, locale: SiteLocale): PublisherUse[] {
  const kept = known.get(dataset) ?? {};
  known.set(dataset, kept);
  kept[locale] ??= usesOf(dataset, locale);
  return kept[locale];
}

function usesOf(dataset: Dataset, locale: SiteLocale): PublisherUse[] {
  const claims = restingOf(dataset.cases, dataset);
  const neighbourClaims = restingOf(dataset.context, dataset);
  const cases = citingOf(dataset.cases, dataset);
  const neighbours = citingOf(dataset.context, dataset);
  const baselines = baselineRows(dataset, locale);
  const statements = dataset.checkedClaims.map((claim) => ({ claim, pages: citedPages(claim).map(({ id }) => id) }));
  const cited = new Set<string>([
    ...[...cases, ...neighbours].flatMap(({ pages }) => pages.map(({ id }) => id)),
    ...baselines.map(({ source }) => source),
    ...statements.flatMap(({ pages }) => pages),
    ...dataset.ruleUses.flatMap(({ sources }) => sources),
  ]);
  const shown = [...dataset.pages.values()].filter(({ id }) => cited.has(id));
  const publishers = new Map(shown.map(({ publisher }) => [publisher.id, publisher]));
  return [...publishers.values()].map((publisher) => {
    const own = (id: string) => dataset.pages.get(id)?.publisher.id === publisher.id;
    const gives = ({ pages }: { pages: CitedPage[] }) => pages.some(({ id }) => own(id));
    return {
      publisher,
      pages: shown.filter(({ id }) => own(id)),
      claims: claims.filter(gives),
      cases: cases.filter(gives),
      neighbourClaims: neighbourClaims.filter(gives),
      neighbours: neighbours.filter(gives),
      baselines: baselines.filter(({ source }) => own(source)),
      statements: statements.filter(({ pages }) => pages.some(own)),
      rules: dataset.ruleUses.filter(({ sources }) => sources.some(own)),
    };
  });
}

/** Whether nobody but this publisher gives it. */
export const restsAlone = ({ pages }: { pages: CitedPage[] }, publisher: string): boolean =>
  pages.every((page) => page.publisher.id === publisher);

/** Kinds that stand furthest from the event. */
export const WEAK: readonly SourceKind[] = ['blog', 'aggregator'];

/** What the record would lose without a publisher, and what another one would still give. */
export function whatFalls(use: PublisherUse) {
  const id = use.publisher.id;
  const own = new Set(use.pages.map((page) => page.id));
  const falls = (one: { pages: CitedPage[] }) => restsAlone(one, id);
  const stays = (one: { pages: CitedPage[] }) => !falls(one);
  const isWeak = (page: CitedPage) => WEAK.includes(kindOf(page));
  const weakened = ({ pages }: Resting) =>
    !pages.every(isWeak) && pages.filter((page) => page.publisher.id !== id).every(isWeak);
  return {
    claims: use.claims.filter(falls),
    kept: use.claims.filter(stays),
    weakened: use.claims.filter(
      (one) => stays(one) && weakened(one) && one.pages.some((page) => !WEAK.includes(kindOf(page))),
    ),
    cases: use.cases.filter(falls),
    neighbourClaims: use.neighbourClaims.filter(falls),
    neighbours: use.neighbours.filter(falls),
    baselines: use.baselines,
    rules: use.rules.filter(({ sources }) => sources.every((source) => own.has(source))),
  };
}
