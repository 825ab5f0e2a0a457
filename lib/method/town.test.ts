import { describe, expect, it } from 'vitest';
import type { Town } from '@/lib/schema/baseline';
import { between } from '@/lib/units/interval';
import { nearestTown } from './town';

const town = (key: string, population: number, fields: Partial<Town> = {}): Town => ({
  key,
  country: 'KZ',
  names: { en: key, ru: key },
  population,
  official: true,
  source: 'office/towns',
  ...fields,
});

const people = between(50_000, 100_000, 70_000);
const named = (towns: Town[], subdivision?: string) => nearestTown(people, 'KZ', towns, subdivision)?.key;

describe('the town that a number of people is compared to', () => {
  it('is the one nearest to the centre among those inside the interval', () => {
    expect(named([town('a', 60_000), town('b', 72_000), town('c', 95_000)])).toBe('b');
  });

  it('is none where no town lies inside, however near one is', () => {
    expect(named([town('a', 49_999), town('b', 100_001)])).toBeUndefined();
  });

  it('may lie on either end of the interval', () => {
    expect(named([town('a', 50_000)])).toBe('a');
    expect(named([town('b', 100_000)])).toBe('b');
  });

  it('is never of another country', () => {
    expect(named([town('a', 70_000, { country: 'UZ' })])).toBeUndefined();
  });

  it('is of the region of the case before a nearer one elsewhere', () => {
    const towns = [town('near', 70_000, { subdivision: 'KZ-10' }), town('own', 95_000, { subdivision: 'KZ-63' })];
    expect(named(towns, 'KZ-63')).toBe('own');
    expect(named(towns, 'KZ-11')).toBe('near');
    expect(named(towns)).toBe('near');
  });

  it('is not named below 2,000 people', () => {
    expect(nearestTown(between(1_000, 3_000, 1_999), 'KZ', [town('a', 1_999)])).toBeUndefined();
    expect(nearestTown(between(1_000, 3_000, 2_000), 'KZ', [town('a', 2_000)])?.key).toBe('a');
  });

  it('is no large town whose population is not official', () => {
    const large = between(100_000, 200_000, 150_000);
    expect(nearestTown(large, 'KZ', [town('a', 150_000, { official: false })])).toBeUndefined();
    expect(nearestTown(large, 'KZ', [town('a', 150_000)])?.key).toBe('a');
    expect(nearestTown(large, 'KZ', [town('a', 119_999, { official: false })])?.key).toBe('a');
  });
});
