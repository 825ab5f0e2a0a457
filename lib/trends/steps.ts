import type { Dataset } from '@/lib/dataset/build-dataset';
import { byStep, pagesAbout } from '@/lib/derive/coverage';
import { type Country, countries } from '@/lib/schema/vocabulary';
import { yearsBetween } from '@/lib/units/calendar';
import { datedPages } from './coverage';

/** The quarter of a day or a month, 2022-Q1; a bare year has none. */
export const quarterOf = (date: string): string | undefined =>
  date.length < 7 ? undefined : `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

/** The months of a quarter, first and last. */
export function monthsOf(quarter: string): { from: string; to: string } {
  const [year = '', number = ''] = quarter.split('-Q');
  const month = (one: number) => `${year}-${String(one).padStart(2, '0')}`;
  return { from: month(Number(number) * 3 - 2), to: month(Number(number) * 3) };
}

/** The years that charts of cases show: from the first announcement to the newest page that was read. */
export function shownYears(dataset: Dataset): string[] {
  const announced = dataset.cases
    .filter(({ subject }) => subject === 'mining')
    .flatMap(({ announced: day }) => day ?? []);
  const read = countries.flatMap((country) => datedPages(dataset, country).map(({ published }) => published));
  const first = [...announced].sort()[0] ?? '';
  const last = [...announced, ...read].sort().at(-1) ?? first;
  return yearsBetween(Number(first.slice(0, 4)), Number(last.slice(0, 4))).map(String);
}

/** The same in quarters, up to that of the newest page. */
export function shownQuarters(dataset: Dataset): string[] {
  const read = countries.flatMap((country) => datedPages(dataset, country).map(({ published }) => published));
  const last =
    quarterOf(
      read
        .filter((one) => one.length >= 7)
        .sort()
        .at(-1) ?? '',
    ) ?? '';
  return shownYears(dataset)
    .flatMap((year) => [1, 2, 3, 4].map((number) => `${year}-Q${number}`))
    .filter((quarter) => quarter <= last);
}

/** How many pages of a country there are by step; those with a bare year belong to no quarter. */
export const pagesBy = (
  dataset: Dataset,
  country: Country,
  stepOf: (date: string) => string | undefined,
): ReadonlyMap<string, number> =>
  new Map([...byStep(pagesAbout(dataset, country), stepOf)].map(([step, pages]) => [step, pages.length]));
