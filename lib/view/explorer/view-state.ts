import { FOREIGN } from '@/lib/view/address-parts';
import { type Column, FIRST_COLUMNS, readColumns, writeColumns } from './columns';
import { type Facet, facets, type Told, toldValues } from './facets';

export const sortKeys = ['date', 'title', 'energy'] as const;
export type Sort = { key: (typeof sortKeys)[number]; descending: boolean };

/** The whole view, as it stands in the address. */
export type View = {
  facets: Record<Facet, string[]>;
  told: Told[];
  /** Marks of the map: only the cases drawn at one of them. */
  places: string[];
  /** Months, 2022-02; cases without a date are left out as soon as one is set. */
  from?: string;
  to?: string;
  sort: Sort;
  /** Columns of the table, beside the case itself. */
  columns: readonly Column[];
};

export const NEWEST_FIRST: Sort = { key: 'date', descending: true };
export const everything = (): View => ({
  facets: { country: [], subject: [], kind: [], status: [], precision: [], year: [] },
  told: [],
  places: [],
  sort: NEWEST_FIRST,
  columns: FIRST_COLUMNS,
});

/** What an address may say: the values of each facet, and the marks of the map. */
export type Allowed = { facets: Record<Facet, readonly string[]>; places: readonly string[] };

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/**
 * Reads the view from a query. What makes no sense is left out, one part at a time, and named in `ignored`,
 * so that the nearest valid view is shown and the reader is told.
 */
export function readView(query: URLSearchParams, allowed: Allowed): { view: View; ignored: string[] } {
  const view = everything();
  const ignored: string[] = [];
  for (const [name, text] of query) {
    const drop = (value: string) => ignored.push(`${name}=${value}`);
    if (FOREIGN.test(name)) continue;
    if ((facets as readonly string[]).includes(name)) {
      const facet = name as Facet;
      for (const value of text.split(',').filter(Boolean)) {
        if (!allowed.facets[facet].includes(value)) drop(value);
        else if (!view.facets[facet].includes(value)) view.facets[facet].push(value);
      }
    } else if (name === 'told') {
      for (const value of text.split(',').filter(Boolean)) {
        const told = toldValues.find((one) => one === value);
        if (!told) drop(value);
        else if (!view.told.includes(told)) view.told.push(told);
      }
    } else if (name === 'place') {
      for (const value of text.split(',').filter(Boolean)) {
        if (!allowed.places.includes(value)) drop(value);
        else if (!view.places.includes(value)) view.places.push(value);
      }
    } else if ((name === 'from' || name === 'to') && MONTH.test(text)) view[name] = text;
    else if (name === 'cols') view.columns = readColumns(text, drop);
    else if (name === 'sort' && readSort(text)) view.sort = readSort(text) ?? NEWEST_FIRST;
    else drop(text);
  }
  if (view.from && view.to && view.from > view.to) {
    ignored.push(`to=${view.to}`);
    delete view.to;
  }
  return { view, ignored };
}

function readSort(text: string): Sort | undefined {
  const key = sortKeys.find((one) => text === one || text === `-${one}`);
  return key && { key, descending: text.startsWith('-') };
}

/** Writes the view as a query, in one order, without defaults: equal views have equal addresses. */
export function writeView(view: View): string {
  const query = new URLSearchParams();
  for (const facet of facets)
    if (view.facets[facet].length > 0) query.set(facet, [...view.facets[facet]].sort().join(','));
  if (view.told.length > 0) query.set('told', [...view.told].sort().join(','));
  if (view.places.length > 0) query.set('place', [...view.places].sort().join(','));
  if (view.from) query.set('from', view.from);
  if (view.to) query.set('to', view.to);
  if (view.sort.key !== NEWEST_FIRST.key || view.sort.descending !== NEWEST_FIRST.descending) {
    query.set('sort', `${view.sort.descending ? '-' : ''}${view.sort.key}`);
  }
  const chosen = writeColumns(view.columns);
  if (chosen) query.set('cols', chosen);
  return query.toString().replaceAll('%2C', ',');
}

/** The view with one value of a facet put in, or taken out if it was there. */
export function toggled(view: View, facet: Facet, value: string): View {
  const now = view.facets[facet];
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  return { ...view, facets: { ...view.facets, [facet]: next } };
}

export function toggledTold(view: View, value: Told): View {
  return {
    ...view,
    told: view.told.includes(value) ? view.told.filter((one) => one !== value) : [...view.told, value],
  };
}

export const isEverything = (view: View): boolean =>
  writeView({ ...view, sort: NEWEST_FIRST, columns: FIRST_COLUMNS }) === '';
