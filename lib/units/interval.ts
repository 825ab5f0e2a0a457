/** Bounds with a declared centre. Inside an interval all three numbers share one unit, which its owner names. */
export type Interval = { low: number; central: number; high: number };

export const exactly = (value: number): Interval => ({ low: value, central: value, high: value });

/** An interval from its ends; without a defensible centre the geometric mean stands in, as the method says. */
export function between(low: number, high: number, central = Math.sqrt(low * high)): Interval {
  if (!(low <= central && central <= high)) {
    throw new RangeError(`An interval needs low ≤ central ≤ high, got ${low}, ${central}, ${high}.`);
  }
  return { low, central, high };
}

/** Both factors non-negative, each used once: the ends of the product are exact. */
export const times = (a: Interval, b: Interval): Interval => ({
  low: a.low * b.low,
  central: a.central * b.central,
  high: a.high * b.high,
});

/** More below the line makes less: the high end of the divisor gives the low end of the quotient. */
export function over(a: Interval, b: Interval): Interval {
  if (b.low <= 0) throw new RangeError(`Division by an interval that reaches ${b.low}.`);
  return { low: a.low / b.high, central: a.central / b.central, high: a.high / b.low };
}

/** A quotient of two intervals that move together, because the one was made with the other: ends are divided by like ends. */
export const overShared = (a: Interval, b: Interval): Interval => ({
  low: a.low / b.low,
  central: a.central / b.central,
  high: a.high / b.high,
});

export const plus = (a: Interval, b: Interval): Interval => ({
  low: a.low + b.low,
  central: a.central + b.central,
  high: a.high + b.high,
});

/** What several intervals have in common, from the greatest low to the least high; undefined where they do not meet. */
export function common(intervals: Interval[]): { low: number; high: number } | undefined {
  const low = Math.max(...intervals.map((one) => one.low));
  const high = Math.min(...intervals.map((one) => one.high));
  return intervals.length > 0 && low <= high ? { low, high } : undefined;
}

/** How many times the high end is the low one; 1 for a point. */
export const spread = (a: Interval): number => (a.low === 0 ? Number.POSITIVE_INFINITY : a.high / a.low);

export const contains = (a: Interval, value: number): boolean => a.low <= value && value <= a.high;
