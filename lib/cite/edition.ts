import type { Dataset } from '@/lib/dataset/build-dataset';
import type { Edition } from './subject';

/** The newest day on which a page of the record was read: as fresh as the data can be. Equal data has an equal date. */
export const recordDate = (dataset: Dataset): string =>
  [...dataset.pages.values()].reduce((newest, { read = '' }) => (read > newest ? read : newest), '');

/**
 * The data as it stands: its version, with the day of the release that has it, or else the newest day that the record
 * tells of itself. So equal data is cited alike, whenever the site is built.
 */
export function editionOf(dataset: Dataset, releases: readonly Edition[] = []): Edition {
  const release = releases.find(({ version }) => version === dataset.version);
  return { version: dataset.version, date: release?.date ?? recordDate(dataset) };
}
