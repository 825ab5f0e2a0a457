import { AUTHOR, type Edition, LICENCE, LICENCE_ADDRESS } from '@/lib/cite/subject';
import { translator } from '@/lib/i18n/translate';
import { countsOf, type Made, mediaOf } from './api-files';
import { lineOf } from './file-lines';
import { type ListedFile, listedFiles } from './listed-files';
import { keywords } from './scope';

/** The files as a Frictionless Data Package; paths are told from the folder that the description lies in. */
export function dataPackage(made: Made, site: string, { version, date }: Edition) {
  const t = translator('en');
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
    resources: listedFiles(made).map((file) => resource(file, made)),
  };
}

/** A table with its columns, or a file of another form. */
function resource(file: ListedFile, { dataset }: Made) {
  const [name = '', format = ''] = file.path.replace('/api/v1/', '').split('.');
  return {
    name: file.table?.name ?? `${name}-${format}`,
    path: file.path.slice(1),
    description: lineOf(file, countsOf(dataset), translator('en')),
    format,
    mediatype: mediaOf(file),
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    ...(file.table ? { profile: 'tabular-data-resource', schema: tableSchema(file.table) } : {}),
  };
}

const tableSchema = ({ fields, key, refers }: NonNullable<ListedFile['table']>) => ({
  fields,
  missingValues: [''],
  primaryKey: key,
  ...(refers
    ? { foreignKeys: [{ fields: refers.field, reference: { resource: refers.table, fields: refers.to } }] }
    : {}),
});
