import { describe, expect, it } from 'vitest';
import { chartRows } from './chart-rows';
import type { Trend, TrendSeries } from './trend';
import { mark, panel } from './trend.fixture';

const dates: Trend['time'] = { by: 'date', from: 2019, to: 2026, gap: 2, ticks: [] };

describe('the rows of a chart of dates', () => {
  it('hold a line between two marks, and the value of a step until the next', () => {
    const line: TrendSeries = { key: 'line', name: 'a', look: 'line', marks: [mark(2020, 2), mark(2022, 6)] };
    const step: TrendSeries = {
      key: 'step',
      name: 'b',
      look: 'step',
      marks: [mark(2020, 1), mark(2021, 3), mark(2022, 5)],
    };
    const rows = chartRows(panel(line, step), dates);
    expect(rows.map(({ at, values }) => [at, values])).toEqual([
      [2020, { line: 2, step: 1 }],
      [2021, { line: 4, step: 3 }],
      [2022, { line: 6, step: 5 }],
    ]);
    expect(rows[1]?.words).toEqual(['2021: 3']);
  });

  it('leave a gap open that is longer than the chart bridges', () => {
    const line: TrendSeries = { key: 'line', name: 'a', look: 'line', marks: [mark(2019, 2), mark(2025, 6)] };
    expect(chartRows(panel(line), dates).map(({ at, values }) => [at, values])).toEqual([
      [2019, { line: 2 }],
      [2022, {}],
      [2025, { line: 6 }],
    ]);
  });

  it('leave it open too where another series goes on', () => {
    const line: TrendSeries = { key: 'line', name: 'a', look: 'line', marks: [mark(2019, 2), mark(2023, 6)] };
    const other: TrendSeries = { key: 'other', name: 'b', look: 'dot', marks: [mark(2021, 1)] };
    expect(chartRows(panel(line, other), dates)[1]).toMatchObject({ at: 2021, values: { other: 1 } });
    expect(chartRows(panel(line, other), dates)[1]?.values).not.toHaveProperty('line');
  });

  it('run a step along the lowest of several prices and reach up to the highest', () => {
    const step: TrendSeries = { key: 'step', name: 'b', look: 'step', marks: [mark(2020, 1, 3)] };
    const line: TrendSeries = { key: 'line', name: 'a', look: 'line', marks: [mark(2020, 1, 3)] };
    expect(chartRows(panel(step, line), dates)[0]).toMatchObject({
      values: { step: 1, line: 2 },
      reach: { step: [0, 2], line: [1, 1] },
    });
  });
});

describe('the rows of a chart of steps', () => {
  it('have two for a step at which one series has two marks', () => {
    const dots: TrendSeries = { key: 'part', name: 'a', look: 'dot', marks: [mark('2023', 71), mark('2023', 79)] };
    const rows = chartRows(panel(dots), { by: 'step', steps: [{ key: '2023', name: '2023' }] });
    expect(rows.map(({ at, values }) => [at, values])).toEqual([
      ['2023', { part: 71 }],
      ['2023', { part: 79 }],
    ]);
    expect(rows[0]?.words).toEqual(rows[1]?.words);
  });

  it('have one for every step, and say of each what was read', () => {
    const bars: TrendSeries = { key: 'sum', name: 'a', look: 'bar', marks: [mark('2021', 4)] };
    const covered = {
      ...panel(bars),
      coverage: [
        { at: '2020', pages: 0, words: '2020: none read' },
        { at: '2021', pages: 2, words: '2021: 2 read' },
      ],
    };
    const rows = chartRows(covered, {
      by: 'step',
      steps: [
        { key: '2020', name: '2020' },
        { key: '2021', name: '2021' },
      ],
    });
    expect(rows.map(({ words }) => words)).toEqual([['2020: none read'], ['2021: 4', '2021: 2 read']]);
    expect(rows[0]?.values).toEqual({});
  });
});
