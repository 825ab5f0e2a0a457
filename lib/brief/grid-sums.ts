import { energyTotals, type Total } from '@/lib/derive/totals';
import { yearlyMean } from '@/lib/method/baseline';
import { type Derived, derive, type Input } from '@/lib/method/derived';
import type { Constant } from '@/lib/schema/baseline';
import type { Country } from '@/lib/schema/vocabulary';
import { exactly } from '@/lib/units/interval';
import type { Ground } from './ground';

/** What a country lacks in winter or buys abroad, as far as a figure is sourced: the newest energy of a year or winter. */
export const GAPS: Partial<Record<Country, string>> = {
  KZ: 'kz-winter-deficit-forecast-2025',
  KG: 'kg-imports-2025',
  TJ: 'tj-winter-deficit-2012',
};

/** A year's value of a country in TWh, with the page it stands on. */
export type YearValue = { year: string; value: number; page: string };

/** The sum of a country held against its grid. What is undefined cannot be told. */
export type GridSums = {
  country: Country;
  total: Total;
  generation?: YearValue;
  demand?: YearValue;
  share?: Derived;
  hours?: Derived;
  people?: Derived;
  gap?: { constant: Constant; share?: Derived };
};

const known = new WeakMap<Ground, GridSums[]>();

/** The sums of each country of a brief, worked out once. */
export function gridSums(ground: Ground): GridSums[] {
  const kept = known.get(ground) ?? allSums(ground);
  known.set(ground, kept);
  return kept;
}

function allSums(ground: Ground): GridSums[] {
  const { countries } = energyTotals(ground.dataset);
  return ground.countries.flatMap((country) => {
    const total = countries.find((one) => one.country === country);
    return total ? [sumsOf(country, total, ground)] : [];
  });
}

function sumsOf(country: Country, total: Total, { whole, period }: Ground): GridSums {
  const generation = newest(country, 'generation');
  const demand = newest(country, 'demand');
  const constant = whole.constants.get(GAPS[country] ?? '');
  const sums = { country, total, ...(generation && { generation }), ...(demand && { demand }) };
  if (total.counted.length === 0) return { ...sums, ...(constant && { gap: { constant } }) };
  const open = total.open ? { open: 'above' as const } : {};
  const energy: Input = {
    name: 'energy',
    value: total.value,
    unit: 'kWh',
    origin: [{ from: 'result', formula: 'energy-stated' }],
  };
  const over = (name: 'generation' | 'demand' | 'demand-per-head', year: string) =>
    yearlyMean(whole, country, name, [Number(year)], name);
  const made = over('generation', generation?.year ?? '');
  const used = over('demand', demand?.year ?? '');
  const perHead = over('demand-per-head', demand?.year ?? '');
  return {
    ...sums,
    ...(made && { share: derive('share-of-one-year', [energy, made], open) }),
    ...(used && { hours: derive('hours-of-demand', [energy, used], open) }),
    ...(perHead && { people: derive('person-years', [energy, perHead], open) }),
    ...(constant && { gap: { constant, share: derive('share-of-one-year', [energy, gapInput(constant)], open) } }),
  };

  function newest(of: Country, metric: 'generation' | 'demand'): YearValue | undefined {
    const series = whole.series.find((row) => row.country === of && row.metric === metric);
    const years = Object.keys(series?.values ?? {}).filter((year) => !period.to || year <= period.to);
    const year = years.sort().at(-1);
    const value = series?.values[year ?? ''];
    return series && year && value !== undefined ? { year, value, page: series.source } : undefined;
  }
}

/** The gap in the place of a year's generation: the formula asks for an energy in TWh to be a share of. */
const gapInput = ({ key, central, unit, source }: Constant): Input => ({
  name: 'generation',
  value: exactly(central),
  unit,
  origin: source ? [{ from: 'page', pages: [source], constant: key }] : [{ from: 'assumption', constant: key }],
});
