import type { CitedPage, Dataset } from '@/lib/dataset/build-dataset';
import type { Country } from '@/lib/schema/vocabulary';

/** The pages that were read about a country: those its cases, its rules and its baselines rest on, each once. */
export function pagesAbout(dataset: Dataset, country: Country): CitedPage[] {
  const of = (one: { country?: string | undefined }) => one.country === country;
  const ids = new Set([
    ...dataset.cases.filter(of).flatMap(({ sources }) => Object.values(sources)),
    ...dataset.ruleUses.filter(of).flatMap(({ sources }) => sources),
    ...[...dataset.series, ...dataset.tariffs, ...dataset.towns].filter(of).map(({ source }) => source),
    ...[...dataset.constants.values()].filter(of).flatMap(({ source }) => source ?? []),
  ]);
  return [...ids].flatMap((id) => dataset.pages.get(id) ?? []);
}

/** Pages by the year they came out; those that show no year stand under ''. */
export function byYear(pages: readonly CitedPage[]): Map<string, CitedPage[]> {
  const years = new Map<string, CitedPage[]>();
  for (const page of pages) {
    const year = page.published?.slice(0, 4) ?? '';
    years.set(year, [...(years.get(year) ?? []), page]);
  }
  return years;
}
