import type { TrendMark, TrendPanel, TrendSeries } from './trend';

/** A mark and a panel of the trends, for tests of what draws them. */
export const mark = (at: string | number, low: number, high = low): TrendMark => ({
  at,
  low,
  high,
  state: 'press',
  words: `${at}: ${low}`,
});

export const panel = (...series: TrendSeries[]): TrendPanel => ({
  key: 'KZ',
  name: 'Kazakhstan',
  unit: 'MW',
  from: 0,
  to: 10,
  ticks: [],
  series,
});
