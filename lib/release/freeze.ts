import { createHash } from 'node:crypto';
import type { FeatureCollection } from 'geojson';
import type { BriefModel } from '@/lib/brief/brief';
import type { Dataset } from '@/lib/dataset/build-dataset';
import type { Figure } from '@/lib/figure/figure';
import { type SiteLocale, siteLocales } from '@/lib/i18n/locale';
import type { Case } from '@/lib/schema/case';
import { caseModel } from '@/lib/view/case/case-model';
import { toolBaselines } from '@/lib/view/tool-baselines';
import { keptTools } from './kept-tools';
import { type FrozenCase, frozenParts, type Release, type ReleasedRecord } from './release';

/** Finished figures and briefs of one language. */
type Made = { figures: (locale: SiteLocale) => Figure[]; briefs: (locale: SiteLocale) => BriefModel[] };

/** Everything that a release keeps of the record as it stands. */
export function freeze(dataset: Dataset, units: FeatureCollection, { figures, briefs }: Made, date: string): Release {
  const all = [...dataset.cases, ...dataset.context];
  const inEach = <T>(make: (locale: SiteLocale) => T) =>
    Object.fromEntries(siteLocales.map((locale) => [locale, make(locale)])) as Record<SiteLocale, T>;
  return {
    version: dataset.version,
    date,
    records: recordsOf(dataset),
    cases: inEach((locale) => all.map((record) => frozenCase(record, dataset, units, locale))),
    figures: inEach(figures),
    briefs: inEach(briefs),
    tools: inEach((locale) => keptTools(toolBaselines(dataset, locale))),
  };
}

export function frozenCase(record: Case, dataset: Dataset, units: FeatureCollection, locale: SiteLocale): FrozenCase {
  const model = caseModel(record, dataset, units, locale);
  return Object.fromEntries(frozenParts.map((part) => [part, model[part]])) as FrozenCase;
}

/** The published records in the form in which releases compare them. */
export const recordsOf = (dataset: Dataset): ReleasedRecord[] =>
  [...dataset.cases, ...dataset.context]
    .map((record) => ({ id: record.id, claims: record.claims, rest: restOf(record, dataset) }))
    .sort((a, b) => a.id.localeCompare(b.id));

/** A mark that changes when anything of a record but its claims does: its facts, its words, or the pages it cites. */
function restOf({ claims: _, ...rest }: Case, dataset: Dataset): string {
  const pages = Object.values(rest.sources).map((id) => dataset.pages.get(id));
  const readings = dataset.readings.get(rest.id) ?? [];
  return createHash('sha256')
    .update(JSON.stringify([rest, pages, readings]))
    .digest('hex')
    .slice(0, 12);
}
