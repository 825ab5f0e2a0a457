import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { bestSource } from '@/lib/derive/value-state';
import { siteLocales } from '@/lib/i18n/locale';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { citedPages } from '@/lib/schema/checked-claim';
import { countries } from '@/lib/schema/vocabulary';
import { publisherUses } from './source-uses';
import { sourcesModel } from './sources-model';

const texts = textsOnDisk();
const { files } = readFiles(texts);
const dataset = buildDataset(files, texts);
const model = sourcesModel(dataset, 'en');
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
const rows = model.kinds.flatMap(({ publishers, folded }) => [...publishers, ...folded]);

describe('the best sources by country', () => {
  it('add up to all claims of the country, and the countries to the whole', () => {
    for (const row of model.countries) expect(sum(row.shares.map(({ count }) => count)), row.key).toBe(row.claims);
    const [all, ...each] = [...model.countries].reverse();
    expect(each.map(({ key }) => key).reverse()).toEqual([...countries]);
    expect(sum(each.map(({ claims }) => claims))).toBe(all?.claims);
    expect(all?.claims).toBe(sum(dataset.cases.map(({ claims }) => claims.length)));
  });

  it('fill the bar from end to end, part beside part', () => {
    for (const { claims, shares } of model.countries.filter((row) => row.claims > 0)) {
      expect(sum(shares.map(({ width }) => Number.parseFloat(width))), String(claims)).toBeCloseTo(100, 1);
      shares.reduce((end, { x, width }) => {
        expect(Number.parseFloat(x)).toBeCloseTo(end, 1);
        return Number.parseFloat(x) + Number.parseFloat(width);
      }, 0);
    }
  });

  it('are those of the claims themselves', () => {
    const official = dataset.cases.flatMap((record) =>
      record.claims.filter((claim) => bestSource(claim, record, dataset.pages) === 'official'),
    );
    expect(model.countries.at(-1)?.shares[0]?.count).toBe(official.length);
    expect(model.finding[0]).toContain(`${official.length} `);
  });

  it.each(siteLocales)('are told in sentences in %s', (locale) => {
    const told = sourcesModel(dataset, locale).finding;
    expect(told).toHaveLength(5);
    expect(told.filter((text) => !text.endsWith('.') || text.includes('{'))).toEqual([]);
  });
});

describe('the publishers', () => {
  it('stand once each, under the kind they have', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { key, publishers, folded } of model.kinds) {
      for (const { id } of [...publishers, ...folded]) {
        expect(files.publishers.find(({ value }) => value.id === id)?.value.kind, id).toBe(key);
      }
    }
  });

  it('are sorted by the claims that rest on them; folded where there is none', () => {
    for (const { publishers, folded } of model.kinds) {
      const counts = publishers.map(({ claims }) => claims);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      expect(Math.min(1, ...counts)).toBe(1);
      expect(sum(folded.map(({ claims }) => claims))).toBe(0);
    }
  });

  it('hold every page that something published cites under exactly one of them, and no other page', () => {
    const cited = new Set([
      ...[...dataset.cases, ...dataset.context].flatMap(({ sources }) => Object.values(sources)),
      ...dataset.checkedClaims.flatMap(citedPages).map(({ id }) => id),
      ...dataset.ruleUses.flatMap(({ sources }) => sources),
      ...[
        dataset.series,
        dataset.tariffs,
        dataset.rates,
        dataset.machines,
        dataset.network,
        dataset.towns,
        dataset.observations,
      ]
        .flat()
        .flatMap(({ source }) => source ?? []),
      ...[...dataset.constants.values()].flatMap(({ source }) => source ?? []),
    ]);
    const shown = publisherUses(dataset, 'en').flatMap(({ pages }) => pages.map(({ id }) => id));
    expect([...shown].sort()).toEqual([...cited].sort());
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('show nothing that only a held case cites', () => {
    const held = files.cases.filter(({ value }) => value.held).map(({ value }) => value.id);
    expect(held.length).toBeGreaterThan(0);
    const ids = publisherUses(dataset, 'en').flatMap(({ cases, neighbours, claims }) =>
      [...cases, ...neighbours, ...claims].map(({ record }) => record.id),
    );
    expect(held.filter((id) => ids.includes(id))).toEqual([]);
  });
});
