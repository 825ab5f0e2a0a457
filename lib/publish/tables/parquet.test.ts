import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBConnection } from '@duckdb/node-api';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { material } from '@/lib/publish/record.fixture';
import { wholeFile } from '@/lib/publish/whole-files';

const folder = mkdtempSync(path.join(tmpdir(), 'lost-load-parquet-'));
afterAll(() => rmSync(folder, { recursive: true }));
const duck = await DuckDBConnection.create();

/** Rows of a question to DuckDB, about a file of ours that it reads from the disk itself. */
async function ask(file: string, question: string) {
  const at = path.join(folder, file);
  writeFileSync(at, wholeFile(file, material).bytes);
  const read = file.endsWith('.csv') ? `read_csv('${at}', header = true, all_varchar = true)` : `read_parquet('${at}')`;
  const answer = await duck.runAndReadAll(question.replaceAll('$', read));
  return answer.getRowObjectsJson();
}

const csvRows = (file: string) =>
  Papa.parse<Record<string, string>>(new TextDecoder().decode(wholeFile(file, material).bytes), {
    header: true,
    skipEmptyLines: true,
  }).data;
const sumOf = (rows: Record<string, string>[], column: string) =>
  rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);

describe.each(['cases', 'claims'])('%s.parquet, read by DuckDB', (name) => {
  it('has the columns of the CSV in its order: numbers as doubles, all else as text', async () => {
    const columns = await ask(`${name}.parquet`, 'describe select * from $');
    expect(columns.map((one) => one.column_name)).toEqual(Object.keys(csvRows(`${name}.csv`)[0] ?? {}));
    const numbers = columns.filter((one) => one.column_type === 'DOUBLE').map((one) => one.column_name);
    expect(numbers).toEqual(
      name === 'cases'
        ? ['claims', 'sources', 'energy_kwh_low', 'energy_kwh_central', 'energy_kwh_high']
        : ['value', 'min', 'max'],
    );
    expect(columns.every((one) => one.column_type === 'DOUBLE' || one.column_type === 'VARCHAR')).toBe(true);
  });

  it('has the rows of the CSV, cell by cell, and null where the CSV has nothing', async () => {
    const fromParquet = await ask(`${name}.parquet`, 'select * from $');
    const fromCsv = csvRows(`${name}.csv`);
    expect(fromParquet.length).toBe(fromCsv.length);
    const cells = fromParquet.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cell === null ? '' : String(cell)])),
    );
    expect(cells).toEqual(fromCsv.map((row) => withoutDisarming(row)));
  });
});

/** A cell that a spreadsheet might run has a quote mark before it in the CSV alone. */
const withoutDisarming = (row: Record<string, string>) =>
  Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cell.replace(/^'(?=[=+\-@\t\r])/, '')]));

describe('DuckDB', () => {
  it('sums the Parquet file to what the CSV comes to', async () => {
    const [cases] = await ask(
      'cases.parquet',
      'select count(*) n, count(energy_kwh_central) told, sum(energy_kwh_central) energy, sum(sources) sources from $',
    );
    const rows = csvRows('cases.csv');
    expect(Number(cases?.n)).toBe(rows.length);
    expect(Number(cases?.told)).toBe(rows.filter((row) => row.energy_kwh_central !== '').length);
    expect(Number(cases?.sources)).toBe(sumOf(rows, 'sources'));
    const energy = sumOf(rows, 'energy_kwh_central');
    expect(Math.abs(Number(cases?.energy) - energy)).toBeLessThan(energy * 1e-12);
  });

  it('finds the 50 MWh of East Kazakhstan to the digit, in doubt, and its dollars', async () => {
    const rows = await ask(
      'claims.parquet',
      "select key, value, min, unit, bound, state from $ where \"case\" = 'kz-2025-08-east-kazakhstan-insiders' and key in ('electricity', 'loss-usd') order by key",
    );
    expect(rows).toEqual([
      { key: 'electricity', value: 50, min: null, unit: 'MWh', bound: 'at-least', state: 'unit-in-doubt' },
      { key: 'loss-usd', value: 16_500_000, min: null, unit: 'USD', bound: 'about', state: 'about' },
    ]);
  });

  it('reads the CSV too, all columns and rows, Cyrillic titles of sources among them', async () => {
    const [claims] = await ask('claims.csv', 'select count(*) n, sum(value::double) total from $');
    expect(Number(claims?.n)).toBe(csvRows('claims.csv').length);
    expect(Number(claims?.total)).toBe(sumOf(csvRows('claims.csv'), 'value'));
    const titles = await ask('sources.csv', "select title from $ where id = 'kun-uz/2023-10-30-12'");
    expect(titles).toEqual([
      { title: 'Фарғона вилоятида ноқонуний майнинг фермаси давлатга 12 млрд сўм зарар етказгани аниқланди' },
    ]);
  });
});
