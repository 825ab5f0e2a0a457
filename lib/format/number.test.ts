import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '@/lib/units/interval';
import { derivedEnds, peopleEnds, plainNumber, rangeText, reportedNumber, significant, workedNumber } from './number';

const FIXED = { seed: 20251121, numRuns: 1_000 };

/** Intervals over twelve orders of magnitude, points left out. */
const interval = fc
  .tuple(fc.double({ min: -3, max: 9, noNaN: true }), fc.double({ min: 0.001, max: 2, noNaN: true }))
  .map(([size, width]): Interval => {
    const low = 10 ** size;
    const high = 10 ** (size + width);
    return { low, central: Math.sqrt(low * high), high };
  });
const range = (low: number, high: number): Interval => ({ low, central: (low + high) / 2, high });
const point = (value: number): Interval => range(value, value);

/** Rounding first frees a number from binary dust of one part in a million million; so does this comparison. */
const shows = (shown: { low: number; high: number }, { low, high }: Interval) =>
  shown.low <= low * (1 + 1e-11) && shown.high >= high * (1 - 1e-11);

describe('a reported number', () => {
  it('keeps every digit', () => {
    expect(reportedNumber(24_415_300_000, 'en')).toBe('24.4153 billion');
    expect(reportedNumber(58_200_000_000, 'en')).toBe('58.2 billion');
    expect(reportedNumber(287_939, 'en')).toBe('287,939');
    expect(reportedNumber(0.82, 'en')).toBe('0.82');
    expect(reportedNumber(50, 'en')).toBe('50');
    expect(reportedNumber(999_999, 'en')).toBe('999,999');
    expect(reportedNumber(1_000_000, 'en')).toBe('1 million');
    expect(reportedNumber(1_234_567.8, 'en')).toBe('1.2345678 million');
  });

  it('is written in the way of its language', () => {
    // Which of the spaces stands between is the business of the language, and changes with its version.
    const russian = (value: number) => reportedNumber(value, 'ru').replace(/\s/g, ' ');
    expect(russian(24_415_300_000)).toBe('24,4153 миллиарда');
    expect(russian(287_939)).toBe('287 939');
    expect(russian(0.82)).toBe('0,82');
  });

  it('can be read back exactly, up to a million million', () => {
    const scale: Record<string, number> = { million: 1e6, billion: 1e9 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        const [digits = '', word = ''] = reportedNumber(value, 'en').replaceAll(',', '').split(' ');
        expect(Math.round(Number(digits) * (scale[word] ?? 1))).toBe(value);
      }),
      FIXED,
    );
  });
});

describe('rounding to significant figures', () => {
  it('goes to the nearest, down or up', () => {
    expect(significant(1_234, 2)).toBe(1_200);
    expect(significant(1_250, 2)).toBe(1_300);
    expect(significant(1_234, 2, 'up')).toBe(1_300);
    expect(significant(1_299, 2, 'down')).toBe(1_200);
    expect(significant(0.001234, 2, 'up')).toBe(0.0013);
    expect(significant(0.0999, 1, 'up')).toBe(0.1);
    expect(significant(95, 1, 'up')).toBe(100);
    expect(significant(0, 2, 'up')).toBe(0);
  });

  it('leaves a number that is round already, in every direction', () => {
    const round = [0.03, 0.7, 1, 7, 20, 300, 1_000, 7_000, 1e6, 1e9];
    for (const direction of ['nearest', 'down', 'up'] as const) {
      expect(round.map((value) => significant(value, 1, direction))).toEqual(round);
    }
  });

  it('is not pushed up by binary dust: 0.1 + 0.2 is 0.3', () => {
    expect(significant(0.1 + 0.2, 1, 'up')).toBe(0.3);
    expect(significant(1.1 * 3, 2, 'up')).toBe(3.3);
    expect(significant(4.35 * 100, 3, 'down')).toBe(435);
  });

  it('changes nothing when it is done twice', () => {
    const direction = fc.constantFrom('nearest' as const, 'down' as const, 'up' as const);
    fc.assert(
      fc.property(interval, fc.constantFrom(1, 2, 3), direction, ({ low }, digits, way) => {
        const once = significant(low, digits, way);
        expect(significant(once, digits, way)).toBe(once);
      }),
      FIXED,
    );
  });
});

describe('the ends of a figure of ours', () => {
  it('have two significant figures, rounded outward', () => {
    expect(derivedEnds(range(744.6, 876))).toEqual({ low: 740, high: 880 });
    expect(derivedEnds(range(39.555, 90.498))).toEqual({ low: 39, high: 91 });
    expect(derivedEnds(range(10, 30))).toEqual({ low: 10, high: 30 });
  });

  it('have one where the high end is more than three times the low one', () => {
    expect(derivedEnds(range(12, 37))).toEqual({ low: 10, high: 40 });
    expect(derivedEnds(range(0.13, 1.09))).toEqual({ low: 0.1, high: 2 });
  });

  it('of a single number are that number to the nearest two figures', () => {
    expect(derivedEnds(point(876))).toEqual({ low: 880, high: 880 });
    expect(derivedEnds(point(13_962))).toEqual({ low: 14_000, high: 14_000 });
  });

  it('always enclose what was computed', () => {
    fc.assert(
      fc.property(interval, (value) => shows(derivedEnds(value), value)),
      FIXED,
    );
  });

  it('show no more than two significant figures, one if the spread is above three', () => {
    const figures = (value: number) => value.toExponential().replace(/e.*/, '').replace('.', '').length;
    fc.assert(
      fc.property(interval, (value) => {
        const { low, high } = derivedEnds(value);
        expect(Math.max(figures(low), figures(high))).toBeLessThanOrEqual(value.high / value.low > 3 ? 1 : 2);
      }),
      FIXED,
    );
  });
});

describe('a number of people', () => {
  it('goes to the nearest fifty below a thousand, its ends outward', () => {
    expect(peopleEnds(range(197.2, 451.1))).toEqual({ low: 150, high: 500 });
    expect(peopleEnds(range(400, 910))).toEqual({ low: 400, high: 950 });
    expect(peopleEnds(range(25, 102))).toEqual({ low: 0, high: 150 });
  });

  it('goes to the nearest fifty as a single number', () => {
    expect(peopleEnds(point(93.5))).toEqual({ low: 100, high: 100 });
    expect(peopleEnds(point(355))).toEqual({ low: 350, high: 350 });
    expect(peopleEnds(point(375))).toEqual({ low: 400, high: 400 });
    expect(peopleEnds(point(56))).toEqual({ low: 50, high: 50 });
  });

  it('is not made fifty or none where it is a handful', () => {
    expect(peopleEnds(point(4.2))).toEqual({ low: 4, high: 4 });
    expect(peopleEnds(range(2, 13))).toEqual({ low: 2, high: 20 });
  });

  it('is rounded as any figure of ours from a thousand on', () => {
    expect(peopleEnds(range(63_424, 74_613))).toEqual({ low: 63_000, high: 75_000 });
    expect(peopleEnds(range(44_191, 101_106))).toEqual({ low: 44_000, high: 110_000 });
    expect(peopleEnds(point(2_965))).toEqual({ low: 3_000, high: 3_000 });
  });

  it('always encloses what was computed', () => {
    fc.assert(
      fc.property(interval, (value) => shows(peopleEnds(value), value)),
      FIXED,
    );
  });
});

describe('a number in an open sum', () => {
  it('has three significant figures, or all digits of a whole number', () => {
    expect(workedNumber(10.27397, 'en')).toBe('10.3');
    expect(workedNumber(0.35714, 'en')).toBe('0.357');
    expect(workedNumber(17_520, 'en')).toBe('17,520');
    expect(workedNumber(876_000_000, 'en')).toBe('876,000,000');
    expect(workedNumber(287_939, 'en')).toBe('287,939');
  });
});

describe('a range in words', () => {
  const write = (value: number) => plainNumber(value, 'en');

  it('has an en dash between its ends', () => {
    expect(rangeText(740, 1_880, write)).toBe('740–1,880');
  });

  it('is one number where both ends are written alike', () => {
    expect(rangeText(880, 880, write)).toBe('880');
    expect(rangeText(0.1, 0.4, (value) => value.toFixed(0))).toBe('0');
  });
});

describe('long and short numbers', () => {
  it('keep every digit of a trillion', () => {
    expect(reportedNumber(1_234_567_891_234, 'en')).toBe('1.234567891234 trillion');
  });

  it('bring people below a thousand to the fifty under them, also where the other end is above', () => {
    expect(peopleEnds({ low: 286, central: 600, high: 1200 }).low).toBe(250);
  });
});
