import { dateText } from '@/lib/format/date';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Origin } from './draw/sheet';

/** The source line of every picture, and the address at which the same stands. */
export function creditOf(origin: Origin, locale: SiteLocale, path: string): { credit: string[]; address: string } {
  const address = origin.site + path;
  const date = dateText(origin.date, locale).replaceAll(' ', '\u00a0');
  const line = translator(locale)('figure.credit', { version: origin.version, date });
  return { credit: [line, address], address };
}
