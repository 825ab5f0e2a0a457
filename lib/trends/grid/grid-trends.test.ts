import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { siteLocales } from '@/lib/i18n/locale';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import type { Trend } from '@/lib/trends/trend';
import { gridTrends } from '.';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const named = (name: (typeof gridTrends)[number]['name'], locale: 'en' | 'ru' = 'en'): Trend => {
  const found = gridTrends.find((one) => one.name === name);
  if (!found) throw new Error(`There is no figure ${name}.`);
  return found.make(dataset, locale);
};
const marks = (trend: Trend, panel: string, series: string) =>
  trend.panels.find(({ key }) => key === panel)?.series.find(({ key }) => key === series)?.marks ?? [];
const valueAt = (trend: Trend, panel: string, series: string, at: string | number) =>
  marks(trend, panel, series).find((mark) => mark.at === at)?.low;

describe('generation and demand', () => {
  const trend = named('generation-demand');

  it('are those of the series, year by year', () => {
    expect(valueAt(trend, 'KZ', 'generation', 2025)).toBe(123.69);
    expect(valueAt(trend, 'KG', 'demand', 2017)).toBe(14.15);
    expect(valueAt(trend, 'UZ', 'demand', 2023)).toBe(79.73);
    for (const { country, metric, values } of dataset.series) {
      if (metric !== 'generation' && metric !== 'demand') continue;
      const drawn = marks(trend, country, metric).map(({ at, low, high }) => [String(at), low, high]);
      expect(drawn).toEqual(Object.entries(values).map(([year, value]) => [year, value, value]));
    }
  });

  it('stand on one scale from nothing to above the largest', () => {
    expect(trend.panels.map(({ from, to }) => [from, to])).toEqual(Array(5).fill([0, 150]));
    expect(trend.panels[0]?.ticks.map(({ name }) => name)).toEqual(['0', '50', '100', '150']);
  });

  it('leave the year open for which Turkmenistan has no number', () => {
    expect(marks(trend, 'TM', 'demand').map(({ at }) => at)).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
    const row = trend.table.rows.find(([first]) => first?.text === 'Turkmenistan, demand');
    expect(row?.at(-1)).toEqual({ text: 'no number' });
  });

  it('say since when Kazakhstan uses more than it generates', () => {
    // 2021: 114.52 used, 115.08 generated; 2022: 114.89 and 113.44.
    expect(trend.sentence).toEqual({
      text: 'Since 2022 Kazakhstan has used more electricity than it generates: 126.1 TWh in 2025.',
      value: '126.1 TWh',
      href: '/en/method/baselines#kz-demand',
    });
  });
});

describe('net imports', () => {
  const trend = named('net-imports');

  it('are below zero where more was exported', () => {
    expect(valueAt(trend, 'TM', 'net-imports', '2024')).toBe(-9);
    expect(valueAt(trend, 'UZ', 'net-imports', '2021')).toBe(3.59);
    expect(marks(trend, 'TJ', 'net-imports').every(({ high }) => high < 0)).toBe(true);
  });

  it('mark an estimate that was carried on from the year before', () => {
    const doubtful = (country: string) =>
      marks(trend, country, 'net-imports').flatMap(({ at, state }) => (state === 'doubtful' ? [at] : []));
    expect(doubtful('TM')).toEqual(['2018', '2019', '2020', '2021', '2023', '2024']);
    expect(doubtful('UZ')).toEqual(['2024', '2025']);
    expect(doubtful('KZ')).toEqual(['2025']);
    expect(doubtful('KG')).toEqual([]);
    expect(doubtful('TJ')).toEqual([]);
  });

  it('fit on their scale', () => {
    for (const { from, to, series } of trend.panels) {
      for (const { low, high } of series.flatMap((one) => one.marks)) {
        expect(low).toBeGreaterThanOrEqual(from);
        expect(high).toBeLessThanOrEqual(to);
      }
    }
  });
});

describe('every figure of the grids', () => {
  it.each(gridTrends.map(({ name }) => name))(
    '%s bears its own name, and has the same shape in both languages',
    (name) => {
      const shape = (trend: Trend) => ({
        name: trend.name,
        panels: trend.panels.map(({ key, from, to, series }) => [
          key,
          from,
          to,
          series.map((one) => [one.key, one.look, one.marks.map(({ at, low, high, state }) => [at, low, high, state])]),
        ]),
        rows: trend.table.rows.map((row) => row.map(({ href, state }) => [href?.replace(/^\/../, ''), state])),
        notes: trend.notes.length,
      });
      expect(named(name).name).toBe(name);
      expect(shape(named(name, 'ru'))).toEqual(shape(named(name)));
    },
  );

  it.each(gridTrends.flatMap(({ name }) => siteLocales.map((locale) => [name, locale] as const)))(
    '%s in %s says its number, links every number and names its sources',
    (name, locale) => {
      const trend = named(name, locale);
      expect(trend.sentence.text).toContain(trend.sentence.value);
      expect(trend.sentence.href).toMatch(new RegExp(`^/${locale}/method/baselines#`));
      for (const row of trend.table.rows) {
        expect(row).toHaveLength(trend.table.columns.length);
        for (const { text, href } of row.slice(1)) expect(href !== undefined, text).toBe(/\d/.test(text));
      }
      expect(trend.sources.length).toBeGreaterThan(0);
    },
  );
});
