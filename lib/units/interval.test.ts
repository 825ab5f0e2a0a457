import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, contains, exactly, type Interval, over, plus, spread, times } from './interval';

/** A fixed seed, so that a failure can be shown again. */
const FIXED = { seed: 20251121, numRuns: 500 };

const bounds = (least: number) =>
  fc
    .tuple(...[1, 2, 3].map(() => fc.double({ min: least, max: 1e6, noNaN: true })))
    .map((values) => [...values].sort((a, b) => a - b))
    .map(([low = 0, central = 0, high = 0]): Interval => ({ low, central, high }));
const amount = bounds(0);
const divisor = bounds(0.001);

/** An interval and a wider one round it with the same centre. */
const widened = (least: number) =>
  fc
    .tuple(bounds(least), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 1, max: 3, noNaN: true }))
    .map(([inner, down, up]): [Interval, Interval] => [
      inner,
      { ...inner, low: Math.max(least, inner.low * down), high: inner.high * up },
    ]);

/** A number of the interval, `share` of the way from its low end to its high one. */
const draw = (a: Interval, share: number) => a.low + (a.high - a.low) * share;
const share = fc.double({ min: 0, max: 1, noNaN: true });

const inOrder = ({ low, central, high }: Interval) => low <= central && central <= high;
const encloses = (outer: Interval, inner: Interval) => outer.low <= inner.low && inner.high <= outer.high;
/** The last binary digit of a product may differ from that of the drawn one. */
const holds = (a: Interval, value: number) => a.low * (1 - 1e-12) <= value && value <= a.high * (1 + 1e-12);

describe('interval arithmetic', () => {
  it('multiplies ends with ends: 2–4 times 10–20 is 20–80', () => {
    expect(times({ low: 2, central: 3, high: 4 }, { low: 10, central: 10, high: 20 })).toEqual({
      low: 20,
      central: 30,
      high: 80,
    });
  });

  it('divides by the far end: 20–80 over 2–4 is 5–40', () => {
    expect(over({ low: 20, central: 60, high: 80 }, { low: 2, central: 3, high: 4 })).toEqual({
      low: 5,
      central: 20,
      high: 40,
    });
  });

  it('adds lows, centrals and highs', () => {
    expect(plus({ low: 1, central: 2, high: 3 }, { low: 10, central: 20, high: 30 })).toEqual({
      low: 11,
      central: 22,
      high: 33,
    });
  });

  it('puts the geometric mean where no centre is given: 2–8 has 4', () => {
    expect(between(2, 8)).toEqual({ low: 2, central: 4, high: 8 });
  });

  it('keeps a centre that is given', () => {
    expect(between(2, 8, 8)).toEqual({ low: 2, central: 8, high: 8 });
  });

  it('refuses a centre outside the ends and ends in the wrong order', () => {
    expect(() => between(2, 8, 9)).toThrow(RangeError);
    expect(() => between(8, 2)).toThrow(RangeError);
    expect(() => between(Number.NaN, 2)).toThrow(RangeError);
  });

  it('refuses to divide by an interval that reaches zero', () => {
    expect(() => over(exactly(1), { low: 0, central: 1, high: 2 })).toThrow(RangeError);
    expect(() => over(exactly(1), { low: -1, central: 1, high: 2 })).toThrow(RangeError);
  });

  it('measures the spread as high over low, 1 for a point, without end from zero', () => {
    expect(spread({ low: 2, central: 4, high: 8 })).toBe(4);
    expect(spread(exactly(7))).toBe(1);
    expect(spread({ low: 0, central: 1, high: 2 })).toBe(Number.POSITIVE_INFINITY);
  });

  it('contains both its ends and nothing beyond them', () => {
    const two = between(2, 8);
    expect([1.99, 2, 5, 8, 8.01].map((value) => contains(two, value))).toEqual([false, true, true, true, false]);
  });

  it('keeps low ≤ central ≤ high under times, over and plus', () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        divisor,
        (a, b, c) => inOrder(times(a, b)) && inOrder(over(a, c)) && inOrder(plus(a, b)),
      ),
      FIXED,
    );
  });

  it('never narrows a result when an input is widened', () => {
    fc.assert(
      fc.property(
        widened(0),
        amount,
        divisor,
        ([narrow, wide], b, c) =>
          encloses(times(wide, b), times(narrow, b)) &&
          encloses(plus(wide, b), plus(narrow, b)) &&
          encloses(over(wide, c), over(narrow, c)),
      ),
      FIXED,
    );
    fc.assert(
      fc.property(amount, widened(0.001), (a, [narrow, wide]) => encloses(over(a, wide), over(a, narrow))),
      FIXED,
    );
  });

  it('holds the product, quotient and sum of any numbers drawn from its inputs', () => {
    fc.assert(
      fc.property(amount, amount, divisor, share, share, share, (a, b, c, i, j, k) => {
        const [x, y, z] = [draw(a, i), draw(b, j), draw(c, k)];
        return holds(times(a, b), x * y) && holds(over(a, c), x / z) && holds(plus(a, b), x + y);
      }),
      FIXED,
    );
  });
});
