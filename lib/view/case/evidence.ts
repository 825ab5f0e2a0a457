import type { CitedPage, Dataset } from '@/lib/dataset/build-dataset';
import { dateText } from '@/lib/format/date';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import type { Case } from '@/lib/schema/case';
import { pageFacts } from '@/lib/view/sources/page-facts';
import type { Words } from './claim-rows';

/** A page as the case file lists it. */
export type SourceRow = {
  number: number;
  publisher: string;
  title: Words | null;
  url: string;
  facts: string[];
  repeats: Words | null;
  note: Words | null;
};

/** A voice: one original statement with the pages that repeat it, or one page that speaks for itself. */
export type Voice = { name: string; made: string; own: SourceRow | null; echoes: SourceRow[] };
export type Evidence = { voices: Voice[]; others: SourceRow[] };

/** The sources of a case, folded: a statement and its echoes are one voice, the nearest to the event first. */
export function evidence(record: Case, dataset: Dataset, locale: SiteLocale): Evidence {
  const rows = new Map(
    Object.entries(record.sources).flatMap(([key, id], index) => {
      const page = dataset.pages.get(id);
      return page ? [[key, sourceRow(page, index + 1, locale)] as const] : [];
    }),
  );
  const pick = (keys: string[]) => keys.flatMap((key) => rows.get(key) ?? []);
  const statements = record.statements ?? [];
  const inStatement = new Set(statements.flatMap((one) => [...(one.text ? [one.text] : []), ...one.echoes]));
  return {
    voices: statements.map((one) => {
      const agency = dataset.agencies.get(one.agency);
      return {
        name: agency ? inLocale(agency.name, locale).text : one.agency,
        made: one.made ? dateText(one.made, locale) : '',
        own: one.text ? (rows.get(one.text) ?? null) : null,
        echoes: pick(one.echoes),
      };
    }),
    others: pick(Object.keys(record.sources).filter((key) => !inStatement.has(key))),
  };
}

function sourceRow(page: CitedPage, number: number, locale: SiteLocale): SourceRow {
  return {
    number,
    publisher: page.publisher.name,
    title: page.title ? { text: page.title, lang: page.language } : null,
    url: page.url ?? '',
    facts: pageFacts(page, locale),
    repeats: page.repeats ? inLocale(page.repeats, locale) : null,
    note: page.publisher.note ? inLocale(page.publisher.note, locale) : null,
  };
}
