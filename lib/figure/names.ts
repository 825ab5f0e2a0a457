import { trendNames } from '@/lib/trends/names';

/** The pictures of the record as a whole, apart from those of single cases. */
export const chartNames = ['map', 'grid-impact', 'disagreements', 'sources', ...trendNames] as const;
export type ChartName = (typeof chartNames)[number];

/** Each also comes as wide as one column of a newspaper or the screen of a phone. */
export const NARROW_ENDING = '-narrow';
export type FigureName = ChartName | `${ChartName}-narrow`;
export const figureNames: readonly FigureName[] = chartNames.flatMap((name) => [name, `${name}-narrow`] as const);
