import { chartNames } from '@/lib/figure/names';
import type { SiteLocale } from '@/lib/i18n/locale';
import { isTrend, trendNames } from '@/lib/trends/names';

/** What a frame can show: a whole name such as "map", "figures/sources" or "cases/kz-…". */
export type EmbedName = string;

/** The frames that are neither of a case nor of the map. */
export const chartEmbeds = chartNames.filter((name) => name !== 'map');

export const livingPath = (name: EmbedName, locale: SiteLocale): string => `/embed/${locale}/${name}`;
export const frozenPath = (name: EmbedName, version: string, locale: SiteLocale): string =>
  `/embed/${locale}/frozen/${version}/${name}`;

/** The name of the picture that stands for a frame. */
export const pictureFor = (name: EmbedName): string =>
  name
    .replace(/^cases\//, 'case-')
    .replace(/^figures\//, '')
    .replace(/^convert$/, 'grid-impact');

/** The page of the site on which a chart, the map, the converter or a case stands. */
export function pageOf(name: EmbedName, locale: SiteLocale): string {
  const bare = name.replace(/^figures\//, '');
  if (bare === 'map') return `/${locale}`;
  if (bare === 'grid-impact') return `/${locale}#impact`;
  if (isTrend(bare)) return `/${locale}/trends#${bare}`;
  return `/${locale}/${bare}`;
}

/** What a page of the site is shown as in a frame, from its path; undefined where it has no frame. */
export function embedOfPage(path: string): { locale: string; name: EmbedName } | undefined {
  const [, locale = '', rest = ''] = /^\/([a-z]{2})(?:\/(.*?))?\/?$/.exec(path) ?? [];
  if (rest === '') return { locale, name: 'map' };
  if (rest === 'convert') return { locale, name: 'convert' };
  if (rest === 'disagreements' || rest === 'sources') return { locale, name: `figures/${rest}` };
  // The part of the page that was meant is not sent along; the first figure stands for all.
  if (rest === 'trends') return { locale, name: `figures/${trendNames[0]}` };
  return /^cases\/[a-z0-9-]+$/.test(rest) ? { locale, name: rest } : undefined;
}
