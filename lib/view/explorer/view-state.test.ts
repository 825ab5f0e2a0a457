import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns, toggledColumn } from './columns';
import { type Facet, facets, facetValues, toldValues } from './facets';
import {
  type Allowed,
  everything,
  isEverything,
  readView,
  sortKeys,
  toggled,
  toggledTold,
  type View,
  writeView,
} from './view-state';

const FIXED = { seed: 20251121, numRuns: 500 };
const allowed: Allowed = {
  facets: facetValues(['2021', '2022', '2023']),
  places: ['KZ-63', 'KZ-63_KZ-10', 'kz-shardara'],
};

const month = fc
  .tuple(fc.integer({ min: 2019, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
const chosen = (facet: Facet) => fc.uniqueArray(fc.constantFrom(...allowed.facets[facet]), { maxLength: 4 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Any view that an address can mean. */
const views = fc
  .record({
    facets: fc.record(
      Object.fromEntries(facets.map((facet) => [facet, chosen(facet)])) as Record<Facet, fc.Arbitrary<string[]>>,
    ),
    told: fc.uniqueArray(fc.constantFrom(...toldValues)),
    places: fc.uniqueArray(fc.constantFrom(...allowed.places)),
    months: fc.tuple(maybe(month), maybe(month)),
    key: fc.constantFrom(...sortKeys),
    descending: fc.boolean(),
    cols: fc.subarray([...columns]),
  })
  .map(({ facets: wanted, told, places, months, key, descending, cols }): View => {
    const [from, to] = months[0] && months[1] ? [...months].sort() : months;
    return {
      facets: wanted,
      told,
      places,
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      sort: { key, descending },
      columns: cols,
    };
  });

/** The order in which values were chosen is no part of a view. */
const inOrder = (view: View): View => ({
  ...view,
  facets: Object.fromEntries(facets.map((facet) => [facet, [...view.facets[facet]].sort()])) as View['facets'],
  told: [...view.told].sort(),
  places: [...view.places].sort(),
});
const read = (query: string) => readView(new URLSearchParams(query), allowed);

describe('a view in the address', () => {
  it('is empty for everything, newest first', () => {
    expect(writeView(everything())).toBe('');
    expect(read('')).toEqual({ view: everything(), ignored: [] });
  });

  it('is written in one order with plain commas', () => {
    const view: View = {
      ...everything(),
      told: ['power', 'loss'],
      facets: { ...everything().facets, country: ['UZ', 'KZ'], year: ['2023'] },
      places: ['kz-shardara', 'KZ-63_KZ-10'],
      from: '2022-01',
      to: '2022-12',
      sort: { key: 'energy', descending: true },
    };
    expect(writeView(view)).toBe(
      'country=KZ,UZ&year=2023&told=loss,power&place=KZ-63_KZ-10,kz-shardara&from=2022-01&to=2022-12&sort=-energy',
    );
  });

  it('comes back as it was written, whatever it is', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(read(writeView(view))).toEqual({ view: inOrder(view), ignored: [] });
      }),
      FIXED,
    );
  });

  it('is the same for equal views, in whatever order their values were chosen', () => {
    fc.assert(
      fc.property(views, (view) => {
        const turned: View = {
          ...view,
          facets: Object.fromEntries(
            facets.map((facet) => [facet, [...view.facets[facet]].reverse()]),
          ) as View['facets'],
          told: [...view.told].reverse(),
          places: [...view.places].reverse(),
        };
        expect(writeView(turned)).toBe(writeView(view));
      }),
      FIXED,
    );
  });

  it('differs for unequal views', () => {
    fc.assert(
      fc.property(views, views, (one, other) => {
        const equal = JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
        expect(writeView(one) === writeView(other)).toBe(equal);
      }),
      FIXED,
    );
  });
});

describe('nonsense in the address', () => {
  it('is left out one part at a time and named, and the rest is kept', () => {
    const { view, ignored } = read(
      'country=KZ,XX&kind=theft&told=loss,gold&place=moon,KZ-63&year=1999&sort=size&colour=red',
    );
    expect(view).toEqual({
      ...everything(),
      facets: { ...everything().facets, country: ['KZ'] },
      told: ['loss'],
      places: ['KZ-63'],
    });
    expect(ignored).toEqual([
      'country=XX',
      'kind=theft',
      'told=gold',
      'place=moon',
      'year=1999',
      'sort=size',
      'colour=red',
    ]);
  });

  it('is a month that does not exist', () => {
    for (const from of ['2022-13', '2022-00', '2022', '2022-1', '2022-01-01', 'may']) {
      expect(read(`from=${from}`)).toEqual({ view: everything(), ignored: [`from=${from}`] });
    }
  });

  it('is an end before the beginning: the beginning is kept', () => {
    const { view, ignored } = read('from=2023-01&to=2022-12');
    expect([view.from, view.to, ignored]).toEqual(['2023-01', undefined, ['to=2022-12']]);
  });

  it('is no fault of the reader where others have put it on the link', () => {
    expect(read('utm_source=x&fbclid=1&gclid=2&yclid=3&_rsc=4').ignored).toEqual([]);
  });

  it('is not what stands twice', () => {
    const { view, ignored } = read('country=KZ,KZ&country=KG&told=loss,loss&place=KZ-63,KZ-63');
    expect([view.facets.country, view.told, view.places, ignored]).toEqual([['KZ', 'KG'], ['loss'], ['KZ-63'], []]);
  });

  it('never breaks the reading: any query gives a view that an address can mean', () => {
    const name = fc.oneof(fc.constantFrom(...facets, 'told', 'place', 'from', 'to', 'sort'), fc.string());
    const value = fc.oneof(fc.constantFrom('KZ', 'none', '2022-05', '-energy', '__proto__', ','), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 6 }), (pairs) => {
        const { view } = readView(new URLSearchParams(pairs), allowed);
        expect(read(writeView(view))).toEqual({ view: inOrder(view), ignored: [] });
      }),
      FIXED,
    );
  });
});

describe('choosing', () => {
  it('puts a value in and takes it out again, and leaves the given view as it was', () => {
    const start = everything();
    const once = toggled(start, 'country', 'KZ');
    expect(once.facets.country).toEqual(['KZ']);
    expect(toggled(once, 'country', 'KZ')).toEqual(start);
    expect(toggledTold(toggledTold(start, 'loss'), 'loss')).toEqual(start);
    expect(start).toEqual(everything());
  });

  it('makes a view less than everything, while sorting does not', () => {
    expect(isEverything(everything())).toBe(true);
    expect(isEverything({ ...everything(), sort: { key: 'title', descending: false } })).toBe(true);
    expect(isEverything(toggled(everything(), 'year', 'none'))).toBe(false);
    expect(isEverything({ ...everything(), from: '2022-01' })).toBe(false);
  });
});

describe('the columns in an address', () => {
  it('are those named, in the order of the table; what is no column is named', () => {
    expect(read('cols=kind,date,kind')).toMatchObject({ view: { columns: ['date', 'kind'] }, ignored: [] });
    expect(read('cols=sources,colour,%3Cb%3E')).toMatchObject({
      view: { columns: ['sources'] },
      ignored: ['cols=colour', 'cols=<b>'],
    });
  });

  it('are the first choice where none of those named exists, and none where only the case is wanted', () => {
    expect(read('cols=colour').view.columns).toEqual(['date', 'reported', 'energy', 'status']);
    expect(read('cols=case')).toMatchObject({ view: { columns: [] }, ignored: [] });
    expect(writeView({ ...everything(), columns: [] })).toBe('cols=case');
  });

  it('are left out of the address where they are the first choice, and make no other view', () => {
    expect(writeView(everything())).toBe('');
    expect(isEverything({ ...everything(), columns: ['kind'] })).toBe(true);
  });

  it('are put in at their place and taken out again', () => {
    const more = toggledColumn(['date', 'status'], 'reported');
    expect(more).toEqual(['date', 'reported', 'status']);
    expect(toggledColumn(more, 'date')).toEqual(['reported', 'status']);
  });
});
