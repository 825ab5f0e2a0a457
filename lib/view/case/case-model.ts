import type { FeatureCollection } from 'geojson';
import type { Dataset } from '@/lib/dataset/build-dataset';
import { type Figures, figuresOf } from '@/lib/derive/figures';
import { dateText } from '@/lib/format/date';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { type MessageKey, translator } from '@/lib/i18n/translate';
import { type CaseMapPlace, casePlaces } from '@/lib/map/case-places';
import { marksOf } from '@/lib/map/place-mark';
import type { Case } from '@/lib/schema/case';
import { claimWords, periodWords, titleOf } from '@/lib/view/case-words';
import { MOST, writeCompared } from '@/lib/view/compare/compared-ids';
import { caseLedgers, type Ledger } from '@/lib/view/ledger/ledger-model';
import { numbersPath } from '@/lib/view/numbers/number-place';
import { caseFacts, type Fact, placeSentence } from './case-facts';
import { type Timeline, timelineOf } from './case-timeline';
import { type ClaimRow, claimRows, type Words } from './claim-rows';
import { type DerivedPart, derivedPart } from './derived-lines';
import { type Evidence, evidence } from './evidence';
import { type ReadingTable, readingTables, type TestRow, testRows } from './reading-table';
import { type Roads, roadStrips } from './road-strips';

export type Relation = { name: string; cases: { id: string; href: string; title: string }[] };

/** A case file, finished: words only. */
export type CaseModel = {
  id: string;
  title: string;
  country: string;
  path: string;
  /** The page of the case's numbers; a section's name completes an address. */
  numbers: string;
  facts: Fact[];
  method: Words | null;
  claims: ClaimRow[];
  ledgers: Ledger[];
  evidence: Evidence;
  /** One line above everything, where a value cannot stand as printed. */
  alert: string;
  readings: ReadingTable[];
  tests: TestRow[];
  derived: DerivedPart;
  roads: Roads | null;
  conflicts: Words | null;
  notes: Words | null;
  relations: Relation[];
  /** This case beside the first of those it is tied to; empty where there is none. */
  compare: string;
  places: CaseMapPlace[];
  placeSentence: string;
  timeline: { strip: Timeline; period: string; announced: string } | null;
};

export function caseModel(record: Case, dataset: Dataset, units: FeatureCollection, locale: SiteLocale): CaseModel {
  const t = translator(locale);
  const figures = figuresOf(record, dataset);
  const folder = dataset.context.includes(record) ? 'context' : 'cases';
  const tied = relations(record, dataset, locale);
  return {
    id: record.id,
    title: titleOf(record, dataset, locale),
    country: t(`country.${record.country}`),
    path: `/${locale}/${folder}/${record.id}`,
    numbers: numbersPath(locale, record.id),
    facts: caseFacts(record, dataset, locale),
    method: record.method ? inLocale(record.method, locale) : null,
    claims: claimRows(record, dataset, locale),
    ledgers: caseLedgers(record, dataset, locale),
    evidence: evidence(record, dataset, locale),
    alert: alertOf(record, figures, locale),
    readings: readingTables(figures, record, dataset, locale),
    tests: testRows(record, dataset, locale),
    roads: roadStrips(record, dataset, locale) ?? null,
    derived: derivedPart(figures, record, dataset, locale),
    conflicts: record.conflicts ? inLocale(record.conflicts, locale) : null,
    notes: record.notes ? inLocale(record.notes, locale) : null,
    relations: tied,
    compare: compareHref(record.id, tied, locale),
    places: casePlaces(record, dataset, units),
    placeSentence: placeSentence(record, dataset, locale),
    timeline: timeline(record, locale),
  };
}

function timeline(record: Case, locale: SiteLocale): CaseModel['timeline'] {
  const strip = timelineOf(record);
  const none = translator(locale)('case.notStated');
  if (!strip) return null;
  return {
    strip,
    period: record.period ? periodWords(record.period, locale) : none,
    announced: record.announced ? dateText(record.announced, locale) : none,
  };
}

function alertOf(record: Case, figures: Figures, locale: SiteLocale): string {
  const t = translator(locale);
  const [read] = figures.doubtful;
  if (read?.tried[0]?.verdict === 'cannot be') {
    return t('case.alert', { what: t(`what.${read.claim.what}`), value: claimWords(read.claim, locale).text });
  }
  return record.claims.some((claim) => claim.doubt) ? t('case.alertDoubt') : '';
}

function compareHref(id: string, relations: Relation[], locale: SiteLocale): string {
  const ids = relations.flatMap(({ cases }) => cases.map((one) => one.id));
  return ids.length > 0 ? `/${locale}/compare?${writeCompared([id, ...ids].slice(0, MOST))}` : '';
}

function relations(record: Case, dataset: Dataset, locale: SiteLocale): Relation[] {
  const t = translator(locale);
  const all = [...dataset.byId.values()];
  const back = (field: 'partOf' | 'sameAs' | 'overlaps' | 'related') =>
    all.filter((other) => other[field]?.includes(record.id)).map((other) => other.id);
  const both = (field: 'sameAs' | 'overlaps' | 'related') => [...new Set([...(record[field] ?? []), ...back(field)])];
  const named = new Set([
    ...(record.partOf ?? []),
    ...back('partOf'),
    ...both('sameAs'),
    ...both('overlaps'),
    ...both('related'),
  ]);
  const marks = new Set(marksOf(record, dataset.places).map((mark) => mark.key));
  const nearby = dataset.cases
    .filter(
      (other) =>
        other !== record && !named.has(other.id) && marksOf(other, dataset.places).some((mark) => marks.has(mark.key)),
    )
    .map((other) => other.id);
  const lists: [MessageKey, string[]][] = [
    ['case.partOf', record.partOf ?? []],
    ['case.parts', back('partOf')],
    ['case.sameAs', both('sameAs')],
    ['case.overlaps', both('overlaps')],
    ['case.related', both('related')],
    ['case.sameRegion', nearby],
  ];
  return lists
    .filter(([, ids]) => ids.length > 0)
    .map(([key, ids]) => ({
      name: t(key),
      cases: ids.flatMap((id) => {
        const other = dataset.byId.get(id);
        if (!other) return [];
        const folder = dataset.context.includes(other) ? 'context' : 'cases';
        const date = other.announced ? `, ${dateText(other.announced, locale)}` : '';
        return [{ id, href: `/${locale}/${folder}/${id}`, title: titleOf(other, dataset, locale) + date }];
      }),
    }));
}
