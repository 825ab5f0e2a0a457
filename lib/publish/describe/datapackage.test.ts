import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Package } from 'datapackage';
import { afterAll, describe, expect, it } from 'vitest';
import { material } from '@/lib/publish/record.fixture';
import { type ApiFile, apiFiles } from './api-files';
import { dataPackage } from './datapackage';

const { dataset } = material;
const described = dataPackage(material, { version: dataset.version, date: '2026-11-21' });

/** The files in a folder, as a reader has them who took the site with him. */
const folder = mkdtempSync(path.join(os.tmpdir(), 'lost-load-'));
afterAll(() => rmSync(folder, { recursive: true }));
const textOf = ({ body }: ApiFile): string => Buffer.from(body?.(material) ?? '').toString('utf8');
for (const file of apiFiles) {
  const target = path.join(folder, file.path);
  mkdirSync(path.dirname(target), { recursive: true });
  // This reader takes the byte-order mark, which Excel needs, for a letter of the first column's name.
  if (file.body && file.table) writeFileSync(target, textOf(file).replace(/^\uFEFF/, ''));
}
const load = (descriptor: object) => Package.load(descriptor, { basePath: folder, strict: false });
const rowsOf = async (name: string, descriptor: object = described) => {
  const resource = (await load(descriptor)).resources.find((one) => one.name === name);
  if (!resource) throw new Error(`The package has no resource ${name}.`);
  return resource.read({ keyed: true, relations: true });
};

describe('the data package', () => {
  it('is sound by the published profile, and so is each resource', async () => {
    const { valid, errors, resources } = await load(described);
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
    expect(resources.flatMap((resource) => resource.errors)).toEqual([]);
    expect(described.resources.filter((resource) => 'schema' in resource).map(({ name }) => name)).toEqual([
      'cases',
      'claims',
      'sources',
      'disagreements',
      'policies',
      'observations',
    ]);
  });

  it('names each resource once, in the letters that the standard allows', () => {
    const names = described.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z0-9._-]+$/.test(name))).toEqual([]);
  });

  it('tells size and checksum of each file', () => {
    for (const resource of described.resources) {
      const file = apiFiles.find(({ path }) => path === `/${resource.path}`);
      if (!file) throw new Error(`${resource.path} is no file of the API.`);
      const bytes = file.body?.(material) ?? new Uint8Array();
      expect(resource.bytes, resource.name).toBe(bytes.length);
      expect(resource.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
    }
  });
});

describe('the tables, read with the columns that the package describes', () => {
  it('have every row in its type and bounds, and claims that lead to cases', async () => {
    const cases = await rowsOf('cases');
    expect(cases.map(({ id }) => id)).toEqual(dataset.cases.map(({ id }) => id));
    const claims = await rowsOf('claims');
    expect(claims.length).toBe(dataset.cases.reduce((sum, { claims: own }) => sum + own.length, 0));
  });

  it('give numbers as numbers, and null where nothing is told', async () => {
    const farms = (await rowsOf('cases')).find(({ id }) => id === 'uz-2023-12-national-26-farms');
    expect(farms).toMatchObject({ energy_kwh_central: 29_000_000, energy_untold: null, subdivision: null });
  });

  it('are refused where a column would not hold what it says', async () => {
    const spoilt = structuredClone(described);
    const table = spoilt.resources.find(({ name }) => name === 'cases');
    const fields = table && 'schema' in table ? table.schema.fields : [];
    const country = fields.find(({ name }) => name === 'country');
    if (!country?.constraints) throw new Error('The column "country" has lost its list.');
    country.constraints.enum = ['KZ'];
    await expect(rowsOf('cases', spoilt)).rejects.toThrow();
  });
});
