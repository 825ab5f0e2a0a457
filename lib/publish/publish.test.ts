import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { marksOf } from '@/lib/map/place-mark';
import { indexJson } from '@/lib/publish/describe/index-json';
import { caseTable } from '@/lib/publish/tables/case-table';
import { claimTable } from '@/lib/publish/tables/claim-table';
import { csv } from '@/lib/publish/tables/csv';
import { tableCsv } from '@/lib/publish/tables/table';
import { outlines, textsOnDisk, topologyOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import type { Case } from '@/lib/schema/case';
import { publishedCase, publishedClaims } from './case-record';
import { casesGeoJson } from './geojson';
import { sourcesJson } from './json-files';

const texts = textsOnDisk();
const { files } = readFiles(texts);
const dataset = buildDataset(files, texts);
const origin = { dataset, site: 'https://lost-load.example' };
const units = outlines(topologyOnDisk('regions'));

const recorded = (id: string): Case => {
  const found = dataset.byId.get(id);
  if (!found) throw new Error(`The record has no case ${id}.`);
  return found;
};
const rowsOf = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

const published = {
  'cases.json': JSON.stringify(dataset.cases.map((record) => publishedCase(record, dataset))),
  'context.json': JSON.stringify(dataset.context.map((record) => publishedCase(record, dataset))),
  'cases.csv': tableCsv(caseTable(origin)),
  'claims.csv': tableCsv(claimTable(dataset)),
  'cases.geojson': JSON.stringify(casesGeoJson(dataset, units)),
  'sources.json': JSON.stringify(sourcesJson(dataset)),
  'index.json': JSON.stringify(indexJson(dataset, '2025-12-01')),
};

describe('a held case', () => {
  const all = [...files.cases, ...files.context].map(({ value }) => value);
  const held = all.filter((record) => record.held);

  it('exists, so that the tests below have something to find', () => {
    expect(held.length).toBeGreaterThan(0);
  });

  it.each(Object.entries(published))('is in %s under no name', (_file, text) => {
    expect(held.filter(({ id }) => text.includes(id)).map(({ id }) => id)).toEqual([]);
  });

  it('is under no key of the dataset', () => {
    const keys = [...dataset.byId.keys(), ...dataset.readings.keys()];
    expect(held.filter(({ id }) => keys.includes(id)).map(({ id }) => id)).toEqual([]);
  });

  it('lends no page of its own to the sources', () => {
    const open = all.filter((record) => !record.held).flatMap(({ sources }) => Object.values(sources));
    const only = held.flatMap(({ sources }) => Object.values(sources)).filter((page) => !open.includes(page));
    const shown = sourcesJson(dataset).sources.map(({ id }) => id);
    expect(only.filter((page) => shown.includes(page))).toEqual([]);
  });

  it('is pointed at by no published case', () => {
    const ids = held.map(({ id }) => id);
    const links = dataset.cases.flatMap((record) =>
      [record.partOf, record.sameAs, record.overlaps, record.related].flatMap((list) => list ?? []),
    );
    expect(links.filter((id) => ids.includes(id))).toEqual([]);
  });
});

describe('a published case', () => {
  const lead = publishedCase(recorded('kz-2025-08-east-kazakhstan-insiders'), dataset);

  it('has exactly the fields that are promised, in each case', () => {
    const promised = [
      'id',
      'country',
      'subdivision',
      'place',
      'precision',
      'kind',
      'subject',
      'status',
      'announced',
      'period',
      'claims',
      'sources',
      'statements',
      'partOf',
      'sameAs',
      'reading',
      'derived',
    ];
    const further = ['tests', 'places', 'drawnAt', 'agencies', 'method', 'overlaps', 'related', 'conflicts', 'notes'];
    const wrong = [...dataset.cases, ...dataset.context].filter((record) => {
      const keys = Object.keys(publishedCase(record, dataset)).sort();
      return keys.join() !== [...promised, ...further].sort().join();
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('has claims of exactly the fields that are promised, null where nothing is told', () => {
    const promised = ['key', 'what', 'value', 'min', 'max', 'bound', 'unit', 'over', 'by', 'state'];
    const further = ['text', 'printed', 'per', 'counts', 'period', 'values', 'scope', 'doubt'];
    for (const claim of dataset.cases.flatMap((record) => publishedClaims(record, dataset))) {
      expect(Object.keys(claim).sort()).toEqual([...promised, ...further].sort());
      expect(Object.values(claim)).not.toContain(undefined);
    }
  });

  it('keeps a claim as it was reported, with its state beside it', () => {
    expect(lead.claims[0]).toMatchObject({
      key: 'electricity',
      value: 50,
      min: null,
      unit: 'MWh',
      bound: 'at-least',
      state: 'unit-in-doubt',
      by: ['s1', 's2', 's3', 's4', 's6'],
    });
  });

  it('gives our readings beside the claim, as printed first, and no figure of the case', () => {
    expect(lead.reading.map(({ reading, verdict, proposed }) => [reading, verdict, proposed])).toEqual([
      ['as-printed', 'cannot be', false],
      ['as-power', 'strained', true],
      ['a-day', 'cannot be', false],
      ['a-month', 'cannot be', false],
      ['step-up', 'cannot be', false],
      ['step-down', 'cannot be', false],
      ['step-up-a-month', 'cannot be', false],
      ['fifty-megawatts', 'strained', true],
      ['money-at-retail', 'not testable', true],
    ]);
    expect(lead.derived).toEqual({ untold: 'unit-in-doubt' });
  });

  it('calls every figure of ours computed', () => {
    const farms = publishedCase(recorded('uz-2023-12-national-26-farms'), dataset);
    expect(farms.derived).toMatchObject({
      energy: { state: 'computed', unit: 'kWh', value: { central: 29_000_000 } },
      people: { state: 'computed', unit: 'people' },
    });
    expect(lead.reading.filter(({ energy }) => energy?.state !== 'computed')).toEqual([]);
  });

  it('has a source with an address for every source that a claim rests on', () => {
    const lost = dataset.cases.flatMap((record) => {
      const { claims, sources } = publishedCase(record, dataset);
      const known = sources.filter(({ url }) => url).map(({ key }) => key);
      return claims
        .flatMap(({ by }) => by)
        .filter((key) => !known.includes(key))
        .map((key) => `${record.id} ${key}`);
    });
    expect(lost).toEqual([]);
  });
});

describe('the tables', () => {
  it('begin with a byte-order mark, by which Excel knows UTF-8, and end lines as Excel does', () => {
    for (const text of [tableCsv(caseTable(origin)), tableCsv(claimTable(dataset))]) {
      expect(text.codePointAt(0)).toBe(0xfeff);
      expect(text.indexOf('\uFEFF', 1)).toBe(-1);
      expect(text).toContain('\r\n');
    }
  });

  it('have one row a case and one row a claim', () => {
    expect(rowsOf(tableCsv(caseTable(origin))).map(({ id }) => id)).toEqual(dataset.cases.map(({ id }) => id));
    const claims = dataset.cases.flatMap((record) => record.claims.map(({ key }) => `${record.id} ${key}`));
    expect(rowsOf(tableCsv(claimTable(dataset))).map((row) => `${row.case} ${row.key}`)).toEqual(claims);
  });

  it('have a cell for every column and a column for every cell', () => {
    for (const rows of [rowsOf(tableCsv(caseTable(origin))), rowsOf(tableCsv(claimTable(dataset)))]) {
      const [first] = rows;
      const columns = Object.keys(first ?? {});
      expect(rows.filter((row) => Object.keys(row).join() !== columns.join())).toEqual([]);
      // A column that is empty in every row is one whose name is misspelt.
      expect(columns.filter((column) => rows.every((row) => row[column] === ''))).toEqual([]);
    }
  });

  it('give an energy or the reason why there is none, never both', () => {
    const wrong = rowsOf(tableCsv(caseTable(origin))).filter(
      (row) => (row.energy_kwh_central === '') === (row.energy_untold === ''),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('leave a number that was not told empty and not zero', () => {
    const row = rowsOf(tableCsv(claimTable(dataset))).find(({ key }) => key === 'equivalent-population');
    expect([row?.value, row?.min, row?.max]).toEqual(['', '50000', '70000']);
  });
});

describe('a cell that a spreadsheet would run', () => {
  const cell = (value: string | number) =>
    csv([{ a: value }], ['a'])
      .split('\r\n')[1]
      ?.replaceAll('"', '');

  it.each(['=1+1', '+1', '@SUM(A1)', '-cmd', '- a dash', '\tx'])('is disarmed with a quote mark: %j', (text) => {
    expect(cell(text)).toBe(`'${text}`);
  });

  it('is none that merely holds such a sign', () => {
    expect(cell('a=1')).toBe('a=1');
    expect(cell('10-20')).toBe('10-20');
    expect(cell('office@kz')).toBe('office@kz');
  });

  it('is no negative number', () => {
    expect(cell(-2.5)).toBe('-2.5');
  });

  it('stands nowhere in the tables', () => {
    const cells = [...rowsOf(tableCsv(caseTable(origin))), ...rowsOf(tableCsv(claimTable(dataset)))].flatMap((row) =>
      Object.values(row),
    );
    expect(cells.filter((text) => /^[=+@\t\r]|^-(?![\d.]+$)/.test(text))).toEqual([]);
  });
});

describe('the map file', () => {
  const { features } = casesGeoJson(dataset, units);
  const geometry = (id: string) => features.find((feature) => feature.id === id)?.geometry;

  it('has a feature for every case', () => {
    expect(features.map(({ id }) => id)).toEqual(dataset.cases.map(({ id }) => id));
  });

  it('draws a case of a region as its outline', () => {
    expect(geometry('kz-2025-08-east-kazakhstan-insiders')?.type).toMatch(/Polygon$/);
    expect(geometry('uz-2024-04-parkent-country-house')?.type).toMatch(/Polygon$/);
  });

  it('draws a case of a town as its point, east before north', () => {
    expect(geometry('kz-2022-03-shardara')).toEqual({ type: 'Point', coordinates: [67.96991, 41.25832] });
  });

  it('draws a case of a whole country nowhere', () => {
    expect(geometry('tj-2025-08-national-h1-losses-32m-somoni')).toBeNull();
    const country = features.filter(({ properties }) => properties.precision === 'country');
    expect(country.filter((feature) => feature.geometry !== null)).toEqual([]);
  });

  it('draws every case as it is drawn on the map: point for point, outline for outline', () => {
    const kinds = (shape: unknown): string[] => {
      if (shape === null || typeof shape !== 'object') return [];
      if ('geometries' in shape && Array.isArray(shape.geometries)) return shape.geometries.flatMap(kinds);
      return 'type' in shape ? [shape.type === 'Point' ? 'point' : 'outline'] : [];
    };
    const wrong = dataset.cases.filter((record) => {
      const marks = marksOf(record, dataset.places).map(({ shape }) => (shape === 'region' ? 'outline' : 'point'));
      return kinds(geometry(record.id)).join() !== marks.join();
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe('the sources', () => {
  const { sources } = sourcesJson(dataset);

  it('are each page once, in the order of their names', () => {
    const ids = sources.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a.localeCompare(b)));
  });

  it('are all pages that a published case names', () => {
    const named = new Set(dataset.cases.flatMap((record) => Object.values(record.sources)));
    expect(sources.length).toBe(named.size);
  });

  it('name the claims that rest on them', () => {
    const page = sources.find(({ id }) => id === 'trendingcoinz-com/trendingcoinz-com-p-25654');
    expect(page?.cases).toEqual([
      {
        case: 'kz-2025-08-east-kazakhstan-insiders',
        claims: ['electricity-without-over', 'loss-kzt', 'loss-usd', 'equivalent-population-500000'],
      },
    ]);
  });
});

describe('the index', () => {
  const index = indexJson(dataset, '2025-12-01');
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, one) => all + one, 0);

  it('counts every case once by country and once by subject', () => {
    expect(index.counts.cases).toBe(dataset.cases.length);
    expect(sum(index.counts.byCountry)).toBe(dataset.cases.length);
    expect(sum(index.counts.bySubject)).toBe(dataset.cases.length);
    expect(index.counts.byCountry.TM).toBe(0);
  });

  it('has the version of the data and the day of the build', () => {
    expect([index.version, index.date]).toEqual([dataset.version, '2025-12-01']);
    expect(index.version).toMatch(/^[0-9a-f]{12}$/);
  });
});

describe('a cell that a spreadsheet would run', () => {
  it('is disarmed also where it begins with a minus and a digit', () => {
    expect(csv([{ a: "-2+3+cmd|' /C calc'!A0" }], ['a'])).toContain("'-2+3");
    expect(csv([{ a: -2 }], ['a'])).toContain('\r\n-2');
  });
});
