import type { FeatureCollection } from 'geojson';
import { briefPath, placesPath } from '@/lib/brief/ground';
import { briefScopes } from '@/lib/brief/scopes';
import { fillable } from '@/lib/convert/from-case';
import type { Dataset } from '@/lib/dataset/build-dataset';
import { daysOf } from '@/lib/policy/policy-model';
import { explorerModel } from '@/lib/view/explorer/explorer-model';
import { presets } from '@/lib/view/explorer/presets';
import { publisherUses } from '@/lib/view/sources/source-uses';

const PAGES = [
  '',
  '/convert',
  '/check',
  '/profit',
  '/trends/scenario',
  '/claims',
  '/trends',
  '/policy',
  '/policy/tables',
  '/countries',
  '/sources',
  '/disagreements',
  '/compare',
  '/numbers',
  '/changed',
  '/embed',
  '/search',
  '/method',
  '/method/baselines',
  '/context',
  '/data',
];

/** Every page that exists in each language and is worth finding, without the language: '' is the first. */
export function sitePages(dataset: Dataset, units: FeatureCollection): string[] {
  const views = presets(explorerModel(dataset, units, 'en'));
  return [
    ...PAGES,
    ...dataset.cases.map(({ id }) => `/cases/${id}`),
    ...dataset.context.map(({ id }) => `/context/${id}`),
    ...publisherUses(dataset, 'en').map(({ publisher }) => `/sources/${publisher.id}`),
    ...fillable(dataset).map(({ record }) => `/convert/${record.id}`),
    ...[...dataset.byId.keys()].map((id) => `/numbers/${id}`),
    ...daysOf(dataset).map((day) => `/policy/${day}`),
    ...briefScopes.flatMap((scope) => [briefPath(scope), placesPath(scope)]),
    ...views.map(({ facet, value }) => `/by/${facet}/${value}`),
  ].map(encodeURI);
}
