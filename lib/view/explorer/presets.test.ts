import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { outlines, textsOnDisk, topologyOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { explorerModel } from './explorer-model';
import { facets, toldValues } from './facets';
import { filtered } from './filter';
import { presets, shadesOf } from './presets';
import { everything, readView, writeView } from './view-state';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const model = explorerModel(dataset, outlines(topologyOnDisk('regions')), 'en');
const all = presets(model);
const named = (facet: string, value: string) => all.find((one) => one.facet === facet && one.value === value);

describe('views that have a page of their own', () => {
  it('show at least one case, each', () => {
    const empty = all.filter(({ view }) => filtered(model.rows, view, 'en').length === 0);
    expect(empty.map(({ facet, value }) => `${facet} ${value}`)).toEqual([]);
  });

  it('are all that show one: each value that a case has, each quantity told, each mark', () => {
    const expected = new Set([
      ...model.rows.flatMap((row) => facets.map((facet) => `${facet} ${row.facets[facet]}`)),
      ...model.rows.flatMap((row) => row.told.map((told) => `told ${told}`)),
      ...model.rows.flatMap((row) => row.marks.map((mark) => `place ${mark}`)),
    ]);
    expect(all.map(({ facet, value }) => `${facet} ${value}`).sort()).toEqual([...expected].sort());
  });

  it('leave out a country without a case', () => {
    expect(named('country', 'KZ')?.name).toBe('Country: Kazakhstan');
    expect(named('country', 'TM')).toBeUndefined();
  });

  it('exist for what is not stated', () => {
    expect(named('year', 'none')?.name).toBe('Year announced: Not stated');
  });

  it('name what a case tells', () => {
    expect(toldValues.map((told) => named('told', told)?.name)).toEqual([
      'Tells: a loss in money',
      'Tells: a power',
      'Tells: enough for an energy',
      'Tells: a value in doubt',
    ]);
  });

  it('have each an address of one part that reads back', () => {
    const parts = all.map(({ view }) => new URLSearchParams(writeView(view)));
    expect(parts.filter((query) => [...query].length !== 1).map(String)).toEqual([]);
    expect(parts.flatMap((query) => readView(query, model.allowed).ignored)).toEqual([]);
  });

  it('have each a path and a name of their own', () => {
    expect(new Set(all.map(({ facet, value }) => `${facet}/${value}`)).size).toBe(all.length);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it('have a picture that a file can be called', () => {
    expect(named('country', 'KZ')?.picture).toBe('/map/country-KZ.svg');
    expect(all.filter(({ picture }) => !/^\/map\/[A-Za-z0-9-]+\.svg$/.test(picture)).map((one) => one.picture)).toEqual(
      [],
    );
  });
});

describe('the shades of a view', () => {
  it('count the cases at each mark', () => {
    const shades = shadesOf(model, everything());
    const lead = model.rows.filter(({ marks }) => marks.includes('KZ-63_KZ-10')).length;
    expect(shades.get('KZ-63_KZ-10')).toBe(lead);
    expect([...shades.keys()].sort()).toEqual([...model.allowed.places].sort());
  });

  it('are none for a view without a case', () => {
    expect([...shadesOf(model, { ...everything(), from: '2030-01' })]).toEqual([]);
  });
});
