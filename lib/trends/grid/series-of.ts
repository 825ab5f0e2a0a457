import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SeriesMetric } from '@/lib/schema/baseline';
import type { Country } from '@/lib/schema/vocabulary';

/** One year of a series. */
export type YearValue = { year: string; value: number };

/** The years for which any of the five countries has a value; one that has none for a year has a gap there. */
export const gridYears = (dataset: Dataset, metric: SeriesMetric): string[] =>
  [
    ...new Set(dataset.series.filter((row) => row.metric === metric).flatMap(({ values }) => Object.keys(values))),
  ].sort();

/** The page and the years of a series, in order of time. */
export function seriesOf(
  dataset: Dataset,
  country: Country,
  metric: SeriesMetric,
): { source: string; values: YearValue[] } {
  const row = dataset.series.find((one) => one.country === country && one.metric === metric);
  if (!row) throw new Error(`data/baselines/series.yaml has no ${metric} of ${country}.`);
  const values = Object.entries(row.values).map(([year, value]) => ({ year, value }));
  return { source: row.source, values: values.sort((a, b) => a.year.localeCompare(b.year)) };
}

/** Years whose net imports are those of the year before: no two years trade alike, so an estimate was carried on. */
export function carriedYears(values: readonly YearValue[]): ReadonlySet<string> {
  return new Set(
    values.filter(({ value }, index) => index > 0 && value === values[index - 1]?.value).map(({ year }) => year),
  );
}

/** The newest year of the series, which its publisher calls provisional. */
export const PROVISIONAL = '2025';
