import { parquetWriteBuffer } from 'hyparquet-writer';
import { csv } from './csv';

export type Cell = string | number | null;

/** A column of a published table: what kind of value it holds, and what that means to a reader. */
export type Column = { type: 'text' | 'number'; means: string };

/** Rows to be written in several formats. Every row has every column; what nobody tells is null, never zero. */
export type Table<Name extends string = string> = {
  /** Name of its files, without an ending. */
  name: string;
  /** What one row is. */
  row: string;
  columns: Record<Name, Column>;
  rows: Record<Name, Cell>[];
};

export const text = (means: string): Column => ({ type: 'text', means });
export const number = (means: string): Column => ({ type: 'number', means });

/** The table as CSV: commas, points for decimals, the same in every language. */
export const tableCsv = ({ columns, rows }: Table): string => csv(rows, Object.keys(columns));

/** The table as Parquet: numbers are doubles, all else text, and null stays null. Equal tables give equal bytes. */
export function tableParquet({ columns, rows }: Table): Uint8Array {
  const columnData = Object.entries(columns).map(([name, { type }]) => ({
    name,
    data: rows.map((row) => row[name] ?? null),
    type: type === 'number' ? ('DOUBLE' as const) : ('STRING' as const),
    nullable: true,
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'Lost Load' }));
}

/** A list in one cell, its parts divided by blanks; null if it is empty or not there. */
export const list = (parts: readonly string[] | undefined): string | null => parts?.join(' ') || null;
