import type { Ground } from '@/lib/figure/figures';
import { mapFacts } from '@/lib/figure/map-figure';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';

/** The places of the map in words, each with the page of its cases. */
export function placeLines(ground: Ground, locale: SiteLocale): { text: string; href: string }[] {
  const t = translator(locale);
  return mapFacts(ground, locale).marks.map(({ key, shape, name, cases }) => ({
    text: t(`map.${shape}`, { place: name, cases: t('map.cases', { count: cases.length, n: cases.length }) }),
    href: `/${locale}/by/place/${encodeURIComponent(key)}`,
  }));
}
