import { describe, expect, it } from 'vitest';
import { buildDataset, type PlaceOf } from '@/lib/dataset/build-dataset';
import { caseWith } from '@/lib/derive/case.fixture';
import { outlines, textsOnDisk, topologyOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { drawnAt, marksOf } from './place-mark';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);

const place = (key: string, type: PlaceOf['type'], fields: Partial<PlaceOf> = {}): PlaceOf => ({
  key,
  type,
  names: { en: key, ru: key },
  country: 'KZ',
  ...fields,
});
const point = { lat: 50, lon: 80, source: 'GeoNames' };
const region = place('region', 'region', { subdivision: 'KZ-63' });
const town = place('town', 'settlement', { subdivision: 'KZ-63', point });
const city = place('city', 'settlement', { subdivision: 'KZ-71', point });

const at = (one: PlaceOf, ...others: PlaceOf[]) =>
  drawnAt(one, new Map([one, ...others].map((each) => [each.key, each])));

describe('where a place is drawn', () => {
  it('is the outline of its code for a region, or the outline that is named for it', () => {
    expect(at(region)).toEqual({ key: 'KZ-63', shape: 'region' });
    expect(at({ ...region, outline: 'KZ-63_KZ-10' })).toEqual({ key: 'KZ-63_KZ-10', shape: 'region' });
  });

  it('is its own point for a town or a site that has one', () => {
    expect(at(town)).toEqual({ key: 'town', shape: 'settlement' });
    expect(at(place('plant', 'site', { point, within: 'town' }), town)).toEqual({ key: 'plant', shape: 'site' });
  });

  it('is the region for a district, never a point of its own', () => {
    expect(at(place('district', 'district', { subdivision: 'KZ-63' }), town, region)).toEqual({
      key: 'KZ-63',
      shape: 'region',
    });
    expect(at(place('district', 'district', { subdivision: 'KZ-63', point }), region)?.shape).toBe('region');
  });

  it('is its town for a site without a point', () => {
    const plant = place('plant', 'site', { subdivision: 'KZ-63', within: 'town' });
    expect(at(plant, town, region)).toEqual({ key: 'town', shape: 'settlement' });
  });

  it('is the region for a site in a town that has no point itself', () => {
    const { point: _point, ...village } = town;
    const plant = place('plant', 'site', { subdivision: 'KZ-63', within: 'town' });
    expect(at(plant, village, region)).toEqual({ key: 'KZ-63', shape: 'region' });
  });

  it('is the region for a site or town of which no more is known', () => {
    expect(at(place('plant', 'site', { subdivision: 'KZ-63' }), town, region)?.key).toBe('KZ-63');
    expect(at(place('village', 'settlement', { subdivision: 'KZ-63' }), town, region)?.key).toBe('KZ-63');
  });

  it('is the city for what lies in a city that is a region of its own', () => {
    expect(at(place('plant', 'site', { subdivision: 'KZ-71' }), city)).toEqual({ key: 'city', shape: 'settlement' });
  });

  it('is nowhere for a site of which not even the region is known', () => {
    expect(at(place('station', 'site'), town, region)).toBeUndefined();
    expect(at(place('station', 'site', { subdivision: 'KZ-11' }), town, region)).toBeUndefined();
  });

  it('is never in another country', () => {
    expect(at(place('plant', 'site', { country: 'KG', subdivision: 'KZ-63' }), region)).toBeUndefined();
  });
});

describe('the marks of a case', () => {
  const record = (places: string[]) => caseWith({ precision: 'site', places });
  const places = new Map(
    [region, town, place('one', 'district', { subdivision: 'KZ-63' }), place('lost', 'site')].map((each) => [
      each.key,
      each,
    ]),
  );

  it('are none for a case of a whole country or of places that cannot be drawn', () => {
    expect(marksOf(record([]), places)).toEqual([]);
    expect(marksOf(record(['lost', 'no-such-place']), places)).toEqual([]);
  });

  it('stand once, though several places are drawn there', () => {
    expect(marksOf(record(['region', 'one', 'town']), places).map(({ key }) => key)).toEqual(['KZ-63', 'town']);
  });
});

describe('marks of the record', () => {
  const marks = (id: string) => {
    const found = dataset.byId.get(id);
    if (!found) throw new Error(`The record has no case ${id}.`);
    return marksOf(found, dataset.places);
  };

  it('draw the lead case somewhere in the old East Kazakhstan Region', () => {
    expect(marks('kz-2025-08-east-kazakhstan-insiders')).toEqual([{ key: 'KZ-63_KZ-10', shape: 'region' }]);
  });

  it('draw a district in its region', () => {
    expect(marks('uz-2024-04-parkent-country-house')).toEqual([{ key: 'UZ-TO', shape: 'region' }]);
    expect(marks('tj-2021-02-ghafurov-200-computers')).toEqual([{ key: 'TJ-SU', shape: 'region' }]);
  });

  it('draw a site without a point at its town', () => {
    expect(marks('uz-2024-01-kokand-confectionery')).toEqual([{ key: 'uz-kokand', shape: 'settlement' }]);
    expect(marks('kz-undated-aktobe-industrial-zone')).toEqual([{ key: 'kz-aktobe', shape: 'settlement' }]);
  });

  it('put a case of the whole country, or of a station nobody can place, in the tray', () => {
    expect(marks('tj-2025-08-national-h1-losses-32m-somoni')).toEqual([]);
    expect(marks('kz-2022-03-kundyzdy-station')).toEqual([]);
  });

  it('put no case told for a whole country on the map', () => {
    const drawn = dataset.cases.filter(
      (record) => record.precision === 'country' && marksOf(record, dataset.places).length > 0,
    );
    expect(drawn.map(({ id }) => id)).toEqual([]);
  });

  it('show a site only where its point is sourced, and a district never', () => {
    const wrong = [...dataset.places.values()].filter((one) => {
      const shape = drawnAt(one, dataset.places)?.shape;
      return (shape === 'site' && !(one.type === 'site' && one.point)) || (one.type === 'district' && shape === 'site');
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it('have an outline in the map files for every region, and a point for every other', () => {
    const units = new Set(outlines(topologyOnDisk('regions')).features.map(({ id }) => id));
    const wrong = [...dataset.places.values()].flatMap((one) => {
      const drawn = drawnAt(one, dataset.places);
      if (!drawn) return [];
      const found = drawn.shape === 'region' ? units.has(drawn.key) : dataset.places.get(drawn.key)?.point;
      return found ? [] : [`${one.key} at ${drawn.key}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('a case told no more exactly than a region', () => {
  const real = buildDataset(readFiles(textsOnDisk()).files, textsOnDisk());
  const coarse = real.cases.filter(({ precision }) => precision === 'region' || precision === 'district');

  it('is never drawn as a ring or a dot, though its place may be a town', () => {
    expect(coarse.length).toBeGreaterThan(20);
    const smaller = coarse.filter((record) => marksOf(record, real.places).some(({ shape }) => shape !== 'region'));
    expect(smaller.map(({ id }) => id)).toEqual([]);
  });

  it('fills the outline of the town’s code: the farm of 2019 near Bishkek', () => {
    const record = real.byId.get('kg-2019-07-bishkek-8000-machines');
    expect(record && marksOf(record, real.places)).toEqual([{ key: 'KG-GB', shape: 'region' }]);
  });
});
