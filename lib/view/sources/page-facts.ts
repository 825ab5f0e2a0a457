import type { CitedPage } from '@/lib/dataset/build-dataset';
import { kindOf } from '@/lib/derive/value-state';
import { dateText } from '@/lib/format/date';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { languageName } from './region-names';

/** What is known of a page beside its title: language, day of printing, day of reading; its kind, unless it is told. */
export function pageFacts(page: CitedPage, locale: SiteLocale, toldKind?: string): string[] {
  const t = translator(locale);
  const kind = kindOf(page);
  return [
    ...(kind === toldKind ? [] : [t(`sourceKind.${kind}`)]),
    languageName(page.language, locale),
    printed(page, locale),
    ...(page.read ? [t('case.read', { date: dateText(page.read, locale) })] : []),
    ...(page.titleFromAddress ? [t('case.fromAddress')] : []),
  ];
}

function printed({ published, publishedText }: CitedPage, locale: SiteLocale): string {
  const t = translator(locale);
  if (published) return t('case.published', { date: dateText(published, locale) });
  return publishedText ? inLocale(publishedText, locale).text : t('case.noDate');
}
