import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { siteLocales } from '@/lib/i18n/locale';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { claimsModel } from './claims-model';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const model = claimsModel(dataset, 'en');
const claims = model.topics.flatMap((topic) => topic.claims);
const claim = (key: string) => {
  const found = claims.find((one) => one.key === key);
  if (!found) throw new Error(`There is no statement "${key}".`);
  return found;
};
const steps = (key: string) => Object.fromEntries(claim(key).steps.map((step) => [step.key, step]));

/** Addresses that others link to; they must not go. */
const KEPT =
  'rig-400-watts industrial-price tax-15-percent compliance-10-percent sale-duty-75-percent purchase-1-mwh licences-84 pools-5 machines-415000 mwh-50-two-years money-9-billion people-50000-70000 share-20-percent iran-8-percent china-50-to-20 tajikistan-permitted tajik-damage world-168-twh october-2025 nur-sultan ten-in-the-shadows dozens-of-purchases state-platform-only power-plants-70-30 france-nuclear russia-registry prison dropped-since-2023 by-2025 china-ban';

describe('the checked statements', () => {
  it('keep their addresses', () => {
    const keys = claims.map(({ key }) => key);
    expect(KEPT.split(' ').filter((key) => !keys.includes(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are counted whole by finding and by verdict', () => {
    const sum = (rows: { count: number }[]) => rows.reduce((all, { count }) => all + count, 0);
    expect(sum(model.findings)).toBe(model.total);
    expect(sum(model.verdicts)).toBe(model.total);
    expect(claims).toHaveLength(model.total);
  });

  it.each([
    ['mwh-50-two-years', 'cannot be'],
    ['money-9-billion', 'strained'],
    ['rig-400-watts', 'cannot be'],
    ['machines-415000', 'cannot be'],
    ['share-20-percent', 'cannot be'],
    ['october-2025', 'cannot be'],
    ['nur-sultan', 'strained'],
    ['tajik-damage', 'fits'],
    ['ten-in-the-shadows', 'not testable'],
    ['china-ban', null],
  ])('have the verdict of the method: %s', (key, verdict) => expect(claim(key).verdict).toBe(verdict));

  it('show the sums of the method', () => {
    const result = (key: string, step: string) => steps(key)[step]?.sum.result;
    expect(result('mwh-50-two-years', 'price')).toBe('180,000 tenge/kWh');
    expect(result('mwh-50-two-years', 'price-in-dollars')).toBe('330 US dollars/kWh');
    expect(result('share-20-percent', 'energy')).toBe('23.7 TWh');
    expect(result('rig-400-watts', 'watts')).toBe('400 W');
    expect(result('licences-84', 'machines')).toBe('4,940 units');
    expect(result('world-168-twh', 'efficiency')).toBe('20.4 J/TH');
    expect(result('tajik-damage', 'energy')).toBe('39.6–90.5 GWh');
    expect(result('industrial-price', 'over-tariff')).toBe('1.18–1.34 times');
  });

  it('show an energy in the unit in which it is printed', () => {
    const price = steps('mwh-50-two-years').price?.sum;
    expect(price?.inputs.map(({ value }) => value)).toEqual(['9,000,000,000 tenge', '50 MWh']);
    expect(price?.inputs.map(({ origins }) => origins[0]?.text)).toEqual(['as stated', 'as stated']);
  });

  it('say what a result was held against', () => {
    expect(steps('rig-400-watts').watts?.test).toEqual({
      verdict: 'cannot be',
      text: 'T4: cannot be, held against 1,000 to 3,700 W',
    });
    expect(claim('october-2025').dates[0]?.text).toBe(
      'T9: cannot be. Said to be of October 2025, but told already in a text of 15 August 2025.',
    );
  });

  it.each(siteLocales)('in %s are in that language, lead to pages, and name who states them', (locale) => {
    for (const one of claimsModel(dataset, locale).topics.flatMap((topic) => topic.claims)) {
      expect(one.said.lang, one.key).toBeUndefined();
      expect(one.because.lang, one.key).toBeUndefined();
      expect(one.by.length + (one.where ? 1 : 0), one.key).toBeGreaterThan(0);
      expect(
        [...one.by, ...one.better].filter(({ href }) => !href.startsWith('http')),
        one.key,
      ).toEqual([]);
    }
  });
});
