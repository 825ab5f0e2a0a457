import { describe, expect, it } from 'vitest';
import type { SiteLocale } from '@/lib/i18n/locale';
import { speechOf } from '@/lib/i18n/translate';
import type { Derived } from '@/lib/method/derived';
import { between, exactly, type Interval } from '@/lib/units/interval';
import { moneyWords } from './money-words';

const words = (value: Interval, unit: string, open?: Derived['open'], locale: SiteLocale = 'en') =>
  moneyWords({ value, unit, formula: 'revenue-lost', inputs: [], ...(open ? { open } : {}) }, speechOf(locale));

describe('a sum of money of ours in words', () => {
  it('stands in millions and more where it is long, its ends rounded outward', () => {
    expect(words(between(12_151_872_000, 14_296_320_000), 'KZT')).toBe('12–15 billion tenge');
    expect(words(between(9.4e5, 1.2e6), 'USD')).toBe('0.94–1.2 million US dollars');
    expect(words(exactly(1.942e12), 'UZS')).toBe('about 1.9 trillion soums');
  });

  it('stands with all its digits below a million', () => {
    expect(words(exactly(236_406), 'USD')).toBe('about 240,000 US dollars');
    expect(words(exactly(236_406), 'USD', undefined, 'ru')).toBe('примерно 240\u00a0000 долларов США');
  });

  it('keeps its bound', () => {
    expect(words(exactly(17_612_524), 'USD', 'above')).toBe('18 million US dollars or more');
    expect(words(exactly(17_612_524), 'USD', 'above', 'ru')).toBe('не менее 18 млн долларов США');
    expect(words(between(2e6, 3e6), 'USD', 'below')).toBe('2–3 million US dollars or less');
  });
});
