import { caseTable } from '@/lib/publish/tables/case-table';
import { caseSheet } from '@/lib/publish/tables/spreadsheet';
import { tableCsv } from '@/lib/publish/tables/table';
import type { Case } from '@/lib/schema/case';
import { explorerModel } from '@/lib/view/explorer/explorer-model';
import { matching } from '@/lib/view/explorer/filter';
import { presets } from '@/lib/view/explorer/presets';
import { viewSentence } from '@/lib/view/explorer/view-sentence';
import { casesGeoJson } from './geojson';
import { casesJson } from './json-files';
import type { Material } from './material';

/** What a file of one view says of the view itself. */
export type ViewNote = { sentence: string; page: string };
/** A prebuilt view: the cases of one value of a filter, and what it is in words. */
export type PublishedView = { facet: string; value: string; note: ViewNote; records: Case[] };

const made = new WeakMap<Material, PublishedView[]>();

/** Every view that has a page of its own, made once for one material. */
export function publishedViews(material: Material): PublishedView[] {
  const views = made.get(material) ?? makeViews(material);
  made.set(material, views);
  return views;
}

function makeViews({ dataset, units, site }: Material): PublishedView[] {
  const model = explorerModel(dataset, units, 'en');
  return presets(model).map(({ facet, value, view }) => {
    const ids = new Set(matching(model.rows, view).map(({ id }) => id));
    return {
      facet,
      value,
      note: { sentence: viewSentence(view, ids.size, model), page: `${site}/en/by/${facet}/${value}` },
      records: dataset.cases.filter(({ id }) => ids.has(id)),
    };
  });
}

export const viewEndings = ['csv', 'ru.csv', 'json', 'geojson'] as const;
export type ViewEnding = (typeof viewEndings)[number];

/** The file of a view with this ending: exactly its cases, newest first. */
export function viewFile(view: PublishedView, ending: ViewEnding, material: Material): string {
  const { dataset, units } = material;
  const { records, note } = view;
  if (ending === 'csv') return tableCsv(caseTable(material, records));
  if (ending === 'ru.csv') return caseSheet(material, 'ru', records);
  const { cases, ...head } = casesJson(dataset, records);
  if (ending === 'json') return JSON.stringify({ ...head, view: note, cases });
  const { type, features, ...envelope } = casesGeoJson(dataset, units, records);
  return JSON.stringify({ type, ...envelope, view: note, features });
}
