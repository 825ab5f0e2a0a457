import Papa from 'papaparse';

/** The mark by which Excel knows UTF-8, so that Cyrillic opens rightly. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as CSV text. Cells that a spreadsheet would run as a formula are disarmed by Papa Parse with a quote mark. */
export function csv(
  rows: Record<string, string | number | boolean | null>[],
  columns: string[],
  delimiter = ',',
): string {
  return BYTE_ORDER_MARK + Papa.unparse(rows, { columns, delimiter, newline: '\r\n', escapeFormulae: /^[=+\-@\t\r]/ });
}
