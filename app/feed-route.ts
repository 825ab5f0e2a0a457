import { getEdition } from '@/app/edition';
import { getDataset } from '@/lib/dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { feedEntries, type ReleaseChange } from '@/lib/publish/feeds/feed-entries';
import { atomFeed, jsonFeed } from '@/lib/publish/feeds/feeds';
import { siteAddress } from '@/lib/record/site-address';
import { changesBetween } from '@/lib/release/compare';
import { releases } from '@/lib/release/read';

/** What each release brought. The first brought everything, each case on the day on which it was made known. */
function releaseChanges(): ReleaseChange[] {
  const all = releases();
  return all.slice(1).map(({ version, date, records }, index) => {
    const { added, revised } = changesBetween(all[index]?.records ?? [], records);
    return { version, date, added, changed: revised.map(({ id }) => id) };
  });
}

const entriesIn = (locale: SiteLocale) => feedEntries(getDataset(), getDataset().corrections, releaseChanges(), locale);

/** New cases and corrections as Atom. */
export const atomAnswer = (locale: SiteLocale) =>
  new Response(atomFeed(entriesIn(locale), siteAddress(), locale, getEdition().date), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });

/** The same as JSON Feed. */
export const jsonFeedAnswer = (locale: SiteLocale) =>
  Response.json(jsonFeed(entriesIn(locale), siteAddress(), locale), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
