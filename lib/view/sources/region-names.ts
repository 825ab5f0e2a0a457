import type { SiteLocale } from '@/lib/i18n/locale';
import { type MessageKey, messages, translator } from '@/lib/i18n/translate';
import { countries } from '@/lib/schema/vocabulary';

/** The country of a publisher: ours by the names of this site, others as the language calls them. */
export function countryName(code: string | undefined, locale: SiteLocale): string {
  const t = translator(locale);
  if (!code) return t('sources.noCountry');
  const ours = countries.find((one) => one === code);
  return ours ? t(`country.${ours}`) : (new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code);
}

/** The language of a page, also of those that have no message of their own. */
export function languageName(code: string, locale: SiteLocale): string {
  const key = `language.${code}`;
  if (key in messages.en) return translator(locale)(key as MessageKey);
  return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
}
