import { describe, expect, it } from 'vitest';
import { caseWith } from '@/lib/derive/case.fixture';
import { timelineOf } from './case-timeline';

describe('the strip of a case', () => {
  it('is not drawn where neither period nor announcement is told', () => {
    expect(timelineOf(caseWith({}))).toBeUndefined();
    expect(timelineOf(caseWith({ period: { from: '2022' } }))).toBeUndefined();
  });

  it('runs over whole years: the first half of 2025 is its first half', () => {
    const strip = timelineOf(caseWith({ announced: '2025-08-12', period: { from: '2025-01', to: '2025-06' } }));
    expect(strip?.years.map(({ name }) => name)).toEqual(['2025']);
    expect(strip?.period?.from).toBe(0);
    expect(strip?.period?.to).toBeCloseTo(181 / 365, 6);
  });

  it('draws a month of announcement as wide as a month, and a year as wide as a year', () => {
    expect(timelineOf(caseWith({ announced: '2022-04' }))?.announced?.to).toBeCloseTo(120 / 365, 6);
    expect(timelineOf(caseWith({ announced: '2022' }))?.announced).toEqual({ from: 0, to: 1 });
  });

  it('lets a length without dates end with the announcement, unless words tell when it was', () => {
    const period = { duration: 'P1Y' };
    expect(timelineOf(caseWith({ announced: '2023-12', period }))?.period).toEqual({ from: 0, to: 1 });
    const words = { ...period, text: { en: 'in 2021', ru: 'в 2021 году' } };
    expect(timelineOf(caseWith({ announced: '2023-12', period: words }))?.period).toBeUndefined();
  });
});
