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

describe('numbers of a country’s own bodies', () => {
  it('stand beside the series as dots', () => {
    const trend = named('generation-demand');
    expect(marks(trend, 'KZ', 'own-demand')).toMatchObject([{ at: 2023, low: 115.06 }]);
    expect(marks(trend, 'KZ', 'own-generation')).toMatchObject([{ at: 2023, low: 112.82 }]);
    expect(marks(trend, 'KG', 'own-demand')).toMatchObject([
      { at: 2023, low: 16.558 },
      { at: 2025, low: 19.3 },
    ]);
    expect(marks(trend, 'UZ', 'own-generation')).toMatchObject([{ at: 2025, low: 86.7, state: 'doubtful' }]);
    expect(trend.panels.find(({ key }) => key === 'TJ')?.series.map(({ key }) => key)).toEqual([
      'generation',
      'demand',
    ]);
  });
});

describe('net imports as a share of demand', () => {
  const trend = named('import-share');

  it('are the quotient of the two series', () => {
    // 3.53 / 19.31 = 18.28%; -9 / 24.01 = -37.48%; 2.41 / 126.1 = 1.911%.
    expect(valueAt(trend, 'KG', 'import-share', '2025')).toBeCloseTo(18.28, 2);
    expect(valueAt(trend, 'TM', 'import-share', '2024')).toBeCloseTo(-37.48, 2);
    expect(valueAt(trend, 'KZ', 'import-share', '2025')).toBeCloseTo(1.911, 3);
  });

  it('are told with two figures, as all that is worked out', () => {
    const row = trend.table.rows.find(([first]) => first?.text === 'Turkmenistan');
    expect(row?.map(({ text }) => text).slice(-2)).toEqual(['-37%', 'no number']);
    expect(trend.sentence).toEqual({
      text: 'In 2025 Kyrgyzstan met 18% of its demand with net imports, the largest share of the five countries.',
      value: '18%',
      href: '/en/method/baselines#kg-import-share',
    });
  });

  it('are worked out, or in doubt where the imports are an estimate carried on', () => {
    const states = new Set(
      trend.panels.flatMap(({ series }) => series.flatMap((one) => one.marks.map(({ state }) => state))),
    );
    expect(states).toEqual(new Set(['computed', 'doubtful']));
    expect(marks(trend, 'TM', 'import-share').at(-1)?.state).toBe('doubtful');
  });
});

describe('the hour of the winter peak', () => {
  const trend = named('winter-gap');

  it('is told for two winters and forecast for one', () => {
    expect(marks(trend, 'peak', 'peak').map(({ low }) => low)).toEqual([16459, 16626, 17600]);
    expect(marks(trend, 'own', 'own').map(({ low }) => low)).toEqual([15203, 15107, 16700]);
    expect(marks(trend, 'short', 'short').map(({ at, low }) => [at, low])).toEqual([
      ['2023', 1519],
      ['2025', 900],
    ]);
  });

  it('leaves the shortfall of 2022 untold', () => {
    expect(trend.table.rows[0]?.map(({ text }) => text)).toEqual([
      '7 December 2022',
      '16,459 MW',
      '15,203 MW',
      'not told',
    ]);
  });

  it('says of the other countries what is sourced, each number with its home', () => {
    const said = trend.notes.flatMap(({ value, href }) => (value ? [[value, href]] : []));
    expect(said).toEqual([
      ['125 to 330 GWh a month', '/en/method/baselines#kz-winter-shortfall-2025'],
      ['2.7 TWh', '/en/method/baselines#tj-winter-deficit-2012'],
      ['69 to 70 GWh a day', '/en/method/baselines#kg-day-demand-2024-winter'],
      ['4.5 TWh', '/en/method/baselines#kg-imports-2025'],
      ['283 GWh a day', '/en/method/baselines#uz-day-demand-2026-01-24'],
    ]);
    for (const { text, value } of trend.notes) if (value) expect(text).toContain(value);
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
