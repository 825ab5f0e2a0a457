import type { CitedPage, Dataset } from '@/lib/dataset/build-dataset';
import { pagesAbout } from '@/lib/derive/coverage';
import { energyOf } from '@/lib/derive/energy';
import { eventsOf } from '@/lib/derive/events';
import { kindOf } from '@/lib/derive/value-state';
import type { SiteLocale } from '@/lib/i18n/locale';
import { allMarks, type Mark } from '@/lib/map/mark';
import { marksOf } from '@/lib/map/place-mark';
import { isTold } from '@/lib/method/derived';
import type { Case } from '@/lib/schema/case';
import { sourceKinds } from '@/lib/schema/vocabulary';
import { casesOf, type Ground, isInside, miningOf } from './ground';

/** What a brief counts, by the name of its place. A count of nothing has no place: the brief says so in words. */
export type CaseCount = { id: string; key: CaseKey; name?: string; records: Case[] };
export type PageCount = {
  id: string;
  key: 'pages' | 'kind' | 'pageYear' | 'undatedPages';
  name?: string;
  pages: CitedPage[];
};
type CaseKey =
  | 'again'
  | 'cases'
  | 'mining'
  | 'doubt'
  | 'untold'
  | 'status'
  | 'undated'
  | 'drawn'
  | 'tray'
  | 'year'
  | 'mark';

export const yearId = (year: string): string => `cases-${year}`;
export const pageYearId = (year: string): string => `pages-${year}`;
export const markId = (mark: string): string => `at-${mark}`;

type Marked = { mark: Mark; records: Case[] };

const knownMarks = new WeakMap<Dataset, Partial<{ [locale in SiteLocale]: Mark[] }>>();

/** All marks of the record: looking for free places in outlines is slow, so it is done once a record and language. */
function marksOfAll({ whole, units, locale }: Ground): Mark[] {
  const kept = knownMarks.get(whole) ?? {};
  knownMarks.set(whole, kept);
  kept[locale] ??= allMarks(whole, units, locale);
  return kept[locale];
}

/** The marks of the map with the cases of the brief that are drawn there, the fullest first. */
export function marksIn(ground: Ground): Marked[] {
  const at = new Map<string, Case[]>();
  for (const record of casesOf(ground)) {
    for (const { key } of marksOf(record, ground.dataset.places)) at.set(key, [...(at.get(key) ?? []), record]);
  }
  return marksOfAll(ground)
    .flatMap((mark) => {
      const there = at.get(mark.key);
      return there ? [{ mark, records: there }] : [];
    })
    .sort((a, b) => b.records.length - a.records.length || a.mark.key.localeCompare(b.mark.key));
}

const knownCounts = new WeakMap<Ground, CaseCount[]>();

/** Every count of cases that a brief may show, worked out once for a brief. */
export function caseCounts(ground: Ground): CaseCount[] {
  const kept = knownCounts.get(ground) ?? countCases(ground);
  knownCounts.set(ground, kept);
  return kept;
}

function countCases(ground: Ground): CaseCount[] {
  const all = casesOf(ground);
  const mining = miningOf(ground);
  // Parts and second tellings are known by all of the record, whatever period was chosen.
  const { events, again } = eventsOf(ground.whole);
  const once = mining.filter((record) => events.includes(record));
  const years = [...new Set(once.flatMap(({ announced }) => announced?.slice(0, 4) ?? []))].sort();
  const places = ground.dataset.places;
  const count = (key: CaseKey, records: Case[], id: string = key, name?: string): CaseCount => ({
    id,
    key,
    records,
    ...(name ? { name } : {}),
  });
  return [
    count('cases', all),
    count('mining', mining),
    count(
      'doubt',
      all.filter(({ claims }) => claims.some(({ doubt }) => doubt)),
    ),
    count(
      'untold',
      mining.filter((record) => !isTold(energyOf(record, ground.dataset))),
    ),
    count(
      'status',
      mining.filter(({ status }) => !status),
    ),
    count(
      'undated',
      all.filter(({ announced }) => !announced),
    ),
    count(
      'drawn',
      all.filter((record) => marksOf(record, places).length > 0),
    ),
    count(
      'tray',
      all.filter((record) => marksOf(record, places).length === 0),
    ),
    count(
      'again',
      mining.filter((record) => again.includes(record)),
    ),
    ...years.map((year) =>
      count(
        'year',
        once.filter(({ announced }) => announced?.startsWith(year)),
        yearId(year),
        year,
      ),
    ),
    ...marksIn(ground).map(({ mark, records }) => count('mark', records, markId(mark.key), mark.name)),
  ].filter(({ records }) => records.length > 0);
}

/** The pages read about the countries of the brief, of its period. */
export function pagesIn({ whole, countries, period }: Ground): CitedPage[] {
  const pages = new Map(countries.flatMap((country) => pagesAbout(whole, country)).map((page) => [page.id, page]));
  return [...pages.values()].filter(({ published }) => isInside(published, period));
}

/** Every count of pages that a brief may show. */
export function pageCounts(ground: Ground): PageCount[] {
  const pages = pagesIn(ground);
  const years = [...new Set(pages.flatMap(({ published }) => published?.slice(0, 4) ?? []))].sort();
  const counts: PageCount[] = [
    { id: 'pages', key: 'pages', pages },
    ...sourceKinds.map(
      (kind): PageCount => ({
        id: `pages-${kind}`,
        key: 'kind',
        name: kind,
        pages: pages.filter((page) => kindOf(page) === kind),
      }),
    ),
    { id: 'pages-undated', key: 'undatedPages', pages: pages.filter(({ published }) => !published) },
    ...years.map(
      (year): PageCount => ({
        id: pageYearId(year),
        key: 'pageYear',
        name: year,
        pages: pages.filter(({ published }) => published?.startsWith(year)),
      }),
    ),
  ];
  return counts.filter((one) => one.pages.length > 0);
}
