import { readdirSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { citeFile } from '@/lib/cite/cite-file';
import { oembedOf } from '@/lib/embed/oembed';
import { siteLocales } from '@/lib/i18n/locale';
import { messages } from '@/lib/i18n/translate';
import { caseText } from '@/lib/publish/case-files';
import { publishedCase } from '@/lib/publish/case-record';
import { material } from '@/lib/publish/record.fixture';
import { changesJson, releasesJson } from '@/lib/publish/releases-json';
import { trendJson } from '@/lib/publish/trend-json';
import { publishedViews, viewFile } from '@/lib/publish/views';
import { recordsOf } from '@/lib/release/freeze';
import { caseSchema } from '@/lib/schema/case';
import { searchFile } from '@/lib/search/search-file';
import { trendNames } from '@/lib/trends/names';
import { type ApiFile, addressOf, apiFiles, slotValues } from './api-files';
import { type ShapeName, shapes } from './api-shapes';
import { indexJson } from './index-json';
import { openApi } from './openapi';

const { dataset, site } = material;
const described = openApi(material);

/** The routes under app/api, as paths: /api/v1/cases/[file] */
const routes = readdirSync('app/api', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('route.ts'))
  .map((name) => `/api/${name.replaceAll('\\', '/').replace(/\/route\.ts$/, '')}`)
  // One answers where nothing is, and says so; the other is described beside the table of files.
  .filter((route) => route !== '/api/[...path]' && route !== '/api/v1/oembed');

const slot = (step: string): boolean => /^\[.+\]$/.test(step);

/** Whether a route answers at an address: a slot of a route is one step of the path, whatever it holds. */
const answers = (route: string, address: string): boolean => {
  const steps = address.split('/');
  const own = route.split('/');
  if (own.at(-1)?.startsWith('[...')) return own.slice(0, -1).every((step, at) => slot(step) || step === steps[at]);
  return own.length === steps.length && own.every((step, at) => slot(step) || step === steps[at]);
};

describe('the description of the API', () => {
  it('is sound OpenAPI 3.1', async () => {
    const result = await new Validator().validate(JSON.parse(JSON.stringify(described)));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it('names each path once and gives each operation a name of its own', () => {
    const paths = apiFiles.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const names = Object.values(described.paths).map(({ get }) => get.operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('casesIdJson');
  });

  it('has every path that it names answered by a route, and every route described', () => {
    const paths = apiFiles.map(({ path }) => path);
    expect(paths.filter((path) => !routes.some((route) => answers(route, path)))).toEqual([]);
    expect(routes.filter((route) => !paths.some((path) => answers(route, path)))).toEqual([]);
  });

  it('declares exactly the slots of each path', () => {
    for (const { path, slots } of apiFiles) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(Object.keys(slots?.(material) ?? {}), path).toEqual(inPath);
    }
  });

  it('says of each file what it holds, in words that a count fits', () => {
    for (const { holds, count } of apiFiles) {
      expect(messages.en[holds].includes('{count'), holds).toBe(count !== undefined);
    }
  });

  it('leaves room for fields to come', () => {
    expect(JSON.stringify(described.components)).not.toContain('"additionalProperties":false');
  });

  it('refers to schemas that exist', () => {
    const refs = [...JSON.stringify(described).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref);
    const known = Object.keys(described.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect(refs.filter((ref) => !known.includes(ref ?? ''))).toEqual([]);
    expect(refs).toContain('#/components/schemas/PublishedCase');
  });

  it('puts values into slots', () => {
    const file = apiFiles.find(({ path }) => path.startsWith('/api/v1/cite/'));
    if (!file) throw new Error('Citations have gone from the API.');
    expect(addressOf(file, { locale: 'ru', id: 'x', style: 'bib' })).toBe('/api/v1/cite/ru/x.bib');
    // Two languages, four styles, and every record with the dataset itself.
    expect(slotValues(file, material).length).toBe(2 * 4 * (dataset.byId.size + 1));
  });
});

describe('the shapes of the API', () => {
  const [first] = dataset.cases;
  const [view] = publishedViews(material);
  if (!first || !view) throw new Error('The record is empty.');
  const edition = { version: dataset.version, date: '2026-11-21' };
  const reference = citeFile('dataset.csl.json', dataset, { site, locale: 'ru', edition });
  const release = { ...edition, version: 'old', records: recordsOf(dataset).slice(1) };
  const read = (text: string) => JSON.parse(text) as unknown;
  /** Files of each shape that are not files of the whole. */
  const others: Partial<Record<ShapeName, unknown[]>> = {
    Index: [indexJson(dataset, '2026-11-21')],
    CaseFile: [...dataset.byId.values()].map((record) => read(caseText(record, 'json', material))),
    Cases: [read(viewFile(view, 'json', material))],
    CasesGeoJson: [read(viewFile(view, 'geojson', material)), read(caseText(first, 'geojson', material))],
    Releases: [releasesJson(dataset, [release])],
    Changes: [changesJson(release, dataset)],
    Search: siteLocales.map((locale) => searchFile(dataset, locale)),
    Schema: [z.toJSONSchema(caseSchema, { io: 'input' })],
    Reference: [read(reference?.text ?? '')],
    OpenApi: [described],
    Figure: siteLocales.flatMap((locale) =>
      trendNames.map((name) => read(JSON.stringify(trendJson(name, dataset, locale)))),
    ),
    Words: [{}],
    Oembed: [oembedOf({ title: 'x', heights: { wide: 1, narrow: 2 }, image: null }, 'map', 'en', site)],
  };
  const shapesOf = ({ shape }: ApiFile): ShapeName[] =>
    typeof shape === 'object' ? Object.values(shape) : shape ? [shape] : [];
  const used = [...new Set(apiFiles.flatMap(shapesOf))];

  it.each(used)('%s has every field that its files have, and they every field that is owed', (shape) => {
    const wholes = apiFiles.flatMap((file) =>
      file.body && shapesOf(file).includes(shape) ? [read(Buffer.from(file.body(material)).toString('utf8'))] : [],
    );
    const bodies = [...wholes, ...(others[shape] ?? [])];
    expect(bodies.length).toBeGreaterThan(0);
    for (const body of bodies) {
      const { error } = shapes[shape].safeParse(JSON.parse(JSON.stringify(body)));
      expect(error?.issues.slice(0, 5) ?? []).toEqual([]);
    }
  });

  it('refuse a case without its claims, and one with a field that nobody described', () => {
    const { claims: _claims, ...without } = publishedCase(first, dataset);
    expect(shapes.PublishedCase.safeParse(without).success).toBe(false);
    expect(shapes.PublishedCase.safeParse({ ...publishedCase(first, dataset), more: 1 }).success).toBe(false);
  });
});
