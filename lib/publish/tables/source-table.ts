import type { Dataset } from '@/lib/dataset/build-dataset';
import { kindOf } from '@/lib/derive/value-state';
import { sourceKinds } from '@/lib/schema/vocabulary';
import { integer, list, PARTIAL_DATE, required, type Table, text } from './table';

const COLUMNS = {
  id: text('Name of the page: publisher, stroke, page.', { ...required, unique: true }),
  publisher: text('Name of the publisher.', required),
  publisher_country: text('ISO 3166-1 code of its seat, if known.'),
  kind: text('How near to the event: official, press, trade-press, blog, aggregator.', {
    ...required,
    enum: sourceKinds,
  }),
  title: text('Title as printed; empty if it was not shown.'),
  language: text('ISO 639-1 code.', { ...required, pattern: '[a-z]{2}' }),
  published: text('Date of publication; empty if not shown.', { pattern: PARTIAL_DATE }),
  read: text('When it was read.', { pattern: PARTIAL_DATE }),
  url: text('Address of the page.'),
  cases: text('Published cases that rest on it.', required),
  claims: integer('How many values of those cases it gives.', { ...required, minimum: 0 }),
};

type Use = { case: string; claims: string[] };

/** Pages that published cases rest on, in the order of their names, each with the claims it gives. */
export function usedPages(dataset: Dataset) {
  const uses = new Map<string, Use[]>();
  for (const record of dataset.cases) {
    for (const [key, id] of Object.entries(record.sources)) {
      const claims = record.claims.filter((claim) => claim.by.includes(key)).map((claim) => claim.key);
      uses.set(id, [...(uses.get(id) ?? []), { case: record.id, claims }]);
    }
  }
  return [...uses]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([id, cases]) => {
      const page = dataset.pages.get(id);
      return page ? [{ ...page, kind: kindOf(page), cases }] : [];
    });
}

/** One row a page. */
export function sourceTable(dataset: Dataset): Table<keyof typeof COLUMNS> {
  return {
    name: 'sources',
    row: 'a page that was read',
    key: ['id'],
    columns: COLUMNS,
    rows: usedPages(dataset).map(({ cases, ...page }) => ({
      id: page.id,
      publisher: page.publisher.name,
      publisher_country: page.publisher.country ?? null,
      kind: page.kind,
      title: page.title ?? null,
      language: page.language,
      published: page.published ?? null,
      read: page.read ?? null,
      url: page.url ?? null,
      cases: list(cases.map((use) => use.case)),
      claims: cases.reduce((sum, use) => sum + use.claims.length, 0),
    })),
  };
}
