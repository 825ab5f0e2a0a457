import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { speechOf } from '@/lib/i18n/translate';
import { adjusted } from '@/lib/method/adjust';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import type { Interval } from '@/lib/units/interval';
import { FIRST, type Question } from './question';
import { answer } from './rows';
import { type Sheet, sheetOf } from './sheet';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const speech = speechOf('en');
const office = process.env.OFFICE_PATH ?? '/usr/bin/soffice';
const folder = mkdtempSync(path.join(tmpdir(), 'lost-load-sheet-'));
afterAll(() => rmSync(folder, { recursive: true }));

const answered = (question: Question) => answer(question, dataset, dataset, speech);

/** A sheet as LibreOffice works it out: the file holds formulas and no results, so that every number is its own. */
async function recalculated(sheet: Sheet, name: string): Promise<string[][]> {
  const file = path.join(folder, `${name}.xlsx`);
  writeFileSync(file, await writeExcelFile(sheet).toBuffer());
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  // Columns as they are, not as they are formatted, and points for decimals whatever the machine is set to.
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false';
  execFileSync(office, [profile, '--headless', '--convert-to', filter, '--outdir', folder, file], { stdio: 'ignore' });
  return Papa.parse<string[]>(readFileSync(path.join(folder, `${name}.csv`), 'utf8').trim()).data;
}

const boundsIn = (row: string[] | undefined): Interval => {
  const [low = 0, central = 0, high = 0] = (row ?? []).slice(2, 5).map(Number);
  return { low, central, high };
};

function expectSame(found: Interval, wanted: Interval, name: string) {
  for (const end of ['low', 'central', 'high'] as const) {
    expect(Math.abs(found[end] - wanted[end]), `${name}, ${end}`).toBeLessThanOrEqual(Math.abs(wanted[end]) * 1e-9);
  }
}

const questions: Record<string, Question> = {
  power: FIRST,
  money: { ...FIRST, start: 'money', unit: 'TJS', amount: 32e6, country: 'TJ', ended: '2025-06', length: 6 },
  machines: {
    ...FIRST,
    start: 'machines',
    unit: 'units',
    amount: 135,
    country: 'UZ',
    ended: '2023-10',
    length: 1,
    losses: true,
  },
};

describe('the spreadsheet', () => {
  it.each(Object.entries(questions))(
    'of %s comes to the same numbers in LibreOffice',
    async (name, question) => {
      const { results } = answered(question);
      expect(results.length).toBeGreaterThan(5);
      const rows = await recalculated(sheetOf(name, results, dataset, speech), name);
      for (const result of results) {
        const title = speech.t(`formula.${result.formula}`);
        const at = rows.filter(([first]) => first === title);
        expect(at.length, title).toBeGreaterThan(0);
        const same = at.some(
          (row) => Math.abs(boundsIn(row).central - result.value.central) <= result.value.central * 1e-9,
        );
        expect(same, `${title} of ${result.value.central}`).toBe(true);
      }
    },
    60_000,
  );

  it('follows when a cell is changed: 60 MW for 50 give what the engine gives for 60', async () => {
    const { results } = answered(FIRST);
    const sheet = sheetOf('changed', results, dataset, speech);
    const row = sheet.find(([first]) => first && 'value' in first && first.value === speech.t('input.power'));
    for (const column of [2, 3, 4]) if (row) row[column] = { type: Number, value: 60_000 };
    const rows = await recalculated(sheet, 'changed');
    const wanted = answered({ ...FIRST, amount: 60 }).results;
    const people = wanted.find(({ formula }) => formula === 'city-equivalent');
    if (!people) throw new Error('No people were told.');
    expectSame(boundsIn(rows.find(([first]) => first === speech.t('formula.city-equivalent'))), people.value, 'people');
  }, 60_000);

  it('has each input once, with where it comes from, and formulas alone for results', () => {
    const { results } = answered(FIRST);
    const sheet = sheetOf('once', results, dataset, speech);
    const split = sheet.findIndex(
      ([first]) => first && 'value' in first && first.value === speech.t('convert.sheet.results'),
    );
    const inputs = sheet.slice(4, split - 1);
    expect(inputs.every((row) => row[2] && row[2].type === Number)).toBe(true);
    expect(inputs.every((row) => String((row[6] as { value: string }).value).length > 0)).toBe(true);
    expect(sheet.slice(split + 1).every((row) => row.slice(2, 5).every((cell) => cell?.type === 'Formula'))).toBe(true);
  });

  it('runs no formula that a title brings along', async () => {
    const sheet = sheetOf('=1+1', answered(FIRST).results, dataset, speech);
    expect((await recalculated(sheet, 'title'))[0]?.[0]).toBe('=1+1');
  }, 60_000);
});

describe('a reader’s own value', () => {
  it('takes the place of ours everywhere, and says so', () => {
    const { results } = answered(FIRST);
    const [energy] = results;
    if (!energy) throw new Error('No energy was told.');
    const changed = adjusted(energy, { 'load-factor': { low: 0.5, central: 0.5, high: 0.5 } });
    expect(changed.value.central).toBe(50_000 * 17_520 * 0.5);
    expect(changed.inputs.find(({ name }) => name === 'load-factor')?.origin).toEqual([{ from: 'reader' }]);
    expect(adjusted(energy, { tariff: { low: 1, central: 1, high: 1 } })).toBe(energy);
  });
});
