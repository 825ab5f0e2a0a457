import { describe, expect, it } from 'vitest';
import { looksFor } from '@/lib/figure/draw/block';
import type { Trend, TrendMark, TrendPanel } from '@/lib/trends/trend';
import { mark, panel } from '@/lib/trends/trend.fixture';
import { marks, type Plot } from './plot-marks';

const line = (...marks: TrendMark[]): TrendPanel => panel({ key: 'line', name: 'a', look: 'line', marks });
const plot: Plot = { left: 0, width: 100, x: (at) => Number(at) || 50, y: (value) => 10 - value, step: 10 };
const drawn = (panel: TrendPanel, time: Trend['time']) => marks(panel, time, plot, looksFor(false), 'test').markup;
const dates = (gap: number): Trend['time'] => ({ by: 'date', from: 0, to: 10, gap, ticks: [] });

describe('a line of a picture', () => {
  it('joins two marks that are as far apart as the gap, and none that are further', () => {
    expect(drawn(line(mark(1, 2), mark(3, 6)), dates(2))).toContain('M1 8L3 4');
    expect(drawn(line(mark(1, 2), mark(3, 6)), dates(1.9))).not.toContain('L3 4');
  });

  it('joins nothing where the gap is none, as on the page', () => {
    expect(drawn(line(mark(1, 2), mark(3, 6)), dates(0))).not.toContain('L3 4');
  });

  it('joins all marks of steps, whatever their names', () => {
    const time: Trend['time'] = {
      by: 'step',
      steps: ['2021-Q1', '2021-Q4'].map((key) => ({ key, name: key })),
    };
    expect(drawn(line(mark('2021-Q1', 2), mark('2021-Q4', 6)), time)).toContain('M50 8L50 4');
  });
});
