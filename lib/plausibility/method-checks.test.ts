import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { derive, type Input } from '@/lib/method/derived';
import type { InputKey } from '@/lib/method/formula';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { durationHours, HOURS } from '@/lib/units/duration';
import { energy, energyIn, lasting, meanLoad, power, powerIn } from '@/lib/units/energy';
import { between, exactly, type Interval, over, times } from '@/lib/units/interval';
import { impliedRate, money } from '@/lib/units/money';
import { headTest } from './head';
import { wattsTest } from './machines';
import { priceTest } from './price';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);

const input = (name: InputKey, value: number | Interval, unit: string): Input => ({
  name,
  value: typeof value === 'number' ? exactly(value) : value,
  unit,
  origin: [{ from: 'period' }],
});
const kwh = (value: number) => input('energy', value, 'kWh');
const twoYears = input('years', 2, 'years');

function priceOf(amount: number, currency: string, kilowattHours: number, country: string) {
  const test = priceTest(input('loss', amount, currency), kwh(kilowattHours), country, dataset);
  if (!test) throw new Error(`There is no band of prices for ${country}.`);
  return test;
}

describe('checks that the method sets', () => {
  it('makes 876,000,000 kWh of 50 MW held for two years', () => {
    expect(durationHours('P2Y')).toBe(17_520);
    expect(lasting(power(50, 'MW'), durationHours('P2Y'))).toBe(876_000_000);
  });

  it('makes 745 to 876 GWh of the same at a load factor of 0.85 to 1', () => {
    const full = exactly(lasting(power(50, 'MW'), 17_520));
    const { low, high } = times(full, between(0.85, 1));
    expect(energyIn(energy(low, 'kWh'), 'GWh')).toBeCloseTo(744.6, 6);
    expect(energyIn(energy(high, 'kWh'), 'GWh')).toBe(876);
  });

  it('prices a kilowatt-hour of the printed 50 MWh at 180,000 tenge and at 330 dollars', () => {
    expect(priceOf(9e9, 'KZT', energy(50, 'MWh'), 'KZ').result.value).toEqual(exactly(180_000));
    expect(priceOf(16.5e6, 'USD', energy(50, 'MWh'), 'KZ').result.value).toEqual(exactly(330));
    expect(priceOf(9e9, 'KZT', energy(50, 'MWh'), 'KZ').verdict).toBe('cannot be');
  });

  it('prices the 50 MW reading at 10.27 tenge and at 0.0188 dollars, which is strained', () => {
    expect(priceOf(9e9, 'KZT', 876e6, 'KZ').result.value.central).toBeCloseTo(10.27, 2);
    expect(priceOf(16.5e6, 'USD', 876e6, 'KZ').result.value.central).toBeCloseTo(0.0188, 4);
    expect(priceOf(9e9, 'KZT', 876e6, 'KZ').verdict).toBe('strained');
  });

  it('finds no price possible for 50 MWh a day, for 50 GWh and for 50 GWh a month', () => {
    const gigawattHours = [36.5, 50, 1_200];
    const tests = gigawattHours.map((value) => priceOf(9e9, 'KZT', energy(value, 'GWh'), 'KZ'));
    expect(tests.map((test) => test.verdict)).toEqual(['cannot be', 'cannot be', 'cannot be']);
    expect(tests.map((test) => Number(test.result.value.central.toFixed(1)))).toEqual([246.6, 180, 7.5]);
  });

  it.each([
    [70_000, 6_257],
    [60_000, 7_300],
    [50_000, 8_760],
  ])('shares 876 GWh in two years among %i people as %i kWh a head and year, which fits', (people, perHead) => {
    const whole = input('demand-per-head', 5_870.3, 'kWh/person/year');
    const test = headTest(kwh(876e6), input('people', people, 'people'), twoYears, whole, undefined);
    expect(Math.round(test.result.value.central)).toBe(perHead);
    expect(test.verdict).toBe('fits');
  });

  it('finds 50 GWh a month too much for 50,000 to 70,000 people', () => {
    const whole = input('demand-per-head', 5_870.3, 'kWh/person/year');
    const test = (people: number) =>
      headTest(kwh(1.2e9), input('people', people, 'people'), twoYears, whole, undefined);
    expect(Math.round(test(70_000).result.value.central)).toBe(8_571);
    expect(test(50_000).result.value.central).toBe(12_000);
    expect(test(50_000).verdict).toBe('cannot be');
  });

  it('finds 876 GWh to be the share of 74,613 people for two years at 5,870.3 kWh', () => {
    const perHead = input('demand-per-head', 5_870.3, 'kWh/person/year');
    const people = derive('city-equivalent', [kwh(876e6), perHead, twoYears]);
    expect(Math.round(people.value.central)).toBe(74_613);
  });

  it('finds 39.555 to 90.498 GWh in 32 million somoni at 0.3536 to 0.8090', () => {
    const { low, high } = over(exactly(32e6), between(0.3536, 0.809));
    expect(energyIn(energy(low, 'kWh'), 'GWh')).toBeCloseTo(39.555, 3);
    expect(energyIn(energy(high, 'kWh'), 'GWh')).toBeCloseTo(90.498, 3);
  });

  it('finds 200 kWh a household and month, and 2,006.9 soum a kilowatt-hour, in the Uzbek figures', () => {
    const month = input('years', 1 / 12, 'years');
    const whole = input('demand-per-head', 2_236.3, 'kWh/person/year');
    const { result } = headTest(kwh(29e6), input('people', 145_000, 'households'), month, whole, undefined);
    expect(result.value.central / 12).toBeCloseTo(200, 6);
    const price = priceOf(58.2e9, 'UZS', energy(29, 'million kWh'), 'UZ');
    expect(price.result.value.central).toBeCloseTo(2_006.9, 1);
    expect(price.verdict).toBe('strained');
  });

  it('finds 373 W a machine in 600 MWh a day and 8,955 W in 600 MW over 67,000 machines', () => {
    const machines = input('machines', 67_000, 'units');
    const daily = meanLoad(energy(600, 'MWh'), HOURS.day);
    expect(powerIn(daily, 'MW')).toBe(25);
    const small = wattsTest(input('power', daily, 'kW'), machines, dataset);
    const large = wattsTest(input('power', power(600, 'MW'), 'kW'), machines, dataset);
    expect([small, large].map((test) => Math.round(test.result.value.central))).toEqual([373, 8_955]);
    expect([small.verdict, large.verdict]).toEqual(['cannot be', 'cannot be']);
  });

  it('finds 23.70 TWh in 20% of 118.51 TWh, a load of 2,700 MW all year', () => {
    const { central } = times(exactly(energy(118.51, 'TWh')), exactly(0.2));
    const taken = energy(central, 'kWh');
    expect(energyIn(taken, 'TWh')).toBeCloseTo(23.7, 2);
    expect(powerIn(meanLoad(taken, HOURS.year), 'MW')).toBeCloseTo(2_706, 0);
  });

  it('finds 545 tenge a dollar in the two sums of the lead case', () => {
    expect(impliedRate(money(9e9, 'KZT'), money(16.5e6, 'USD'))).toBeCloseTo(545.45, 2);
  });
});
