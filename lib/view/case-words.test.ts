import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { siteLocales } from '@/lib/i18n/locale';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import type { Case } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';
import { claimWords, mainClaim, periodWords, placeWords, titleOf } from './case-words';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const recorded = (id: string): Case => {
  const found = dataset.byId.get(id);
  if (!found) throw new Error(`The record has no case ${id}.`);
  return found;
};

const claim = (what: Claim['what'], fields: Partial<Claim>): Claim => ({ key: what, what, by: ['s1'], ...fields });
const words = (fields: Partial<Claim>) => claimWords(claim('loss', fields), 'en').text;
const record = (claims: Claim[]): Case => ({ ...recorded('kz-2025-08-east-kazakhstan-insiders'), claims });

describe('a reported value in words', () => {
  it('keeps its number and unit as they were told', () => {
    expect(words({ value: 24_415_300_000, unit: 'UZS' })).toBe('24.4153 billion soums');
    expect(words({ value: 287_939, unit: 'TJS' })).toBe('287,939 somoni');
    expect(words({ value: 0.82, unit: 'MW' })).toBe('0.82 MW');
    expect(words({ value: 29, unit: 'million kWh' })).toBe('29 million kWh');
    expect(words({ value: 600, unit: 'megawatts per hour' })).toBe('600 “megawatts per hour”');
  });

  it('keeps its bound', () => {
    expect(words({ value: 50, unit: 'MWh', bound: 'at-least' })).toBe('at least 50 MWh');
    expect(words({ value: 50, unit: 'MWh', bound: 'more-than' })).toBe('more than 50 MWh');
    expect(words({ value: 9e9, unit: 'KZT', bound: 'about' })).toBe('about 9 billion tenge');
  });

  it('keeps both ends of a range', () => {
    expect(words({ min: 50_000, max: 70_000, unit: 'people' })).toBe('50,000 to 70,000 people');
  });

  it('keeps its rate', () => {
    expect(words({ value: 600, unit: 'MWh', per: 'day' })).toBe('600 MWh a day');
  });

  it('has the unit in the number that the value asks for', () => {
    expect(words({ value: 1, unit: 'people' })).toBe('1 person');
    expect(words({ value: 2, unit: 'people' })).toBe('2 people');
    expect(words({ value: 1, unit: 'USD' })).toBe('1 US dollar');
  });

  it('has no unit where none is told', () => {
    expect(words({ value: 7 }).trim()).toBe('7');
  });

  it('is the words of the source where no number is told, marked where they are in another language', () => {
    const text = { en: 'two flats', ru: 'две квартиры' };
    expect(claimWords(claim('assets', { text }), 'en')).toEqual({ text: 'two flats' });
    expect(claimWords(claim('assets', { text }), 'ru')).toEqual({ text: 'две квартиры' });
  });
});

describe('the weightiest claim', () => {
  const loss = claim('loss', { key: 'tenge', value: 1, unit: 'KZT' });
  const key = (...claims: Claim[]) => mainClaim(record(claims))?.key;

  it('is the loss before power, power before machines', () => {
    const power = claim('power', { value: 1, unit: 'MW' });
    const machines = claim('equipment', { value: 1, unit: 'units' });
    expect(key(machines, power, loss)).toBe('tenge');
    expect(key(machines, power)).toBe('power');
  });

  it('is local money before dollars', () => {
    expect(key(claim('loss', { key: 'dollars', value: 1, unit: 'USD' }), loss)).toBe('tenge');
  });

  it('is a number of the whole case before one of a part, in doubt or in words', () => {
    const machines = claim('equipment', { value: 1, unit: 'units' });
    expect(key({ ...loss, scope: 'part' }, machines)).toBe('equipment');
    expect(key({ ...loss, doubt: { en: 'no', ru: 'нет' } }, machines)).toBe('equipment');
    expect(key({ ...loss, text: { en: 'much', ru: 'много' } }, machines)).toBe('equipment');
  });

  it('is none of a case without claims', () => {
    expect(key()).toBeUndefined();
  });

  it('of the lead case is its loss of 9 billion tenge, not the energy in doubt', () => {
    expect(mainClaim(recorded('kz-2025-08-east-kazakhstan-insiders'))?.key).toBe('loss-kzt');
  });
});

describe('a period in words', () => {
  it('has both ends, one, or its length', () => {
    expect(periodWords({ from: '2025-01', to: '2025-06' }, 'en')).toBe('January 2025 to June 2025');
    expect(periodWords({ from: '2024' }, 'en')).toBe('from 2024');
    expect(periodWords({ to: '2024-02' }, 'en')).toBe('to February 2024');
    expect(periodWords({ duration: 'P2Y' }, 'en')).toBe('2 years');
    expect(periodWords({ duration: 'P1Y10M' }, 'en')).toBe('1 year 10 months');
    expect(periodWords({ duration: 'P4D' }, 'en')).toBe('4 days');
  });

  it('is told in the words of the source before its length', () => {
    const text = { en: 'the two years before', ru: 'два года до этого' };
    expect(periodWords({ duration: 'P2Y', text }, 'en')).toBe('the two years before');
  });

  it('says so where it is not that of the theft', () => {
    expect(periodWords({ from: '2024-01', to: '2024-03', of: 'checks' }, 'en')).toBe(
      'January 2024 to March 2024; period of the checks',
    );
    expect(periodWords({ duration: 'P4D', of: 'theft' }, 'en')).toBe('4 days');
  });
});

describe('the place of a case in words', () => {
  it('is the country where no place is told', () => {
    expect(placeWords(recorded('tj-2025-08-national-h1-losses-32m-somoni'), dataset, 'en')).toBe('Tajikistan');
  });

  it('is the place, or two of them and a sign that there are more', () => {
    const lead = recorded('kz-2025-08-east-kazakhstan-insiders');
    expect(placeWords({ ...lead, places: ['kz-shardara'] }, dataset, 'en')).toBe('Shardara');
    expect(placeWords({ ...lead, places: ['kz-shardara', 'kz-astana'] }, dataset, 'en')).toBe('Shardara, Astana');
    expect(placeWords({ ...lead, places: ['kz-shardara', 'kz-astana', 'kz-almaty'] }, dataset, 'en')).toBe(
      'Shardara, Astana …',
    );
  });
});

describe('the title of a case', () => {
  it('says where and what', () => {
    expect(titleOf(recorded('kz-2025-08-east-kazakhstan-insiders'), dataset, 'en')).toMatch(
      /^East Kazakhstan.*: power diverted by insiders$/,
    );
    expect(titleOf(recorded('uz-2023-12-national-26-farms'), dataset, 'en')).toBe(
      'Uzbekistan: official figure on mining',
    );
    expect(titleOf(recorded('tj-2025-08-national-electricity-theft-h1'), dataset, 'en')).toBe(
      'Tajikistan: official figure on electricity theft',
    );
  });

  it('never calls lawful mining illegal or a theft', () => {
    const wrong = dataset.cases.filter(
      (one) => one.subject === 'lawful-mining' && !/lawful/.test(titleOf(one, dataset, 'en')),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('words of the record', () => {
  it.each(siteLocales)('leave nothing open and nothing empty in %s', (locale) => {
    for (const one of dataset.byId.values()) {
      const said = [
        titleOf(one, dataset, locale),
        ...one.claims.map((each) => claimWords(each, locale).text),
        ...(one.period ? [periodWords(one.period, locale)] : []),
      ];
      for (const text of said) {
        expect(text.trim(), one.id).not.toBe('');
        expect(text, one.id).not.toMatch(/undefined|NaN|[{}]/);
      }
    }
  });
});
