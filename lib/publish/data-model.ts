import { recordDate } from '@/lib/cite/edition';
import { dateText } from '@/lib/format/date';
import { numberFormat } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type MessageKey, translator } from '@/lib/i18n/translate';
import { apiFiles } from '@/lib/publish/describe/api-files';
import { countsOf } from '@/lib/publish/describe/counts';
import { lineOf } from '@/lib/publish/describe/file-lines';
import { machineFiles } from '@/lib/publish/describe/machine-files';
import type { Material } from './material';
import { wholeFile } from './whole-files';

export type FileRow = { href: string; name: string; holds: string; size: string };
export type EndingRow = { address: string; links: { name: string; href: string }[]; holds: string };
/** The page /data, finished. */
export type DataModel = {
  lead: string;
  zip: { href: string; size: string };
  groups: { key: string; name: string; files: FileRow[] }[];
  endings: EndingRow[];
  machines: { href: string; name: string; holds: string }[];
};

const GROUPS = {
  tables: [
    'cases.csv',
    'claims.csv',
    'sources.csv',
    'disagreements.csv',
    'policies.csv',
    'observations.csv',
    'cases.ru.csv',
    'claims.ru.csv',
  ],
  programs: ['cases.parquet', 'claims.parquet'],
  whole: ['cases.json', 'sources.json', 'disagreements.json', 'checked-claims.json', 'policies.json', 'context.json'],
  map: ['cases.geojson'],
} as const;

export function dataModel(material: Material, locale: SiteLocale): DataModel {
  const t = translator(locale);
  const { dataset } = material;
  const size = (name: string) => sizeText(wholeFile(name, material).bytes.length, locale);
  const counts = countsOf(dataset);
  const line = (name: string) => {
    const file = apiFiles.find(({ path }) => path === `/api/v1/${name}`);
    if (!file) throw new Error(`${name} is no file of the API.`);
    return lineOf(file, counts, t);
  };
  return {
    lead: t('data.lead', { version: dataset.version, date: dateText(recordDate(dataset), locale) }),
    zip: { href: '/api/v1/lost-load.zip', size: t('data.everythingSize', { size: size('lost-load.zip') }) },
    groups: Object.entries(GROUPS).map(([key, names]) => ({
      key,
      name: t(`data.group.${key}` as MessageKey),
      // The tables in a reader's own language come first.
      files: [...names]
        .sort((a, b) => Number(b.includes(`.${locale}.`)) - Number(a.includes(`.${locale}.`)))
        .map((name) => ({
          href: `/api/v1/${name}`,
          name,
          holds: line(name),
          size: size(name),
        })),
    })),
    endings: endingRows(material, locale),
    machines: machineFiles(locale).map(({ href, text }) => ({
      href,
      name: href.replace(/^\/(api\/v1\/)?/, ''),
      holds: text,
    })),
  };
}

/** Addresses of pages with their endings; where the address has a slot, the links lead to a case that exists. */
function endingRows({ dataset }: Material, locale: SiteLocale): EndingRow[] {
  const t = translator(locale);
  const row = (key: string, address: string, endings: string[], id = '') => ({
    address: `/${locale}${address}`,
    links: endings.map((ending) => ({
      name: `.${ending}`,
      href: `/${locale}${address.replace('<id>', id)}.${ending}`,
    })),
    holds: t(`data.ending.${key}` as MessageKey),
  });
  const id = dataset.cases[0]?.id;
  const neighbour = dataset.context[0]?.id;
  return [
    row('home', '', ['csv', 'json', 'geojson']),
    row('view', '/by/country/KZ', ['csv', 'json', 'geojson']),
    row('case', '/cases/<id>', ['csv', 'json', 'geojson'], id),
    row('parcel', '/cases/<id>', ['zip'], id),
    row('sources', '/sources', ['csv', 'json']),
    row('disagreements', '/disagreements', ['csv', 'json']),
    row('claims', '/claims', ['json']),
    row('context', '/context', ['json']),
    row('neighbour', '/context/<id>', ['csv', 'json'], neighbour),
  ];
}

/** A size in kB, or in MB from a million bytes on. */
function sizeText(bytes: number, locale: SiteLocale): string {
  const large = bytes >= 1e6;
  return numberFormat(locale, {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  }).format(large ? bytes / 1e6 : Math.ceil(bytes / 1000));
}
