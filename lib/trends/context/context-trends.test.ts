import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { siteLocales } from '@/lib/i18n/locale';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { middleOf, yearsAt } from '@/lib/trends/observed-marks';
import type { Trend } from '@/lib/trends/trend';
import { contextTrends } from '.';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const named = (name: (typeof contextTrends)[number]['name'], locale: 'en' | 'ru' = 'en'): Trend => {
  const found = contextTrends.find((one) => one.name === name);
  if (!found) throw new Error(`There is no figure ${name}.`);
  return found.make(dataset, locale);
};
const marks = (trend: Trend, panel: string, series: string) =>
  trend.panels.find(({ key }) => key === panel)?.series.find(({ key }) => key === series)?.marks ?? [];
const values = (trend: Trend, panel: string, series: string) =>
  marks(trend, panel, series).map(({ low, high }) => (low === high ? low : [low, high]));

describe('a date as years', () => {
  it('counts days of the year', () => {
    expect(yearsAt('2021-01-01')).toBe(2021);
    // 181 days of 365 lie before 1 July; 182 of 366 in a leap year.
    expect(yearsAt('2021-07-01')).toBeCloseTo(2021 + 181 / 365, 10);
    expect(yearsAt('2020-07-01')).toBeCloseTo(2020 + 182 / 366, 10);
  });

  it('of a month, a year or a span is its middle', () => {
    expect(middleOf({ date: '2023' })).toBe(2023.5);
    // January has 31 of 365 days.
    expect(middleOf({ date: '2022-01' })).toBeCloseTo(2022 + 15.5 / 365, 10);
    // 1 March to 31 July 2024: days 60 to 213 of 366.
    expect(middleOf({ date: '2024-03', to: '2024-07' })).toBeCloseTo(2024 + (60 + 213) / 2 / 366, 10);
  });
});

describe('shares of the hash rate', () => {
  const trend = named('hash-rate-share');

  it('are those of the months that pages quote', () => {
    expect(values(trend, 'CN', 'map')).toEqual([75.5, 46, 44, 0, 0, 22.29, 21.11]);
    expect(values(trend, 'KZ', 'map')).toEqual([1.4, 8.2, 7.4, 18.1, 13.22]);
    expect(values(trend, 'RU', 'map')).toEqual([5.9, 6.8, 7.2, 11.23, 4.66]);
    expect(values(trend, 'IR', 'map')).toEqual([4.6]);
  });

  it('join only months that follow each other', () => {
    const gap = trend.time.by === 'date' ? trend.time.gap : 0;
    const joined = (place: string) =>
      marks(trend, place, 'map')
        .map(({ at }) => Number(at))
        .map((at, index, all) => index > 0 && at - (all[index - 1] ?? 0) <= gap);
    // 2019-09 | 2021-04 05 | 07 08 09 | 2022-01
    expect(joined('CN')).toEqual([false, false, true, false, true, true, false]);
    // 2019-09 | 2021-04 05 | 08 | 2022-01
    expect(joined('KZ')).toEqual([false, false, true, false, false]);
  });

  it('keep the estimate of the trade apart, in doubt', () => {
    expect(marks(trend, 'KZ', 'trade')).toMatchObject([{ at: 2023.5, low: 4, high: 4, state: 'doubtful' }]);
  });

  it('tell the zero of China as reported', () => {
    const zero = marks(trend, 'CN', 'map').filter(({ low }) => low === 0);
    expect(zero).toHaveLength(2);
    expect(zero.every(({ state, words }) => state === 'press' && words.includes('A reported zero'))).toBe(true);
  });

  it('name the highest month of Kazakhstan', () => {
    expect(trend.sentence.text).toContain('August 2021');
    expect(trend.sentence.value).toBe('18.1%');
  });
});

describe('the electricity of all Bitcoin mining', () => {
  const trend = named('world-consumption');

  it('is told in three series that share no mark', () => {
    expect(values(trend, 'world', 'index')).toEqual([43.4, 54.7, 67, 89.1, 95.6, 113.9]);
    expect(values(trend, 'world', 'report')).toEqual([138]);
    expect(values(trend, 'world', 'article')).toEqual([168.3]);
    const states = trend.panels[0]?.series.map((one) => [...new Set(one.marks.map(({ state }) => state))]);
    expect(states).toEqual([['computed'], ['press'], ['doubtful']]);
  });

  it('leads to the check of the statement', () => {
    const row = trend.table.rows.find((cells) => cells.some(({ text }) => text === 'about 168.3 TWh'));
    expect(row?.[3]).toEqual({ text: 'nothing found supports it', href: '/en/claims#world-168-twh' });
  });
});

describe('what is told of lawful miners', () => {
  const trend = named('kz-licences');

  it('stands in panels of their own units', () => {
    expect(trend.panels.map(({ unit }) => unit)).toEqual(['companies', 'licences', 'pools', 'units', 'GWh a month']);
    expect(values(trend, 'firms', 'mining-firms')).toEqual([69, 103, 145, 45, 75]);
    expect(values(trend, 'firms', 'auction-buyers')).toEqual([12, 6]);
    expect(values(trend, 'purchases', 'legal-purchases')).toEqual([[35.5, 128.9], 31]);
  });

  it('has the purchases of spring as the constants that the sums take have them', () => {
    const constant = (end: string) => dataset.constants.get(`kz-legal-purchases-2024-${end}`)?.central;
    expect(values(trend, 'purchases', 'legal-purchases')[0]).toEqual([constant('low'), constant('high')]);
  });

  it('draws as doubtful what only an aggregator has or nothing supports', () => {
    expect(marks(trend, 'licences', 'mining-licences')).toMatchObject([{ low: 84, state: 'doubtful' }]);
    expect(marks(trend, 'pools', 'mining-pools')).toMatchObject([{ low: 5, state: 'doubtful' }]);
    expect(marks(trend, 'machines', 'registered-machines')).toMatchObject([
      { low: 415000, open: 'above', state: 'doubtful' },
    ]);
    expect(marks(trend, 'machines', 'registered-machines')[0]?.words).toContain('checked: cannot be');
  });
});

describe('what mining paid', () => {
  const trend = named('mining-revenue');

  it('is in millions of the country’s own money, whole years apart from parts', () => {
    expect(values(trend, 'KZ', 'year')).toEqual([3070]);
    expect(values(trend, 'KZ', 'part')).toEqual([652, 240]);
    expect(values(trend, 'KG', 'year')).toEqual([93.7, 53]);
    expect(values(trend, 'KG', 'part')).toEqual([11.1, 70.9986, 78.6392]);
    expect(marks(trend, 'KG', 'part').every(({ state }) => state === 'doubtful')).toBe(true);
  });
});

describe('tariffs', () => {
  const trend = named('tariffs');

  it('are each in one line of the money of its country', () => {
    expect(trend.panels.flatMap(({ series }) => series.flatMap((one) => one.marks))).toHaveLength(
      dataset.tariffs.length,
    );
    expect(values(trend, 'KG', 'mining')).toEqual([5.04, 5.584, 6.06, 6.84]);
    expect(values(trend, 'KG', 'household')[0]).toEqual([0.77, 2.16]);
    expect(trend.panels.map(({ unit }) => unit)).toEqual([
      'tenge/kWh',
      'som/kWh',
      'somoni/kWh',
      'soums/kWh',
      'manat/kWh',
    ]);
  });

  it('say which classes are not sourced', () => {
    const notes = Object.fromEntries(trend.panels.map(({ key, note }) => [key, note]));
    expect(notes.TM).toBe('Not sourced: business, mining.');
    expect(notes.KG).toBeUndefined();
  });

  it('begin on their first day and stand in order of time', () => {
    expect(marks(trend, 'KG', 'mining').map(({ at }) => at)).toEqual([
      2021 + 273 / 365,
      2024 + 121 / 366,
      2025 + 120 / 365,
      2026 + 120 / 365,
    ]);
  });
});

describe('every figure of the context', () => {
  const names = contextTrends.map(({ name }) => name);

  it.each(names)('%s bears its own name, and has the same shape in both languages', (name) => {
    const shape = (trend: Trend) => ({
      name: trend.name,
      time: trend.time.by === 'step' ? trend.time.steps.map(({ key }) => key) : trend.time.ticks.map(({ at }) => at),
      panels: trend.panels.map(({ key, from, to, ticks, series, note }) => [
        key,
        from,
        to,
        ticks.map(({ at }) => at),
        note === undefined,
        series.map((one) => [one.key, one.look, one.marks.map(({ words: _, ...mark }) => mark)]),
      ]),
      rows: trend.table.rows.map((row) => row.map(({ href, state }) => [href?.replace(/^\/../, ''), state])),
      notes: trend.notes.map(({ href, value }) => [href?.replace(/^\/../, ''), value === undefined]),
      sources: trend.sources.length,
    });
    expect(named(name).name).toBe(name);
    expect(shape(named(name, 'ru'))).toEqual(shape(named(name)));
  });

  it.each(names)('%s has every mark inside its scale and in its time, in order', (name) => {
    const { time, panels } = named(name);
    for (const { from, to, series } of panels) {
      for (const { look, marks } of series) {
        expect(marks.length, look).toBeGreaterThan(0);
        for (const [index, { at, low, high }] of marks.entries()) {
          expect(low).toBeGreaterThanOrEqual(from);
          expect(high).toBeLessThanOrEqual(to);
          expect(low).toBeLessThanOrEqual(high);
          if (time.by === 'step') expect(time.steps.map(({ key }) => key)).toContain(at);
          else {
            expect(Number(at)).toBeGreaterThanOrEqual(time.from);
            expect(Number(at)).toBeLessThanOrEqual(time.to);
            expect(Number(at)).toBeGreaterThanOrEqual(Number(marks[index - 1]?.at ?? 0));
          }
        }
      }
    }
  });

  it.each(names.flatMap((name) => siteLocales.map((locale) => [name, locale] as const)))(
    '%s in %s says its number, links values home and names its pages',
    (name, locale) => {
      const trend = named(name, locale);
      for (const { text, value, href } of [trend.sentence, ...trend.notes]) {
        if (value === undefined) continue;
        expect(text).toContain(value);
        expect(href).toMatch(new RegExp(`^/${locale}/`));
      }
      expect(trend.sentence.href).toBeDefined();
      const valued = trend.table.rows.map((row) => row.find(({ state }) => state));
      expect(valued.every((cell) => cell?.href?.startsWith(`/${locale}/method/baselines#`))).toBe(true);
      for (const row of trend.table.rows) expect(row).toHaveLength(trend.table.columns.length);
      expect(trend.sources.length).toBeGreaterThan(0);
    },
  );

  it('leads only to rows that the page of the baselines has', () => {
    const rows = new Set([
      ...dataset.constants.keys(),
      ...dataset.tariffs.map(({ key }) => key),
      ...dataset.observations.filter(({ key, anchor }) => key === anchor).map(({ key }) => key),
    ]);
    const anchors = contextTrends.flatMap(({ make }) =>
      make(dataset, 'en').table.rows.flatMap((row) =>
        row.flatMap(({ href }) => /^\/en\/method\/baselines#(.*)/.exec(href ?? '')?.[1] ?? []),
      ),
    );
    expect(anchors.length).toBeGreaterThan(70);
    expect(anchors.filter((anchor) => !rows.has(anchor))).toEqual([]);
  });
});
