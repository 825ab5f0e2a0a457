import type { Dataset } from '@/lib/dataset/build-dataset';
import { type Country, countries } from '@/lib/schema/vocabulary';

/** A page that was read and tells of a country, with the date it bears. */
export type ReadPage = { id: string; published: string };

const known = new WeakMap<Dataset, ReadonlyMap<Country, ReadPage[]>>();

/**
 * The pages that were read on a country: sources of its cases and of its rules. Pages that show no date cannot be put
 * into any time, so they are not here.
 */
export function readPages(dataset: Dataset, country: Country): ReadPage[] {
  const all = known.get(dataset) ?? new Map(countries.map((one) => [one, pagesOn(dataset, one)]));
  known.set(dataset, all);
  return all.get(country) ?? [];
}

function pagesOn(dataset: Dataset, country: Country): ReadPage[] {
  const ids = new Set([
    ...dataset.cases.filter((record) => record.country === country).flatMap(({ sources }) => Object.values(sources)),
    ...dataset.ruleUses.filter((use) => use.country === country).flatMap(({ sources }) => sources),
  ]);
  return [...ids].flatMap((id) => {
    const published = dataset.pages.get(id)?.published;
    return published ? [{ id, published }] : [];
  });
}

/** How many times fewer dated pages than of the best-read country make a count unfit for comparing. */
export const UNFIT = 3;

/** The best-read country, and those of which so much less was read that their counts must not be held against others. */
export function unfit(dataset: Dataset): { most: Country; pages: number; less: { country: Country; pages: number }[] } {
  const read = countries.map((country) => ({ country, pages: readPages(dataset, country).length }));
  const [most = { country: countries[0], pages: 0 }] = [...read].sort((a, b) => b.pages - a.pages);
  return { most: most.country, pages: most.pages, less: read.filter(({ pages }) => pages * UNFIT < most.pages) };
}
