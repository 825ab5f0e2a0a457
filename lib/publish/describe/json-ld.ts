import type { DataDownload, Dataset as SchemaDataset, WithContext } from 'schema-dts';
import { AUTHOR, caseSubject, datasetSubject, type From, LICENCE_ADDRESS } from '@/lib/cite/subject';
import type { Dataset } from '@/lib/dataset/build-dataset';
import { translator } from '@/lib/i18n/translate';
import { mainLine } from '@/lib/publish/feeds/case-line';
import type { Case } from '@/lib/schema/case';
import { countries } from '@/lib/schema/vocabulary';
import { placeWords } from '@/lib/view/case-words';
import { addressOf, apiFiles, mediaOf } from './api-files';
import { timeCovered } from './scope';

type Described = WithContext<SchemaDataset>;

/** Names the whole record among the things that pages describe; the same in every language. */
const idOf = (site: string) => `${site}/en/data#dataset`;
const creator = { '@type': 'Organization', name: AUTHOR } as const;
const download = (contentUrl: string, encodingFormat: string): DataDownload => ({
  '@type': 'DataDownload',
  encodingFormat,
  contentUrl,
});

/** The record in few words, for the first page, whose bytes are counted. */
export const datasetInBrief = (from: From): Described => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  '@id': idOf(from.site),
  name: datasetSubject(from).title,
  description: translator(from.locale)('site.description'),
  url: datasetSubject(from).address,
  license: LICENCE_ADDRESS,
});

/** The record whole, with every file of it. */
export function datasetJsonLd(dataset: Dataset, from: From): Described {
  const t = translator(from.locale);
  const { from: first, to: last } = timeCovered(dataset);
  return {
    ...datasetInBrief(from),
    creator,
    version: from.edition.version,
    dateModified: from.edition.date,
    isAccessibleForFree: true,
    spatialCoverage: countries.map((country) => t(`country.${country}`)),
    temporalCoverage: `${first}/${last}`,
    distribution: apiFiles.filter(({ body }) => body).map((file) => download(from.site + file.path, mediaOf(file))),
  };
}

/** One case as a part of the record. Place and time are given where they are told. */
export function caseJsonLd(record: Case, dataset: Dataset, from: From): Described {
  const { title, address, version, date, locale } = caseSubject(record, dataset, from);
  const { from: first, to: last } = record.period ?? {};
  const time = first && last ? `${first}/${last}` : record.announced;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: mainLine(record, dataset, locale) ?? title,
    url: address,
    license: LICENCE_ADDRESS,
    version,
    dateModified: date,
    spatialCoverage: placeWords(record, dataset, locale),
    ...(time ? { temporalCoverage: time } : {}),
    distribution: download(
      from.site + addressOf({ path: '/api/v1/cases/{id}.json' }, { id: record.id }),
      'application/json',
    ),
    isPartOf: { '@type': 'Dataset', '@id': idOf(from.site) },
  };
}

/** As text inside a script element, which only "<" could end. */
export const scriptText = (described: Described): string => JSON.stringify(described).replaceAll('<', '\\u003c');
