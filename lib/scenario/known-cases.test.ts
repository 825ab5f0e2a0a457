import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { caseWith } from '@/lib/derive/case.fixture';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import type { Case } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';
import { casesWithPower, knownCases } from './known-cases';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);

const power = (fields: Partial<Claim>): Claim => ({ key: 'power', what: 'power', by: ['s1'], unit: 'MW', ...fields });
const powerOf = (claims: Claim[], fields: Partial<Case> = {}) =>
  knownCases({ ...dataset, cases: [caseWith({ claims, ...fields })] }, 'en')[0]?.power;

describe('the power that a case lends', () => {
  it('is the number without a bound, where one is told, as in the sums of years', () => {
    expect(powerOf([power({ value: 200, bound: 'at-least' }), power({ key: 'exact', value: 202 })])).toEqual({
      value: 202_000,
      text: '202 MW',
    });
  });

  it('is 202 MW for the sweep of February 2022, of which a page prints "at least 200" too', () => {
    const sweep = casesWithPower(knownCases(dataset, 'en')).find(
      ({ id }) => id === 'kz-2022-02-energy-ministry-13-farms',
    );
    expect(sweep).toMatchObject({ megawatts: 202, power: { text: '202 MW' } });
  });

  it('is lent once by an event that two pages tell of', () => {
    const sweep = casesWithPower(knownCases(dataset, 'en')).filter(({ power: { text } }) => text === '202 MW');
    expect(sweep.map(({ id }) => id)).toEqual(['kz-2022-02-energy-ministry-13-farms']);
  });

  it('keeps its bound in words, and lies in the middle of a range', () => {
    expect(powerOf([power({ value: 200, bound: 'at-least' })])).toEqual({ value: 200_000, text: 'at least 200 MW' });
    expect(powerOf([power({ min: 10, max: 30 })])).toEqual({ value: 20_000, text: '10 to 30 MW' });
  });

  it('is none where an official estimates all hidden mining', () => {
    expect(powerOf([power({ value: 1000, bound: 'at-least' })], { kind: 'official-statistic' })).toBeUndefined();
  });
});
