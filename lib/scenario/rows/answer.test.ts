import { describe, expect, it } from 'vitest';
import { siteLocales } from '@/lib/i18n/locale';
import { phrasesOf } from '@/lib/i18n/phrases';
import { speechFrom } from '@/lib/i18n/speech';
import { speechOf } from '@/lib/i18n/translate';
import { ISLAND_WORDS } from '@/lib/scenario/island-words';
import { casesWithPower, nearest } from '@/lib/scenario/known-cases';
import { FIRST } from '@/lib/scenario/scenario';
import { grounds } from '@/lib/scenario/scenario.fixture';
import { countries } from '@/lib/schema/vocabulary';
import { answerOf } from './answer';
import { fileRows } from './file-rows';

const answer = answerOf(FIRST, grounds, speechOf('en'));

describe('the answer in words', () => {
  it('tells energy, people with their basis and year, and the winter’s share as at most', () => {
    expect(answer.energy.text).toBe('370–440 GWh');
    expect(answer.people.whole.text).toBe('61,000–73,000 people for 12 months');
    expect(answer.people.whole.note).toContain('Demand of 2025.');
    expect(answer.people.homes).toMatchObject({ sum: null, text: expect.stringContaining('Not sourced') });
    expect(answer.grid.find(({ key }) => key.startsWith('winter-gap'))?.text).toBe(
      '18–22% or less of the electricity lacking in a winter',
    );
  });

  it('tells revenue in both moneys with the price, its first day and the date of the rate', () => {
    expect(answer.revenue.find(({ who }) => who === 'business, Kostanay')).toMatchObject({
      price: '32.6 tenge/kWh',
      from: '1 January 2025',
      local: '12–15 billion tenge',
      dollars: '23–28 million US dollars (rate of December 2025)',
    });
  });

  it('tells of homes what they use and of which year, and says where a region is smaller than the load', () => {
    const uzbek = answerOf({ ...FIRST, country: 'UZ' }, grounds, speechOf('en'));
    expect(uzbek.people.homes.note).toContain('490–610 kWh a person and year (2021).');
    expect(uzbek.people.others.at(-1)?.note).not.toContain('less than the load');
    // 25,050 people × 610 kWh ÷ 8,760 h is 1.7 MW, far less than 50.
    const town = answerOf({ ...FIRST, country: 'UZ', region: 'uz-boysun' }, grounds, speechOf('en'));
    expect(town.people.others.at(-1)?.note).toContain('They use less than the load takes.');
  });

  it('opens each told answer into a formula with a source, and gives a reason for each other', () => {
    for (const row of [...answer.grid, ...answer.people.others, ...answer.charges]) {
      if (row.sum) expect(row.sum().expression).toMatch(/=/);
      else expect(row.text).toContain('Not sourced');
    }
  });

  it.each(siteLocales.flatMap((locale) => countries.map((country) => [locale, country] as const)))(
    'finds all its words in %s for %s among those sent to the browser, in the file too',
    (locale, country) => {
      const speech = speechFrom(phrasesOf(locale, ISLAND_WORDS), locale);
      for (const scenario of [
        { ...FIRST, country },
        { ...FIRST, country, megawatts: 0.1, months: 1, people: 100, load: { low: 0.05, high: 1 } },
        { ...FIRST, country, megawatts: 5000, months: 60 },
      ]) {
        const { lines } = answerOf(scenario, grounds, speech);
        const rows = fileRows(lines, scenario, grounds, speech);
        expect(rows.length).toBeGreaterThan(10);
        expect(rows.filter(({ question, answer: text }) => !question || !text)).toEqual([]);
      }
    },
  );

  it('writes full numbers, the formula and the sources into the file', () => {
    const rows = fileRows(answer.lines, FIRST, grounds, speechOf('en'));
    expect(rows[0]).toMatchObject({ question: 'Electricity', unit: 'kWh', formula: 'E = P × t × LF' });
    expect(rows[0]?.high).toBeCloseTo(438_000_000, 3);
    expect(rows.find(({ formula }) => formula === 's = P ÷ (ΔP × 10)')?.sources).toContain('<https://alau.kz/');
    expect(rows.find(({ question }) => question === 'Homes only')).toMatchObject({ low: null, formula: '' });
  });
});

describe('the cases beside it', () => {
  it('are of the same country, nearest by ratio, power by power', () => {
    const [first, ...rest] = nearest('power', 25_000, 'KZ', grounds.cases);
    // 22 MW is nearer to 25 than 31.3: 25 ÷ 22 = 1.14, 31.3 ÷ 25 = 1.25.
    expect(first?.text).toBe('22 MW');
    expect(rest[0]?.text).toBe('31.3 MW');
  });

  it('are none where the record has none', () => {
    expect(nearest('power', 25_000, 'TM', grounds.cases)).toEqual([]);
  });

  it('lend their load: the reported power in MW', () => {
    const found = casesWithPower(grounds.cases).find(({ power }) => power.text === '31.3 MW');
    expect(found).toMatchObject({ megawatts: 31.3, country: 'KZ' });
  });
});
