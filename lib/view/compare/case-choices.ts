import type { Dataset } from '@/lib/dataset/build-dataset';
import { dateText } from '@/lib/format/date';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Case } from '@/lib/schema/case';
import { titleOf } from '@/lib/view/case-words';

/** The cases to choose from, by country in the order of the record; neighbours last. */
export type CaseChoices = { country: string; cases: { id: string; title: string }[] }[];

export function caseChoices(dataset: Dataset, locale: SiteLocale): CaseChoices {
  const t = translator(locale);
  const all = [...dataset.cases, ...dataset.context];
  return [...new Set(all.map(({ country }) => country))].map((country) => ({
    country: t(`country.${country}`),
    cases: all
      .filter((record) => record.country === country)
      .map((record) => ({ id: record.id, title: datedTitle(record, dataset, locale) })),
  }));
}

/** Titles are made of place and event, so that two cases may share one: the date tells them apart. */
function datedTitle(record: Case, dataset: Dataset, locale: SiteLocale): string {
  const date = record.announced ? dateText(record.announced, locale) : '';
  return [titleOf(record, dataset, locale), date].filter(Boolean).join(', ');
}

/** Two cases that the record ties together, to begin with. */
export type TiedPair = { ids: [string, string]; a: string; b: string };

/** One pair of each sort of tie: enough to see what the page does. */
export function tiedPairs(dataset: Dataset, locale: SiteLocale): TiedPair[] {
  return (['sameAs', 'overlaps', 'partOf', 'related'] as const).flatMap((field) =>
    dataset.cases
      .flatMap((record) => {
        const other = dataset.byId.get(record[field]?.[0] ?? '');
        if (!other || record.claims.length === 0) return [];
        const ids: [string, string] = [record.id, other.id];
        return [{ ids, a: datedTitle(record, dataset, locale), b: datedTitle(other, dataset, locale) }];
      })
      .slice(0, 1),
  );
}
