import type { FeatureCollection } from 'geojson';
import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type MessageKey, type PluralForms, pluralForms, translator } from '@/lib/i18n/translate';
import { allMarks, type Mark } from '@/lib/map/mark';
import { countries } from '@/lib/schema/vocabulary';
import { caseRow } from './case-row';
import { type CaseRow, type Facet, facets, facetValues, NONE, type Told, toldValues } from './facets';
import type { Allowed } from './view-state';

/** Messages that the explorer shows as they stand. */
const WORDS = [
  'filters.title', 'filters.clear', 'filters.remove', 'filters.toldNote', 'filters.open', 'facet.told',
  'view.or', 'view.part', 'view.from', 'view.to', 'view.place', 'address.ignored', 'view.copy', 'view.copied', 'view.nearest',
  'map.title', 'map.skip', 'map.close', 'map.places', 'map.failed', 'map.tray', 'map.trayNone', 'map.sum', 'map.zoomIn', 'map.zoomOut',
  'map.old', 'map.region', 'map.settlement', 'map.site', 'map.legend', 'map.legendRegion', 'map.legendSettlement', 'map.legendSite',
  'map.legendDistrict', 'map.legendCluster', 'map.credit', 'map.legendShade',
  'time.title', 'time.from', 'time.to', 'time.bar', 'time.note',
  'table.title', 'compare.title', 'table.caption', 'table.date', 'table.case', 'table.reported', 'table.energy', 'table.status',
  'case.notEnough', 'table.sortBy', 'table.doubt', 'table.sources', 'table.columns', 'view.take', 'view.takeFailed',
  'view.all', 'none',
] as const satisfies readonly MessageKey[]; // biome-ignore format: a list of names, read at a glance
const PLURALS = [
  'view.some',
  'view.none',
  'map.cases',
  'map.group',
  'map.alt',
  'map.twice',
  'filters.distinct',
] as const satisfies readonly MessageKey[];

export type Word = (typeof WORDS)[number];
export type Plural = (typeof PLURALS)[number];

/** Everything the explorer needs, finished: rows, marks and words. Plain data, so that it can cross to the browser. */
export type ExplorerModel = {
  locale: SiteLocale;
  rows: CaseRow[];
  marks: Mark[];
  years: string[];
  allowed: Allowed;
  words: Record<Word, string>;
  plurals: Record<Plural, PluralForms>;
  facetNames: Record<Facet, string>;
  valueNames: Record<Facet, Record<string, string>>;
  toldNames: Record<Told, string>;
};

export function explorerModel(dataset: Dataset, units: FeatureCollection, locale: SiteLocale): ExplorerModel {
  const t = translator(locale);
  const rows = dataset.cases.map((record) => caseRow(record, dataset, locale));
  const marks = allMarks(dataset, units, locale);
  const years = yearsOf(rows);
  const values = facetValues(years);
  const slots = Object.fromEntries(SLOTS.map((slot) => [slot, `{${slot}}`]));
  return {
    locale,
    rows,
    marks,
    years,
    allowed: { facets: values, places: marks.map((mark) => mark.key) },
    words: Object.fromEntries(WORDS.map((key) => [key, t(key, slots)])) as Record<Word, string>,
    plurals: Object.fromEntries(PLURALS.map((key) => [key, pluralForms(locale, key, slots)])) as Record<
      Plural,
      PluralForms
    >,
    facetNames: Object.fromEntries(facets.map((facet) => [facet, t(`facet.${facet}`)])) as Record<Facet, string>,
    valueNames: Object.fromEntries(
      facets.map((facet) => [
        facet,
        Object.fromEntries(values[facet].map((value) => [value, valueName(facet, value, t)])),
      ]),
    ) as Record<Facet, Record<string, string>>,
    toldNames: Object.fromEntries(toldValues.map((told) => [told, t(`told.${told}`)])) as Record<Told, string>,
  };
}

/** Places in a message that only the browser can fill. `fill` puts the words in. */
const SLOTS = [
  'total',
  'parts',
  'facet',
  'values',
  'month',
  'place',
  'names',
  'map',
  'tray',
  'all',
  'cases',
  'year',
  'column',
  'from',
  'to',
];

export function valueName(facet: Facet, value: string, t: ReturnType<typeof translator>): string {
  if (value === NONE) return t('none');
  return facet === 'year' ? value : t(`${facet}.${value}` as MessageKey);
}

function yearsOf(rows: CaseRow[]): string[] {
  const told = rows.map((row) => row.facets.year).filter((year) => year !== NONE);
  const first = Math.min(...told.map(Number));
  const last = Math.max(...told.map(Number));
  return Array.from({ length: last - first + 1 }, (_, step) => String(first + step));
}

/** The countries that have a published case. */
export const countriesWithCases = (rows: CaseRow[]): string[] =>
  countries.filter((country) => rows.some((row) => row.facets.country === country));
