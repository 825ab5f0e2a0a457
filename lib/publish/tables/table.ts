import { parquetWriteBuffer } from 'hyparquet-writer';
import { csv } from './csv';

export type Cell = string | number | null;

/** What every cell of a column keeps to, as Table Schema of Frictionless Data says it. An empty cell keeps to all but `required`. */
export type Constraints = {
  required?: boolean;
  unique?: boolean;
  minimum?: number;
  pattern?: string;
  enum?: readonly string[];
};

/** A column of a published table: what kind of value it holds, what that means to a reader, and its bounds. */
export type Column = { type: 'text' | 'number' | 'integer' | 'duration'; means: string; constraints?: Constraints };

/** Rows to be written in several formats. Every row has every column; what nobody tells is null, never zero. */
export type Table<Name extends string = string> = {
  /** Name of its files, without an ending. */
  name: string;
  /** What one row is. */
  row: string;
  columns: Record<Name, Column>;
  rows: Record<Name, Cell>[];
  /** The columns that tell one row from another. */
  key: Name[];
  /** A column that holds the key of a row of another table. */
  refers?: { column: Name; table: string; to: string };
};

const column =
  (type: Column['type']) =>
  (means: string, constraints?: Constraints): Column => ({ type, means, ...(constraints ? { constraints } : {}) });
export const text = column('text');
export const number = column('number');
export const integer = column('integer');
export const duration = column('duration');

export const required = { required: true } as const;
/** A day, a month or a year, as the record writes it. */
export const PARTIAL_DATE = '\\d{4}(-\\d{2}(-\\d{2})?)?';
/** The name of a case. */
export const ID = '[a-z]{2}-[a-z0-9]+(-[a-z0-9]+)*';
export const IDS = `${ID}( ${ID})*`;

/** The table as CSV: commas, points for decimals, the same in every language. */
export const tableCsv = ({ columns, rows }: Table): string => csv(rows, Object.keys(columns));

/** The table as Parquet: numbers are doubles, all else text, and null stays null. Equal tables give equal bytes. */
export function tableParquet({ columns, rows }: Table): Uint8Array {
  const columnData = Object.entries(columns).map(([name, { type }]) => ({
    name,
    data: rows.map((row) => row[name] ?? null),
    type: type === 'number' || type === 'integer' ? ('DOUBLE' as const) : ('STRING' as const),
    nullable: true,
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'Lost Load' }));
}

/** A list in one cell, its parts divided by blanks; null if it is empty or not there. */
export const list = (parts: readonly string[] | undefined): string | null => parts?.join(' ') || null;
