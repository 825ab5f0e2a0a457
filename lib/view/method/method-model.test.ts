import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { siteLocales } from '@/lib/i18n/locale';
import { messages } from '@/lib/i18n/translate';
import { formulaKeys, inputKeys, symbols } from '@/lib/method/formula';
import { type Limits, limits } from '@/lib/plausibility/limits';
import { slips } from '@/lib/plausibility/unit-readings';
import { testKeys } from '@/lib/plausibility/verdict';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { methodModel } from './method-model';
import { methodTests } from './method-tests';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const words = (lines?: Limits, baselines: typeof dataset = dataset) =>
  Object.fromEntries(methodTests(baselines, 'en', lines).map((test) => [test.key, test]));

describe('the tests on the method page', () => {
  it('are all nine, in order, with the formulas that they judge', () => {
    const tests = methodTests(dataset, 'en');
    expect(tests.map(({ number }) => number)).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9']);
    expect(tests.map(({ key }) => key)).toEqual([...testKeys]);
    expect(words().price?.expressions).toEqual(['p = M ÷ E']);
  });

  it('say the lines of the method', () => {
    expect(words().watts?.fits).toBe('1,000 to 3,700 W, as air-cooled machines draw');
    expect(words().price?.fits).toContain('Kazakhstan 16–75 tenge/kWh');
    expect(words()['load-factor']?.fits).toContain('30% to 100% of the time, 5% more');
    expect(words()['share-of-system']?.fits).toContain('Kazakhstan: 1,200 MW, 9.1% of the generation');
    expect(words()['exchange-rate']?.strained).toBe('within 15%');
    expect(words().dates?.strained).toContain('Nur-Sultan');
  });

  /** Every line, moved to a number that stands nowhere else. */
  const moved: [string, Limits, string][] = [
    ['price', { ...limits, price: { ...limits.price, partOfLowest: 0.47 } }, '47%'],
    ['price', { ...limits, price: { ...limits.price, timesBusiness: 7.7 } }, '7.7 times'],
    ['use-per-head', { ...limits, head: { ...limits.head, fits: 1.77 } }, '1.77 times'],
    ['use-per-head', { ...limits, head: { ...limits.head, strained: 2.77 } }, '2.77 times'],
    ['use-per-head', { ...limits, head: { ...limits.head, partOfLeastHomes: 0.13 } }, '13%'],
    ['load-factor', { ...limits, load: { ...limits.load, low: 0.27 } }, '27%'],
    ['load-factor', { ...limits, load: { ...limits.load, high: 0.97 } }, '97%'],
    ['load-factor', { ...limits, load: { ...limits.load, slack: 0.07 } }, '7%'],
    ['watts', { ...limits, watts: { ...limits.watts, low: 777 } }, '777'],
    ['watts', { ...limits, watts: { ...limits.watts, high: 7777 } }, '7,777 W'],
    ['share-of-system', { ...limits, system: { strained: 2.7 } }, '2.7 times'],
    ['money-a-machine', { ...limits, machine: { strained: 17_777 } }, '17,777'],
    ['exchange-rate', { ...limits, rate: { ...limits.rate, fits: 0.07 } }, '7%'],
    ['exchange-rate', { ...limits, rate: { ...limits.rate, strained: 0.17 } }, '17%'],
  ];
  const said = (key: string, lines?: Limits) => {
    const test = words(lines)[key];
    return [test?.fits, test?.strained, test?.cannot].join(' ');
  };

  it.each(moved)('of %s follow a line that is moved (%#)', (key, lines, words) => {
    expect(said(key)).not.toContain(words);
    expect(said(key, lines)).toContain(words);
  });

  it('move each line there is', () => {
    const lines = Object.values(limits).reduce((sum, group) => sum + Object.keys(group).length, 0);
    expect(moved).toHaveLength(lines);
  });

  it('follow a constant of the record', () => {
    const watts = dataset.constants.get('watts-plausible');
    if (!watts) throw new Error('The record lacks the watts of a machine.');
    const constants = new Map(dataset.constants).set('watts-plausible', { ...watts, high: 3_777 });
    expect(words(limits, { ...dataset, constants }).watts?.fits).toContain('3,777 W');
  });
});

describe('the method page', () => {
  it.each(siteLocales)('in %s has words for every test, formula, input and reading of a unit', (locale) => {
    const owed = [
      ...testKeys.flatMap((key) => ['', '.fits', '.strained', '.cannot'].map((end) => `method.test.${key}${end}`)),
      ...formulaKeys.map((key) => `formula.${key}`),
      ...inputKeys.map((key) => `input.${key}`),
      ...slips.map((slip) => `method.slip.${slip}`),
    ];
    expect(owed.filter((key) => !(key in messages[locale]))).toEqual([]);
  });

  it.each(siteLocales)('in %s shows a worked example for every formula', (locale) => {
    const { formulas } = methodModel(dataset, locale);
    expect(formulas.map(({ key }) => key)).toEqual([...formulaKeys]);
    expect(formulas.filter(({ example }) => !example).map(({ key }) => key)).toEqual([]);
    expect(formulas.filter(({ example }) => !/\d/.test(example?.text ?? '')).map(({ key }) => key)).toEqual([]);
  });

  it('names every symbol once, with all that it stands for', () => {
    const rows = methodModel(dataset, 'en').symbols;
    expect(new Set(rows.map(({ symbol }) => symbol)).size).toBe(rows.length);
    expect(rows.map(({ symbol }) => symbol).sort()).toEqual([...new Set<string>(Object.values(symbols))].sort());
    expect(rows.find(({ symbol }) => symbol === 'p')?.names).toBe('tariff; tariff, up to the penal multiple');
  });

  it('has every table of the baselines, each row with its source', () => {
    const { tables, towns } = methodModel(dataset, 'en');
    expect(tables.map(({ key }) => key)).toEqual([
      'demand',
      'carbon',
      'generation',
      'demand-whole',
      'net-imports',
      'capacity',
      'import-share',
      'tariffs',
      'rates',
      'machines',
      'network',
      'observations',
    ]);
    for (const table of tables.filter(({ source }) => !source)) {
      const bare = table.rows.filter(({ cells }) => !cells.at(-1)?.href && !cells.at(-1)?.note);
      expect(bare, table.key).toEqual([]);
      expect(table.rows.every(({ cells }) => cells.length === table.head.length)).toBe(true);
    }
    expect(towns).toContain(`${dataset.towns.length} towns`);
  });

  it('rounds as it says', () => {
    expect(methodModel(dataset, 'en').rounding).toContain(
      '2 significant figures, or 1 where the high end is more than 3',
    );
    expect(methodModel(dataset, 'en').rounding).toContain('under 1,000 go to the nearest 50');
    expect(methodModel(dataset, 'ru').rounding).toContain('2 значащие цифры');
  });
});
