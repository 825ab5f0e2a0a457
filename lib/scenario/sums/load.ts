import type { Baselines } from '@/lib/method/baseline';
import { constant, need } from '@/lib/method/baseline';
import { asInput, type Derived, derive, type Input } from '@/lib/method/derived';
import { type EnergyResult, energyFromPower, undisturbed } from '@/lib/method/energy';
import type { Span } from '@/lib/method/span';
import type { Scenario } from '@/lib/scenario/scenario';
import { HOURS } from '@/lib/units/duration';
import { KW } from '@/lib/units/energy';
import { between, exactly } from '@/lib/units/interval';

/** Inputs that may not stand in for each other: what compares powers takes no energy, and the other way round. */
export type PowerInput = Input & { name: 'power' };
export type EnergyInput = Input & { name: 'energy' };

/** The supposed load in kW, as the reader set it. */
export const powerOf = ({ megawatts }: Scenario): PowerInput => ({
  name: 'power',
  value: exactly(megawatts * KW.MW),
  unit: 'kW',
  origin: [{ from: 'reader' }],
});

export const energyInput = (result: Derived): EnergyInput => ({ ...asInput('energy', result), name: 'energy' });

/** The reader's own share of the time at full load, or that of farms which nothing disturbed. */
export function loadFactorOf({ load }: Scenario, baselines: Baselines): Input {
  if (!load) return undisturbed(baselines);
  return { name: 'load-factor', value: between(load.low, load.high), unit: 'share', origin: [{ from: 'reader' }] };
}

/** E = P × t × LF over the months supposed. `year` is that of the baselines the energy is held against. */
export function energyOf(scenario: Scenario, year: number, baselines: Baselines): EnergyResult {
  const span: Span = { hours: exactly(scenario.months * HOURS.month), years: [year], end: '' };
  return energyFromPower(powerOf(scenario), span, loadFactorOf(scenario, baselines));
}

/** The same load over no more than a given number of months that a page or an assumption of ours names. */
export function energyWithin(scenario: Scenario, limit: Input, baselines: Baselines): Derived {
  const months = Math.min(scenario.months, limit.value.central);
  const hours: Input = {
    name: 'hours',
    value: exactly(months * HOURS.month),
    unit: 'h',
    origin: months < limit.value.central ? [{ from: 'period' }] : limit.origin,
  };
  return derive('energy-from-power', [powerOf(scenario), hours, loadFactorOf(scenario, baselines)]);
}

/** The energy of those months that are winter, October to March, as far as the scenario lasts. */
export const winterEnergyOf = (scenario: Scenario, baselines: Baselines): Derived =>
  energyWithin(scenario, constant(baselines, need(baselines, 'winter-months').key, 'hours'), baselines);

/** The energy of a single month. */
export const monthEnergyOf = (scenario: Scenario, baselines: Baselines): Derived =>
  energyWithin(scenario, { name: 'hours', value: exactly(1), unit: 'months', origin: [{ from: 'period' }] }, baselines);
