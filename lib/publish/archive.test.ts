import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { afterAll, describe, expect, it } from 'vitest';
import { archive, fileOf } from './archive';
import type { Material } from './material';
import { material } from './record.fixture';
import { wholeFile, wholeNames } from './whole-files';

const root = mkdtempSync(path.join(tmpdir(), 'lost-load-zip-'));
afterAll(() => rmSync(root, { recursive: true }));

const run = (command: string, args: string[], cwd: string) => execFileSync(command, args, { cwd, encoding: 'utf8' });
const version = material.dataset.version;
const folder = path.join(root, `lost-load-${version}`);

writeFileSync(path.join(root, 'lost-load.zip'), wholeFile('lost-load.zip', material).bytes);
run('unzip', ['-q', 'lost-load.zip'], root);
const unpacked = (name: string) => readFileSync(path.join(folder, name), 'utf8');

describe('the zip of everything', () => {
  it('opens with unzip to the files that its readme names, and no others', () => {
    expect(readdirSync(folder).sort()).toEqual(
      [
        'CITATION.cff', 'FIELDS.md', 'LICENSE', 'README.md', 'SHA256SUMS',
        'cases.csv', 'cases.geojson', 'cases.json', 'cases.parquet', 'cases.ru.csv', 'checked-claims.json',
        'claims.csv', 'claims.parquet', 'claims.ru.csv', 'context.json', 'disagreements.csv', 'observations.csv',
        'policies.csv', 'policies.json', 'sources.csv',
      ].sort(),
    ); // biome-ignore format: a list of names, read at a glance
    const named = [...unpacked('README.md').matchAll(/^- (.*?)(?::|\.$)/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/`([\w.-]+)`/g)].map(([, name]) => name),
    );
    for (const name of readdirSync(folder).filter((one) => one !== 'README.md')) expect(named).toContain(name);
  });

  it('stands the check of sha256sum, which finds a file that was changed', () => {
    expect(run('sha256sum', ['--check', 'SHA256SUMS'], folder).trim().split('\n')).toHaveLength(19);
    const file = path.join(folder, 'cases.csv');
    const before = readFileSync(file);
    writeFileSync(file, `${before} `);
    expect(() => run('sha256sum', ['--check', '--status', 'SHA256SUMS'], folder)).toThrow();
    writeFileSync(file, before);
  });

  it('holds the very files that are served one by one', () => {
    for (const name of readdirSync(folder).filter((one) => wholeNames.includes(one))) {
      expect(readFileSync(path.join(folder, name)).equals(wholeFile(name, material).bytes), name).toBe(true);
    }
  });

  it('says version, date and terms, and what every column means', () => {
    expect(unpacked('README.md')).toContain(`Data version ${version}, as read on 2026-11-21.`);
    expect(unpacked('CITATION.cff')).toContain(`\nversion: "${version}"\n`);
    expect(unpacked('LICENSE')).toContain('Creative Commons Attribution 4.0');
    for (const table of ['cases', 'claims', 'sources', 'disagreements', 'policies', 'observations']) {
      const [header = ''] = unpacked(`${table}.csv`)
        .replace(/^\uFEFF/, '')
        .split('\r\n');
      for (const column of header.split(',')) expect(unpacked('FIELDS.md')).toContain(`| \`${column}\` |`);
    }
  });

  it('holds GeoJSON that a strict reader takes', () => {
    expect(check(unpacked('cases.geojson')).type).toBe('FeatureCollection');
  });

  it('is the same byte for byte when made again, on a machine in another time zone too', () => {
    const again: Material = { ...material };
    const zone = process.env.TZ;
    process.env.TZ = 'Asia/Almaty';
    const other = wholeFile('lost-load.zip', again).bytes;
    process.env.TZ = zone;
    expect(Buffer.from(other).equals(wholeFile('lost-load.zip', material).bytes)).toBe(true);
  }, 60_000);
});

describe('the checksums of the files served', () => {
  it('are those that sha256sum finds', () => {
    const names = wholeNames.filter((name) => name !== 'checksums.txt');
    const served = mkdtempSync(path.join(root, 'served-'));
    for (const name of wholeNames) writeFileSync(path.join(served, name), wholeFile(name, material).bytes);
    const lines = run('sha256sum', ['--check', 'checksums.txt'], served).trim().split('\n');
    expect(lines).toEqual(names.map((name) => `${name}: OK`));
  });
});

describe('an archive', () => {
  it('changes with its content and with its date', () => {
    const made = (content: string, date: string) => Buffer.from(archive('a', [fileOf('b.txt', content)], date));
    expect(made('x', '2026-01-01').equals(made('x', '2026-01-01'))).toBe(true);
    expect(made('x', '2026-01-01').equals(made('y', '2026-01-01'))).toBe(false);
    expect(made('x', '2026-01-01').equals(made('x', '2026-01-02'))).toBe(false);
  });
});
