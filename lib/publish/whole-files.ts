import { recordDate } from '@/lib/cite/edition';
import { caseTable } from '@/lib/publish/tables/case-table';
import { claimTable } from '@/lib/publish/tables/claim-table';
import { disagreementTable } from '@/lib/publish/tables/disagreement-table';
import { fieldDocs } from '@/lib/publish/tables/field-docs';
import { observationTable } from '@/lib/publish/tables/observation-table';
import { policyTable } from '@/lib/publish/tables/policy-table';
import { sourceTable } from '@/lib/publish/tables/source-table';
import { caseSheet, claimSheet } from '@/lib/publish/tables/spreadsheet';
import { type Table, tableCsv, tableParquet } from '@/lib/publish/tables/table';
import { archive, checksums, fileOf, type NamedFile } from './archive';
import { checkedClaimsJson } from './checked-claims';
import { casesGeoJson } from './geojson';
import { casesJson, contextJson, disagreementsJson, sourcesJson } from './json-files';
import type { Material } from './material';
import { policiesJson } from './policies-json';
import { contents, readme, versionedCitation } from './readme';

type Make = (material: Material) => string | Uint8Array;

/** The tables with commas, by the names of their files. */
const tables: Record<string, (material: Material) => Table> = {
  'cases.csv': caseTable,
  'claims.csv': ({ dataset }) => claimTable(dataset),
  'sources.csv': ({ dataset }) => sourceTable(dataset),
  'disagreements.csv': ({ dataset }) => disagreementTable(dataset),
  'policies.csv': ({ dataset }) => policyTable(dataset),
  'observations.csv': ({ dataset }) => observationTable(dataset),
};
export const tableOf = (name: string): ((material: Material) => Table) | undefined => tables[name];

/** The whole record, file by file, by its name under /api/v1. */
const makes: Record<string, Make> = {
  ...Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [name, (material: Material) => tableCsv(table(material))]),
  ),
  'cases.ru.csv': (material) => caseSheet(material, 'ru'),
  'claims.ru.csv': ({ dataset }) => claimSheet(dataset, 'ru'),
  'cases.json': ({ dataset }) => JSON.stringify(casesJson(dataset)),
  'sources.json': ({ dataset }) => JSON.stringify(sourcesJson(dataset)),
  'disagreements.json': ({ dataset }) => JSON.stringify(disagreementsJson(dataset)),
  'context.json': ({ dataset }) => JSON.stringify(contextJson(dataset)),
  'checked-claims.json': ({ dataset }) => JSON.stringify(checkedClaimsJson(dataset)),
  'policies.json': ({ dataset }) => JSON.stringify(policiesJson(dataset)),
  'cases.geojson': ({ dataset, units }) => JSON.stringify(casesGeoJson(dataset, units)),
  'cases.parquet': (material) => tableParquet(caseTable(material)),
  'claims.parquet': ({ dataset }) => tableParquet(claimTable(dataset)),
  'lost-load.zip': wholeArchive,
  'checksums.txt': (material) =>
    checksums(wholeNames.filter((name) => name !== 'checksums.txt').map((name) => wholeFile(name, material))),
};
export const wholeNames = Object.keys(makes);
export const isWholeName = (name: string): boolean => wholeNames.includes(name);

const made = new WeakMap<Material, Map<string, NamedFile>>();

/** One file of the whole, made once for one material. */
export function wholeFile(name: string, material: Material): NamedFile {
  const known = made.get(material) ?? new Map<string, NamedFile>();
  made.set(material, known);
  const make = makes[name];
  if (!make) throw new Error(`There is no file ${name} of the whole. There are ${wholeNames.join(', ')}.`);
  const file = known.get(name) ?? fileOf(name, make(material));
  known.set(name, file);
  return file;
}

/** Everything in one zip, with readme, licence, citation, meaning of the fields, and checksums. */
function wholeArchive(material: Material): Uint8Array {
  const { dataset, licence } = material;
  return archive(
    `lost-load-${dataset.version}`,
    [
      fileOf('README.md', readme(material)),
      fileOf('LICENSE', licence),
      fileOf('CITATION.cff', versionedCitation(material)),
      fileOf('FIELDS.md', fieldDocs(Object.values(tables).map((table) => table(material)))),
      ...Object.keys(contents).map((name) => wholeFile(name, material)),
    ],
    recordDate(dataset),
  );
}

const TYPES: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  geojson: 'application/geo+json; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
  zip: 'application/zip',
  txt: 'text/plain; charset=utf-8',
};

/** The media type of a file by its ending. */
export const typeOf = (name: string): string => TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';

/** The same without its letters' code, as catalogues name it. */
export const bareType = (name: string): string => typeOf(name).split(';')[0] ?? '';
