import type { SiteLocale } from '@/lib/i18n/locale';
import { disagreementFigure } from './disagreement-figure';
import type { Figure } from './figure';
import { impactFigure } from './impact-figure';
import { type Ground, mapFigure } from './map-figure';
import { sourceFigure } from './source-figure';

export { caseFigure } from './case-figure';
export type { Origin } from './draw/sheet';
export type { Ground } from './map-figure';

/** The pictures of the record as a whole, apart from those of single cases. */
export const chartNames = ['map', 'grid-impact', 'disagreements', 'sources'] as const;
export type ChartName = (typeof chartNames)[number];

/** Each also comes as wide as one column of a newspaper or the screen of a phone. */
export const NARROW_ENDING = '-narrow';
export type FigureName = ChartName | `${ChartName}-narrow`;
export const figureNames: readonly FigureName[] = chartNames.flatMap((name) => [name, `${name}-narrow`] as const);

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
  return DRAWN[chart](ground, locale, { site, date, version: ground.dataset.version }, narrow);
}
