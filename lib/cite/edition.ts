import type { Dataset } from '@/lib/dataset/build-dataset';
import { earliest } from '@/lib/units/calendar';
import type { Edition } from './subject';

/**
 * The data as it stands: its version, with the day of the release that has it, or else the newest day that the record
 * tells of itself, when a page was read. So equal data is cited alike, whenever the site is built.
 */
export function editionOf(dataset: Dataset, releases: readonly Edition[] = []): Edition {
  const release = releases.find(({ version }) => version === dataset.version);
  const read = [...dataset.pages.values()].flatMap((page) => (page.read ? [earliest(page.read)] : []));
  return { version: dataset.version, date: release?.date ?? read.sort().at(-1) ?? '' };
}
