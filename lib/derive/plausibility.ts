import type { Dataset } from '@/lib/dataset/build-dataset';
import { type Interval, over, times } from '@/lib/units/interval';
import { need } from './baseline';
import type { Derived, Input } from './derived';

export const verdicts = ['fits', 'strained', 'cannot-be', 'not-testable'] as const;
export type Verdict = (typeof verdicts)[number];

/** One test of plausibility: what was computed, what it was held against, and how it came out. */
export type Test = {
  test: 'price' | 'use-per-head' | 'load-factor' | 'watts';
  verdict: Verdict;
  result: Derived;
  against: Interval;
  unit: string;
};

/** Where a result lies against a band: `strained` widens the band, beyond it nothing can be. Ends count as inside. */
function judge(value: Interval, fits: [number, number], strained: [number, number]): Verdict {
  if (value.high >= fits[0] && value.low <= fits[1]) return 'fits';
  return value.high >= strained[0] && value.low <= strained[1] ? 'strained' : 'cannot-be';
}

/**
 * T1: money ÷ energy against the sourced retail prices of the country. Strained: down to half the lowest, or up
 * to three times the business tariff (penal damages).
 */
export function priceTest(money: Input, energy: Input, country: string, dataset: Dataset): Test | undefined {
  const band = dataset.constants.get(`${country.toLowerCase()}-retail-band`);
  if (!band) return undefined;
  const business = Math.max(
    band.low,
    ...dataset.tariffs
      .filter((tariff) => tariff.country === country && tariff.class === 'business')
      .map((tariff) => tariff.high),
  );
  const result: Derived = {
    value: over(money.value, energy.value),
    unit: `${money.unit}/kWh`,
    formula: 'implied-price',
    inputs: [money, energy],
  };
  const verdict = judge(result.value, [band.low, band.high], [band.low / 2, Math.max(band.high, 3 * business)]);
  return {
    test: 'price',
    verdict,
    result,
    against: { low: band.low, central: band.central, high: band.high },
    unit: result.unit,
  };
}

/**
 * T2: energy a head and year against national use. Fits from the homes-only figure to one and a half times the whole
 * economy's; strained to twice it. Where no homes-only figure is sourced, what lies below the whole economy's use
 * cannot be tested. `perHead` is the whole economy's use.
 */
export function headTest(energy: Input, people: Input, years: Input, perHead: Input, homes: number | undefined): Test {
  const result: Derived = {
    value: over(energy.value, times(people.value, years.value)),
    unit: 'kWh/person/year',
    formula: 'use-per-head',
    inputs: [energy, people, years],
  };
  const whole = perHead.value.central;
  const floor = homes ?? whole;
  const untested = homes === undefined && result.value.high < whole;
  const verdict = untested ? 'not-testable' : judge(result.value, [floor, 1.5 * whole], [floor, 2 * whole]);
  return {
    test: 'use-per-head',
    verdict,
    result,
    against: { low: floor, central: whole, high: 1.5 * whole },
    unit: result.unit,
  };
}

/** T4: watts a machine: 1.0 to 3.7 kW fits, 0.8 to 7 kW (immersion) is strained, anything else cannot be. */
export function wattsTest(kilowatts: Input, machines: Input, dataset: Dataset): Test {
  const fits = need(dataset, 'watts-plausible');
  const thousand = {
    low: kilowatts.value.low * 1000,
    central: kilowatts.value.central * 1000,
    high: kilowatts.value.high * 1000,
  };
  const result: Derived = {
    value: over(thousand, machines.value),
    unit: 'W',
    formula: 'watts-a-machine',
    inputs: [kilowatts, machines],
  };
  const verdict = judge(result.value, [fits.low, fits.high], [800, 7000]);
  return {
    test: 'watts',
    verdict,
    result,
    against: { low: fits.low, central: fits.central, high: fits.high },
    unit: 'W',
  };
}

/** The verdict of a figure is its worst one. */
export function worst(tests: Test[]): Verdict {
  const order: Verdict[] = ['cannot-be', 'strained', 'fits'];
  return order.find((verdict) => tests.some((test) => test.verdict === verdict)) ?? 'not-testable';
}
