import { editionOf } from '@/lib/cite/edition';
import { getDataset } from '@/lib/dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { feedEntries } from '@/lib/publish/feed-entries';
import { atomFeed, jsonFeed } from '@/lib/publish/feeds';
import { siteAddress } from '@/lib/record/site-address';

const entriesIn = (locale: SiteLocale) => feedEntries(getDataset(), getDataset().corrections, [], locale);

/** New cases and corrections as Atom. */
export const atomAnswer = (locale: SiteLocale) =>
  new Response(atomFeed(entriesIn(locale), siteAddress(), locale, editionOf(getDataset()).date), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });

/** The same as JSON Feed. */
export const jsonFeedAnswer = (locale: SiteLocale) =>
  Response.json(jsonFeed(entriesIn(locale), siteAddress(), locale), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
