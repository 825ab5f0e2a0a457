import type { CitedPage, Dataset } from '@/lib/dataset/build-dataset';
import { pagesAbout } from '@/lib/derive/coverage';
import { type Country, countries } from '@/lib/schema/vocabulary';

type DatedPage = CitedPage & { published: string };

/** The pages that were read on a country and show when they came out: others cannot be put into any time. */
export const datedPages = (dataset: Dataset, country: Country): DatedPage[] =>
  pagesAbout(dataset, country).filter((page): page is DatedPage => page.published !== undefined);

/** How many times fewer dated pages than of the best-read country make a count unfit for comparing. */
export const UNFIT = 3;

/** The best-read country, and those of which so much less was read that their counts must not be held against others. */
export function unfit(dataset: Dataset): { most: Country; pages: number; less: { country: Country; pages: number }[] } {
  const read = countries.map((country) => ({ country, pages: datedPages(dataset, country).length }));
  const [most = { country: countries[0], pages: 0 }] = [...read].sort((a, b) => b.pages - a.pages);
  return { most: most.country, pages: most.pages, less: read.filter(({ pages }) => pages * UNFIT < most.pages) };
}
