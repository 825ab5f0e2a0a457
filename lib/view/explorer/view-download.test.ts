import { describe, expect, it } from 'vitest';
import { cutView, viewFileName, wholeFileOf } from './view-download';

const note = {
  sentence: '2 of 3 published cases: Country: Kazakhstan.',
  page: 'https://lost-load.example/en?country=KZ',
};
const csv = '\uFEFFid,title\r\na-1,"one, with ""marks""\r\nand a break"\r\nb-2,\'=2\r\nc-3,\r\n';

describe('a view cut out of the whole CSV', () => {
  it('has its lines letter by letter, in its own order, after the mark of UTF-8', () => {
    expect(cutView(csv, 'csv', ['c-3', 'a-1'], note)).toBe(
      '\uFEFFid,title\r\nc-3,\r\na-1,"one, with ""marks""\r\nand a break"',
    );
  });

  it('leaves disarmed what was disarmed, and takes tables divided by semicolons', () => {
    expect(cutView(csv, 'csv', ['b-2'], note)).toBe("\uFEFFid,title\r\nb-2,'=2");
    expect(cutView('Имя;Место\r\na-1;Ош\r\n', 'csv', ['a-1'], note)).toBe('\uFEFFИмя;Место\r\na-1;Ош');
  });

  it('is a header alone where no case belongs to the view', () => {
    expect(cutView(csv, 'csv', [], note)).toBe('\uFEFFid,title');
  });
});

describe('a view cut out of the whole JSON or GeoJSON', () => {
  const json = JSON.stringify({
    licence: 'CC-BY-4.0',
    version: 'abc',
    date: '2026-11-21',
    cases: [{ id: 'a' }, { id: 'b' }],
  });

  it('keeps version and day, and says which view it is', () => {
    expect(JSON.parse(cutView(json, 'json', ['b'], note) ?? '')).toEqual({
      licence: 'CC-BY-4.0',
      version: 'abc',
      date: '2026-11-21',
      view: note,
      cases: [{ id: 'b' }],
    });
    const features = JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', id: 'a' }] });
    expect(JSON.parse(cutView(features, 'geojson', ['a'], note) ?? '')).toEqual({
      type: 'FeatureCollection',
      view: note,
      features: [{ type: 'Feature', id: 'a' }],
    });
  });

  it('is refused where the whole file lacks a case of the view', () => {
    expect(cutView(json, 'json', ['a', 'z'], note)).toBeUndefined();
    expect(cutView(csv, 'csv', ['z'], note)).toBeUndefined();
  });
});

describe('the file of a view', () => {
  it('is named by version, day and view, without signs that a file system minds', () => {
    expect(viewFileName('country=KZ,KG&kind=raid', 'abc', '2026-11-21', 'csv')).toBe(
      'lost-load_abc_2026-11-21_country_KZ_KG_kind_raid.csv',
    );
    expect(viewFileName('', 'abc', '2026-11-21', 'geojson')).toBe('lost-load_abc_2026-11-21.geojson');
    expect(viewFileName('x'.repeat(500), 'abc', '2026-11-21', 'json').length).toBeLessThan(120);
  });

  it('is cut from the table in the reader’s language', () => {
    expect([wholeFileOf('csv', 'ru'), wholeFileOf('csv', 'en'), wholeFileOf('json', 'ru')]).toEqual([
      '/api/v1/cases.ru.csv',
      '/api/v1/cases.csv',
      '/api/v1/cases.json',
    ]);
  });
});
