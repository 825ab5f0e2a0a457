import type { CitedPage, Dataset } from '@/lib/dataset/build-dataset';
import { type Country, countries } from '@/lib/schema/vocabulary';

const known = new WeakMap<Dataset, ReadonlyMap<Country, CitedPage[]>>();

/**
 * The coverage of a country: the pages that were read on its cases and its rules, each once. Pages of statistics that only
 * a baseline rests on are not among them: they could not tell of a case.
 */
export function pagesAbout(dataset: Dataset, country: Country): CitedPage[] {
  const all = known.get(dataset) ?? new Map(countries.map((one) => [one, pagesOf(dataset, one)]));
  known.set(dataset, all);
  return all.get(country) ?? [];
}

function pagesOf(dataset: Dataset, country: Country): CitedPage[] {
  const of = (one: { country?: string | undefined }) => one.country === country;
  const ids = new Set([
    ...dataset.cases.filter(of).flatMap(({ sources }) => Object.values(sources)),
    ...dataset.ruleUses.filter(of).flatMap(({ sources }) => sources),
  ]);
  return [...ids].flatMap((id) => dataset.pages.get(id) ?? []);
}

/** Pages by a step of time; those that show no date, or none exact enough, stand under ''. */
export function byStep(
  pages: readonly CitedPage[],
  stepOf: (date: string) => string | undefined,
): Map<string, CitedPage[]> {
  const steps = new Map<string, CitedPage[]>();
  for (const page of pages) {
    const step = (page.published && stepOf(page.published)) ?? '';
    steps.set(step, [...(steps.get(step) ?? []), page]);
  }
  return steps;
}

export const yearOf = (date: string): string => date.slice(0, 4);
