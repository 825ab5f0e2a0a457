import type { ExplorerModel } from './explorer-model';
import { type CaseRow, type Facet, facets, NONE } from './facets';

type SentRow = Omit<CaseRow, 'facets'> & { facets: string[] };
/** The model as it crosses to the browser: without what follows from the rest of it. */
export type SentModel = Omit<ExplorerModel, 'allowed' | 'rows'> & { rows: SentRow[] };

const sentFacets = facets.filter((facet) => facet !== 'year');

export const packed = ({ allowed: _allowed, rows, ...rest }: ExplorerModel): SentModel => ({
  ...rest,
  rows: rows.map((row) => ({ ...row, facets: sentFacets.map((facet) => row.facets[facet]) })),
});

export const unpacked = ({ rows, ...rest }: SentModel): ExplorerModel => ({
  ...rest,
  rows: rows.map((row) => {
    const told = sentFacets.map((facet, place) => [facet, row.facets[place]]);
    return { ...row, facets: Object.fromEntries([...told, ['year', row.date.slice(0, 4) || NONE]]) };
  }),
  allowed: {
    facets: Object.fromEntries(facets.map((facet) => [facet, Object.keys(rest.valueNames[facet])])) as Record<
      Facet,
      string[]
    >,
    places: rest.marks.map(({ key }) => key),
  },
});
