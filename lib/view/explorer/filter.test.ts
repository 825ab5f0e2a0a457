import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { outlines, textsOnDisk, topologyOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { FIRST_COLUMNS } from './columns';
import { explorerModel } from './explorer-model';
import { type CaseRow, type Facet, facets, toldValues } from './facets';
import { byYear, facetCounts, filtered, placed } from './filter';
import { everything, sortKeys, toggled, toggledTold, type View } from './view-state';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const model = explorerModel(dataset, outlines(topologyOnDisk('regions')), 'en');
const { rows, years, allowed } = model;

const FIXED = { seed: 20251121, numRuns: 300 };
const month = fc
  .tuple(fc.integer({ min: 2019, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
const rarely = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });

/** Views of one to three choices, so that most of them show something. */
const views = fc
  .record({
    chosen: fc
      .uniqueArray(fc.constantFrom(...facets), { maxLength: 2 })
      .chain((few) =>
        fc.tuple(
          ...few.map((facet) =>
            fc
              .uniqueArray(fc.constantFrom(...allowed.facets[facet]), { minLength: 1, maxLength: 3 })
              .map((values): [Facet, string[]] => [facet, values]),
          ),
        ),
      ),
    told: fc.uniqueArray(fc.constantFrom(...toldValues), { maxLength: 1 }),
    places: fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      fc.uniqueArray(fc.constantFrom(...allowed.places), { minLength: 1, maxLength: 4 }),
    ),
    from: rarely(month),
    to: rarely(month),
    key: fc.constantFrom(...sortKeys),
    descending: fc.boolean(),
  })
  .map(
    ({ chosen, told, places, from, to, key, descending }): View => ({
      facets: { ...everything().facets, ...Object.fromEntries(chosen) },
      told,
      places,
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      sort: { key, descending },
      columns: FIRST_COLUMNS,
    }),
  );

const list = (view: View) => filtered(rows, view, 'en');
const ids = (some: CaseRow[]) => some.map(({ id }) => id).sort();
const sum = (counts: Iterable<number>) => [...counts].reduce((all, one) => all + one, 0);

const row = (id: string, fields: Partial<CaseRow> = {}): CaseRow => ({
  id,
  title: id,
  date: '',
  dateText: '',
  facets: { country: 'KZ', subject: 'mining', kind: 'raid', status: 'none', precision: 'site', year: 'none' },
  told: [],
  marks: [],
  claim: null,
  sources: 1,
  energy: null,
  energyText: '',
  ...fields,
});
const shown = (some: CaseRow[], view: Partial<View>) =>
  filtered(some, { ...everything(), ...view }, 'en').map(({ id }) => id);

describe('the cases of a view', () => {
  it('are all, where nothing is chosen', () => {
    expect(ids(list(everything()))).toEqual(ids(rows));
    expect(rows.length).toBe(dataset.cases.length);
  });

  it('have one of the chosen values in each facet, and tell all that is asked', () => {
    const some = [
      row('kz'),
      row('uz', { facets: { ...row('uz').facets, country: 'UZ' }, told: ['loss', 'power'] }),
      row('tj', { facets: { ...row('tj').facets, country: 'TJ' }, told: ['loss'] }),
    ];
    const none = everything().facets;
    expect(shown(some, { facets: { ...none, country: ['KZ', 'UZ'] } })).toEqual(['kz', 'uz']);
    expect(shown(some, { facets: { ...none, country: ['KZ', 'UZ'], status: ['fined'] } })).toEqual([]);
    expect(shown(some, { told: ['loss'] })).toEqual(['uz', 'tj']);
    expect(shown(some, { told: ['loss', 'power'] })).toEqual(['uz']);
  });

  it('are drawn at one of the chosen marks, be it one of several of theirs', () => {
    const some = [row('here', { marks: ['KZ-63'] }), row('both', { marks: ['KZ-10', 'KZ-63'] }), row('tray')];
    expect(shown(some, { places: ['KZ-63'] })).toEqual(['here', 'both']);
    expect(shown(some, { places: ['KZ-10'] })).toEqual(['both']);
    expect(shown(some, { places: ['KZ-10', 'KZ-63'] })).toEqual(['here', 'both']);
  });

  it('fall in the chosen months, a bare year if any of its months does, a missing date never', () => {
    const some = [
      row('may', { date: '2022-05-31' }),
      row('june', { date: '2022-06' }),
      row('year', { date: '2022' }),
      row('undated'),
    ];
    const within = (from?: string, to?: string) =>
      shown(some, { ...(from ? { from } : {}), ...(to ? { to } : {}) }).sort();
    expect(within('2022-06', '2022-06')).toEqual(['june', 'year']);
    expect(within(undefined, '2022-05')).toEqual(['may', 'year']);
    expect(within('2022-12')).toEqual(['year']);
    expect(within('2023-01')).toEqual([]);
    expect(within()).toEqual(['june', 'may', 'undated', 'year']);
  });

  it('are sorted as the view says, with what has no date or energy last in both directions', () => {
    const some = [row('none'), row('old', { date: '2021-03', energy: 5 }), row('new', { date: '2023', energy: 2 })];
    const sorted = (key: View['sort']['key'], descending: boolean) => shown(some, { sort: { key, descending } });
    expect(sorted('date', true)).toEqual(['new', 'old', 'none']);
    expect(sorted('date', false)).toEqual(['old', 'new', 'none']);
    expect(sorted('energy', true)).toEqual(['old', 'new', 'none']);
    expect(sorted('energy', false)).toEqual(['new', 'old', 'none']);
    expect(sorted('title', false)).toEqual(['new', 'none', 'old']);
    expect(sorted('title', true)).toEqual(['old', 'none', 'new']);
  });

  it('grow fewer with every choice that is added', () => {
    fc.assert(
      fc.property(views, fc.constantFrom(...toldValues), (view, told) => {
        const fewer = view.told.includes(told) ? view : toggledTold(view, told);
        expect(ids(list(view))).toEqual(expect.arrayContaining(ids(list(fewer))));
      }),
      FIXED,
    );
  });
});

describe('the counts of a facet', () => {
  it('leave its own choice out: the count of UZ is not zero because KZ is chosen', () => {
    const some = [row('kz'), row('uz', { facets: { ...row('uz').facets, country: 'UZ' } })];
    const view = toggled(everything(), 'country', 'KZ');
    expect([...facetCounts(some, view, 'country')]).toEqual([
      ['KZ', 1],
      ['UZ', 1],
    ]);
    expect([...facetCounts(some, view, 'kind')]).toEqual([['raid', 1]]);
  });

  it.each(facets)('of %s add up to the list, "not stated" included, under any view', (facet) => {
    fc.assert(
      fc.property(views, (view) => {
        const lifted = { ...view, facets: { ...view.facets, [facet]: [] } };
        expect(sum(facetCounts(rows, view, facet).values())).toBe(list(lifted).length);
      }),
      FIXED,
    );
  });

  it.each(facets)('of %s say how many cases a press on the value shows', (facet) => {
    fc.assert(
      fc.property(views, fc.constantFrom(...allowed.facets[facet]), (view, value) => {
        const alone = { ...view, facets: { ...view.facets, [facet]: [value] } };
        expect(facetCounts(rows, view, facet).get(value) ?? 0).toBe(list(alone).length);
      }),
      FIXED,
    );
  });

  it.each(facets)('of %s name no value that cannot be chosen', (facet) => {
    const names = [...facetCounts(rows, everything(), facet).keys()];
    expect(names.filter((name) => !allowed.facets[facet].includes(name))).toEqual([]);
  });
});

describe('map and tray', () => {
  const drawnOnce = (view: View) => {
    const shownHere = list(view);
    const { marks, tray, twice } = placed(shownHere);
    const onMap = new Map([...marks.values()].flat().map((one) => [one.id, one]));
    expect([...onMap.keys(), ...ids(tray)].sort()).toEqual(ids(shownHere));
    expect(sum([...marks.values()].map((some) => some.length)) - onMap.size).toBe(
      sum(shownHere.map((one) => Math.max(0, one.marks.length - 1))),
    );
    expect(twice).toBe(shownHere.filter((one) => one.marks.length > 1).length);
  };

  const single = facets.flatMap((facet) => allowed.facets[facet].map((value) => [facet, value] as const));
  it.each(single)('hold the list between them for %s %s', (facet, value) => {
    drawnOnce(toggled(everything(), facet, value));
  });

  it('hold the list between them under any view', () => {
    fc.assert(fc.property(views, drawnOnce), FIXED);
  });

  it('put a case of two places under both marks and count it as drawn twice', () => {
    const { marks, tray, twice } = placed([
      row('both', { marks: ['a', 'b'] }),
      row('one', { marks: ['a'] }),
      row('none'),
    ]);
    expect([...marks].map(([key, some]) => [key, ids(some)])).toEqual([
      ['a', ['both', 'one']],
      ['b', ['both']],
    ]);
    expect([ids(tray), twice]).toEqual([['none'], 1]);
  });

  it('use no mark that the map does not have', () => {
    const used = new Set(rows.flatMap(({ marks }) => marks));
    expect([...used].filter((key) => !allowed.places.includes(key))).toEqual([]);
    expect(allowed.places.filter((key) => !used.has(key))).toEqual([]);
  });
});

describe('cases by year', () => {
  it('keep years without a case, at zero, and end with those of no year', () => {
    const some = [row('a', { facets: { ...row('a').facets, year: '2021' } }), row('b')];
    expect(byYear(some, ['2020', '2021'])).toEqual([
      { year: '2020', count: 0 },
      { year: '2021', count: 1 },
      { year: 'none', count: 1 },
    ]);
  });

  it('add up to the list under any view', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(sum(byYear(list(view), years).map(({ count }) => count))).toBe(list(view).length);
      }),
      FIXED,
    );
  });
});
