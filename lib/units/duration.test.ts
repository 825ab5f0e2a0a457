import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationHours, HOURS, hoursBetween } from './duration';

describe('durations', () => {
  it('takes a year for 8,760 hours and a month for its twelfth part', () => {
    expect(HOURS).toEqual({ day: 24, week: 168, month: 730, year: 8760 });
  });

  it('counts two years as 17,520 hours, ten months as 7,300, four days as 96', () => {
    expect(durationHours('P2Y')).toBe(17_520);
    expect(durationHours('P10M')).toBe(7_300);
    expect(durationHours('P4D')).toBe(96);
  });

  it('adds years, months and days: P1Y2M3D is 8,760 + 1,460 + 72', () => {
    expect(durationHours('P1Y2M3D')).toBe(10_292);
  });

  it('refuses what is no duration of years, months and days', () => {
    for (const text of ['P', '', '2Y', 'P2W', 'PT5H', 'P1.5Y', 'P-1Y', ' P1Y', 'P1M1Y']) {
      expect(() => durationHours(text), text).toThrow(RangeError);
    }
  });
});

describe('hours between partial dates', () => {
  it('counts the first half of 2025 as 181 days, 4,344 hours', () => {
    expect(hoursBetween('2025-01', '2025-06')).toBe(4_344);
  });

  it('counts both ends in: one day is 24 hours, one January 744', () => {
    expect(hoursBetween('2025-08-11', '2025-08-11')).toBe(24);
    expect(hoursBetween('2025-01', '2025-01')).toBe(744);
    expect(hoursBetween('2025-12-31', '2026-01-01')).toBe(48);
  });

  it('gives a leap year 24 hours more than a common one', () => {
    expect(hoursBetween('2023', '2023')).toBe(8_760);
    expect(hoursBetween('2024', '2024')).toBe(8_784);
    expect(hoursBetween('2024-02', '2024-02')).toBe(696);
    expect(hoursBetween('2025-02', '2025-02')).toBe(672);
    expect(hoursBetween('2000-02', '2000-02')).toBe(696);
    expect(hoursBetween('1900-02', '1900-02')).toBe(672);
  });

  it('ends a month on its last day, be it December', () => {
    expect(hoursBetween('2024-12', '2024-12')).toBe(744);
    expect(hoursBetween('2023-01-01', '2023-12')).toBe(8_760);
  });

  it('adds up when a stretch is cut in two at any day', () => {
    const day = (n: number) => new Date(Date.UTC(2019, 0, 1 + n)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.nat(2500), fc.nat(500), fc.nat(500), (start, first, second) => {
        const [a, b, c, d] = [start, start + first, start + first + 1, start + first + 1 + second].map(day);
        expect(hoursBetween(a ?? '', b ?? '') + hoursBetween(c ?? '', d ?? '')).toBe(hoursBetween(a ?? '', d ?? ''));
      }),
      { seed: 20251121, numRuns: 300 },
    );
  });
});
