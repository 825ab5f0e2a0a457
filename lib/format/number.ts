import type { Interval } from '@/lib/units/interval';
import { spread } from '@/lib/units/interval';

/** How figures of ours are rounded (method, j). The functions below round by these numbers, the method page prints them. */
export const rounding = {
  /** Significant figures; fewer where the high end is more than `wide` times the low one. */
  digits: 2,
  wide: 3,
  wideDigits: 1,
  /** Fewer people than this go to the nearest `peopleStep`. */
  people: 1000,
  peopleStep: 50,
  /** Beyond this ratio of high to low only an order of magnitude is told. */
  orderOnly: 10,
  /** Significant figures inside an open sum. */
  worked: 3,
} as const;

const made = new Map<string, Intl.NumberFormat>();

/** A writer of numbers, made once: making one costs more than all that it writes on a page. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const known = made.get(key) ?? new Intl.NumberFormat(locale, options);
  made.set(key, known);
  return known;
}

/** A reported number, every digit kept: words for millions and more, where that loses nothing. */
export function reportedNumber(value: number, locale: string): string {
  const large = Math.abs(value) >= 1e6;
  const options: Intl.NumberFormatOptions = large
    ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 12 }
    : { maximumFractionDigits: 9 };
  return numberFormat(locale, options).format(value);
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
  const digits = spread(value) > rounding.wide ? rounding.wideDigits : rounding.digits;
  if (value.low === value.high) {
    return { low: significant(value.low, rounding.digits), high: significant(value.high, rounding.digits) };
  }
  return { low: significant(value.low, digits, 'down'), high: significant(value.high, digits, 'up') };
}

/** Counts of people below a thousand go to the nearest fifty, outward; larger ones as any figure of ours. */
export function peopleEnds(value: Interval): { low: number; high: number } {
  const { people, peopleStep: step } = rounding;
  if (value.high >= people) {
    const ends = derivedEnds(value);
    return value.low >= people ? ends : { low: Math.floor(value.low / step) * step, high: ends.high };
  }
  if (value.low === value.high) {
    const near = Math.max(1, Math.round(value.low / step)) * step;
    return value.high < step / 2
      ? { low: significant(value.low, 1), high: significant(value.high, 1) }
      : { low: near, high: near };
  }
  if (value.high < step) return derivedEnds(value);
  return { low: Math.floor(value.low / step) * step, high: Math.ceil(value.high / step) * step };
}

export const plainNumber = (value: number, locale: string, digits = 9): string =>
  numberFormat(locale, { maximumFractionDigits: digits }).format(value);

/** A number inside an open sum: three significant figures, or all digits of a whole number. */
export function workedNumber(value: number, locale: string): string {
  return numberFormat(locale, {
    maximumSignificantDigits: Number.isInteger(value) && value < 1e6 ? 12 : rounding.worked,
  }).format(value);
}

/** One number or an en-dashed range of two. */
export function rangeText(low: number, high: number, write: (value: number) => string): string {
  const a = write(low);
  const b = write(high);
  return a === b ? a : `${a}–${b}`;
}
