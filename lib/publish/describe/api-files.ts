import { mediaTypes, styles } from '@/lib/cite/citation';
import { chartEmbeds } from '@/lib/embed/kinds';
import { siteLocales } from '@/lib/i18n/locale';
import type { MessageKey } from '@/lib/i18n/translate';
import { caseEndings } from '@/lib/publish/case-files';
import type { Material } from '@/lib/publish/material';
import type { Table } from '@/lib/publish/tables/table';
import { publishedViews, viewEndings } from '@/lib/publish/views';
import { bareType, tableOf, wholeFile } from '@/lib/publish/whole-files';
import { trendNames } from '@/lib/trends/names';
import { facets } from '@/lib/view/explorer/facets';
import type { ShapeName } from './api-shapes';
import type { Counts } from './counts';

/**
 * One kind of file under /api/v1. The description of the API, the links of the index, the catalogues and the lists of
 * files are all made from the table below: a new file is a row here and a route.
 */
export type ApiFile = {
  /** Its address; {slots} stand for what `slots` lists. */
  path: string;
  /** Media type, or that of each value of its last slot. */
  media: string | Record<string, string>;
  /** What it holds, in a line; the message may take a `count`. */
  holds: MessageKey;
  count?: keyof Counts;
  /** Its name among the links of the index. */
  link?: string;
  slots?: (material: Material) => Record<string, readonly string[]>;
  /** The shape of what is JSON, or that of each value of its last slot. */
  shape?: ShapeName | Record<string, ShapeName>;
  /** The rows, where it is a table with commas. */
  table?: (material: Material) => Table;
  /** The file itself, where it holds a part of the whole record: catalogues list it, with size and checksum. */
  body?: (material: Material) => Uint8Array;
};

const JSON_TYPE = 'application/json';
const ids = ({ dataset }: Material) => [...dataset.byId.keys()];
const locales = { locale: siteLocales };
const typesOf = (endings: readonly string[]) => Object.fromEntries(endings.map((one) => [one, bareType(`x.${one}`)]));

type Whole = Pick<ApiFile, 'count' | 'link' | 'shape'>;

/** A file of the whole record, by its name. */
const whole = (name: string, more: Whole = {}): ApiFile => {
  const table = tableOf(name);
  return {
    path: `/api/v1/${name}`,
    media: bareType(name),
    holds: `data.holds.${name}` as MessageKey,
    ...more,
    ...(table ? { table } : {}),
    body: (material) => wholeFile(name, material).bytes,
  };
};

const wholes: ApiFile[] = [
  whole('cases.json', { count: 'cases', link: 'cases', shape: 'Cases' }),
  whole('cases.csv', { count: 'cases', link: 'casesCsv' }),
  whole('cases.ru.csv'),
  whole('cases.geojson', { link: 'casesGeoJson', shape: 'CasesGeoJson' }),
  whole('cases.parquet', { link: 'casesParquet' }),
  whole('claims.csv', { count: 'claims', link: 'claimsCsv' }),
  whole('claims.ru.csv'),
  whole('claims.parquet', { link: 'claimsParquet' }),
  whole('sources.json', { count: 'sources', link: 'sources', shape: 'Sources' }),
  whole('sources.csv', { count: 'sources', link: 'sourcesCsv' }),
  whole('disagreements.json', { link: 'disagreements', shape: 'Disagreements' }),
  whole('disagreements.csv', { count: 'disagreements', link: 'disagreementsCsv' }),
  whole('context.json', { count: 'context', link: 'context', shape: 'Context' }),
  whole('checked-claims.json', { link: 'checkedClaims', shape: 'CheckedClaims' }),
  whole('policies.json', { link: 'policies', shape: 'Policies' }),
  whole('policies.csv', { link: 'policiesCsv' }),
  whole('observations.csv', { link: 'observationsCsv' }),
  whole('lost-load.zip', { link: 'everything' }),
  whole('checksums.txt', { link: 'checksums' }),
];

/** The files of one case, by its id. */
const ofCase: ApiFile[] = [
  {
    path: '/api/v1/cases/{id}.json',
    media: JSON_TYPE,
    holds: 'api.case',
    link: 'case',
    slots: (all) => ({ id: ids(all) }),
    shape: 'CaseFile',
  },
  ...(['csv', 'ru.csv', 'geojson'] as const).map(
    (ending): ApiFile => ({
      path: `/api/v1/cases/{id}.${ending}`,
      media: bareType(`x.${ending}`),
      holds: `api.case.${ending}`,
      ...(ending === 'ru.csv' ? {} : { link: ending === 'csv' ? 'caseCsv' : 'caseGeoJson' }),
      slots: (all) => ({ id: ids(all) }),
      ...(ending === 'geojson' ? { shape: 'CasesGeoJson' as const } : {}),
    }),
  ),
  {
    path: '/api/v1/cases/{id}.zip',
    media: bareType('x.zip'),
    holds: 'api.case.zip',
    link: 'caseParcel',
    slots: ({ dataset }) => ({ id: dataset.cases.map(({ id }) => id) }),
  },
  {
    path: '/api/v1/context/{id}.{ending}',
    media: typesOf(caseEndings),
    holds: 'api.context',
    slots: ({ dataset }) => ({ id: dataset.context.map(({ id }) => id), ending: caseEndings }),
    shape: { json: 'CaseFile', geojson: 'CasesGeoJson' },
  },
  {
    path: '/api/v1/compare/{locale}/{id}.json',
    media: JSON_TYPE,
    holds: 'api.compare',
    slots: (all) => ({ ...locales, id: ids(all) }),
    shape: 'Words',
  },
];

/** The cases of one value of a filter, as a page of their own lists them. */
const ofViews = [...facets, 'told', 'place'].map(
  (facet): ApiFile => ({
    path: `/api/v1/views/${facet}/{value}.{ending}`,
    media: typesOf(viewEndings),
    holds: 'api.view',
    slots: (material) => ({
      value: publishedViews(material).flatMap((view) => (view.facet === facet ? [view.value] : [])),
      ending: viewEndings,
    }),
    shape: { json: 'Cases', geojson: 'CasesGeoJson' },
  }),
);

/** What a content system asks for when an editor pastes the address of a page. */
const oembed: ApiFile[] = (['{name}', 'figures/{name}', 'cases/{id}'] as const).map((name) => ({
  path: `/api/v1/oembed/{locale}/${name}.json`,
  media: JSON_TYPE,
  holds: 'api.oembed',
  slots: ({ dataset }) => ({
    ...locales,
    ...(name === 'cases/{id}'
      ? { id: dataset.cases.map(({ id }) => id) }
      : { name: name === '{name}' ? ['map', 'convert'] : chartEmbeds }),
  }),
  shape: 'Oembed',
}));

export const apiFiles: ApiFile[] = [
  { path: '/api/v1/index.json', media: JSON_TYPE, holds: 'data.index', shape: 'Index' },
  ...wholes,
  ...ofCase,
  ...ofViews,
  ...oembed,
  {
    path: '/api/v1/trends/{locale}/{figure}.{ending}',
    media: typesOf(['csv', 'json']),
    holds: 'api.trends',
    slots: () => ({ ...locales, figure: trendNames, ending: ['csv', 'json'] }),
    shape: { json: 'Figure' },
  },
  { path: '/api/v1/releases.json', media: JSON_TYPE, holds: 'api.releases', link: 'releases', shape: 'Releases' },
  {
    path: '/api/v1/changes/{version}.json',
    media: JSON_TYPE,
    holds: 'api.changes',
    slots: ({ releases }) => ({ version: releases.map(({ version }) => version) }),
    shape: 'Changes',
  },
  { path: '/api/v1/schema/case.json', media: JSON_TYPE, holds: 'data.schema', link: 'caseSchema', shape: 'Schema' },
  {
    path: '/api/v1/search/{locale}.json',
    media: JSON_TYPE,
    holds: 'api.search',
    slots: () => locales,
    shape: 'Search',
  },
  { path: '/api/v1/names/{locale}.json', media: JSON_TYPE, holds: 'api.names', slots: () => locales, shape: 'Words' },
  {
    path: '/api/v1/cite/{locale}/{id}.{style}',
    media: mediaTypes,
    holds: 'api.cite',
    slots: (all) => ({ ...locales, id: ['dataset', ...ids(all)], style: styles }),
    shape: { 'csl.json': 'Reference' },
  },
  { path: '/api/v1/openapi.json', media: JSON_TYPE, holds: 'api.openapi', link: 'openapi', shape: 'OpenApi' },
];

/** The media type of one file of a kind. */
export const mediaOf = ({ media }: ApiFile, slots: Record<string, string> = {}): string =>
  typeof media === 'string' ? media : (media[Object.values(slots).at(-1) ?? ''] ?? '');

/** Every set of values for the slots of a kind of file; one empty set where it has none. */
export function slotValues(file: ApiFile, material: Material): Record<string, string>[] {
  return Object.entries(file.slots?.(material) ?? {}).reduce<Record<string, string>[]>(
    (sets, [slot, values]) => sets.flatMap((set) => values.map((value) => ({ ...set, [slot]: value }))),
    [{}],
  );
}

/** The address with values put into its slots. */
export const addressOf = ({ path }: Pick<ApiFile, 'path'>, slots: Record<string, string>): string =>
  path.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
