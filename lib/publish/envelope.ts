import type { Dataset } from '@/lib/dataset/build-dataset';

/** The newest day on which a page of the record was read: as fresh as the data can be. Equal data has an equal date. */
export const recordDate = (dataset: Dataset): string =>
  [...dataset.pages.values()].reduce((newest, { read = '' }) => (read > newest ? read : newest), '');

/** What every JSON file says of itself first. */
export const envelope = (dataset: Dataset) => ({
  licence: 'CC-BY-4.0' as const,
  version: dataset.version,
  date: recordDate(dataset),
});
