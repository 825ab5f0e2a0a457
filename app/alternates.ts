import type { Metadata } from 'next';
import { type SiteLocale, siteLocales } from '@/lib/i18n/locale';
import { feedPath } from '@/lib/publish/feeds/feeds';

/** The same page in every language; English for a reader whose language the site does not have. */
export const languagesOf = (path: string, site = ''): Record<string, string> =>
  Object.fromEntries([
    ...siteLocales.map((locale) => [locale, `${site}/${locale}${path}`]),
    ['x-default', `${site}/en${path}`],
  ]);

/** What a page says of its addresses. `path` is its own without the language, '' for the first page. */
export const alternatesOf = (locale: SiteLocale, path: string): NonNullable<Metadata['alternates']> => ({
  canonical: `/${locale}${path}`,
  languages: languagesOf(path),
  types: { 'application/atom+xml': feedPath(locale, 'atom') },
});
