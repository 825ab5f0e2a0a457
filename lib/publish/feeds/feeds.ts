import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { AUTHOR, LICENCE_ADDRESS } from '@/lib/cite/subject';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { FeedEntry } from './feed-entries';
import { nameUuid } from './name-uuid';

/** Where a feed is: English at the root, other languages under their own. */
export const feedPath = (locale: SiteLocale, ending: 'atom' | 'json'): string =>
  `${locale === 'en' ? '' : `/${locale}`}/feed.${ending}`;

/** A day as the moment it began, in Greenwich; feeds know no days. */
const moment = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** The entries as Atom. `site` has no slash at its end; `since` is the day that stands for an empty feed's. */
export function atomFeed(entries: FeedEntry[], site: string, locale: SiteLocale, since: string): string {
  const t = translator(locale);
  return generateAtomFeed(
    {
      xml: { lang: locale },
      id: `urn:uuid:${nameUuid(`feed ${locale}`)}`,
      title: { value: t('feed.title') },
      subtitle: { value: t('site.description') },
      updated: moment(entries[0]?.date ?? since),
      authors: [{ name: AUTHOR, uri: `${site}/${locale}` }],
      rights: { value: `CC BY 4.0, ${LICENCE_ADDRESS}` },
      links: [
        { href: site + feedPath(locale, 'atom'), rel: 'self', type: 'application/atom+xml' },
        { href: `${site}/${locale}`, rel: 'alternate', type: 'text/html', hreflang: locale },
      ],
      entries: entries.map((entry) => ({
        id: entry.id,
        title: { value: entry.title },
        updated: moment(entry.date),
        published: moment(entry.date),
        links: [{ href: site + entry.path, rel: 'alternate', type: 'text/html', hreflang: locale }],
        categories: [{ term: entry.kind }],
        summary: { value: entry.lines.join('\n') },
      })),
    },
    { strict: true },
  );
}

/** The entries as JSON Feed 1.1. */
export function jsonFeed(entries: FeedEntry[], site: string, locale: SiteLocale) {
  const t = translator(locale);
  return generateJsonFeed(
    {
      title: t('feed.title'),
      home_page_url: `${site}/${locale}`,
      feed_url: site + feedPath(locale, 'json'),
      description: t('site.description'),
      language: locale,
      authors: [{ name: AUTHOR, url: `${site}/${locale}` }],
      items: entries.map((entry) => ({
        id: entry.id,
        url: site + entry.path,
        title: entry.title,
        content_text: entry.lines.join('\n'),
        date_published: moment(entry.date),
        date_modified: moment(entry.date),
        tags: [entry.kind],
        language: locale,
      })),
    },
    { strict: true },
  );
}
