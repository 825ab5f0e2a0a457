import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asEnergy,
  asPower,
  type Energy,
  type EnergyRange,
  energy,
  energyIn,
  energyUnits,
  isEnergyUnit,
  isPowerUnit,
  lasting,
  meanLoad,
  type Power,
  power,
  powerIn,
  powerUnits,
} from './energy';
import { exactly } from './interval';

const FIXED = { seed: 20251121, numRuns: 300 };
const amount = fc.double({ min: 1e-6, max: 1e9, noNaN: true });

describe('energy and power', () => {
  it('counts energy in kWh, whatever it was written in', () => {
    expect(energy(3, 'kWh')).toBe(3);
    expect(energy(3, 'MWh')).toBe(3_000);
    expect(energy(3, 'thousand kWh')).toBe(3_000);
    expect(energy(3, 'GWh')).toBe(3_000_000);
    expect(energy(29, 'million kWh')).toBe(29_000_000);
    expect(energy(3, 'TWh')).toBe(3_000_000_000);
  });

  it('counts power in kW, whatever it was written in', () => {
    expect(power(3, 'kW')).toBe(3);
    expect(power(50, 'MW')).toBe(50_000);
    expect(power(1.2, 'GW')).toBe(1_200_000);
  });

  it('comes back from every unit as it went in', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(...energyUnits), (value, unit) => {
        expect(energyIn(energy(value, unit), unit) / value).toBeCloseTo(1, 12);
      }),
      FIXED,
    );
    fc.assert(
      fc.property(amount, fc.constantFrom(...powerUnits), (value, unit) => {
        expect(powerIn(power(value, unit), unit) / value).toBeCloseTo(1, 12);
      }),
      FIXED,
    );
  });

  it('makes a power an energy by letting it last: 2 kW for 3 hours is 6 kWh', () => {
    expect(lasting(power(2, 'kW'), 3)).toBe(6);
    expect(meanLoad(energy(6, 'kWh'), 3)).toBe(2);
  });

  it('finds the load again that lasted', () => {
    fc.assert(
      fc.property(amount, fc.double({ min: 1, max: 1e5, noNaN: true }), (value, hours) => {
        const load = power(value, 'MW');
        expect(meanLoad(lasting(load, hours), hours) / load).toBeCloseTo(1, 12);
      }),
      FIXED,
    );
  });

  it('takes no unit for both an energy and a power', () => {
    expect([...energyUnits, ...powerUnits].filter((unit) => isEnergyUnit(unit) && isPowerUnit(unit))).toEqual([]);
    expect(isEnergyUnit('MW')).toBe(false);
    expect(isPowerUnit('MWh')).toBe(false);
  });

  it('knows no meaning for the units that are printed wrongly', () => {
    for (const unit of ['megawatts per hour', 'kilowatts per hour', 'kVA', 'mwh', '', undefined]) {
      expect(isEnergyUnit(unit) || isPowerUnit(unit)).toBe(false);
    }
  });

  it('keeps power and energy apart in types, single and as ranges', () => {
    // @ts-expect-error a power is no energy until it lasts
    const wrongEnergy: Energy = power(50, 'MW');
    // @ts-expect-error an energy is no power
    const wrongPower: Power = energy(50, 'MWh');
    // @ts-expect-error an energy does not last
    lasting(energy(50, 'MWh'), 17_520);
    // @ts-expect-error a power has no mean load
    meanLoad(power(50, 'MW'), 17_520);
    // @ts-expect-error a power is not written in units of energy
    energyIn(power(50, 'MW'), 'MWh');
    // @ts-expect-error MW is no unit of energy
    energy(50, 'MW');
    // @ts-expect-error a bare number has no dimension
    const bare: Energy = 50;
    // @ts-expect-error a range of power is no range of energy
    const range: EnergyRange = asPower(exactly(50));
    const right: EnergyRange = asEnergy(exactly(50));
    expect([wrongEnergy, wrongPower, bare, range.low, right.low]).toEqual([50_000, 50_000, 50, 50, 50]);
  });
});
