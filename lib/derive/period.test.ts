import { describe, expect, it } from 'vitest';
import type { Claim, Period } from '@/lib/schema/claim';
import { caseWith } from './case.fixture';
import { spanOf } from './period';

const record = (period?: Period, announced?: string) =>
  caseWith({ ...(period ? { period } : {}), ...(announced ? { announced } : {}) });
const claim = (period?: Period): Claim => ({ key: 'power', what: 'power', by: ['s1'], ...(period ? { period } : {}) });

const hours = (period: Period, announced?: string) => spanOf(record(period, announced))?.hours;

describe('the span of a theft', () => {
  it('is exact where both ends are told: January to June 2025 is 4,344 hours', () => {
    expect(spanOf(record({ from: '2025-01', to: '2025-06' }))).toEqual({
      hours: { low: 4_344, central: 4_344, high: 4_344 },
      years: [2025],
      end: '2025-06',
    });
  });

  it('counts the years it touches, oldest first', () => {
    expect(spanOf(record({ from: '2022-11', to: '2024-02' }))?.years).toEqual([2022, 2023, 2024]);
  });

  it('reaches back from the announcement where only a length is told', () => {
    expect(spanOf(record({ duration: 'P2Y' }, '2025-08'))).toEqual({
      hours: { low: 17_520, central: 17_520, high: 17_520 },
      years: [2023, 2024, 2025],
      end: '2025-08',
    });
  });

  it('has a length but no years where neither an end nor an announcement is told', () => {
    expect(spanOf(record({ duration: 'P9M' }))).toEqual({
      hours: { low: 6_570, central: 6_570, high: 6_570 },
      years: [],
      end: '',
    });
  });

  it('is unknown where one end is missing, and the announcement is no end', () => {
    expect(spanOf(record({ from: '2024-01' }, '2025-08'))).toBeUndefined();
    expect(spanOf(record({ to: '2024-01' }, '2025-08'))).toBeUndefined();
    expect(spanOf(record({ text: { en: 'for long', ru: 'долго' } }, '2025-08'))).toBeUndefined();
    expect(spanOf(record(undefined, '2025-08'))).toBeUndefined();
  });

  it('is not that of the checks or of the measure', () => {
    expect(spanOf(record({ from: '2024-01', to: '2024-03', of: 'checks' }))).toBeUndefined();
    expect(spanOf(record({ from: '2024-01', to: '2024-03', of: 'measure' }))).toBeUndefined();
    expect(spanOf(record({ from: '2024-01', to: '2024-03', of: 'theft' }))?.hours.central).toBe(2_184);
  });

  it('of a claim is its own, else that of its case', () => {
    const whole = record({ duration: 'P1Y' }, '2024-12');
    expect(spanOf(whole, claim({ duration: 'P1M' }))?.hours.central).toBe(730);
    expect(spanOf(whole, claim())?.hours.central).toBe(8_760);
  });

  it('is as wide as the first year where only that year is told', () => {
    // 31 December 2018 to 31 July 2019 is 213 days, 1 January 2018 to the same day 577.
    expect(hours({ from: '2018', to: '2019-07' })).toEqual({ low: 5_112, central: 9_480, high: 13_848 });
  });

  it('takes two bare years whole: 2023 to 2024 is 365 + 366 days', () => {
    expect(hours({ from: '2023', to: '2024' })).toEqual({ low: 17_544, central: 17_544, high: 17_544 });
  });
});

describe('a bare year at one end', () => {
  const span = (from: string, to: string) => spanOf(record({ from, to }));

  it('never makes a length below zero: 2019 to July 2019 is a month to 212 days', () => {
    expect(span('2019', '2019-07')?.hours.low).toBe(31 * 24);
    expect(span('2019', '2019-07')?.hours.high).toBe(212 * 24);
  });

  it('widens the end as it widens the beginning: October 2021 to 2022 ends on any day of 2022', () => {
    expect(span('2021-10', '2022')?.hours.low).toBe(93 * 24);
    expect(span('2021-10', '2022')?.hours.high).toBe(457 * 24);
  });
});
