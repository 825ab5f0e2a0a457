import type { FeatureCollection } from 'geojson';
import { mediaTypes, styles } from '@/lib/cite/citation';
import type { Dataset } from '@/lib/dataset/build-dataset';
import { siteLocales } from '@/lib/i18n/locale';
import type { MessageKey } from '@/lib/i18n/translate';
import type { ShapeName } from './api-shapes';
import { casesJson, contextJson } from './case-lists';
import { checkedClaimsJson } from './checked-claims';
import { caseFields, claimFields, type Field } from './fields';
import { casesCsv, casesGeoJson, claimsCsv, sourcesJson } from './tables';

/** What the files are made from. */
export type Made = { dataset: Dataset; units: FeatureCollection };

/** What the dataset counts of itself: the numbers in the lines that say what a file holds. */
export const countsOf = (dataset: Dataset) => ({
  cases: dataset.cases.length,
  claims: dataset.cases.reduce((sum, record) => sum + record.claims.length, 0),
  context: dataset.context.length,
  sources: new Set(dataset.cases.flatMap((record) => Object.values(record.sources))).size,
  checkedClaims: dataset.checkedClaims.length,
});

export type LinkName =
  | 'cases'
  | 'casesCsv'
  | 'casesGeoJson'
  | 'claimsCsv'
  | 'sources'
  | 'context'
  | 'checkedClaims'
  | 'case'
  | 'caseSchema'
  | 'openapi';

/**
 * One kind of file under /api/v1. The description of the API, the links of the index, the catalogues and the lists of
 * files are all made from the table below: a new file is a row here and a route.
 */
export type ApiFile = {
  /** Its address; {slots} stand for what `slots` lists. */
  path: string;
  /** Media type, or that of each value of the slot `style`. */
  media: string | Record<string, string>;
  /** What it holds, in a line; the message may take a `count`. */
  holds: MessageKey;
  count?: keyof ReturnType<typeof countsOf>;
  /** Its name among the links of the index. */
  link?: LinkName;
  slots?: (dataset: Dataset) => Record<string, readonly string[]>;
  /** The shape of what is JSON. */
  shape?: ShapeName;
  /** The columns of a table, and which of them tell one row from another. */
  table?: { name: string; fields: Field[]; key: string[]; refers?: { field: string; table: string; to: string } };
  /** The file itself, where it holds a part of the whole record: catalogues list it, with size and checksum. */
  body?: (made: Made) => string | Uint8Array;
};

const JSON_TYPE = 'application/json';
const recordIds = (dataset: Dataset) => [...dataset.byId.keys()];

export const apiFiles: ApiFile[] = [
  {
    path: '/api/v1/index.json',
    media: JSON_TYPE,
    holds: 'data.index',
    shape: 'Index',
  },
  {
    path: '/api/v1/cases.json',
    media: JSON_TYPE,
    holds: 'data.cases',
    count: 'cases',
    link: 'cases',
    shape: 'Cases',
    body: ({ dataset }) => JSON.stringify(casesJson(dataset)),
  },
  {
    path: '/api/v1/cases.csv',
    media: 'text/csv',
    holds: 'data.casesCsv',
    link: 'casesCsv',
    table: { name: 'cases', fields: caseFields, key: ['id'] },
    body: ({ dataset }) => casesCsv(dataset),
  },
  {
    path: '/api/v1/cases.geojson',
    media: 'application/geo+json',
    holds: 'data.geoJson',
    link: 'casesGeoJson',
    shape: 'CasesGeoJson',
    body: ({ dataset, units }) => JSON.stringify(casesGeoJson(dataset, units)),
  },
  {
    path: '/api/v1/claims.csv',
    media: 'text/csv',
    holds: 'data.claimsCsv',
    count: 'claims',
    link: 'claimsCsv',
    table: {
      name: 'claims',
      fields: claimFields,
      key: ['case', 'key'],
      refers: { field: 'case', table: 'cases', to: 'id' },
    },
    body: ({ dataset }) => claimsCsv(dataset),
  },
  {
    path: '/api/v1/sources.json',
    media: JSON_TYPE,
    holds: 'data.sources',
    count: 'sources',
    link: 'sources',
    shape: 'Sources',
    body: ({ dataset }) => JSON.stringify(sourcesJson(dataset)),
  },
  {
    path: '/api/v1/context.json',
    media: JSON_TYPE,
    holds: 'data.context',
    count: 'context',
    link: 'context',
    shape: 'Context',
    body: ({ dataset }) => JSON.stringify(contextJson(dataset)),
  },
  {
    path: '/api/v1/checked-claims.json',
    media: JSON_TYPE,
    holds: 'api.checkedClaims',
    count: 'checkedClaims',
    link: 'checkedClaims',
    shape: 'CheckedClaims',
    body: ({ dataset }) => JSON.stringify(checkedClaimsJson(dataset)),
  },
  {
    path: '/api/v1/cases/{id}.json',
    media: JSON_TYPE,
    holds: 'api.case',
    link: 'case',
    slots: (dataset) => ({ id: recordIds(dataset) }),
    shape: 'CaseFile',
  },
  {
    path: '/api/v1/schema/case.json',
    media: JSON_TYPE,
    holds: 'data.schema',
    link: 'caseSchema',
    shape: 'Schema',
  },
  {
    path: '/api/v1/search/{locale}.json',
    media: JSON_TYPE,
    holds: 'api.search',
    slots: () => ({ locale: siteLocales }),
    shape: 'Search',
  },
  {
    path: '/api/v1/cite/{locale}/{id}.{style}',
    media: mediaTypes,
    holds: 'api.cite',
    slots: (dataset) => ({ locale: siteLocales, id: ['dataset', ...recordIds(dataset)], style: styles }),
    shape: 'Reference',
  },
  {
    path: '/api/v1/openapi.json',
    media: JSON_TYPE,
    holds: 'api.openapi',
    link: 'openapi',
    shape: 'OpenApi',
  },
];

/** The media type of one file of a kind. */
export const mediaOf = ({ media }: ApiFile, slots: Record<string, string> = {}): string =>
  typeof media === 'string' ? media : (media[slots.style ?? ''] ?? '');

/** Every set of values for the slots of a kind of file; one empty set where it has none. */
export function slotValues(file: ApiFile, dataset: Dataset): Record<string, string>[] {
  return Object.entries(file.slots?.(dataset) ?? {}).reduce<Record<string, string>[]>(
    (sets, [slot, values]) => sets.flatMap((set) => values.map((value) => ({ ...set, [slot]: value }))),
    [{}],
  );
}

/** The address with values put into its slots. */
export const addressOf = ({ path }: Pick<ApiFile, 'path'>, slots: Record<string, string>): string =>
  path.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
