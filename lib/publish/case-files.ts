import { claimTable } from '@/lib/publish/tables/claim-table';
import { claimSheet } from '@/lib/publish/tables/spreadsheet';
import { tableCsv } from '@/lib/publish/tables/table';
import type { Case } from '@/lib/schema/case';
import { casesGeoJson } from './geojson';
import { caseJson } from './json-files';
import type { Material } from './material';

export const caseEndings = ['json', 'csv', 'ru.csv', 'geojson'] as const;
export type CaseEnding = (typeof caseEndings)[number];

/** One case as a file. Its CSV is its claims, since a table of one row would say little. */
export function caseText(record: Case, ending: CaseEnding, { dataset, units }: Material): string {
  if (ending === 'csv') return tableCsv(claimTable(dataset, [record]));
  if (ending === 'ru.csv') return claimSheet(dataset, 'ru', [record]);
  if (ending === 'geojson') return JSON.stringify(casesGeoJson(dataset, units, [record]));
  return JSON.stringify(caseJson(record, dataset));
}
