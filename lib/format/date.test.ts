import { describe, expect, it } from 'vitest';
import { dateText, spanText } from './date';

describe('a date in words', () => {
  it('is as exact as the date and no more', () => {
    expect(dateText('2025-08', 'en')).toBe('August 2025');
    expect(dateText('2025', 'en')).toBe('2025');
  });

  it('names the day, the month and the year where all are known', () => {
    expect(dateText('2025-08-11', 'en').split(/\W+/).sort()).toEqual(['11', '2025', 'August']);
  });

  it('stays on its day at both ends of a year', () => {
    expect(dateText('2024-12-31', 'ru')).toBe('31 декабря 2024');
    expect(dateText('2025-01-01', 'ru')).toBe('1 января 2025');
  });

  it('has the Russian cases, and no letter for the year', () => {
    expect(dateText('2025-08-11', 'ru')).toBe('11 августа 2025');
    expect(dateText('2025-08', 'ru')).toBe('август 2025');
    expect(dateText('2025', 'ru')).toBe('2025');
  });

  it('writes every month of a year, each with its own name', () => {
    const months = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`);
    for (const locale of ['en', 'ru']) {
      const names = months.map((month) => dateText(month, locale));
      expect(new Set(names).size).toBe(12);
      expect(names.filter((name) => !name.endsWith(' 2025'))).toEqual([]);
    }
  });
});

describe('a span of dates in words', () => {
  const plain = (text: string) => text.replace(/\s/g, ' ').replace(/ ?– ?/g, '–');
  it.each([
    ['2022-02-18', '2022-02-21', 'en', '18–21 February 2022'],
    ['2022-02-18', '2022-02-21', 'ru', '18–21 февраля 2022'],
    ['2021-10', '2021-11', 'en', 'October–November 2021'],
    ['2025-12-30', '2026-01-02', 'en', '30 December 2025–2 January 2026'],
    ['2021', '2022-03', 'en', '2021–March 2022'],
  ])('from %s to %s in %s is %s', (from, to, locale, said) => expect(plain(spanText(from, to, locale))).toBe(said));
});
