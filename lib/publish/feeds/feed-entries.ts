import type { Dataset } from '@/lib/dataset/build-dataset';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Case } from '@/lib/schema/case';
import type { Correction } from '@/lib/schema/correction';
import { earliest } from '@/lib/units/calendar';
import { titleOf } from '@/lib/view/case-words';
import { mainLine } from './case-line';
import { nameUuid } from './name-uuid';

/** What one release of the data brought: ids of cases that came in, and of those that read otherwise since. */
export type ReleaseChange = { date: string; version: string; added: string[]; changed: string[] };

/** One entry of a feed, in finished words. */
export type FeedEntry = {
  /** urn:uuid:…, the same in every build and at every address of the site; not the same in two languages. */
  id: string;
  /** A withdrawal is the correction of a case that is no longer published. */
  kind: 'case' | 'changed' | 'correction' | 'withdrawal';
  title: string;
  /** Path of the page it is about. */
  path: string;
  /** When it was published here, as a day. */
  date: string;
  lines: string[];
};

/** A feed holds the newest; the whole is in the files. */
const MOST = 100;

/**
 * New cases, changed ones and corrections, newest first. A case counts as new on the day of the release that added it;
 * those of the first release, which `releases` leaves out, on the day on which they were made known (a month from its
 * first day; one without a date is not told).
 */
export function feedEntries(
  dataset: Dataset,
  corrections: readonly Correction[],
  releases: readonly ReleaseChange[],
  locale: SiteLocale,
): FeedEntry[] {
  const ofReleases = releases.flatMap((release) => releaseEntries(release, dataset, locale));
  const later = new Set(releases.flatMap(({ added }) => added));
  const first = dataset.cases.flatMap((record) =>
    record.announced && !later.has(record.id) ? [caseEntry(record, earliest(record.announced), dataset, locale)] : [],
  );
  const ofCorrections = corrections.map((one) => correctionEntry(one, dataset, locale));
  return [...first, ...ofReleases, ...ofCorrections]
    .sort((a, b) => b.date.localeCompare(a.date) || a.path.localeCompare(b.path) || a.id.localeCompare(b.id))
    .slice(0, MOST);
}

type Said = Pick<FeedEntry, 'kind' | 'title' | 'date' | 'lines'> & {
  /** What tells it from others of its kind about the same case. */
  of: string;
};

function entry({ of, ...said }: Said, about: string, { context }: Dataset, locale: SiteLocale): FeedEntry {
  const folder = context.some((record) => record.id === about) ? 'context' : 'cases';
  const id = `urn:uuid:${nameUuid([said.kind, about, of, locale].join(' '))}`;
  return { id, ...said, path: `/${locale}/${folder}/${about}` };
}

function caseEntry(record: Case, date: string, dataset: Dataset, locale: SiteLocale): FeedEntry {
  const t = translator(locale);
  const main = mainLine(record, dataset, locale);
  const lines = [
    ...(main ? [main] : []),
    ...(record.status ? [`${t('case.status')}: ${t(`status.${record.status.state}`)}`] : []),
    t('feed.sources', { count: Object.keys(record.sources).length }),
  ];
  const title = titleOf(record, dataset, locale);
  return entry({ kind: 'case', title, date, lines, of: '' }, record.id, dataset, locale);
}

function releaseEntries({ date, version, added, changed }: ReleaseChange, dataset: Dataset, locale: SiteLocale) {
  const t = translator(locale);
  const known = (ids: string[]) =>
    ids.flatMap((id) => {
      const record = dataset.byId.get(id);
      return record && dataset.cases.includes(record) ? [record] : [];
    });
  return [
    ...known(added).map((record) => caseEntry(record, date, dataset, locale)),
    ...known(changed).map((record) => {
      const title = t('feed.changed', { title: titleOf(record, dataset, locale) });
      const lines = [t('feed.changedText', { version })];
      return entry({ kind: 'changed', title, date, lines, of: version }, record.id, dataset, locale);
    }),
  ];
}

function correctionEntry(one: Correction, dataset: Dataset, locale: SiteLocale): FeedEntry {
  const record = dataset.byId.get(one.case);
  const t = translator(locale);
  const text = (words: Correction['before']) => ({ text: inLocale(words, locale).text });
  return entry(
    {
      kind: record ? 'correction' : 'withdrawal',
      title: record
        ? t('feed.corrected', { title: titleOf(record, dataset, locale) })
        : t('feed.withdrawn', { id: one.case }),
      date: earliest(one.date),
      lines: [
        t('feed.before', text(one.before)),
        t('feed.after', text(one.after)),
        t('feed.because', text(one.because)),
      ],
      of: [one.claim ?? '', one.date, one.before.en].join(' '),
    },
    one.case,
    dataset,
    locale,
  );
}
