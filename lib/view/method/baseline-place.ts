import { plainNumber } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import type { SeriesMetric } from '@/lib/schema/baseline';

/*
 * Where a baseline lives: a row of the page of the baselines, named by the key of its constant, tariff or observation,
 * or by the country and the metric of its series.
 */

/** The page of the baselines, at the row of this anchor. */
export const baselineHref = (locale: SiteLocale, anchor: string): string => `/${locale}/method/baselines#${anchor}`;

/** The anchor of a yearly series: kz-generation. */
export const seriesAnchor = (country: string, metric: SeriesMetric | 'import-share'): string =>
  `${country.toLowerCase()}-${metric}`;

/** The series that the page of the baselines prints, and the anchor of their tables there. */
export const PRINTED = {
  'demand-per-head': 'demand',
  'carbon-life-cycle': 'carbon',
  generation: 'generation',
  demand: 'demand-whole',
  'net-imports': 'net-imports',
  capacity: 'capacity',
} as const satisfies Partial<Record<SeriesMetric, string>>;
export type PrintedMetric = keyof typeof PRINTED;

const WHOLE: readonly SeriesMetric[] = ['demand-per-head', 'carbon-life-cycle'];

/** A value of a series as that page prints it: whole kilowatt-hours a head and grams of carbon, every digit of all else. */
export const seriesNumber = (metric: SeriesMetric, value: number, locale: SiteLocale): string =>
  plainNumber(value, locale, WHOLE.includes(metric) ? 0 : 9);
