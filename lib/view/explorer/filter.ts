import { type CaseRow, type Facet, facets, NONE } from './facets';
import type { View } from './view-state';

/** Whether a case belongs to a view. `lifted` leaves one facet out of the question, for that facet's own counts. */
function belongs(row: CaseRow, view: View, lifted?: Facet): boolean {
  for (const facet of facets) {
    const wanted = view.facets[facet];
    if (facet !== lifted && wanted.length > 0 && !wanted.includes(row.facets[facet])) return false;
  }
  if (!view.told.every((told) => row.told.includes(told))) return false;
  if (view.places.length > 0 && !row.marks.some((mark) => view.places.includes(mark))) return false;
  return inMonths(row.date, view);
}

/** A date known to the year alone is inside if any of its months is. */
function inMonths(date: string, { from, to }: View): boolean {
  if (!from && !to) return true;
  if (!date) return false;
  const first = date.length === 4 ? `${date}-01` : date.slice(0, 7);
  const last = date.length === 4 ? `${date}-12` : date.slice(0, 7);
  return (!from || last >= from) && (!to || first <= to);
}

/** The cases of a view in the order of the record. Linear in the number of cases. */
export const matching = (rows: CaseRow[], view: View): CaseRow[] => rows.filter((row) => belongs(row, view));

/** The cases of a view, sorted as it says; cases that do not tell what is sorted by come last either way. */
export function filtered(rows: CaseRow[], view: View, locale: string): CaseRow[] {
  const { key, descending } = view.sort;
  const sign = descending ? -1 : 1;
  if (key === 'title') {
    const collator = new Intl.Collator(locale);
    return matching(rows, view).sort((a, b) => sign * collator.compare(a.title, b.title));
  }
  return matching(rows, view).sort((a, b) => {
    const [x, y] = key === 'date' ? [a.date || null, b.date || null] : [a.energy, b.energy];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sign * (x < y ? -1 : x > y ? 1 : 0);
  });
}

/** How many cases each value of a facet would show, with that facet's own choice lifted; "not stated" included. */
export function facetCounts(rows: CaseRow[], view: View, facet: Facet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!belongs(row, view, facet)) continue;
    const value = row.facets[facet] || NONE;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Cases by mark of the map, and those without one. A case drawn at two places stands under both. */
export function placed(rows: CaseRow[]): { marks: Map<string, CaseRow[]>; tray: CaseRow[]; twice: number } {
  const marks = new Map<string, CaseRow[]>();
  for (const row of rows) for (const mark of row.marks) marks.set(mark, [...(marks.get(mark) ?? []), row]);
  return {
    marks,
    tray: rows.filter((row) => row.marks.length === 0),
    twice: rows.filter((row) => row.marks.length > 1).length,
  };
}

export type Bar = { year: string; count: number };

/** Cases by year from the first to the last of the record: years without a case are kept, at zero. */
export function byYear(rows: CaseRow[], years: string[]): Bar[] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.facets.year, (counts.get(row.facets.year) ?? 0) + 1);
  return [...years, NONE].map((year) => ({ year, count: counts.get(year) ?? 0 }));
}
