/** The columns of the table beside the case itself, in the order in which they stand. */
export const columns = [
  'date',
  'reported',
  'energy',
  'status',
  'country',
  'kind',
  'subject',
  'precision',
  'sources',
] as const;
export type Column = (typeof columns)[number];

/** Columns that show a facet of the case in its own words. */
export const FACET_COLUMNS = ['country', 'kind', 'subject', 'precision'] as const satisfies readonly Column[];

/** Those that are shown until the reader chooses. */
export const FIRST_COLUMNS: readonly Column[] = ['date', 'reported', 'energy', 'status'];

/** The word for a table of the cases' names alone, so that "no column" can stand in an address. */
const NONE = 'case';

/** Reads a list of columns; what is no column is handed to `drop`. A list without any column is the first choice. */
export function readColumns(text: string, drop: (value: string) => void): readonly Column[] {
  const asked = text.split(',').filter(Boolean);
  for (const value of asked) if (value !== NONE && !isColumn(value)) drop(value);
  const chosen = columns.filter((column) => asked.includes(column));
  return chosen.length > 0 || asked.includes(NONE) ? chosen : FIRST_COLUMNS;
}

/** The list as it stands in an address; empty for the first choice. */
export const writeColumns = (chosen: readonly Column[]): string =>
  chosen.join() === FIRST_COLUMNS.join() ? '' : chosen.join() || NONE;

/** The choice with one column put in at its place, or taken out if it was there. */
export const toggledColumn = (chosen: readonly Column[], column: Column): readonly Column[] =>
  columns.filter((one) => chosen.includes(one) !== (one === column));

const isColumn = (text: string): text is Column => (columns as readonly string[]).includes(text);
