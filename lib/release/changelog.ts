import type { Correction } from '@/lib/schema/correction';
import { latest } from '@/lib/units/calendar';
import { type Changes, changesBetween } from './compare';
import type { Release, ReleasedRecord } from './release';

/** What one release brought, against the one before it. The first brought everything. */
export type LogEntry = { version: string; date: string; changes: Changes; corrections: Correction[] };

type Stand = Pick<Release, 'version' | 'date' | 'records'>;

/**
 * What each release changed, newest first. `today` is the record as it stands: where it differs from the newest
 * release, it heads the list.
 */
export function changelog(releases: readonly Stand[], today: Stand, corrections: readonly Correction[]): LogEntry[] {
  const newest = releases.at(-1);
  const stands = newest?.version === today.version ? [...releases] : [...releases, today];
  return stands
    .map((stand, index): LogEntry => {
      const before = stands[index - 1];
      return {
        version: stand.version,
        date: stand.date,
        changes: changesBetween(before?.records ?? [], stand.records),
        corrections: corrections.filter(({ date }) => within(date, before?.date, stand.date)),
      };
    })
    .reverse();
}

/** What each release brought, oldest first, but for the first, which brought everything. */
export const laterReleases = (
  releases: readonly Stand[],
): { version: string; date: string; added: string[]; changed: string[] }[] =>
  releases.slice(1).map(({ version, date, records }, index) => {
    const { added, revised } = changesBetween(releases[index]?.records ?? [], records);
    return { version, date, added, changed: revised.map(({ id }) => id) };
  });

/** A correction belongs to the release of its day or the next one after it. */
function within(date: string, after: string | undefined, until: string): boolean {
  return latest(date) <= until && (after === undefined || latest(date) > after);
}

/** A value that readers saw and that is now another, or gone, or a whole case that is gone. */
export type Shown = { id: string; claim?: string };

/** The reasons given for one change: those of the claim, or of the case as a whole. */
export const reasonsFor = ({ id, claim }: Shown, corrections: readonly Correction[]): Correction[] =>
  corrections.filter((one) => one.case === id && (one.claim === undefined || one.claim === claim));

/** The release that last held a case which is no longer published. */
export const lastRelease = (id: string, releases: readonly Release[]): Release | undefined =>
  releases.findLast(({ records }) => records.some((record) => record.id === id));

/** Ids that were once released and are not published any more. */
export function withdrawnIds(releases: readonly Release[], published: readonly ReleasedRecord[]): string[] {
  const now = new Set(published.map(({ id }) => id));
  const ever = new Set(releases.flatMap(({ records }) => records.map(({ id }) => id)));
  return [...ever].filter((id) => !now.has(id)).sort();
}
