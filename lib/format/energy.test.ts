import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KWH } from '@/lib/units/energy';
import type { Interval } from '@/lib/units/interval';
import { derivedEnergy, energyUnitFor, workedEnergy } from './energy';

const range = (low: number, high: number): Interval => ({ low, central: Math.sqrt(low * high), high });

describe('the unit of an energy', () => {
  it('is the largest in which the rounded number is at least 1', () => {
    expect([1, 999, 1_000, 999_400, 999_600, 1e6, 876e6, 1e9, 23.7e9].map(energyUnitFor)).toEqual([
      'kWh',
      'kWh',
      'MWh',
      'MWh',
      'GWh',
      'GWh',
      'GWh',
      'TWh',
      'TWh',
    ]);
  });

  it('is kWh for less than one', () => {
    expect([0, 0.5].map(energyUnitFor)).toEqual(['kWh', 'kWh']);
  });
});

describe('an energy of ours', () => {
  it('is rounded outward in the unit of its centre', () => {
    expect(derivedEnergy(range(744.6e6, 876e6), 'en')).toEqual({ number: '740–880', unit: 'GWh' });
    expect(derivedEnergy(range(39_555_006, 90_497_737), 'en')).toEqual({ number: '39–91', unit: 'GWh' });
    expect(derivedEnergy(range(355_919, 814_307), 'en')).toEqual({ number: '350–820', unit: 'MWh' });
  });

  it('keeps one unit for both ends', () => {
    expect(derivedEnergy(range(0.6e6, 3e6), 'en')).toEqual({ number: '0.6–3', unit: 'GWh' });
  });

  it('has one significant figure where it is wide', () => {
    expect(derivedEnergy(range(30_416_400, 96_936_000), 'en')).toEqual({ number: '30–100', unit: 'GWh' });
  });

  it('is one number where it is a point', () => {
    expect(derivedEnergy(range(29e6, 29e6), 'en')).toEqual({ number: '29', unit: 'GWh' });
  });

  it('is written in the way of its language', () => {
    expect(derivedEnergy(range(2.1e6, 2.9e6), 'ru').number).toBe('2,1–2,9');
  });

  it('always encloses what was computed', () => {
    const kwh = fc
      .tuple(fc.double({ min: 0, max: 11, noNaN: true }), fc.double({ min: 0.001, max: 1, noNaN: true }))
      .map(([size, width]) => range(10 ** size, 10 ** (size + width)));
    fc.assert(
      fc.property(kwh, (value) => {
        const { number, unit } = derivedEnergy(value, 'en');
        const [low = Number.NaN, high = low] = number
          .split('–')
          .map((text) => Number(text.replaceAll(',', '')) * KWH[unit]);
        // A written number may lack the binary dust of the computed one.
        return low <= value.low * (1 + 1e-11) && high >= value.high * (1 - 1e-11);
      }),
      { seed: 20251121, numRuns: 1_000 },
    );
  });
});

describe('an energy in an open sum', () => {
  it('has three significant figures to the nearest, or all of a whole number', () => {
    expect(workedEnergy(range(39_555_006, 90_497_737), 'en')).toEqual({ number: '39.6–90.5', unit: 'GWh' });
    expect(workedEnergy(range(50_000, 50_000), 'en')).toEqual({ number: '50', unit: 'MWh' });
    expect(workedEnergy(range(744.6e6, 876e6), 'en')).toEqual({ number: '745–876', unit: 'GWh' });
  });
});
