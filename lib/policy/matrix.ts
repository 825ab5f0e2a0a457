import type { Topic } from '@/lib/schema/rule-vocabulary';
import type { Country } from '@/lib/schema/vocabulary';
import type { CellRow } from './cell-rows';
import { cellsOn, type DayState } from './in-force';

/** What the matrix says besides the cells: names of rows, columns and states. */
export type MatrixNames = {
  topics: { key: Topic; name: string }[];
  countries: { key: Country; name: string; readTo: string }[];
  states: Record<DayState, string>;
};
export type MatrixEntry = { row: CellRow; state: DayState; stateName: string };
export type MatrixRow = { key: Topic; name: string; cells: { country: Country; entries: MatrixEntry[] }[] };
export type Matrix = { countries: MatrixNames['countries']; rows: MatrixRow[] };

/** The comparison on one day, for all countries or for some. A field with nothing in it stays: it is "not stated". */
export function matrixOn(
  cells: readonly CellRow[],
  day: string,
  names: MatrixNames,
  shown: readonly Country[] = [],
): Matrix {
  const countries = names.countries.filter(({ key }) => shown.length === 0 || shown.includes(key));
  const found = new Map(
    countries.map(({ key }) => [
      key,
      cellsOn(
        cells.filter(({ country }) => country === key),
        day,
      ),
    ]),
  );
  return {
    countries,
    rows: names.topics.map(({ key, name }) => ({
      key,
      name,
      cells: countries.map(({ key: country }) => ({
        country,
        entries: (found.get(country) ?? [])
          .filter(({ cell }) => cell.topic === key)
          .map(({ cell, state }) => ({ row: cell, state, stateName: names.states[state] })),
      })),
    })),
  };
}
