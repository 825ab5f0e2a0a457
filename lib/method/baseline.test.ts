import { describe, expect, it } from 'vitest';
import { buildDataset, type Dataset } from '@/lib/dataset/build-dataset';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import type { Tariff } from '@/lib/schema/baseline';
import { constant, need, tariffBand, yearlyMean } from './baseline';

const texts = textsOnDisk();
const real = buildDataset(readFiles(texts).files, texts);

const tariff = (key: string, kind: Tariff['class'], price: number, from: string, place?: string): Tariff => ({
  key,
  country: 'KZ',
  class: kind,
  low: price,
  high: price,
  currency: 'KZT',
  from,
  source: `office/${key}`,
  ...(place ? { place } : {}),
});

const small: Dataset = {
  ...real,
  series: [
    {
      country: 'KZ',
      metric: 'demand-per-head',
      unit: 'kWh/person/year',
      source: 'office/demand',
      values: { '2020': 1_000, '2021': 2_000, '2022': 6_000 },
    },
  ],
  tariffs: [
    tariff('home-2020', 'household', 10, '2020'),
    tariff('home-2022', 'household', 20, '2022-01'),
    tariff('shop-2020', 'business', 30, '2020'),
    tariff('office-2020', 'budget', 70, '2020'),
    tariff('smelter-2020', 'aluminium', 2, '2020'),
    tariff('told-2020', 'mining-paid', 3, '2020'),
  ],
};

const mean = (years: number[]) => yearlyMean(small, 'KZ', 'demand-per-head', years, 'demand-per-head');

describe('the mean of a yearly series', () => {
  it('is that of the years of the theft: 1,000 and 2,000 make 1,500', () => {
    expect(mean([2020, 2021])).toEqual({
      name: 'demand-per-head',
      value: { low: 1_500, central: 1_500, high: 1_500 },
      unit: 'kWh/person/year',
      origin: [{ from: 'page', pages: ['office/demand'], years: ['2020', '2021'] }],
    });
  });

  it('takes the last known year for later ones, and that year once', () => {
    expect(mean([2025])?.value.central).toBe(6_000);
    expect(mean([2021, 2022, 2023, 2024])?.value.central).toBe(4_000);
  });

  it('leaves out years before the series begins, and is none if all are', () => {
    expect(mean([2019, 2020])?.value.central).toBe(1_000);
    expect(mean([2019])).toBeUndefined();
    expect(mean([])).toBeUndefined();
  });

  it('is none for a country or a metric without a series', () => {
    expect(yearlyMean(small, 'KG', 'demand-per-head', [2020], 'demand-per-head')).toBeUndefined();
    expect(yearlyMean(small, 'KZ', 'generation', [2020], 'generation')).toBeUndefined();
  });

  it('of Kazakh demand a head is 5,870.3 kWh over 2023 to 2025', () => {
    const demand = yearlyMean(real, 'KZ', 'demand-per-head', [2023, 2024, 2025], 'demand-per-head');
    expect(demand?.value.central).toBeCloseTo(5_870.3, 1);
  });
});

describe('the band of tariffs', () => {
  const band = (day: string, multiple = 1) => tariffBand(small, 'KZ', day, multiple);

  it('runs from the cheapest household to the dearest business tariff, and takes no other class', () => {
    expect(band('2021')).toMatchObject({ name: 'tariff', unit: 'KZT/kWh', value: { low: 10, high: 30 } });
  });

  it('has the geometric mean of its ends for a centre', () => {
    expect(band('2021')?.value.central).toBeCloseTo(17.3205, 4);
  });

  it('names the pages it rests on, and no page of a tariff out of force', () => {
    expect(band('2022-06')?.origin).toEqual([{ from: 'page', pages: ['office/home-2022', 'office/shop-2020'] }]);
  });

  it('drops a tariff on the day that a newer one of its class and place comes into force', () => {
    expect(band('2021-12-31')?.value.low).toBe(10);
    expect(band('2022-01')?.value.low).toBe(20);
  });

  it('keeps the tariffs of two places beside each other', () => {
    const two = { ...small, tariffs: [...small.tariffs, tariff('home-almaty', 'household', 15, '2022-01', 'Almaty')] };
    expect(tariffBand(two, 'KZ', '2022-06', 1)?.value).toMatchObject({ low: 15, high: 30 });
  });

  it('takes the mining tariff for the high end where it is the dearest', () => {
    const mining = { ...small, tariffs: [...small.tariffs, tariff('mine', 'mining', 50, '2020')] };
    expect(tariffBand(mining, 'KZ', '2021', 1)?.value.high).toBe(50);
  });

  it('raises the high end alone where damage may be charged as a multiple, and says so by its name', () => {
    expect(band('2021', 2)).toMatchObject({ name: 'penal-tariff', value: { low: 10, high: 60 } });
  });

  it('is none before the first tariff, or without both classes', () => {
    expect(band('2019')).toBeUndefined();
    expect(tariffBand({ ...small, tariffs: small.tariffs.slice(0, 1) }, 'KZ', '2021', 1)).toBeUndefined();
    expect(tariffBand(real, 'TM', '2025', 1)).toBeUndefined();
  });

  it('of Tajikistan in June 2025 is 0.3536 to 0.8090 somoni', () => {
    expect(tariffBand(real, 'TJ', '2025-06', 1)?.value).toMatchObject({ low: 0.3536, high: 0.809 });
  });
});

describe('a constant of the method', () => {
  it('is an assumption of ours where no page gives it', () => {
    expect(constant(real, 'load-factor-undisturbed', 'load-factor')).toEqual({
      name: 'load-factor',
      value: { low: 0.85, central: 0.95, high: 1 },
      unit: 'share',
      origin: [{ from: 'assumption', constant: 'load-factor-undisturbed' }],
    });
  });

  it('leads to its page where one gives it', () => {
    const [origin] = constant(real, 'tj-network-losses', 'overhead').origin;
    expect(origin).toEqual({ from: 'page', pages: ['classcycles/2022-02-01-17601'], constant: 'tj-network-losses' });
  });

  it('is missed by name', () => {
    expect(() => need(real, 'no-such-constant')).toThrow('lacks "no-such-constant"');
  });

  it('has its ends in order, all of them', () => {
    const wrong = [...real.constants.values()].filter(({ low, central, high }) => !(low <= central && central <= high));
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it('holds the bounds of the method for load, watts and overhead', () => {
    const ends = (key: string) => [need(real, key).low, need(real, key).central, need(real, key).high];
    expect(ends('load-factor-hidden')).toEqual([0.5, 0.8, 1]);
    expect(ends('watts-unknown-machine')).toEqual([1_300, 2_700, 3_500]);
    expect(ends('overhead')).toEqual([1, 1.05, 1.15]);
    expect(ends('watts-plausible').filter((_, index) => index !== 1)).toEqual([1_000, 3_700]);
  });
});

describe('the dearest price of a loss', () => {
  it('is twice the business tariff or the miners’ own, never twice the miners’: 7.92 som in Kyrgyzstan in 2025', () => {
    expect(tariffBand(real, 'KG', '2025-06', 2)?.value.high).toBeCloseTo(7.92, 6);
  });

  it('leaves out a tariff of more than three years before: Almaty’s of 2019 prices nothing in 2024', () => {
    expect(tariffBand(real, 'KZ', '2024-06', 1)?.value.low).toBeCloseTo(23.84, 6);
  });
});
