import { describe, expect, it } from 'vitest';
import { speechOf } from '@/lib/i18n/translate';
import { derive } from '@/lib/method/derived';
import { between, exactly, type Interval } from '@/lib/units/interval';
import { derivedWords, shownEnds } from './derived-words';

const energy = (value: Interval, open?: 'above') =>
  derive('energy-stated', [{ name: 'energy', value, unit: 'kWh', origin: [] }], open ? { open } : {});
const words = (value: Interval, open?: 'above') => derivedWords(energy(value, open), speechOf('en'));

describe('a figure of ours in words', () => {
  it('is a range rounded outward, or one number with "about"', () => {
    expect(words({ low: 745e6, central: 832e6, high: 876e6 })).toBe('740–880 GWh');
    expect(words(exactly(29e6))).toBe('about 29 GWh');
    expect(words(exactly(29e6), 'above')).toBe('29 GWh or more');
  });

  it('is an order of magnitude and no more where its ends lie more than ten times apart', () => {
    expect(words(between(1e6, 10e6))).toBe('1–10 GWh');
    expect(words(between(1e6, 11e6, 3e6))).toBe('of the order of 1 GWh');
    expect(words(between(1e6, 900e6, 40e6))).toBe('of the order of 100 GWh');
  });

  it('of people has a rounding of its own, in its words and in what is drawn of it', () => {
    const perHead = { name: 'demand-per-head' as const, value: exactly(1000), unit: 'kWh/person/year', origin: [] };
    const energy = { name: 'energy' as const, value: between(120e3, 340e3), unit: 'kWh', origin: [] };
    const people = derive('person-years', [energy, perHead]);
    expect(derivedWords(people, speechOf('en'))).toBe('100–350');
    expect(shownEnds(people)).toEqual({ low: 100, high: 350 });
  });
});
