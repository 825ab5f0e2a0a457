import type { Dataset } from '@/lib/dataset/build-dataset';
import { lastRelease, reasonsFor } from '@/lib/release/changelog';
import { changesBetween } from '@/lib/release/compare';
import { recordsOf } from '@/lib/release/freeze';
import type { Release } from '@/lib/release/release';

/** What of a release these files are made from. */
type Kept = Pick<Release, 'version' | 'date' | 'records'>;

/** All releases, oldest first; `released` says whether the record as it stands is the newest of them. */
export const releasesJson = (dataset: Dataset, releases: readonly Kept[]) => ({
  licence: 'CC-BY-4.0',
  version: dataset.version,
  released: releases.at(-1)?.version === dataset.version,
  releases: releases.map(({ version, date, records }) => ({
    version,
    date,
    records: records.length,
    changes: `/api/v1/changes/${version}.json`,
    page: `/en/frozen/${version}`,
  })),
  corrections: dataset.corrections,
});

/** What has become of one release by today: claims as they were and as they are. */
export function changesJson(release: Kept, dataset: Dataset) {
  return {
    licence: 'CC-BY-4.0',
    since: release.version,
    date: release.date,
    version: dataset.version,
    ...changesBetween(release.records, recordsOf(dataset)),
    corrections: dataset.corrections.filter(({ date }) => date >= release.date),
  };
}

/** What stands in the place of a record that was released once and is published no more. */
export function withdrawnJson(id: string, dataset: Dataset, releases: readonly Release[]) {
  const release = dataset.byId.has(id) ? undefined : lastRelease(id, releases);
  if (!release) return null;
  return {
    licence: 'CC-BY-4.0',
    version: dataset.version,
    id,
    withdrawn: true,
    last: { version: release.version, date: release.date, page: `/en/frozen/${release.version}/cases/${id}` },
    because: reasonsFor({ id }, dataset.corrections).map(({ because, date }) => ({ date, because })),
  };
}
