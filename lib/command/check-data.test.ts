import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changed, soundRecord, TOWN } from '@/lib/check/sound-record.fixture';
import type { Texts } from '@/lib/record/read-files';

const root = path.join(import.meta.dirname, '../..');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lost-load-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command in a folder that holds this record and the real outlines. */
function checkData(record: Texts) {
  for (const [file, text] of record) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  cpSync(path.join(root, 'data/geo'), path.join(folder, 'data/geo'), { recursive: true });
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const command = path.join(root, 'lib/command/check-data.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, '--tsconfig', path.join(root, 'tsconfig.json'), command],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('npm run check:data', () => {
  it('ends well on a sound record and says what it has read', () => {
    expect(checkData(soundRecord)).toEqual({
      status: 0,
      stdout: 'The record is sound: 3 cases, 0 of neighbours, 1 publisher.\n',
      stderr: '',
    });
  });

  it('fails on a broken record and prints every problem on a line of its own', () => {
    const broken = changed([TOWN, 'value: 30', 'value: -30'], [TOWN, 'min: 200', 'min: 400']);
    expect(checkData(broken)).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'data/cases/kz/kz-2024-05-town.yaml:20:5 claims[0].value -30 is below zero. Correct the sign.\n' +
        'data/cases/kz/kz-2024-05-town.yaml:25:5 claims[1].min min 400 is not below max 300. Exchange or correct them.\n' +
        '2 problems in the data. Nothing is built until the list is empty.\n',
    });
  });
});
