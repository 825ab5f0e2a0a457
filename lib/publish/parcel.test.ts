import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { afterAll, describe, expect, it } from 'vitest';
import { summaryOf } from '@/lib/view/case/summary';
import { fileOf } from './archive';
import { parcel } from './parcel';
import { material, recorded } from './record.fixture';

const root = mkdtempSync(path.join(tmpdir(), 'lost-load-parcel-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Unpacks the parcel of a case with unzip and gives its folder. */
function unpacked(id: string, ...extra: Parameters<typeof parcel>[2] & {}): string {
  writeFileSync(path.join(root, `${id}.zip`), parcel(recorded(id), material, extra));
  execFileSync('unzip', ['-qo', `${id}.zip`], { cwd: root });
  return path.join(root, `lost-load-${id}`);
}

describe('the parcel of a case', () => {
  const id = 'kz-2025-08-east-kazakhstan-insiders';
  const folder = unpacked(id, { ...fileOf('map.svg', '<svg/>'), holds: 'its map' });
  const text = (name: string) => readFileSync(path.join(folder, name), 'utf8');

  it('opens with unzip, and every file in it is named in the readme', () => {
    const names = readdirSync(folder).sort();
    expect(names).toEqual(
      [
        'LICENSE', 'README.txt', 'SHA256SUMS', 'case.geojson', 'case.json', 'claims.csv', 'claims.ru.csv', 'map.svg',
        'summary.en.txt', 'summary.ru.txt',
      ].sort(),
    ); // biome-ignore format: a list of names, read at a glance
    for (const name of names.filter((one) => one !== 'README.txt')) expect(text('README.txt')).toContain(name);
    expect(text('README.txt')).toContain('map.svg: its map');
  });

  it('stands the check of sha256sum', () => {
    const lines = execFileSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' }).trim();
    expect(lines.split('\n')).toHaveLength(9);
  });

  it('holds the case whole, its claims, its place, and where to find it', () => {
    expect(JSON.parse(text('case.json'))).toMatchObject({
      id,
      licence: 'CC-BY-4.0',
      version: material.dataset.version,
    });
    expect(text('claims.csv').split('\r\n').filter(Boolean)).toHaveLength(1 + recorded(id).claims.length);
    expect(check(text('case.geojson'))).toMatchObject({ features: [{ id, geometry: { type: 'MultiPolygon' } }] });
    expect(text('README.txt')).toContain(`https://lost-load.example/en/cases/${id}`);
  });

  it('says the case in each language of the site, and its map', () => {
    for (const locale of ['en', 'ru'] as const) {
      const { one, three, map } = summaryOf(recorded(id), material.dataset, locale);
      const said = text(`summary.${locale}.txt`);
      for (const words of [one, three.join(' '), map]) expect(said).toContain(`\n\n${words}\n`);
    }
    expect(text('summary.ru.txt')).toContain('В трёх фразах');
  });

  it('is the same byte for byte when made again', () => {
    const again = () => Buffer.from(parcel(recorded(id), material));
    expect(again().equals(again())).toBe(true);
  });
});
