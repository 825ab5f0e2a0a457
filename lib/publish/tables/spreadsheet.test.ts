import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { material, recorded } from '@/lib/publish/record.fixture';
import { wholeFile } from '@/lib/publish/whole-files';
import { titleOf } from '@/lib/view/case-words';
import { csv } from './csv';

const office = process.env.OFFICE_PATH ?? '/usr/bin/soffice';
const folder = mkdtempSync(path.join(tmpdir(), 'lost-load-office-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Dividers as LibreOffice numbers them, and the language whose numbers it reads: English or Russian. */
const READ = { ',': '44,34,76,1,,1033', ';': '59,34,76,1,,1049' };

/** Opens a CSV file in LibreOffice as a reader would, and gives cells and formulas as it has them. */
function opened(file: string, content: Uint8Array | string, divider: keyof typeof READ = ',') {
  writeFileSync(path.join(folder, file), content);
  const flat = file.replace(/\.csv$/, '.fods');
  execFileSync(
    office,
    [
      `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
      '--headless',
      `--infilter=Text - txt - csv (StarCalc):${READ[divider]},false,true`,
      ...['--convert-to', 'fods', '--outdir', folder, path.join(folder, file)],
    ],
    { stdio: 'ignore' },
  );
  const sheet = readFileSync(path.join(folder, flat), 'utf8');
  return {
    formulas: [...sheet.matchAll(/table:formula="([^"]*)"/g)].map(([, formula]) => formula),
    texts: [...sheet.matchAll(/<text:p>([^<]*)<\/text:p>/g)].map(([, words = '']) => words),
    numbers: [...sheet.matchAll(/office:value-type="float" office:value="([^"]*)"/g)].map(([, value]) => Number(value)),
  };
}
const rowsOf = (file: string) =>
  Papa.parse<Record<string, string>>(new TextDecoder().decode(wholeFile(file, material).bytes), {
    header: true,
    skipEmptyLines: true,
  }).data;

describe('LibreOffice', () => {
  it('would run a formula of a CSV file, so that the tests below mean something', () => {
    expect(opened('run.csv', '\uFEFFa\r\n=1+1\r\n').formulas).toEqual(['of:=1+1']);
  }, 60_000);

  it('runs none of ours, whatever a source prints', () => {
    const evil = [
      '=1+1',
      '+1+1',
      '-1+1',
      '@SUM(1)',
      '\t=1',
      '\r=1',
      '=HYPERLINK("http://x","y")',
      "-2+3+cmd|' /C calc'!A0",
    ];
    const sheet = opened(
      'evil.csv',
      csv(
        evil.map((a) => ({ a })),
        ['a'],
      ),
    );
    expect(sheet.formulas).toEqual([]);
    expect(sheet.texts.length).toBeGreaterThanOrEqual(evil.length);
  }, 60_000);

  it.each(['cases.csv', 'claims.csv', 'sources.csv'])(
    'opens %s with Cyrillic intact and no formula',
    (file) => {
      const sheet = opened(file, wholeFile(file, material).bytes);
      expect(sheet.formulas).toEqual([]);
      expect(sheet.texts.join()).not.toMatch(/Ð|Ñ|�/);
      expect(sheet.texts[0]).toBe(Object.keys(rowsOf(file)[0] ?? {})[0]);
      if (file === 'sources.csv')
        expect(sheet.texts).toContain(
          'Фарғона вилоятида ноқонуний майнинг фермаси давлатга 12 млрд сўм зарар етказгани аниқланди',
        );
    },
    60_000,
  );

  it('opens the Russian tables in Russian, with decimal commas as numbers and no date made of them', () => {
    const sheet = opened('cases.ru.csv', wholeFile('cases.ru.csv', material).bytes, ';');
    const lead = recorded('kz-2025-08-east-kazakhstan-insiders');
    expect(sheet.formulas).toEqual([]);
    expect(sheet.texts).toContain('Страна');
    expect(sheet.texts).toContain(titleOf(lead, material.dataset, 'ru'));
    const energies = rowsOf('cases.csv')
      .map((row) => row.energy_kwh_central ?? '')
      .filter((text) => text.includes('.'))
      .map(Number);
    expect(energies.length).toBeGreaterThan(0);
    for (const energy of energies) {
      expect(
        sheet.numbers.some((number) => Math.abs(number - energy) <= energy * 1e-9),
        `${energy}`,
      ).toBe(true);
    }
  }, 60_000);
});

describe('the Russian tables', () => {
  it('have the rows of the English ones', () => {
    for (const name of ['cases', 'claims']) expect(rowsOf(`${name}.ru.csv`).length).toBe(rowsOf(`${name}.csv`).length);
  });

  it('say of the lead case what its page says, and no number for what is in words', () => {
    const rows = rowsOf('claims.ru.csv').filter((row) => row['Имя случая'] === 'kz-2025-08-east-kazakhstan-insiders');
    expect(rows[0]).toMatchObject({
      'Что измерено': 'Электроэнергия',
      'Как сообщено': 'не менее 50 МВт·ч',
      Число: '50',
      Единица: 'МВт·ч',
      'Состояние значения': 'в напечатанном виде сомнительно',
    });
    expect(rows.find((row) => row['Что измерено'] === 'Активы')?.Число).toBe('');
  });
});
