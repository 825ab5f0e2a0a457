import { expect, test } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { widthOf } from '@/lib/figure/draw/type';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { trendNamed } from '@/lib/trends/all-trends';
import { trendNames } from '@/lib/trends/names';
import { PLOT } from '@/lib/trends/plot-size';
import { trendPlots } from './trend-plots';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);

test.each(trendNames)('the plots of %s are views of one size, one under another', (name) => {
  const trend = trendNamed(name, dataset, 'ru');
  const svg = trendPlots(trend);
  const views = [...svg.matchAll(/<view id="([^"]+)" viewBox="0 (\d+) 320 184"\/>/g)].map(([, key, y]) => [key, y]);
  expect(views).toEqual(trend.panels.map(({ key }, index) => [key, String(index * PLOT.height)]));
});

test.each(trendNames)('no date of %s is cut at the right edge', (name) => {
  const svg = trendPlots(trendNamed(name, dataset, 'ru'));
  const dates = [...svg.matchAll(/<text x="([\d.]+)"[^>]*text-anchor="middle">(\d{4})</g)];
  expect(dates.length).toBeGreaterThan(0);
  for (const [, x, year = ''] of dates)
    expect(Number(x) + widthOf(year, 'sans', 11.5) / 2).toBeLessThanOrEqual(PLOT.width);
});
