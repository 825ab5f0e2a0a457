import { describe, expect, it } from 'vitest';
import { buildDataset, type CitedPage } from '@/lib/dataset/build-dataset';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import type { Claim } from '@/lib/schema/claim';
import type { SourceKind } from '@/lib/schema/vocabulary';
import { caseWith } from './case.fixture';
import { besideBound, bestSource, kindOf, rivals, stateOf } from './value-state';

const page = (publisher: SourceKind, own?: SourceKind): CitedPage => ({
  key: 'page',
  id: `${publisher}/page`,
  language: 'en',
  publisher: { id: publisher, name: publisher, kind: publisher },
  ...(own ? { kind: own } : {}),
});
const pages = new Map([
  ['agency', page('official')],
  ['paper', page('press')],
  ['copy', page('aggregator')],
]);

const power = (key: string, fields: Partial<Claim>): Claim => ({
  key,
  what: 'power',
  unit: 'MW',
  by: ['s2'],
  ...fields,
});
const record = (...claims: Claim[]) => caseWith({ claims, sources: { s1: 'agency', s2: 'paper', s3: 'copy' } });
const state = (claim: Claim, ...others: Claim[]) => stateOf(claim, record(claim, ...others), pages);

const five = power('five', { value: 5 });
const six = power('six', { value: 6 });

describe('the state of a value', () => {
  it('is who reports it, where it stands alone: the best of its sources', () => {
    expect(state(power('a', { value: 5, by: ['s3', 's1'] }))).toBe('reported-official');
    expect(state(power('a', { value: 5, by: ['s2'] }))).toBe('reported-press');
    expect(state(power('a', { value: 5, by: ['s3'] }))).toBe('reported-press');
  });

  it('is its bound', () => {
    const bounded = (bound: NonNullable<Claim['bound']>) => state(power('a', { value: 5, bound, by: ['s1'] }));
    expect((['at-least', 'more-than'] as const).map(bounded)).toEqual(['at-least', 'at-least']);
    expect((['at-most', 'up-to', 'almost'] as const).map(bounded)).toEqual(['at-most', 'at-most', 'at-most']);
    expect(bounded('about')).toBe('about');
  });

  it('beside words that tell the bound is who reports it; a doubt stays a doubt', () => {
    const beside = (claim: Claim, ...others: Claim[]) => besideBound(claim, record(claim, ...others), pages);
    expect(beside(power('a', { value: 5, bound: 'at-least', by: ['s1'] }))).toBe('reported-official');
    expect(beside(power('a', { min: 5, max: 6, by: ['s2'] }))).toBe('reported-press');
    expect(beside(power('a', { value: 5, bound: 'about', by: ['s2'] }), six)).toBe('disputed');
    expect(beside(power('a', { value: 5, doubt: { en: 'a unit', ru: 'единица' } }))).toBe('unit-in-doubt');
  });

  it('is a range before a bound', () => {
    expect(state(power('a', { min: 5, max: 6, bound: 'about' }))).toBe('range');
  });

  it('is disputed before a range, for both rivals', () => {
    const range = power('range', { min: 7, max: 8 });
    expect([state(five, range), state(range, five)]).toEqual(['disputed', 'disputed']);
  });

  it('is in doubt before all else', () => {
    expect(state(power('a', { min: 5, max: 6, doubt: { en: 'no', ru: 'нет' } }), five)).toBe('unit-in-doubt');
  });
});

describe('rivals', () => {
  const against = (claim: Claim) => rivals(claim, record(claim, six)).map(({ key }) => key);

  it('give another number for the same thing', () => {
    expect(against(five)).toEqual(['six']);
  });

  it('agree where the number is the same, whatever its bound', () => {
    expect(against(power('other', { value: 6, bound: 'about' }))).toEqual([]);
  });

  it('speak of the same thing in the same unit, part, time and sense', () => {
    const words = { en: 'one farm', ru: 'одна ферма' };
    expect(against({ ...five, what: 'electricity' })).toEqual([]);
    expect(against({ ...five, unit: 'kW' })).toEqual([]);
    expect(against({ ...five, counts: words })).toEqual([]);
    expect(against({ ...five, over: words })).toEqual([]);
    expect(against({ ...five, scope: 'part' })).toEqual([]);
    expect(against({ ...five, values: 'tax' })).toEqual([]);
    expect(against({ ...five, scope: 'whole' })).toEqual(['six']);
  });

  it('are numbers: words rival nothing', () => {
    expect(against({ ...five, text: { en: 'some', ru: 'немного' } })).toEqual([]);
  });
});

describe('the kind of a source', () => {
  it('is that of the page where it differs from its publisher', () => {
    expect(kindOf(page('press', 'official'))).toBe('official');
    expect(kindOf(page('press'))).toBe('press');
  });

  it('is the least trusted where no page is known', () => {
    expect(bestSource({ ...five, by: ['s9'] }, record(five), pages)).toBe('aggregator');
  });
});

describe('states of the record', () => {
  const texts = textsOnDisk();
  const dataset = buildDataset(readFiles(texts).files, texts);

  it('call a value in doubt exactly where the record says why', () => {
    const wrong = [...dataset.byId.values()].flatMap((one) =>
      one.claims
        .filter((claim) => Boolean(claim.doubt) !== (stateOf(claim, one, dataset.pages) === 'unit-in-doubt'))
        .map(({ key }) => `${one.id} ${key}`),
    );
    expect(wrong).toEqual([]);
  });

  it('make rivals of each other: a value that disputes another is disputed by it', () => {
    const lonely = [...dataset.byId.values()].flatMap((one) =>
      one.claims.flatMap((claim) =>
        rivals(claim, one)
          .filter((other) => !rivals(other, one).includes(claim))
          .map(({ key }) => `${one.id} ${key}`),
      ),
    );
    expect(lonely).toEqual([]);
  });
});
