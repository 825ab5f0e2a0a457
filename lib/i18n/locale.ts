import type { locales } from '@/lib/schema/vocabulary';

export type Locale = (typeof locales)[number];

/** The languages the site is published in. The record can hold all six of `locales`. */
export const siteLocales = ['en', 'ru'] as const satisfies readonly Locale[];
export type SiteLocale = (typeof siteLocales)[number];

/** Each language under its own name. */
export const localeNames: Record<Locale, string> = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
  tg: 'Тоҷикӣ',
  ky: 'Кыргызча',
  uz: 'Oʻzbekcha',
};

export const isSiteLocale = (text: string): text is SiteLocale => (siteLocales as readonly string[]).includes(text);

/** Words in the reader's language, or in English if it has none; `lang` is set only where it differs from the page. */
export function inLocale(
  text: { en: string } & Partial<Record<Locale, string | undefined>>,
  locale: Locale,
): { text: string; lang?: Locale } {
  const own = text[locale];
  return own === undefined ? { text: text.en, lang: 'en' } : { text: own };
}
