import { between } from '@/lib/units/interval';
import { type Baselines, constant, seriesIn } from './baseline';
import { type Derived, derive, type Input, type Untold } from './derived';

/**
 * (g) CO2e = E × g. Low is what the chimneys give off, high the whole life cycle of the fuels, methane with it; where
 * no direct figure is sourced, the least and most of the life cycle in those years. It is the average mix of the
 * country: what one more kilowatt-hour gives off in a winter of imports is told in words, not computed.
 */
export function carbonOf(
  energy: Input,
  country: string,
  years: number[],
  baselines: Baselines,
  losses = false,
): Derived | Untold {
  const intensity = intensityOf(country, years, baselines);
  if (!intensity) return { untold: 'no-baseline' };
  const delivered = losses ? deliveredShare(country, baselines) : undefined;
  const open = energy.of?.open ? { open: energy.of.open } : {};
  return delivered
    ? derive('carbon-with-losses', [energy, intensity, delivered], open)
    : derive('carbon', [energy, intensity], open);
}

function intensityOf(country: string, years: number[], baselines: Baselines): Input | undefined {
  const found = seriesIn(baselines, country, 'carbon-life-cycle', years);
  if (!found) return undefined;
  const { series, used, values: cycle } = found;
  const key = `${country.toLowerCase()}-carbon-direct`;
  const direct = baselines.constants.get(key);
  return {
    name: 'carbon',
    value: between(direct?.low ?? Math.min(...cycle), Math.max(...cycle)),
    unit: series.unit,
    origin: [
      { from: 'page', pages: [series.source], years: used },
      ...(direct?.source ? [{ from: 'page' as const, pages: [direct.source], constant: key }] : []),
    ],
  };
}

/** The share of what is generated that reaches a meter; undefined where no loss is sourced. */
export function deliveredShare(country: string, baselines: Baselines): Input | undefined {
  const key = `${country.toLowerCase()}-network-losses`;
  if (!baselines.constants.has(key)) return undefined;
  const lost = constant(baselines, key, 'delivered');
  const { low, central, high } = lost.value;
  return { ...lost, unit: '', value: { low: 1 - high / 100, central: 1 - central / 100, high: 1 - low / 100 } };
}
