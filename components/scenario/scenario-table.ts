import { csv } from '@/lib/publish/tables/csv';
import { fileTable } from '@/lib/scenario/rows/file-rows';

/** The answers as the text of a CSV file; parted by semicolons where the comma is a decimal sign. */
export function scenarioTable(...what: Parameters<typeof fileTable>): string {
  const { columns, rows } = fileTable(...what);
  return csv(rows, columns, what[3].locale === 'ru' ? ';' : ',');
}
