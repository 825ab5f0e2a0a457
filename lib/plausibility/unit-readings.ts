import type { Baselines } from '@/lib/method/baseline';
import type { EnergyResult } from '@/lib/method/energy';
import { energyFromPower, undisturbed } from '@/lib/method/energy';
import { type EnergyUnit, isEnergyUnit, KW, type PowerUnit } from '@/lib/units/energy';
import { exactly, times } from '@/lib/units/interval';
import { type Fact, type Facts, kilowattHours } from './facts';
import { hangTogether } from './hang-together';
import { isTelling, type Test, type Verdict, worst } from './verdict';

/** Ways to take a number whose unit is in doubt, in the order in which the method tries them. */
export const slips = ['as-printed', 'as-power', 'a-day', 'a-month', 'step-up', 'step-down', 'step-up-a-month'] as const;
export type Slip = (typeof slips)[number];

/** One way to take a told energy or power: the fact so read, the energy it comes to, its tests and their worst. */
export type UnitReading = { slip: Slip; fact: Fact; energy?: EnergyResult; tests: Test[]; verdict: Verdict };

const STEPS_ENERGY: EnergyUnit[] = ['kWh', 'MWh', 'GWh', 'TWh'];
const STEPS_POWER: PowerUnit[] = ['kW', 'MW', 'GW'];
const AS_POWER: Partial<Record<EnergyUnit, PowerUnit>> = { kWh: 'kW', MWh: 'MW', GWh: 'GW' };
const AS_ENERGY: Record<PowerUnit, EnergyUnit> = { kW: 'kWh', MW: 'MWh', GW: 'GWh' };

/**
 * Reads a told energy in every way of the list that its unit and the facts allow, and runs all tests on each. The
 * number itself is never touched: 50 stays 50, only what it is 50 of changes.
 */
export function unitReadings(fact: Fact, facts: Facts, baselines: Baselines): UnitReading[] {
  return slips.flatMap((slip) => {
    const read = readAs(slip, fact);
    if (!read) return [];
    const energy = energyOf(read, facts, baselines);
    const tests = testsOfRead(read, facts, baselines);
    if (!energy && tests.length === 0 && slip !== 'as-printed') return [];
    return [{ slip, fact: read, tests, verdict: worst(tests.filter(isTelling)), ...(energy ? { energy } : {}) }];
  });
}

/**
 * The readings to show: none unless the printed one cannot be; then every other that fits or is strained on every
 * test. Readings that assume one slip go before those that assume two.
 */
export function plausibleReadings(readings: UnitReading[]): UnitReading[] {
  const printed = readings.find(({ slip }) => slip === 'as-printed');
  if (printed?.verdict !== 'cannot be') return [];
  return readings.filter(
    ({ slip, verdict }) => slip !== 'as-printed' && (verdict === 'fits' || verdict === 'strained'),
  );
}

function readAs(slip: Slip, fact: Fact): Fact | undefined {
  const { unit } = fact.input;
  const step = (by: number): Fact | undefined => {
    const energies = STEPS_ENERGY as string[];
    const list = energies.includes(unit) ? energies : (STEPS_POWER as string[]);
    const next = list[list.indexOf(unit) + by];
    return list.includes(unit) && next ? { ...fact, input: { ...fact.input, unit: next } } : undefined;
  };
  const a = (per: 'day' | 'month', one: Fact | undefined = fact): Fact | undefined =>
    one && !one.per && isEnergyUnit(one.input.unit) ? { ...one, per } : undefined;
  switch (slip) {
    case 'as-printed':
      return fact;
    case 'as-power': {
      const power = AS_POWER[unit as EnergyUnit];
      if (power) {
        const { per: _, ...rest } = fact;
        return { ...rest, input: { ...fact.input, name: 'power', unit: power } };
      }
      const energy = AS_ENERGY[unit as PowerUnit];
      return energy && { ...fact, input: { ...fact.input, name: 'energy', unit: energy } };
    }
    case 'a-day':
      return a('day');
    case 'a-month':
      return a('month');
    case 'step-up':
      return step(1);
    case 'step-down':
      return step(-1);
    case 'step-up-a-month':
      return a('month', step(1));
  }
}

function energyOf(fact: Fact, facts: Facts, baselines: Baselines): EnergyResult | undefined {
  const { input } = fact;
  if (isEnergyUnit(input.unit)) return kilowattHours(fact, facts);
  if (!facts.span) return undefined;
  const power = { ...input, value: times(input.value, exactly(KW[input.unit as PowerUnit])), unit: 'kW' };
  return energyFromPower(power, facts.span, atFullLoad(baselines), fact);
}

/** A capacity that was read into a text may have run at anything from 0.85 to all of the time. */
function atFullLoad(baselines: Baselines) {
  const factor = undisturbed(baselines);
  return { ...factor, value: { ...factor.value, central: factor.value.high } };
}

/** Every test that this one fact takes part in, beside all that is told of other kinds. */
function testsOfRead(fact: Fact, facts: Facts, baselines: Baselines): Test[] {
  const energies = isEnergyUnit(fact.input.unit) ? [fact] : [];
  const powers = energies.length > 0 ? [] : [fact];
  return hangTogether({ ...facts, energies, powers }, baselines).filter(({ of }) => of.includes(fact.key));
}
