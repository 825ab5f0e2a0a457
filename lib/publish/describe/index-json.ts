import { recordDate } from '@/lib/cite/edition';
import type { Dataset } from '@/lib/dataset/build-dataset';
import { countries, subjects } from '@/lib/schema/vocabulary';
import { apiFiles } from './api-files';
import { countsOf } from './counts';

/** The pointer to everything: version, day of the build, newest day a page was read, counts, links. */
export function indexJson(dataset: Dataset, built: string) {
  const count = <T extends string>(values: readonly T[], of: (record: Dataset['cases'][number]) => string) =>
    Object.fromEntries(
      values.map((value) => [value, dataset.cases.filter((record) => of(record) === value).length]),
    ) as Record<T, number>;
  return {
    name: 'Lost Load',
    version: dataset.version,
    date: built,
    asOf: recordDate(dataset),
    licence: 'CC-BY-4.0',
    counts: {
      ...countsOf(dataset),
      byCountry: count(countries, (record) => record.country),
      bySubject: count(subjects, (record) => record.subject),
    },
    links: Object.fromEntries(apiFiles.flatMap(({ link, path }) => (link ? [[link, path]] : []))),
  };
}
