import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset, type CitedPage } from '@/lib/dataset/build-dataset';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import type { Statement } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';
import { bounds, sourceKinds } from '@/lib/schema/vocabulary';
import { caseWith } from './case.fixture';
import { agreementOf, disputesOf } from './disputes';
import { endsOf, quantitiesOf } from './quantities';
import { rivals } from './value-state';

const pages = new Map(
  sourceKinds.map((kind, index): [string, CitedPage] => {
    const key = `page${index + 1}`;
    return [key, { key, id: key, language: 'en', publisher: { id: key, name: key, kind } }];
  }),
);
const people = (key: string, fields: Partial<Claim> & Pick<Claim, 'by'>): Claim => ({
  key,
  what: 'people',
  unit: 'people',
  ...fields,
});
const sources = { s1: 'page1', s2: 'page2', s3: 'page3', s4: 'page4', s5: 'page5' };
const record = (claims: Claim[], statements: Statement[] = []) => caseWith({ claims, sources, statements });
const echoed: Statement[] = [{ key: 'agency', agency: 'afm', echoes: ['s1', 's2', 's3', 's4', 's5'] }];
const versions = (claims: Claim[], statements?: Statement[]) =>
  disputesOf(record(claims, statements), pages).flatMap((one) =>
    one.versions.map(({ claim, voice, differs }) => [voice.key, claim.key, differs].filter(Boolean).join(' ')),
  );

describe('the versions of a quantity', () => {
  it('are led by the own text, even where all who repeat it print another number', () => {
    const claims = [people('wrong', { value: 50, by: ['s1', 's2', 's3'] }), people('right', { value: 5, by: ['s4'] })];
    expect(versions(claims, [{ key: 'agency', agency: 'afm', text: 's4', echoes: ['s1', 's2', 's3'] }])).toEqual([
      'agency right',
      'agency wrong own',
    ]);
  });

  it('are led by what most pages of the voice print, and keep the garbled one, marked', () => {
    const claims = [
      people('garbled', { value: 500_000, by: ['s1'] }),
      people('inside', { value: 70_000, bound: 'about', by: ['s2'] }),
      people('told', { min: 50_000, max: 70_000, by: ['s3', 's4', 's5'] }),
    ];
    expect(versions(claims, echoed)).toEqual(['agency told', 'agency inside', 'agency garbled most']);
  });

  it('mark none where no number is that of most pages', () => {
    const claims = [people('five', { value: 5, by: ['s2'] }), people('six', { value: 6, by: ['s1'] })];
    expect(versions(claims, echoed)).toEqual(['agency six', 'agency five']);
  });

  it('are led, where all print another number, by one that others bear out', () => {
    const claims = [
      people('alone', { value: 194, by: ['s1'] }),
      people('fine', { value: 192.9, by: ['s4'] }),
      people('rounded', { value: 193, by: ['s3'] }),
    ];
    expect(versions(claims, echoed)).toEqual(['agency rounded', 'agency fine', 'agency alone']);
  });

  it('do not mark a number that the other rounds, or that its bound allows', () => {
    const most = { by: ['s1', 's2', 's3'] };
    const mark = (one: Partial<Claim>, other: Partial<Claim>) =>
      versions([people('one', { ...one, ...most }), people('other', { ...other, by: ['s4'] })], echoed)[1];
    expect(mark({ value: 31 }, { value: 31.3 })).toBe('agency other');
    expect(mark({ value: 202 }, { value: 200, bound: 'at-least' })).toBe('agency other');
    expect(mark({ value: 202 }, { value: 200, bound: 'at-most' })).toBe('agency other most');
    expect(mark({ value: 3.52 }, { value: 3.4 })).toBe('agency other most');
    expect(mark({ value: 2 }, { value: 2.4 })).toBe('agency other most');
  });

  it('go voice by voice: a value that two voices state stands under both', () => {
    const claims = [people('five', { value: 5, by: ['s1', 's3'] }), people('six', { value: 6, by: ['s2'] })];
    expect(versions(claims, [{ key: 'agency', agency: 'afm', echoes: ['s2', 's3'] }])).toEqual([
      'agency six',
      'agency five',
      's1 five',
    ]);
  });
});

describe('a dispute', () => {
  const [wide] = disputesOf(
    record([people('a', { min: 5, max: 7, by: ['s1'] }), people('b', { value: 50, by: ['s2'] })]),
    pages,
  );

  it('is as wide as the highest end over the lowest', () => {
    expect(wide).toMatchObject({ low: 5, high: 50, ratio: 10, sameNumber: false });
  });

  it('is none where only bounds differ, and none where there is one version', () => {
    const same = [people('a', { value: 5, by: ['s1'] }), people('b', { value: 5, bound: 'about', by: ['s2'] })];
    expect(disputesOf(record(same), pages)).toMatchObject([{ ratio: 1, sameNumber: true }]);
    expect(disputesOf(record(same.slice(1)), pages)).toEqual([]);
  });

  it('holds energies against each other in one unit, and money never in two currencies', () => {
    const energy = (key: string, value: number, unit: Claim['unit']): Claim =>
      ({ key, what: 'electricity', value, unit, by: ['s1'] }) as Claim;
    expect(disputesOf(record([energy('a', 2.8, 'million kWh'), energy('b', 2800, 'MWh')]), pages)).toMatchObject([
      { sameNumber: true },
    ]);
    expect(disputesOf(record([energy('a', 5, 'USD'), energy('b', 2000, 'KZT')]), pages)).toEqual([]);
  });

  it('always has a headline that some source states, and loses no version', () => {
    const claim = fc.record({
      value: fc.integer({ min: 1, max: 9 }),
      bound: fc.constantFrom(...bounds),
      by: fc.uniqueArray(fc.constantFrom('s1', 's2', 's3', 's4', 's5'), { minLength: 1 }),
    });
    const said = fc.record({
      text: fc.constantFrom('s1', 's2', undefined),
      echoes: fc.uniqueArray(fc.constantFrom('s2', 's3', 's4')),
    });
    fc.assert(
      fc.property(fc.array(claim, { minLength: 2, maxLength: 5 }), said, (drawn, { text, echoes }) => {
        const claims = drawn.map((one, index) => people(`c${index}`, one));
        const made = record(claims, [{ key: 'agency', agency: 'afm', echoes, ...(text ? { text } : {}) }]);
        const [dispute] = disputesOf(made, pages);
        const [headline] = dispute?.versions ?? [];
        expect(claims).toContain(headline?.claim);
        expect(headline?.sources.every((key) => headline.claim.by.includes(key))).toBe(true);
        expect(headline?.sources.length).toBeGreaterThan(0);
        const printed = (dispute?.versions ?? []).flatMap((one) => one.sources.map((key) => `${one.claim.key} ${key}`));
        expect(printed.sort()).toEqual(claims.flatMap(({ key, by }) => by.map((one) => `${key} ${one}`)).sort());
      }),
    );
  });
});

describe('the disputes of the record', () => {
  const texts = textsOnDisk();
  const dataset = buildDataset(readFiles(texts).files, texts);
  const all = [...dataset.byId.values()].flatMap((one) =>
    disputesOf(one, dataset.pages).map((dispute) => ({ record: one, dispute })),
  );

  it('each have a headline that a source of the case states, between the lowest and the highest', () => {
    const wrong = all.filter(({ record: one, dispute }) => {
      const { claim, sources } = dispute.versions[0];
      const { low, high } = endsOf(claim);
      const stated = one.claims.includes(claim) && sources.length > 0 && sources.every((key) => claim.by.includes(key));
      return !stated || low < dispute.low || high > dispute.high;
    });
    expect(all.length).toBeGreaterThan(0);
    expect(wrong.map(({ record: one, dispute }) => `${one.id} ${dispute.versions[0].claim.key}`)).toEqual([]);
  });

  it('hold every value that the site calls disputed', () => {
    const missing = [...dataset.byId.values()].flatMap((one) => {
      const listed = new Set(
        disputesOf(one, dataset.pages)
          .filter(({ sameNumber }) => !sameNumber)
          .flatMap((dispute) => dispute.versions.map(({ claim }) => claim)),
      );
      return one.claims
        .filter((claim) => rivals(claim, one).length > 0 && !listed.has(claim))
        .map(({ key }) => `${one.id} ${key}`);
    });
    expect(missing).toEqual([]);
  });

  it('show East Kazakhstan as one voice with a headline of 50,000 to 70,000 and one garbled retelling', () => {
    const lead = all.find(({ dispute }) => dispute.versions[0].claim.key === 'equivalent-population');
    expect(lead?.record.id).toBe('kz-2025-08-east-kazakhstan-insiders');
    expect(lead?.dispute.ratio).toBe(10);
    expect(lead?.dispute.versions.map(({ claim, sources, differs }) => [claim.key, sources.length, differs])).toEqual([
      ['equivalent-population', 5, null],
      ['equivalent-population-70000', 1, null],
      ['equivalent-population-500000', 1, 'most'],
    ]);
  });

  it('leave most quantities of several voices agreed', () => {
    const { voiced, agreeing } = agreementOf(dataset.cases, dataset.pages);
    const quantities = dataset.cases.flatMap(quantitiesOf).length;
    expect(agreeing).toBeLessThanOrEqual(voiced);
    expect(voiced).toBeLessThan(quantities);
    expect(agreeing / voiced).toBeGreaterThan(0.5);
  });
});
