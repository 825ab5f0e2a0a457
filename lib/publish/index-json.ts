import type { Dataset } from '@/lib/dataset/build-dataset';
import { countries, subjects } from '@/lib/schema/vocabulary';
import { recordDate } from './envelope';

/** The pointer to everything: version, day of the build, newest day a page was read, counts, links. */
export function indexJson(dataset: Dataset, built: string) {
  const count = <T extends string>(values: readonly T[], of: (record: Dataset['cases'][number]) => string) =>
    Object.fromEntries(
      values.map((value) => [value, dataset.cases.filter((record) => of(record) === value).length]),
    ) as Record<T, number>;
  return {
    name: 'Lost Load',
    version: dataset.version,
    date: built,
    asOf: recordDate(dataset),
    licence: 'CC-BY-4.0',
    counts: {
      cases: dataset.cases.length,
      claims: dataset.cases.reduce((sum, record) => sum + record.claims.length, 0),
      context: dataset.context.length,
      sources: new Set(dataset.cases.flatMap((record) => Object.values(record.sources))).size,
      byCountry: count(countries, (record) => record.country),
      bySubject: count(subjects, (record) => record.subject),
    },
    links: {
      cases: '/api/v1/cases.json',
      casesCsv: '/api/v1/cases.csv',
      casesGeoJson: '/api/v1/cases.geojson',
      casesParquet: '/api/v1/cases.parquet',
      claimsCsv: '/api/v1/claims.csv',
      claimsParquet: '/api/v1/claims.parquet',
      sources: '/api/v1/sources.json',
      sourcesCsv: '/api/v1/sources.csv',
      disagreements: '/api/v1/disagreements.json',
      disagreementsCsv: '/api/v1/disagreements.csv',
      context: '/api/v1/context.json',
      checkedClaims: '/api/v1/checked-claims.json',
      everything: '/api/v1/lost-load.zip',
      checksums: '/api/v1/checksums.txt',
      case: '/api/v1/cases/{id}.json',
      caseCsv: '/api/v1/cases/{id}.csv',
      caseGeoJson: '/api/v1/cases/{id}.geojson',
      caseParcel: '/api/v1/cases/{id}.zip',
      caseSchema: '/api/v1/schema/case.json',
    },
  };
}
