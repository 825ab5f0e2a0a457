import { describe, expect, it } from 'vitest';
import { buildDataset, type Dataset } from '@/lib/dataset/build-dataset';
import type { Input } from '@/lib/method/derived';
import type { InputKey } from '@/lib/method/formula';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import type { Constant } from '@/lib/schema/baseline';
import { exactly, type Interval } from '@/lib/units/interval';
import { headTest } from './head';
import { wattsTest } from './machines';
import { priceTest } from './price';
import { type Test, type Verdict, worst } from './verdict';

const texts = textsOnDisk();
const real = buildDataset(readFiles(texts).files, texts);

const constant = (key: string, low: number, central: number, high: number): [string, Constant] => [
  key,
  { key, name: { en: key, ru: key }, low, central, high, unit: '' },
];
/** Retail prices of 20 to 80 tenge, business at 40: strained from 10 to 120. */
const small: Dataset = {
  ...real,
  constants: new Map([constant('kz-retail-band', 20, 40, 80), constant('watts-plausible', 1_000, 2_000, 3_700)]),
  tariffs: [
    {
      key: 'shop',
      country: 'KZ',
      class: 'business',
      low: 40,
      high: 40,
      currency: 'KZT',
      from: '2020',
      source: 'office/shop',
    },
  ],
};

const input = (name: InputKey, value: number | Interval, unit = ''): Input => ({
  name,
  value: typeof value === 'number' ? exactly(value) : value,
  unit,
  origin: [{ from: 'period' }],
});

describe('the test of the price', () => {
  const verdict = (price: number | Interval) =>
    priceTest(input('loss', price, 'KZT'), input('energy', 1, 'kWh'), 'KZ', small)?.verdict;

  it('fits inside the retail band, ends included', () => {
    expect([20, 50, 80].map(verdict)).toEqual(['fits', 'fits', 'fits']);
  });

  it('is strained down to half the lowest and up to three times the business tariff', () => {
    expect([19.9, 10, 80.1, 120].map(verdict)).toEqual(['strained', 'strained', 'strained', 'strained']);
  });

  it('cannot be beyond that', () => {
    expect([9.9, 120.1, 180_000].map(verdict)).toEqual(['cannot be', 'cannot be', 'cannot be']);
  });

  it('takes the better verdict of an interval that reaches into a band', () => {
    expect(verdict({ low: 5, central: 8, high: 12 })).toBe('strained');
    expect(verdict({ low: 5, central: 8, high: 20 })).toBe('fits');
  });

  it('is not run for a country without a band', () => {
    expect(priceTest(input('loss', 1, 'KGS'), input('energy', 1), 'KG', small)).toBeUndefined();
  });

  it('holds Kazakh prices against 16 to 75 tenge, strained from 8 to 110.79', () => {
    const real16 = (price: number) => priceTest(input('loss', price, 'KZT'), input('energy', 1), 'KZ', real)?.verdict;
    expect([7.9, 8, 16, 75, 110, 111].map(real16)).toEqual([
      'cannot be',
      'strained',
      'fits',
      'fits',
      'strained',
      'cannot be',
    ]);
  });
});

describe('the test of the use a head', () => {
  /** One person for one year, so that the energy is the use a head; the whole economy takes 6,000 kWh. */
  const verdict = (use: number, homes?: number, least?: number) =>
    headTest(
      input('energy', use, 'kWh'),
      input('people', 1, 'people'),
      input('years', 1, 'years'),
      input('demand-per-head', 6_000),
      homes,
      least,
    ).verdict;

  it('fits up to one and a half times the whole economy, is strained to twice it', () => {
    expect([6_000, 9_000, 9_001, 12_000, 12_001].map((use) => verdict(use))).toEqual([
      'fits',
      'fits',
      'strained',
      'strained',
      'cannot be',
    ]);
  });

  it('is not testable below the whole economy where no figure for homes is sourced', () => {
    expect([0.4, 1_000, 5_999].map((use) => verdict(use))).toEqual(['not testable', 'not testable', 'not testable']);
  });

  it('cannot be anywhere below a tenth of what homes use where they use least', () => {
    expect([48.9, 49, 0.4].map((use) => verdict(use, undefined, 490))).toEqual([
      'cannot be',
      'not testable',
      'cannot be',
    ]);
  });

  it('fits from the homes on where they are sourced, and cannot be below them', () => {
    expect([500, 499].map((use) => verdict(use, 500))).toEqual(['fits', 'cannot be']);
  });
});

describe('the test of the watts', () => {
  const verdict = (watts: number) => wattsTest(input('power', watts, 'kW'), input('machines', 1_000), small).verdict;

  it('fits from 1.0 to 3.7 kW, is strained from 0.8 to 7, cannot be outside', () => {
    expect([799, 800, 999, 1_000, 3_700, 3_701, 7_000, 7_001].map(verdict)).toEqual([
      'cannot be',
      'strained',
      'strained',
      'fits',
      'fits',
      'strained',
      'strained',
      'cannot be',
    ]);
  });
});

describe('the verdict of several tests', () => {
  const tests = (...verdicts: Verdict[]): Test[] =>
    verdicts.map((verdict) => ({
      test: 'price',
      verdict,
      result: { value: exactly(1), unit: '', formula: 'implied-price', inputs: [] },
      against: exactly(1),
      of: [],
    }));

  it('is the worst, and what could not be tested does not count', () => {
    expect(worst(tests('fits', 'cannot be', 'strained'))).toBe('cannot be');
    expect(worst(tests('fits', 'strained', 'not testable'))).toBe('strained');
    expect(worst(tests('not testable', 'fits'))).toBe('fits');
  });

  it('is none where nothing was tested', () => {
    expect(worst([])).toBe('not testable');
    expect(worst(tests('not testable'))).toBe('not testable');
  });
});
