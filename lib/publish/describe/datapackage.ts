import { AUTHOR, type Edition, LICENCE, LICENCE_ADDRESS } from '@/lib/cite/subject';
import { translator } from '@/lib/i18n/translate';
import type { Material } from '@/lib/publish/material';
import type { Column, Table } from '@/lib/publish/tables/table';
import { mediaOf } from './api-files';
import { countsOf } from './counts';
import { lineOf } from './file-lines';
import { type ListedFile, listedFiles } from './listed-files';
import { keywords } from './scope';

/** The files as a Frictionless Data Package; paths are told from the folder that the description lies in. */
export function dataPackage(material: Material, { version, date }: Edition) {
  const t = translator('en');
  const { site } = material;
  return {
    name: 'lost-load',
    id: `${site}/datapackage.json`,
    title: t('cite.dataset'),
    description: t('site.description'),
    homepage: `${site}/en/data`,
    version,
    created: `${date}T00:00:00Z`,
    keywords,
    licenses: [{ name: LICENCE, path: LICENCE_ADDRESS, title: 'Creative Commons Attribution 4.0' }],
    contributors: [{ title: AUTHOR, role: 'author', path: `${site}/en` }],
    resources: listedFiles(material).map((file) => resource(file, material)),
  };
}

/** A table with its columns, or a file of another form. */
function resource(file: ListedFile, material: Material) {
  const [, name = '', format = ''] = /([^/]+)\.([^.]+)$/.exec(file.path) ?? [];
  const table = file.table?.(material);
  return {
    name: table?.name ?? `${name}-${format}`,
    path: file.path.slice(1),
    description: lineOf(file, countsOf(material.dataset), translator('en')),
    format,
    mediatype: mediaOf(file),
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    ...(table ? { profile: 'tabular-data-resource', schema: tableSchema(table) } : { profile: 'data-resource' }),
  };
}

const TYPES: Record<Column['type'], string> = {
  text: 'string',
  number: 'number',
  integer: 'integer',
  duration: 'duration',
};

const tableSchema = ({ columns, key, refers }: Table) => ({
  fields: Object.entries(columns).map(([name, { type, means, constraints }]) => ({
    name,
    type: TYPES[type],
    description: means,
    ...(constraints ? { constraints } : {}),
  })),
  missingValues: [''],
  primaryKey: key,
  ...(refers
    ? { foreignKeys: [{ fields: refers.column, reference: { resource: refers.table, fields: refers.to } }] }
    : {}),
});
