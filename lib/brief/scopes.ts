import { recordDate } from '@/lib/cite/edition';
import type { Dataset } from '@/lib/dataset/build-dataset';
import { countries } from '@/lib/schema/vocabulary';
import type { BriefScope } from './brief';

export const briefScopes: readonly BriefScope[] = [...countries, 'all'];

/** The scope of a part of an address, kz or all. */
export const scopeOf = (part: string): BriefScope | undefined =>
  briefScopes.find((scope) => scope.toLowerCase() === part);

/** The years that can be chosen: from the first case of the record to the year of the record. */
export function briefYears(dataset: Dataset): string[] {
  const first = dataset.cases.flatMap(({ announced }) => announced?.slice(0, 4) ?? []).sort()[0];
  const last = Number(recordDate(dataset).slice(0, 4));
  return Array.from({ length: last - Number(first ?? last) + 1 }, (_, index) => String(Number(first ?? last) + index));
}
