import { getEdition } from '@/app/edition';
import { getDataset } from '@/lib/dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { feedEntries } from '@/lib/publish/feeds/feed-entries';
import { atomFeed, jsonFeed } from '@/lib/publish/feeds/feeds';
import { siteAddress } from '@/lib/record/site-address';
import { laterReleases } from '@/lib/release/changelog';
import { releases } from '@/lib/release/read';

const entriesIn = (locale: SiteLocale) =>
  feedEntries(getDataset(), getDataset().corrections, laterReleases(releases()), locale);

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
