import type { CitedPage, Dataset } from '@/lib/dataset/build-dataset';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { SourceKind } from '@/lib/schema/vocabulary';
import type { Words } from '@/lib/view/case/claim-rows';
import { type CitedBy, casesWith, groupsOf, ruleLine, statementLine } from './citing-lines';
import { pageFacts } from './page-facts';
import { countryName } from './region-names';
import { type Citing, type PublisherUse, publisherUses, type Resting, whatFalls } from './source-uses';

/** A page as printed, with all that cites it. */
export type PageEntry = CitedBy & {
  key: string;
  title: Words | null;
  href: string;
  address: string;
  facts: string[];
  repeats: Words | null;
};
type FallKey = 'claims' | 'kept' | 'weakened' | 'cases' | 'baselines' | 'neighbours' | 'neighbourRecords' | 'rules';
/** One line of what falls or stays: a number, what it counts, and the list behind it. */
export type FallLine = { key: FallKey; count: number; text: string; list: Partial<CitedBy> };
export type PublisherModel = {
  id: string;
  name: string;
  kind: SourceKind;
  kindName: string;
  means: string;
  country: string;
  note: Words | null;
  rests: string;
  falls: FallLine[];
  pages: PageEntry[];
};

/** One publisher: its pages with what rests on each, and what would fall without it. */
export function publisherModel(id: string, dataset: Dataset, locale: SiteLocale): PublisherModel | null {
  const use = publisherUses(dataset, locale).find(({ publisher }) => publisher.id === id);
  if (!use) return null;
  const t = translator(locale);
  const { publisher } = use;
  return {
    id,
    name: publisher.name,
    kind: publisher.kind,
    kindName: capital(t(`sourceKind.${publisher.kind}`), locale),
    means: t(`sources.means.${publisher.kind}`),
    country: countryName(publisher.country, locale),
    note: publisher.note ? inLocale(publisher.note, locale) : null,
    rests: t('publisher.rests', { count: use.claims.length, pages: use.pages.length }),
    falls: fallLines(use, dataset, locale),
    pages: [...use.pages].sort(newestFirst).map((page) => pageEntry(page, use, dataset, locale)),
  };
}

const capital = (text: string, locale: SiteLocale): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** Newest first; pages without a date last, by key. */
const newestFirst = (a: CitedPage, b: CitedPage): number =>
  (b.published ?? '').localeCompare(a.published ?? '') || a.key.localeCompare(b.key);

function fallLines(use: PublisherUse, dataset: Dataset, locale: SiteLocale): FallLine[] {
  const t = translator(locale);
  const falls = whatFalls(use);
  const cases = (lists: Parameters<typeof casesWith>[0]) => casesWith(lists, use.publisher.id, dataset, locale);
  const line = (key: FallKey, { length: count }: unknown[], list: Partial<CitedBy>): FallLine => ({
    key,
    count,
    text: t(`publisher.falls.${key}`, { count }),
    list,
  });
  const asked = [
    line('claims', falls.claims, { cases: cases({ claims: falls.claims }) }),
    line('kept', falls.kept, { cases: cases({ claims: falls.kept }) }),
    line('weakened', falls.weakened, { cases: cases({ claims: falls.weakened }) }),
    line('cases', falls.cases, { cases: cases({ citing: falls.cases }) }),
    line('baselines', falls.baselines, { baselines: groupsOf(falls.baselines, locale) }),
  ];
  const more = [
    line('neighbours', falls.neighbourClaims, { neighbours: cases({ claims: falls.neighbourClaims }) }),
    line('neighbourRecords', falls.neighbours, { neighbours: cases({ citing: falls.neighbours }) }),
    line('rules', falls.rules, { rules: falls.rules.map((rule) => ruleLine(rule, locale)) }),
  ];
  return [
    ...asked.filter(({ key, count }) => key !== 'weakened' || count > 0),
    ...more.filter(({ count }) => count > 0),
  ];
}

function pageEntry(page: CitedPage, use: PublisherUse, dataset: Dataset, locale: SiteLocale): PageEntry {
  const here = ({ pages }: { pages: CitedPage[] }) => pages.some(({ id }) => id === page.id);
  const cases = (claims: Resting[], citing: Citing[]) =>
    casesWith({ claims: claims.filter(here), citing: citing.filter(here) }, use.publisher.id, dataset, locale);
  return {
    key: page.key,
    title: page.title ? { text: page.title, lang: page.language } : null,
    href: page.url ?? '',
    address: addressOf(page.url),
    facts: pageFacts(page, locale, use.publisher.kind),
    repeats: page.repeats ? inLocale(page.repeats, locale) : null,
    cases: cases(use.claims, use.cases),
    neighbours: cases(use.neighbourClaims, use.neighbours),
    baselines: groupsOf(
      use.baselines.filter(({ source }) => source === page.id),
      locale,
    ),
    statements: use.statements
      .filter(({ pages }) => pages.includes(page.id))
      .map((one) => statementLine(one, page.id, locale)),
    rules: use.rules.filter(({ sources }) => sources.includes(page.id)).map((rule) => ruleLine(rule, locale)),
  };
}

const LONGEST = 72;
/** The address as one reads it: without protocol, decoded, and cut where it is long. */
function addressOf(url = ''): string {
  const bare = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  const text = /%[0-9A-F]{2}/i.test(bare) ? decoded(bare) : bare;
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
