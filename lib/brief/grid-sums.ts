import { energyTotals, type Total, totalFigure } from '@/lib/derive/totals';
import { constant } from '@/lib/method/baseline';
import { constantsOf, keyEnds } from '@/lib/method/country-constants';
import { asInput, type Derived, derive, isTold } from '@/lib/method/derived';
import { opennessOf } from '@/lib/method/openness';
import { scaleOf } from '@/lib/method/scale';
import type { Constant } from '@/lib/schema/baseline';
import type { Country } from '@/lib/schema/vocabulary';
import type { Ground } from './ground';

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

function sumsOf(country: Country, total: Total, ground: Ground): GridSums {
  const generation = newest(country, 'generation', ground);
  const demand = newest(country, 'demand', ground);
  const gap = gapOf(country, total, ground);
  const sums = {
    country,
    total,
    ...(generation && { generation }),
    ...(demand && { demand }),
    ...(gap && { gap }),
  };
  if (total.counted.length === 0) return sums;
  const over = (told: YearValue | undefined) =>
    scaleOf(totalFigure(total), country, told ? [Number(told.year)] : [], ground.whole);
  const { share } = over(generation);
  const { hours, people } = over(demand);
  return {
    ...sums,
    ...(isTold(share) && { share }),
    ...(isTold(hours) && { hours }),
    ...(isTold(people) && { people }),
  };
}

/** What is lacking in a winter or bought abroad, as far as a figure of an energy is sourced: the newest, and the share. */
function gapOf(country: Country, total: Total, { whole }: Ground): GridSums['gap'] {
  const [winter] = constantsOf(whole, country, keyEnds.winterGap);
  const [imports] = constantsOf(whole, country, keyEnds.imports);
  const found = winter ?? imports;
  if (!found) return undefined;
  if (total.counted.length === 0) return { constant: found };
  const formula = winter ? 'share-of-winter-gap' : 'share-of-imports';
  const energy = asInput('energy', totalFigure(total));
  const inputs = [energy, constant(whole, found.key, winter ? 'winter-gap' : 'imports')];
  return { constant: found, share: derive(formula, inputs, opennessOf(formula, inputs)) };
}

function newest(of: Country, metric: 'generation' | 'demand', { whole, period }: Ground): YearValue | undefined {
  const series = whole.series.find((row) => row.country === of && row.metric === metric);
  const years = Object.keys(series?.values ?? {}).filter((year) => !period.to || year <= period.to);
  const year = years.sort().at(-1);
  const value = series?.values[year ?? ''];
  return series && year && value !== undefined ? { year, value, page: series.source } : undefined;
}
