import { type EnergyUnit, energy, energyIn } from '@/lib/units/energy';
import type { Interval } from '@/lib/units/interval';
import { derivedEnds, plainNumber, rangeText, significant, workedNumber } from './number';

const STEPS: EnergyUnit[] = ['TWh', 'GWh', 'MWh', 'kWh'];

/** The unit in which a number of kWh, once rounded, lies between 1 and 999. */
export function energyUnitFor(kwh: number): EnergyUnit {
  return STEPS.find((unit) => energyIn(energy(significant(kwh, 3), 'kWh'), unit) >= 1) ?? 'kWh';
}

/** The numbers of an energy of ours and the unit they share, rounded as figures of ours are. */
export function derivedEnergy(kwh: Interval, locale: string): { number: string; unit: EnergyUnit } {
  const unit = energyUnitFor(kwh.central);
  const { low, high } = derivedEnds(inUnit(kwh, unit));
  return { number: rangeText(low, high, (value) => plainNumber(value, locale)), unit };
}

/** The same for an open sum: three significant figures to the nearest. */
export function workedEnergy(kwh: Interval, locale: string): { number: string; unit: EnergyUnit } {
  const unit = energyUnitFor(kwh.central);
  const { low, high } = inUnit(kwh, unit);
  return { number: rangeText(low, high, (value) => workedNumber(value, locale)), unit };
}

function inUnit(kwh: Interval, unit: EnergyUnit): Interval {
  const one = (value: number) => energyIn(energy(value, 'kWh'), unit);
  return { low: one(kwh.low), central: one(kwh.central), high: one(kwh.high) };
}
