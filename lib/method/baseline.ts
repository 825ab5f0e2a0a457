import type { Constant, Machine, NetworkPoint, Rate, Series, SeriesMetric, Tariff, Town } from '@/lib/schema/baseline';
import { latest } from '@/lib/units/calendar';
import { between, exactly } from '@/lib/units/interval';
import type { Input } from './derived';
import type { InputKey } from './formula';

/** What the arithmetic asks of the record: the tables of data/baselines, and nothing of cases. */
export type Baselines = {
  series: Series[];
  tariffs: Tariff[];
  rates: Rate[];
  machines: Machine[];
  network: NetworkPoint[];
  towns: Town[];
  constants: ReadonlyMap<string, Constant>;
};

/** A yearly series with those of its years that a theft ran in; years after the last known one use that one. */
export function seriesIn(
  baselines: Baselines,
  country: string,
  metric: SeriesMetric,
  years: number[],
): { series: Series; used: string[]; values: number[] } | undefined {
  const series = baselines.series.find((row) => row.country === country && row.metric === metric);
  if (!series || years.length === 0) return undefined;
  const newest = Math.max(...Object.keys(series.values).map(Number));
  const used = [...new Set(years.map((year) => String(Math.min(year, newest))))].filter(
    (year) => year in series.values,
  );
  return used.length > 0 ? { series, used, values: used.map((year) => series.values[year] ?? 0) } : undefined;
}

/** The mean of a yearly series over the years of a theft. */
export function yearlyMean(
  baselines: Baselines,
  country: string,
  metric: SeriesMetric,
  years: number[],
  name: InputKey,
): Input | undefined {
  const found = seriesIn(baselines, country, metric, years);
  if (!found) return undefined;
  const { series, used, values } = found;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    name,
    value: exactly(mean),
    unit: series.unit,
    origin: [{ from: 'page', pages: [series.source], years: used }],
  };
}

/** Years after which a tariff that nothing newer follows is no longer taken to be in force. */
export const STALE = 3;

const yearsLater = (date: string, years: number): string =>
  `${Number(date.slice(0, 4)) + years}${latest(date).slice(4)}`;

/** Whether a tariff had come into force by a day and is not too old to be taken for one that still holds. */
export const mayHoldOn = ({ from }: Tariff, day: string): boolean =>
  latest(from) <= latest(day) && yearsLater(from, STALE) >= latest(day);

/**
 * The price that a loss may have been reckoned at: the cheapest household tariff to the dearest business one
 * in force at the end of the theft. Where damage may be charged as a multiple, the high end is that multiple.
 */
export function tariffBand(baselines: Baselines, country: string, day: string, multiple: number): Input | undefined {
  const until = latest(day);
  const inForce = newestOfEach(
    baselines.tariffs.filter((tariff) => tariff.country === country && mayHoldOn(tariff, until)),
  );
  const household = inForce.filter((tariff) => tariff.class === 'household');
  const business = inForce.filter((tariff) => tariff.class === 'business');
  const mining = inForce.filter((tariff) => tariff.class === 'mining');
  if (household.length === 0 || business.length + mining.length === 0) return undefined;
  const low = Math.min(...household.map((tariff) => tariff.low));
  // A tariff for miners is a multiple already; damage is not reckoned at a multiple of it.
  const high = Math.max(...business.map((tariff) => tariff.high * multiple), ...mining.map((tariff) => tariff.high));
  if (low > high) return undefined;
  const pages = [...new Set([...household, ...business, ...mining].map((tariff) => tariff.source))];
  const currency = household[0]?.currency ?? '';
  return {
    name: multiple > 1 ? 'penal-tariff' : 'tariff',
    value: between(low, high),
    unit: `${currency}/kWh`,
    origin: [{ from: 'page', pages }],
  };
}

/** Of several tariffs of one class and place, the one that came into force last. */
function newestOfEach(tariffs: Tariff[]): Tariff[] {
  const newest = new Map<string, Tariff>();
  for (const tariff of [...tariffs].sort((a, b) => a.from.localeCompare(b.from))) {
    newest.set(`${tariff.class} ${tariff.place ?? ''}`, tariff);
  }
  return [...newest.values()];
}

/** A constant of the method as an input. Its absence is a fault of the data, not of the reader. */
export function constant(baselines: Baselines, key: string, name: InputKey): Input {
  const found = need(baselines, key);
  const origin = found.source
    ? { from: 'page' as const, pages: [found.source], constant: key }
    : { from: 'assumption' as const, constant: key };
  return {
    name,
    value: { low: found.low, central: found.central, high: found.high },
    unit: found.unit,
    origin: [origin],
  };
}

export function need(baselines: Baselines, key: string): Constant {
  const found = baselines.constants.get(key);
  if (!found) throw new Error(`data/baselines/constants.yaml lacks "${key}". Add it: the method needs it.`);
  return found;
}
