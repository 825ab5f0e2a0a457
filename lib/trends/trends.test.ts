import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { eventsOf } from '@/lib/derive/events';
import { siteLocales } from '@/lib/i18n/locale';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { countries } from '@/lib/schema/vocabulary';
import { trendNamed } from './all-trends';
import { chartRows } from './chart-rows';
import { datedPages, unfit } from './coverage';
import { trendNames } from './names';
import { roundScale, scaleTicks } from './scale-ticks';
import { monthsOf, quarterOf, shownQuarters } from './steps';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);

describe.each(trendNames)('%s', (name) => {
  const [en, ru] = siteLocales.map((locale) => trendNamed(name, dataset, locale));

  it('says the same in both languages: panels, marks, rows', () => {
    const shape = (trend: typeof en) => ({
      panels: trend?.panels.map(({ key, from, to, series }) => [
        key,
        from,
        to,
        series.map((one) => [one.key, one.marks.map(({ at, low, high, state }) => [at, low, high, state])]),
      ]),
      rows: trend?.table.rows.length,
      columns: trend?.table.columns.length,
      notes: trend?.notes.length,
    });
    expect(shape(ru)).toEqual(shape(en));
    expect(ru?.title).not.toBe(en?.title);
  });

  it('keeps every mark on the scale of its panel, and every mark in words', () => {
    for (const { series, from, to, key } of en?.panels ?? [])
      for (const { low, high, words } of series.flatMap(({ marks }) => marks)) {
        expect([low >= from, low <= high, high <= to], `${key} ${low} ${high}`).toEqual([true, true, true]);
        expect(words).toMatch(/\d/);
      }
  });

  it('writes over a bar what its words write, or in a larger unit no more than four digits', () => {
    const digits = (number: string) => number.replace(/\D/g, '').replace(/^0+|0+$/g, '').length;
    for (const { series } of en?.panels ?? [])
      for (const { label = '', words } of series.flatMap(({ marks }) => marks))
        expect(words.includes(label) || label.split('–').every((end) => digits(end) <= 4), `${label}: ${words}`).toBe(
          true,
        );
  });

  it('has a table with as many cells in every row as columns', () => {
    for (const row of en?.table.rows ?? []) expect(row).toHaveLength(en?.table.columns.length ?? 0);
    expect(en?.table.rows.length).toBeGreaterThan(0);
  });

  it('finds the number of its sentence in it', () => {
    const { text, value } = en?.sentence ?? { text: '' };
    expect(text).not.toBe('');
    expect(text).toContain(value ?? '');
  });

  it('has a row of the chart for each mark', () => {
    for (const panel of en?.panels ?? []) {
      const drawn = chartRows(panel, en?.time ?? { by: 'step', steps: [] }).flatMap(({ marks }) =>
        Object.values(marks),
      );
      expect(drawn).toHaveLength(panel.series.flatMap(({ marks }) => marks).length);
    }
  });
});

describe('cases by quarter', () => {
  const trend = trendNamed('cases-by-quarter', dataset, 'en');
  const counted = (country: string) =>
    trend.panels.find(({ key }) => key === country)?.series.flatMap(({ marks }) => marks) ?? [];

  it('counts six in Kazakhstan in the first quarter of 2022: the sweep once, not its eight parts nor its second telling', () => {
    const marks = counted('KZ').filter(({ at }) => at === '2022-Q1');
    expect(marks.reduce((sum, { high }) => sum + high, 0)).toBe(6);
  });

  it('draws no bar for Turkmenistan and says that nothing is in the record, with how much was read', () => {
    const panel = trend.panels.find(({ key }) => key === 'TM');
    expect(counted('TM')).toEqual([]);
    expect(panel?.note).toBe(`Nothing in the record. ${datedPages(dataset, 'TM').length} dated pages read.`);
  });

  it('accounts for every case: in a bar, told again, or without a date that is exact enough', () => {
    const { events, again } = eventsOf(dataset);
    const inBars = countries.flatMap(counted).reduce((sum, { high }) => sum + high, 0);
    const unplaced = events.filter(({ announced }) => !announced || quarterOf(announced) === undefined).length;
    expect(inBars + again.length + unplaced).toBe(dataset.cases.filter(({ subject }) => subject === 'mining').length);
  });

  it('has a field of the strip for every quarter, none told as zero where nothing was read', () => {
    for (const { coverage } of trend.panels) {
      expect(coverage?.map(({ at }) => at)).toEqual(shownQuarters(dataset));
      for (const { pages, words } of coverage ?? []) expect(words.includes('no page')).toBe(pages === 0);
    }
  });

  it('falls when the sources of an agency are taken away, and then warns against comparing', () => {
    const blind = {
      ...dataset,
      cases: dataset.cases.filter(({ country }) => country !== 'UZ'),
      ruleUses: dataset.ruleUses.filter(({ country }) => country !== 'UZ'),
    };
    expect(datedPages(blind, 'UZ')).toEqual([]);
    expect(unfit(blind).less.map(({ country }) => country)).toContain('UZ');
    expect(unfit(dataset).less.map(({ country }) => country)).not.toContain('UZ');
  });
});

describe('a country without a bar', () => {
  const noteOf = (name: 'power-by-year' | 'machines-by-year', country: string) =>
    trendNamed(name, dataset, 'en').panels.find(({ key }) => key === country)?.note ?? '';

  it('is not told to have nothing in the record where cases of it tell no amount', () => {
    const cases = dataset.cases.filter(({ country, subject }) => country === 'TJ' && subject === 'mining');
    expect(cases.length).toBeGreaterThan(1);
    expect(noteOf('power-by-year', 'TJ')).toMatch(
      new RegExp(`^None of the ${cases.length} cases in the record gives a number of this kind for a year`),
    );
    expect(noteOf('power-by-year', 'TM')).toMatch(/^Nothing in the record\./);
  });
});

describe('a quarter', () => {
  it('holds three months, and a bare year has none', () => {
    expect(quarterOf('2022-02-21')).toBe('2022-Q1');
    expect(quarterOf('2023-12')).toBe('2023-Q4');
    expect(quarterOf('2021')).toBeUndefined();
    expect(monthsOf('2023-Q4')).toEqual({ from: '2023-10', to: '2023-12' });
  });
});

describe('a scale', () => {
  it('ends on a round mark over its highest value, in three to five steps', () => {
    expect(roundScale(202)).toEqual({ to: 250, step: 50 });
    expect(roundScale(6)).toEqual({ to: 6, step: 2 });
    expect(scaleTicks(0, 250, 50, 'en').map(({ at }) => at)).toEqual([0, 50, 100, 150, 200, 250]);
  });
});
