import type { SiteLocale } from '@/lib/i18n/locale';
import { trendNamed } from '@/lib/trends/all-trends';
import { isTrend } from '@/lib/trends/names';
import { disagreementFigure } from './disagreement-figure';
import type { Figure } from './figure';
import { impactFigure } from './impact-figure';
import { type Ground, mapFigure } from './map-figure';
import { type ChartName, type FigureName, NARROW_ENDING } from './names';
import { sourceFigure } from './source-figure';
import { trendFigure } from './trend/trend-figure';

export { caseFigure } from './case-figure';
export type { Ground } from './map-figure';
export { type FigureName, figureNames } from './names';

const DRAWN = {
  map: mapFigure,
  'grid-impact': impactFigure,
  disagreements: disagreementFigure,
  sources: sourceFigure,
} as const;

/** A picture of the record, in the words of one language. */
export function figureOf(
  name: FigureName,
  ground: Ground,
  locale: SiteLocale,
  { site, date }: { site: string; date: string },
): Figure {
  const narrow = name.endsWith(NARROW_ENDING);
  const chart = (narrow ? name.slice(0, -NARROW_ENDING.length) : name) as ChartName;
  const origin = { site, date, version: ground.dataset.version };
  return isTrend(chart)
    ? trendFigure(trendNamed(chart, ground.dataset, locale), locale, origin, narrow)
    : DRAWN[chart](ground, locale, origin, narrow);
}
