import type { Correction } from '@/lib/schema/correction';
import { latest } from '@/lib/units/calendar';
import { reasonsFor, type Shown } from './changelog';
import { changesBetween, showsAnother } from './compare';
import type { Release, ReleasedRecord } from './release';

/**
 * Changes that readers must be told the reason of, and are not: a value that was shown and is another now, or gone,
 * or a case that is gone. A correction counts if it is not older than the release.
 */
export function unexplained(
  release: Release,
  records: readonly ReleasedRecord[],
  corrections: readonly Correction[],
): Shown[] {
  const fresh = corrections.filter(({ date }) => latest(date) >= release.date);
  const { revised, withdrawn } = changesBetween(release.records, records);
  const changed = revised.flatMap(({ id, claims }) =>
    claims.filter((claim) => claim.before && showsAnother(claim)).map(({ key }): Shown => ({ id, claim: key })),
  );
  const gone = withdrawn.map((id): Shown => ({ id }));
  return [...changed, ...gone].filter((shown) => reasonsFor(shown, fresh).length === 0);
}

/** What to do about them: the entries to fill in, ready for data/corrections.yaml. */
export function askForReasons(all: readonly Shown[], today: string): string {
  const entries = all.map(({ id, claim }) =>
    [
      `- case: ${id}`,
      claim ? `  claim: ${claim}` : '  withdrawn: true',
      '  before: { en: "", ru: "" }',
      '  after: { en: "", ru: "" }',
      '  because: { en: "", ru: "" }',
      `  date: ${today}`,
    ].join('\n'),
  );
  return [
    `${all.length} value(s) or case(s) that the last release showed have changed or gone, and data/corrections.yaml does not say why.`,
    'Nothing was released. Fill these in there (leave out "claim" where the claim itself is gone), then run it again:',
    '',
    ...entries,
  ].join('\n');
}
