import type { Interval } from '@/lib/units/interval';
import { spread } from '@/lib/units/interval';

/** A reported number, every digit kept: words for millions and more, where that loses nothing. */
export function reportedNumber(value: number, locale: string): string {
  const large = Math.abs(value) >= 1e6;
  const options: Intl.NumberFormatOptions = large
    ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 12 }
    : { maximumFractionDigits: 9 };
  return new Intl.NumberFormat(locale, options).format(value);
}

export type Direction = 'nearest' | 'down' | 'up';

/** Rounds to so many significant figures, to the nearest or outward. */
export function significant(value: number, digits: number, direction: Direction = 'nearest'): number {
  if (value === 0) return 0;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1);
  const round = { nearest: Math.round, down: Math.floor, up: Math.ceil }[direction];
  // The quotient is first freed from binary dust, so that 7000/1000 is not rounded up to 8.
  return Number((round(Number((value / step).toPrecision(12))) * step).toPrecision(digits + 2));
}

/** A figure of ours: two significant figures, one where high ÷ low is above 3; the ends are rounded outward. */
export function derivedEnds(value: Interval): { low: number; high: number } {
  const digits = spread(value) > 3 ? 1 : 2;
  if (value.low === value.high) return { low: significant(value.low, 2), high: significant(value.high, 2) };
  return { low: significant(value.low, digits, 'down'), high: significant(value.high, digits, 'up') };
}

/** Counts of people below a thousand go to the nearest fifty, outward; larger ones as any figure of ours. */
export function peopleEnds(value: Interval): { low: number; high: number } {
  if (value.high >= 1000) {
    const ends = derivedEnds(value);
    return value.low >= 1000 ? ends : { low: Math.floor(value.low / 50) * 50, high: ends.high };
  }
  if (value.low === value.high) {
    const near = Math.max(1, Math.round(value.low / 50)) * 50;
    return value.high < 25
      ? { low: significant(value.low, 1), high: significant(value.high, 1) }
      : { low: near, high: near };
  }
  if (value.high < 50) return derivedEnds(value);
  return { low: Math.floor(value.low / 50) * 50, high: Math.ceil(value.high / 50) * 50 };
}

export const plainNumber = (value: number, locale: string, digits = 9): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);

/** A number inside an open sum: three significant figures, or all digits of a whole number. */
export function workedNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    maximumSignificantDigits: Number.isInteger(value) && value < 1e6 ? 12 : 3,
  }).format(value);
}

/** One number or an en-dashed range of two. */
export function rangeText(low: number, high: number, write: (value: number) => string): string {
  const a = write(low);
  const b = write(high);
  return a === b ? a : `${a}–${b}`;
}
