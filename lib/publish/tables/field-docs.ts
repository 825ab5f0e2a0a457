import { documented, fieldTable } from '@/lib/schema/field-table';
import type { Table } from './table';

/** FIELDS.md: the columns of each table, and the fields of the record behind them. */
export function fieldDocs(tables: Table[]): string {
  return `# Fields

Tables first: the columns of the CSV files, which the Parquet files share. In a CSV file an empty cell means that nobody
tells it; in a Parquet file that is null. It never means zero.

${tables.map(columnTable).join('\n\n')}

# The record

The fields of the files that the tables are made from. cases.json holds them all, with sources written out.

${documented.map(({ title, schema }) => `## ${title}\n\n${fieldTable(schema)}`).join('\n\n')}
`;
}

const columnTable = ({ name, row, columns }: Table): string =>
  [
    `## ${name}`,
    '',
    `One row is ${row}.`,
    '',
    '| Column | Holds | What it means |',
    '| --- | --- | --- |',
    ...Object.entries(columns).map(
      ([column, { type, means }]) => `| \`${column}\` | ${type} | ${means.replaceAll('|', '\\|')} |`,
    ),
  ].join('\n');
