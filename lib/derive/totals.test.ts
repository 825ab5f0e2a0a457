import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset, type Dataset } from '@/lib/dataset/build-dataset';
import { isTold } from '@/lib/method/derived';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import type { Case } from '@/lib/schema/case';
import { caseWith } from './case.fixture';
import { energyOf } from './energy';
import { energyTotals, leftOutReasons } from './totals';

const texts = textsOnDisk();
const real = buildDataset(readFiles(texts).files, texts);

/** A case that states so many GWh, or none. */
const stated = (id: string, gigawattHours: number | undefined, fields: Partial<Case> = {}): Case =>
  caseWith({
    id,
    claims:
      gigawattHours === undefined
        ? []
        : [{ key: 'electricity', what: 'electricity', value: gigawattHours, unit: 'GWh', by: ['s1'] }],
    ...fields,
  });
const withCases = (cases: Case[]): Dataset => ({ ...real, readings: new Map(), cases });

function kazakh(...cases: Case[]) {
  const [total] = energyTotals(withCases(cases)).countries;
  if (!total) throw new Error('There is no first country.');
  return { ...total, gigawattHours: total.value.central / 1e6 };
}

describe('a total', () => {
  it('adds cases that have nothing to do with each other: 2 and 3 GWh are 5', () => {
    const total = kazakh(stated('a', 2), stated('b', 3));
    expect(total.gigawattHours).toBe(5);
    expect(total.counted).toEqual(['a', 'b']);
    expect(total.leftOut).toEqual([]);
  });

  it('counts a whole and not its part, even where the part is told to be larger', () => {
    const total = kazakh(stated('part', 9, { partOf: ['whole'] }), stated('whole', 5));
    expect(total.gigawattHours).toBe(5);
    expect(total.leftOut).toEqual([{ id: 'part', because: 'held-elsewhere', instead: 'whole' }]);
  });

  it('prefers parts to a smaller case that may overlap their whole, where the whole tells nothing', () => {
    const total = kazakh(
      stated('whole', undefined),
      stated('a', 3, { partOf: ['whole'] }),
      stated('b', 4, { partOf: ['whole'] }),
      stated('beside', 1, { overlaps: ['whole'] }),
    );
    expect(total.counted).toEqual(['a', 'b']);
    expect(total.leftOut).toContainEqual({ id: 'beside', because: 'may-overlap', instead: 'b' });
  });

  it('counts no part of a part beside the whole', () => {
    const total = kazakh(
      stated('whole', 5),
      stated('half', undefined, { partOf: ['whole'] }),
      stated('quarter', 1, { partOf: ['half'] }),
    );
    expect(total.counted).toEqual(['whole']);
    expect(total.leftOut).toContainEqual({ id: 'quarter', because: 'held-elsewhere', instead: 'whole' });
  });

  it('counts the parts of a whole that tells nothing', () => {
    const total = kazakh(
      stated('whole', undefined),
      stated('one', 1, { partOf: ['whole'] }),
      stated('two', 2, { partOf: ['whole'] }),
    );
    expect(total.gigawattHours).toBe(3);
    expect(total.leftOut).toEqual([{ id: 'whole', because: 'not-told' }]);
  });

  it('counts the larger of two that are the same event or may overlap, whichever names the other', () => {
    expect(kazakh(stated('a', 2, { sameAs: ['b'] }), stated('b', 3)).leftOut).toEqual([
      { id: 'a', because: 'same-event', instead: 'b' },
    ]);
    expect(kazakh(stated('a', 2), stated('b', 3, { overlaps: ['a'] })).leftOut).toEqual([
      { id: 'a', because: 'may-overlap', instead: 'b' },
    ]);
    expect(kazakh(stated('a', 2, { overlaps: ['b'] }), stated('b', 3)).gigawattHours).toBe(3);
  });

  it('adds cases that are only worth reading together', () => {
    expect(kazakh(stated('a', 2, { related: ['b'] }), stated('b', 3)).gigawattHours).toBe(5);
  });

  it('leaves out what is not illegal mining and what is in doubt, and says which', () => {
    const doubt = { en: 'cannot be', ru: 'не может быть' };
    const doubtful = stated('c', undefined, {
      claims: [{ key: 'e', what: 'electricity', value: 5, unit: 'GWh', doubt, by: ['s1'] }],
    });
    const total = kazakh(
      stated('a', 2, { subject: 'electricity-theft' }),
      stated('b', 3, { subject: 'lawful-mining' }),
      doubtful,
    );
    expect(total.counted).toEqual([]);
    expect(total.leftOut).toEqual([
      { id: 'a', because: 'not-mining' },
      { id: 'b', because: 'not-mining' },
      { id: 'c', because: 'unit-in-doubt' },
    ]);
  });

  it('is open where a counted case is open above, and only then', () => {
    const atLeast = (id: string, value: number): Case =>
      stated(id, undefined, {
        claims: [{ key: 'e', what: 'electricity', value, unit: 'GWh', bound: 'at-least', by: ['s1'] }],
      });
    expect(kazakh(stated('a', 2), atLeast('b', 3)).open).toBe(true);
    expect(kazakh(stated('a', 2, { sameAs: ['b'] }), atLeast('b', 1)).open).toBe(false);
  });

  it('of a country without cases is zero, and the country stays in the list', () => {
    const { countries } = energyTotals(withCases([]));
    expect(countries.map(({ country, value }) => [country, value.high])).toEqual([
      ['KZ', 0],
      ['KG', 0],
      ['TJ', 0],
      ['UZ', 0],
      ['TM', 0],
    ]);
  });

  it('of the region is the sum of its countries', () => {
    const { region } = energyTotals(withCases([stated('a', 2), stated('b', 3, { country: 'UZ' })]));
    expect(region.value).toEqual({ low: 5e6, central: 5e6, high: 5e6 });
    expect(region.counted).toEqual(['a', 'b']);
  });
});

const links = ['partOf', 'sameAs', 'overlaps'] as const;

/** Up to eight cases of 1 to 5 GWh or of none; links run to earlier cases only, so that no part holds its whole. */
const linkedCases = fc
  .array(
    fc.record({
      size: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      to: fc.array(fc.tuple(fc.constantFrom(...links), fc.nat(7)), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((drafts) =>
    drafts.map(({ size, to }, index) => {
      const fields: Partial<Case> = {};
      for (const [field, target] of to) {
        if (target < index) fields[field] = [...new Set([...(fields[field] ?? []), `case-${target}`])];
      }
      return stated(`case-${index}`, size, fields);
    }),
  );

function bothCounted(cases: readonly Case[], counted: readonly string[]): string[] {
  return cases
    .filter(({ id }) => counted.includes(id))
    .flatMap((record) =>
      links.flatMap((field) =>
        (record[field] ?? []).filter((id) => counted.includes(id)).map((id) => `${record.id} ${field} ${id}`),
      ),
    );
}

describe('totals of any record', () => {
  it('never count both of two cases that are linked', () => {
    fc.assert(
      fc.property(linkedCases, (cases) => {
        expect(bothCounted(cases, kazakh(...cases).counted)).toEqual([]);
      }),
      { seed: 20251121, numRuns: 1_000 },
    );
  });

  it('count or leave out each case once', () => {
    fc.assert(
      fc.property(linkedCases, (cases) => {
        const { counted, leftOut } = kazakh(...cases);
        expect([...counted, ...leftOut.map(({ id }) => id)].sort()).toEqual(cases.map(({ id }) => id).sort());
      }),
      { seed: 20251121, numRuns: 500 },
    );
  });

  it('do not depend on the order of the cases', () => {
    fc.assert(
      fc.property(linkedCases, (cases) => {
        expect(kazakh(...[...cases].reverse())).toEqual(kazakh(...cases));
      }),
      { seed: 20251121, numRuns: 500 },
    );
  });
});

describe('totals of the record', () => {
  const { countries, region } = energyTotals(real);

  it.each(countries.map((total) => [total.country, total] as const))(
    'count or leave out each case of %s once, each for one known reason',
    (country, { counted, leftOut }) => {
      const ids = real.cases.filter((record) => record.country === country).map(({ id }) => id);
      expect([...counted, ...leftOut.map(({ id }) => id)].sort()).toEqual([...ids].sort());
      expect(leftOut.filter(({ because }) => !leftOutReasons.includes(because))).toEqual([]);
    },
  );

  it.each([...countries.map((total) => [total.country ?? '', total] as const), ['all five', region] as const])(
    'of %s are the sums of the energies counted',
    (_name, { counted, value }) => {
      let [low, central, high] = [0, 0, 0];
      for (const record of real.cases.filter(({ id }) => counted.includes(id))) {
        const energy = energyOf(record, real);
        if (!isTold(energy)) throw new Error(`${record.id} is counted and tells no energy.`);
        low += energy.value.low;
        central += energy.value.central;
        high += energy.value.high;
      }
      // Whole watt-hours: the order of adding moves the last binary digit.
      expect(value.low).toBeCloseTo(low, 3);
      expect(value.central).toBeCloseTo(central, 3);
      expect(value.high).toBeCloseTo(high, 3);
    },
  );

  it('never count both of two cases that are linked', () => {
    expect(bothCounted(real.cases, region.counted)).toEqual([]);
  });

  it('point only at counted cases as those that stand instead', () => {
    const wrong = region.leftOut.filter(({ instead }) => instead && !region.counted.includes(instead));
    expect(wrong).toEqual([]);
  });

  it('leave the lead case out because its unit is in doubt', () => {
    expect(region.leftOut).toContainEqual({ id: 'kz-2025-08-east-kazakhstan-insiders', because: 'unit-in-doubt' });
    expect(region.counted).not.toContain('kz-2025-08-east-kazakhstan-insiders');
  });

  it('count the 26 Uzbek farms and none of the farms within them', () => {
    const parts = real.cases.filter(({ partOf }) => partOf?.includes('uz-2023-12-national-26-farms'));
    expect(parts.length).toBeGreaterThan(0);
    expect(region.counted).toContain('uz-2023-12-national-26-farms');
    expect(parts.filter(({ id }) => region.counted.includes(id))).toEqual([]);
  });

  it('count the Tajik half-year and not the Sughd case that may lie in it', () => {
    const tajik = countries.find(({ country }) => country === 'TJ');
    expect(tajik?.counted).toEqual(['tj-2025-08-national-h1-losses-32m-somoni']);
    expect(tajik?.leftOut).toContainEqual({
      id: 'tj-2025-08-sughd-135-devices',
      because: 'may-overlap',
      instead: 'tj-2025-08-national-h1-losses-32m-somoni',
    });
  });

  it('hold no neighbour', () => {
    const neighbours = real.context.map(({ id }) => id);
    const named = [...region.counted, ...region.leftOut.map(({ id }) => id)];
    expect(named.filter((id) => neighbours.includes(id))).toEqual([]);
  });
});

describe('a total does not count a theft twice', () => {
  it('by way of an untold whole that is the same event as a counted case', () => {
    const whole = stated('whole', undefined, { sameAs: ['big'] });
    expect(kazakh(stated('big', 5), whole, stated('part', 2, { partOf: ['whole'] })).counted).toEqual(['big']);
  });

  it('by way of an untold whole that may overlap a counted case', () => {
    const whole = stated('whole', undefined, { overlaps: ['big'] });
    expect(kazakh(stated('big', 5), whole, stated('part', 2, { partOf: ['whole'] })).counted).toEqual(['big']);
  });

  it('where two cases are each the same as an untold third', () => {
    const third = stated('c', undefined, { sameAs: ['a', 'b'] });
    expect(kazakh(stated('a', 5), stated('b', 2), third).counted).toEqual(['a']);
  });

  it('and names only counted cases in place of those it leaves out', () => {
    const total = kazakh(stated('x', 5), stated('w', 3, { overlaps: ['x'] }), stated('p', 2, { partOf: ['w'] }));
    expect(total.counted).toEqual(['x']);
    expect(total.leftOut.map(({ instead }) => instead)).toEqual(['x', 'x']);
  });

  it('but counts two parts of one untold whole', () => {
    const parts = [stated('p', 2, { partOf: ['w'] }), stated('q', 3, { partOf: ['w'] })];
    expect(kazakh(stated('w', undefined), ...parts).counted).toEqual(['p', 'q']);
  });
});
