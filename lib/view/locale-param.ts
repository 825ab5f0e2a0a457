import { isSiteLocale, type SiteLocale } from '@/lib/i18n/locale';

/** The language of a route. Only the published languages are built, so another one is a fault of the program. */
export function localeOf(param: string): SiteLocale {
  if (!isSiteLocale(param)) throw new Error(`There is no page in the language "${param}".`);
  return param;
}
