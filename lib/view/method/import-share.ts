import type { Dataset } from '@/lib/dataset/build-dataset';
import { plainNumber, rounding, significant } from '@/lib/format/number';
import { type Country, countries } from '@/lib/schema/vocabulary';

export type ImportShare = { country: Country; source: string; values: { year: string; share: number }[] };

/** Net imports as a share of demand, year by year: a quotient of two series. Below zero more was exported. */
export function importShares(dataset: Dataset): ImportShare[] {
  const row = (country: Country, metric: string) =>
    dataset.series.find((one) => one.country === country && one.metric === metric);
  return countries.flatMap((country) => {
    const [imports, demand] = [row(country, 'net-imports'), row(country, 'demand')];
    if (!imports || !demand) return [];
    const values = Object.entries(imports.values).flatMap(([year, value]) => {
      const whole = demand.values[year];
      return whole === undefined ? [] : [{ year, share: value / whole }];
    });
    return [{ country, source: imports.source, values: values.sort((a, b) => a.year.localeCompare(b.year)) }];
  });
}

/** A share in percent, rounded as every figure of ours. */
export const sharePercent = (share: number): number =>
  significant(Math.abs(share) * 100, rounding.digits) * Math.sign(share);

export const shareText = (share: number, locale: string): string => `${plainNumber(sharePercent(share), locale)}%`;
