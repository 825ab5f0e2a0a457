import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { siteLocales } from '@/lib/i18n/locale';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { wordsOf } from '@/lib/view/line';
import { cellRows } from './cell-rows';
import { firstLines } from './first-lines';
import { matrixOn } from './matrix';
import { numberWords } from './number-words';
import { daysOf, lastCoveredDay, matrixNames } from './policy-model';
import { agencyGroups, penaltyGroups, stepsOfKazakhstan } from './policy-tables';
import { stripYears, timelines } from './timeline';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const rows = cellRows(dataset, 'en');
const row = (key: string) => rows.find((one) => one.key === key);

describe('the record of rules', () => {
  it('holds the 94 dated steps of the research: 79 of the five countries and 15 of neighbours', () => {
    const count = Object.fromEntries(dataset.policies.map(({ country, events }) => [country, events.length]));
    expect(count).toEqual({ KZ: 35, TJ: 9, KG: 21, UZ: 12, TM: 2 });
    expect(dataset.ruleContext.events).toHaveLength(15);
  });

  it('covers what was read: the last day is that of the newest country', () => {
    expect(lastCoveredDay(dataset)).toBe('2026-04-30');
    expect(daysOf(dataset)).toContain('2022-01-25');
    expect(daysOf(dataset).at(-1)).toBe('2026-04-30');
    expect(daysOf(dataset)[0]).toBe('2018-07-03');
  });
});

describe('what to know first', () => {
  const lines = (locale: 'en' | 'ru') => firstLines(dataset, locale);

  it('takes its days and numbers from the record', () => {
    const said = Object.fromEntries(lines('en').map(({ key, line }) => [key, wordsOf(line)]));
    expect(said.cap).toContain('The limit of 1 MWh per purchase in Kazakhstan is not confirmed.');
    expect(said.sale).toContain('duty to sell 50, later 75 percent of the coins stood in the law of 2023.');
    expect(said.sale).toContain('the laws of November 2025 and 16 January 2026');
    expect(said.tj).toContain('On 3 December 2025 its parliament');
    expect(said.uz).toContain('since 20 April 2026');
    expect(said.kg).toContain(
      'halt of 12 November 2025 was a decision of the executive, announced to the end of March 2026',
    );
    expect(said.tm).toContain('allows mining since 1 January 2026');
    expect(wordsOf(lines('ru').find(({ key }) => key === 'uz')?.line ?? [])).toContain('с 20 апреля 2026 года');
  });

  it('leads each of them to a step that the page has, or to its own place', () => {
    const steps = dataset.policies.flatMap(({ events }) => events.map(({ key }) => `/ru/policy#${key}`));
    const hrefs = lines('ru').flatMap(({ line }) => line.flatMap(({ href }) => href ?? []));
    expect(hrefs).toHaveLength(12);
    for (const href of hrefs)
      expect([...steps, '/ru/policy/tables#cap', '/ru/method/baselines#calculator-tax']).toContain(href);
  });
});

describe('the mark of a weak source', () => {
  it('stands where nobody but a blog or an aggregator tells it', () => {
    expect(row('kz-quota-1mwh')?.weak).toBe(true);
    expect(row('kz-criminal-enterprise')?.weak).toBe(true);
    expect(row('kg-tariff-504')?.weak).toBe(true);
  });

  it('does not stand on a law firm or a base of laws, nor where the press tells it too', () => {
    expect(row('kz-status-2020')?.weak).toBe(false);
    expect(row('kg-status-law')?.weak).toBe(false);
    expect(row('kz-sale-75')?.weak).toBe(false);
  });

  it('stands on what only a blog adds, and not on the sentence that others carry', () => {
    const told = row('kg-who-two-farms');
    expect(told?.weak).toBe(false);
    expect(told?.also.map(({ weak }) => weak)).toEqual([true]);
  });
});

describe('the words of a cell', () => {
  it.each([
    ['kz-fee-1', 'adopted 24 June 2021, since 1 January 2022, until 31 December 2022'],
    ['kz-quota-rationed', 'since September 2021, the day is not told'],
    ['kg-status-law', 'since 21 January 2022, the date of the act'],
    ['uz-criminal-theft', 'first told of: 23 November 2023'],
    ['kz-sale-75', 'adopted 6 February 2023, since 1 January 2025, not confirmed from November 2025 on'],
  ])('%s say when: %s', (key, when) => expect(row(key)?.when).toBe(when));

  it('name publisher and date of each page', () => {
    expect(row('kz-status-2023')?.sources.map(({ text }) => text)).toEqual(['Library of Congress, 30 April 2023']);
    expect(rows.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });
});

describe('the matrix', () => {
  const names = matrixNames(dataset, 'en');
  it('has a field for every topic and country, also where nothing is stated', () => {
    const matrix = matrixOn(rows, '2022-01-25', names);
    expect(matrix.countries.map(({ key }) => key)).toEqual(['KZ', 'KG', 'TJ', 'UZ', 'TM']);
    expect(matrix.rows).toHaveLength(15);
    expect(matrix.rows.every(({ cells }) => cells.length === 5)).toBe(true);
    expect(
      matrix.rows
        .flatMap(({ cells }) => cells.filter(({ country }) => country === 'TM'))
        .flatMap(({ entries }) => entries),
    ).toEqual([]);
  });

  it('shows two countries alone, as they are among the five', () => {
    const pair = matrixOn(rows, '2022-01-25', names, ['KZ', 'UZ']);
    expect(pair.countries.map(({ key }) => key)).toEqual(['KZ', 'UZ']);
    const fee = pair.rows.find(({ key }) => key === 'fee');
    expect(
      fee?.cells.map(({ entries }) => entries.map((entry) => `${entry.row.value.text} ${entry.stateName}`)),
    ).toEqual([['1 tenge for each kWh used. in force'], []]);
  });
});

describe('the timeline', () => {
  it('has every step of a country once, and every case with a date or under "undated"', () => {
    for (const { country, years, undatedCases } of timelines(dataset, 'en')) {
      const events = dataset.policies.find((file) => file.country === country)?.events ?? [];
      expect(
        years.flatMap((year) => year.events.map(({ key }) => key)),
        country,
      ).toEqual(events.map(({ key }) => key));
      const cases = dataset.cases.filter((record) => record.country === country && record.subject === 'mining');
      expect([...years.flatMap((year) => year.cases), ...undatedCases], country).toHaveLength(cases.length);
    }
  });

  it('says of a country without a case that none was found, and of no other', () => {
    const none = timelines(dataset, 'en').filter(({ noCases }) => noCases !== '');
    expect(none.map(({ country, noCases }) => [country, noCases])).toEqual([
      [
        'TM',
        'No enforcement case was found in Turkmenistan. That may mean that there was none, or that nothing read tells of one.',
      ],
    ]);
  });

  it('draws every mark between the first and the last of the years', () => {
    const years = stripYears(dataset);
    expect([years[0]?.year, years.at(-1)?.year]).toEqual(['2018', '2026']);
    const marks = timelines(dataset, 'en').flatMap(({ strip }) => [...strip.events, ...strip.cases]);
    expect(marks.filter(({ x }) => !(Number.parseFloat(x) >= 0 && Number.parseFloat(x) <= 100))).toEqual([]);
  });
});

describe('the tables', () => {
  it('say of Turkmenistan that no penalty in numbers was found', () => {
    const group = penaltyGroups(dataset, 'en').find(({ country }) => country === 'TM');
    expect([group?.rows, group?.none]).toEqual([[], 'No penalty in numbers was found for Turkmenistan.']);
  });

  it('say of each Kazakh step where it stands on the last day', () => {
    const states = Object.fromEntries(stepsOfKazakhstan(dataset, 'en').map(({ key, stateName }) => [key, stateName]));
    expect(states).toMatchObject({
      'kz-fee-1': 'over',
      'kz-fee-scale': 'no longer confirmed',
      'kz-sale-50': 'over',
      'kz-sale-75': 'no longer confirmed',
      'kz-quota-proposed': 'over',
      'kz-quota-1mwh': 'not confirmed',
      'kz-licence-2023': 'in force',
    });
  });

  it('print the names of a body in its languages, and leave blank what no source prints', () => {
    const names = agencyGroups(dataset, 'en').flatMap((group) => group.rows);
    expect(names.find(({ key }) => key === 'kg-gknb')?.national).toEqual({
      text: 'Улуттук коопсуздук боюнча мамлекеттик комитети (УКМК)',
      lang: 'ky',
    });
    expect(names.find(({ key }) => key === 'tm-central-bank')?.national).toBeNull();
  });

  it.each(siteLocales)('have no slot left open in %s', (locale) => {
    const all = JSON.stringify([
      cellRows(dataset, locale),
      timelines(dataset, locale),
      penaltyGroups(dataset, locale),
      stepsOfKazakhstan(dataset, locale),
    ]);
    expect(/\{(n|date|value|day|count|names|country)\}/.exec(all)).toBeNull();
  });
});

describe('a number of a rule', () => {
  it.each([
    [{ value: 25, bound: 'up-to', unit: 'KZT/kWh' }, 'up to 25 tenge per kWh'],
    [{ min: 27000, max: 90000, unit: 'TJS' }, '27,000–90,000 somoni'],
    [{ value: 1, unit: 'MW', counts: { en: 'for each new mine', ru: 'на новую ферму' } }, '1 MW (for each new mine)'],
  ] as const)('%o is "%s"', (number, words) => expect(numberWords(number, 'en')).toBe(words));
});
