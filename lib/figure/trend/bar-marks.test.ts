import { describe, expect, it } from 'vitest';
import { looksFor } from '@/lib/figure/draw/block';
import type { TrendMark, TrendSeries } from '@/lib/trends/trend';
import { mark } from '@/lib/trends/trend.fixture';
import { barred } from './bar-marks';
import type { Plot } from './plot-marks';

/** Four steps, each 20 wide, and values up to 100 in a plot as high. */
const plot: Plot = { left: 0, width: 80, x: (at) => Number(at) * 20 - 10, y: (value) => 100 - value, step: 20 };
const bar = (at: number, high: number, label: string): TrendMark => ({ ...mark(at, high), state: 'computed', label });
const numbers = (...series: TrendMark[][]): string[] => {
  const all = series.map((marks, index): TrendSeries => ({ key: `${index}`, name: `${index}`, look: 'bar', marks }));
  return [...barred(all, plot, looksFor(false), 'test').markup.matchAll(/>([^<]+)<\/text>/g)].map(
    ([, text]) => text ?? '',
  );
};

describe('the numbers over the bars of a picture', () => {
  it('are drawn though wider than a step, where nothing stands beside', () => {
    expect(numbers([bar(1, 50, '1,000–5,000')])).toEqual(['1,000–5,000']);
  });

  it('are left out where they would cover a higher bar beside them', () => {
    expect(numbers([bar(2, 50, '1,000–5,000'), bar(3, 90, '9')])).toEqual(['9']);
    expect(numbers([bar(2, 90, '1,000–9,000'), bar(3, 20, '2')])).toEqual(['1,000–9,000', '2']);
  });

  it('are both drawn over two bars side by side, the second with the finer hatch', () => {
    const both = [[bar(2, 90, '9')], [bar(2, 20, '2')]];
    expect(numbers(...both)).toEqual(['9', '2']);
    const all = both.map((marks, index): TrendSeries => ({ key: `${index}`, name: `${index}`, look: 'bar', marks }));
    const { markup } = barred(all, plot, looksFor(false), 'test');
    expect([...markup.matchAll(/url\(#test-(\w+)\)/g)].map(([, hatch]) => hatch)).toEqual(['hatch', 'fine']);
  });
});
