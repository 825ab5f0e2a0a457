import { describe, expect, it } from 'vitest';
import { buildDataset, type Dataset } from '@/lib/dataset/build-dataset';
import { siteLocales } from '@/lib/i18n/locale';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { trendNamed } from '@/lib/trends/all-trends';
import type { TrendName } from '@/lib/trends/names';
import { keyOf } from '@/lib/trends/trend-key';
import { yearSumSections } from '@/lib/trends/year-sums';
import { methodTables } from '@/lib/view/method/method-tables';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const figures: TrendName[] = ['theft-share', 'hours-of-demand', 'city-equivalents', 'power-share'];

const panelOf = (name: TrendName, country: string, of: Dataset = dataset) => {
  const panel = trendNamed(name, of, 'en').panels.find(({ key }) => key === country);
  if (!panel) throw new Error(`${name} has no panel of ${country}.`);
  return panel;
};
const barsOf = (name: TrendName, country: string, of: Dataset = dataset) =>
  panelOf(name, country, of).series.flatMap(({ key, marks }) => marks.map(({ at, low, high }) => [key, at, low, high]));
const rowOf = (name: TrendName, country: string, year: string) =>
  trendNamed(name, dataset, 'en').table.rows.find(
    ([first, second]) => first?.text === country && second?.text === year,
  );

describe.each(figures)('%s', (name) => {
  it.each(siteLocales)('leads in %s from each number to a sum of a year that says the same', (locale) => {
    const places = new Map(
      yearSumSections(dataset, locale).map((section) => [`/${locale}/numbers#${section.id}`, section]),
    );
    const { sentence, table } = trendNamed(name, dataset, locale);
    const linked = [{ text: sentence.value, href: sentence.href }, ...table.rows.flat()].filter(({ href }) =>
      href?.startsWith(`/${locale}/numbers#`),
    );
    expect(linked.length).toBeGreaterThan(2);
    for (const { text, href } of linked) {
      const place = places.get(href ?? '');
      const said = [place?.form, ...(place?.follows ?? []).map(({ form }) => form)].map((form) => form?.text);
      expect(said, href).toContain(text);
      expect(place?.uses.flatMap(({ links }) => links.map((link) => link.href))).toContain(`/${locale}/trends#${name}`);
    }
  });

  it('has a strip of coverage, and no bar for Turkmenistan, whose panel says that nothing was found', () => {
    expect(panelOf(name, 'TM').coverage?.length).toBeGreaterThan(5);
    expect(barsOf(name, 'TM')).toEqual([]);
    expect(panelOf(name, 'TM').note).toMatch(/^Nothing in the record\./);
  });

  it('names the pages of the baselines that it was made with', () => {
    expect(trendNamed(name, dataset, 'en').sources.length).toBeGreaterThan(0);
  });
});

describe.each(siteLocales)('a baseline that sums are held against, in %s', (locale) => {
  it('is written as the row of the baselines writes it that it leads to', () => {
    const printed = new Map(
      methodTables(dataset, locale).flatMap(({ rows }) =>
        rows.flatMap(({ anchor, cells }) => (anchor ? [[anchor, cells.map(({ words }) => words.text)] as const] : [])),
      ),
    );
    const cells = figures.flatMap((name) => trendNamed(name, dataset, locale).table.rows.flat());
    const series = cells.filter(({ href = '' }) => printed.has(href.split('#')[1] ?? ''));
    expect(series.length).toBeGreaterThan(15);
    for (const { text, href = '' } of series) {
      const [number = ''] = /^[\d.,\s]+(?=\s)/.exec(text) ?? [];
      expect(printed.get(href.split('#')[1] ?? ''), text).toContain(number);
    }
  });
});

describe('hours of demand', () => {
  it('are 17.8 to 40.7 for the half-year of Tajikistan told in 2025, drawn from 17 to 41', () => {
    expect(barsOf('hours-of-demand', 'TJ')).toEqual([['hours-of-demand', '2025', 17, 41]]);
  });
});

describe('city-equivalents', () => {
  it('share that half-year out over a whole one: half of its 44,000 to 101,000 people', () => {
    expect(barsOf('city-equivalents', 'TJ')).toEqual([['person-years', '2025', 21_000, 51_000]]);
  });

  it('name the demand a head with its year, at its place', () => {
    const [, , , against] = rowOf('city-equivalents', 'Tajikistan', '2025') ?? [];
    expect(against?.text).toBe('1,805 kWh a person and year (2025)');
    expect(against?.href).toBe('/en/method/baselines#tj-demand-per-head');
  });
});

describe('power against the peak', () => {
  it('is 202 of 1,519 MW that were short, and of 16,459 MW of load: 13% and 1.2%', () => {
    expect(barsOf('power-share', 'KZ')).toEqual([
      ['share-of-gap', '2022', 13, 13],
      ['share-of-peak', '2022', 1.2, 1.2],
    ]);
    const cells = rowOf('power-share', 'Kazakhstan', '2022')?.map(({ text, href }) => [text, href]);
    expect(cells?.slice(3, 7)).toEqual([
      ['1,519 MW (13 December 2023)', '/en/method/baselines#kz-deficit-at-peak-2023'],
      ['about 13%', '/en/numbers#total-power-kz-2022'],
      ['16,459 MW (7 December 2022)', '/en/method/baselines#kz-peak-load-2022'],
      ['about 1.2%', '/en/numbers#total-power-kz-2022'],
    ]);
  });

  it('tells its two bars apart in the key', () => {
    const bars = keyOf(trendNamed('power-share', dataset, 'en'), 'en').filter(({ look }) => look === 'bar');
    expect(bars.map(({ index, name }) => [index, name])).toEqual([
      [0, 'share of what was short at the peak (computed by Lost Load)'],
      [1, 'share of the peak load (computed by Lost Load)'],
    ]);
  });

  it('says of every other country what is not sourced, and keeps its powers in the table', () => {
    for (const [country, name] of Object.entries({
      KG: 'Kyrgyzstan',
      TJ: 'Tajikistan',
      UZ: 'Uzbekistan',
      TM: 'Turkmenistan',
    })) {
      expect(barsOf('power-share', country)).toEqual([]);
      expect(panelOf('power-share', country).note).toContain(
        `No deficit at the peak is sourced for ${name}. No peak load is sourced for ${name}.`,
      );
    }
    expect(rowOf('power-share', 'Kyrgyzstan', '2019')?.map(({ text }) => text)).toEqual([
      'Kyrgyzstan',
      '2019',
      '143 MW',
      ...Array(4).fill('Not enough told'),
      '2',
    ]);
    expect(trendNamed('power-share', dataset, 'en').notes[0]?.text).toBe(
      'Power is told of 3 countries and years; only 1 of them can be held against a sourced peak, so the chart is nearly empty.',
    );
  });

  it('keeps the share of the load where what was short is no longer sourced, and says so', () => {
    const constants = new Map([...dataset.constants].filter(([key]) => !key.includes('-deficit-at-peak-')));
    const less = { ...dataset, constants };
    const panel = panelOf('power-share', 'KZ', less);
    expect(panel.series.flatMap(({ key, marks }) => marks.map(() => key))).toEqual(['share-of-peak']);
    expect(panel.note).toBe('No deficit at the peak is sourced for Kazakhstan.');
  });
});
