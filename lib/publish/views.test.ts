import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { material } from './record.fixture';
import { publishedViews, viewFile } from './views';

const { dataset, site } = material;
const views = publishedViews(material);
const found = (facet: string, value: string) => {
  const view = views.find((one) => one.facet === facet && one.value === value);
  if (!view) throw new Error(`There is no view ${facet} ${value}.`);
  return view;
};
const idsIn = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true }).data.map((row) => row.id);

describe('the files of a prebuilt view', () => {
  const kazakh = dataset.cases.filter((record) => record.country === 'KZ').map(({ id }) => id);

  it('hold exactly the cases of its page, newest first, in every format', () => {
    const view = found('country', 'KZ');
    expect(idsIn(viewFile(view, 'csv', material))).toEqual(kazakh);
    expect(JSON.parse(viewFile(view, 'json', material)).cases.map(({ id }: { id: string }) => id)).toEqual(kazakh);
    const { features } = JSON.parse(viewFile(view, 'geojson', material));
    expect(features.map(({ id }: { id: string }) => id)).toEqual(kazakh);
    expect(viewFile(view, 'ru.csv', material).trim().split('\r\n').length).toBe(kazakh.length + 1);
  });

  it('say of themselves which view they are, where it is, and of which version and day', () => {
    for (const ending of ['json', 'geojson'] as const) {
      expect(JSON.parse(viewFile(found('country', 'KZ'), ending, material))).toMatchObject({
        licence: 'CC-BY-4.0',
        version: dataset.version,
        date: '2026-11-21',
        view: {
          sentence: `${kazakh.length} of ${dataset.cases.length} published cases: Country: Kazakhstan.`,
          page: `${site}/en/by/country/KZ`,
        },
      });
    }
  });

  it('are there for each country that has a case, and no case is in none', () => {
    const countries = views.filter((view) => view.facet === 'country');
    expect(countries.map(({ value }) => value)).toEqual(['KZ', 'KG', 'TJ', 'UZ']);
    expect(countries.reduce((sum, { records }) => sum + records.length, 0)).toBe(dataset.cases.length);
    expect(views.filter(({ records }) => records.length === 0)).toEqual([]);
  });
});
