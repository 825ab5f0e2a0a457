import { describe, expect, it } from 'vitest';
import type { Constant } from '@/lib/schema/baseline';
import type { Baselines } from './baseline';
import { constantsOf, keyEnds, newestOf } from './country-constants';

const made = (key: string, asOf: string, value: number): [string, Constant] => [
  key,
  { key, name: { en: key, ru: key }, low: value, central: value, high: value, unit: 'MW', asOf, source: 'a/b' },
];
const baselines: Baselines = {
  series: [],
  tariffs: [],
  rates: [],
  machines: [],
  network: [],
  towns: [],
  constants: new Map([
    made('kz-deficit-at-peak-2022', '2022-12-07', 1256),
    made('kz-deficit-at-peak-2023', '2023-12-13', 1519),
    made('kz-winter-deficit-at-peak-forecast-2025', '2025', 900),
    made('kz-winter-deficit-month-forecast-2025', '2025', 200),
    made('kg-deficit-at-peak-2024', '2024', 300),
  ]),
};
const keys = (country: string, end: RegExp) => constantsOf(baselines, country, end).map(({ key }) => key);

describe('the constants of a country', () => {
  it('are found by how their keys end, newest first, and are no other country’s', () => {
    expect(keys('KZ', keyEnds.short)).toEqual(['kz-deficit-at-peak-2023', 'kz-deficit-at-peak-2022']);
    expect(keys('KZ', keyEnds.gap)).toEqual([
      'kz-winter-deficit-at-peak-forecast-2025',
      'kz-deficit-at-peak-2023',
      'kz-deficit-at-peak-2022',
    ]);
    expect(keys('KZ', keyEnds.winterGap)).toEqual([]);
    expect(keys('TJ', keyEnds.gap)).toEqual([]);
  });

  it('give the newest as an input with its page, or none', () => {
    expect(newestOf(baselines, 'KZ', keyEnds.short, 'gap')).toEqual({
      name: 'gap',
      value: { low: 1519, central: 1519, high: 1519 },
      unit: 'MW',
      origin: [{ from: 'page', pages: ['a/b'], constant: 'kz-deficit-at-peak-2023' }],
    });
    expect(newestOf(baselines, 'UZ', keyEnds.short, 'gap')).toBeUndefined();
  });
});
