import type { CitedPage, Dataset } from '@/lib/dataset/build-dataset';
import { kindOf } from '@/lib/derive/value-state';
import { dateText } from '@/lib/format/date';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { LocalText } from '@/lib/schema/text';
import { WEAK } from '@/lib/view/sources/source-uses';

/** Words of the record with the language they are in, where it is not the reader's. */
export type Words = { text: string; lang?: string };
/** A page that something rests on: publisher and date, and where to read it. */
export type SourceLine = { text: string; href: string };
/** Something told beside the main sentence, by pages of its own. */
export type AlsoLine = { words: Words; sources: SourceLine[]; weak: boolean };
/** What every entry on the law has: its pages, whether all of them are weak, and what others add. */
export type Backing = { sources: SourceLine[]; weak: boolean; also: AlsoLine[] };

type Entry = { sources: string[]; also?: { text: LocalText; sources: string[] }[] | undefined };

/** Only a blog or an aggregator tells it. A law firm and a base of laws count for more on what a rule says. */
export const isWeak = (pages: readonly CitedPage[]): boolean =>
  pages.every((page) => WEAK.includes(kindOf(page)) && !page.publisher.law);

export function backingOf(entry: Entry, dataset: Dataset, locale: SiteLocale): Backing {
  const pagesOf = (ids: string[]) => ids.flatMap((id) => dataset.pages.get(id) ?? []);
  const pages = pagesOf(entry.sources);
  return {
    sources: pages.map((page) => sourceLine(page, locale)),
    weak: isWeak(pages),
    also: (entry.also ?? []).map(({ text, sources }) => ({
      words: inLocale(text, locale),
      sources: pagesOf(sources).map((page) => sourceLine(page, locale)),
      weak: isWeak(pagesOf(sources)),
    })),
  };
}

function sourceLine({ published, publisher, url }: CitedPage, locale: SiteLocale): SourceLine {
  const date = published ? dateText(published, locale) : translator(locale)('policy.noDate');
  return { text: `${publisher.name}, ${date}`, href: url ?? `/${locale}/sources/${publisher.id}` };
}
