import type { Dataset } from '@/lib/dataset/build-dataset';
import { numberWords } from '@/lib/policy/number-words';
import { isWeak } from '@/lib/policy/source-lines';
import type { Penalty, RuleCell, RuleEvent } from '@/lib/schema/policy';
import { list, PARTIAL_DATE, required, type Table, text } from './table';

const ENTRIES = ['event', 'cell', 'penalty'] as const;
const COLUMNS = {
  entry: text('event = a dated step; cell = a field of the comparison while it held; penalty.', {
    ...required,
    enum: ENTRIES,
  }),
  key: text('Names the entry.', required),
  country: text('ISO 3166-1. Countries outside the five are told for comparison.', required),
  topics: text('Rows of the comparison that it belongs to, divided by blanks.'),
  kind: text('Sort of instrument, or of penalty.'),
  standing: text('How far it has come in the newest source; only in-force holds.'),
  from: text('Date of the event; first day, month or year in which a cell held; when a penalty was counted.', {
    pattern: PARTIAL_DATE,
  }),
  until: text('Last day, month or year, if known.', { pattern: PARTIAL_DATE }),
  seen: text('Of a cell without from: when a source first tells that it holds.', { pattern: PARTIAL_DATE }),
  unsure: text('From then on no source found says that it still holds.', { pattern: PARTIAL_DATE }),
  text: text('What changed, what holds, or the penalty, in English.', required),
  text_ru: text('The same in Russian.', required),
  instrument: text('Law, order or decision, with its number.'),
  numbers: text('The numbers in it, divided by semicolons.'),
  notes: text('What was not found; where sources differ.'),
  only_weak: text('yes if only a blog or an aggregator tells it.'),
  urls: text('Addresses of the pages that tell it.'),
};
type Row = Record<keyof typeof COLUMNS, string | null>;

/** One row an event of the law, a field of the comparison or a penalty. Not legal advice. */
export function policyTable(dataset: Dataset): Table<keyof typeof COLUMNS> {
  const { policies, ruleContext } = dataset;
  return {
    name: 'policies',
    row: 'an event of the law on mining, a field of the comparison while it held, or a penalty',
    columns: COLUMNS,
    rows: [
      ...policies.flatMap(({ country, events, cells, penalties }) => [
        ...events.map((event) => eventRow(event, country, dataset)),
        ...cells.map((cell) => cellRow(cell, country, dataset)),
        ...penalties.map((penalty) => penaltyRow(penalty, country, dataset)),
      ]),
      ...ruleContext.events.map((event) => eventRow(event, event.country, dataset)),
      ...ruleContext.penalties.map((penalty) => penaltyRow(penalty, penalty.country, dataset)),
    ],
    key: ['entry', 'key'],
  };
}

const eventRow = (event: RuleEvent, country: string, dataset: Dataset): Row => ({
  ...common('event', event, country, dataset),
  topics: list(event.topics),
  kind: event.kind,
  standing: event.standing,
  from: event.date ?? null,
  until: event.to ?? null,
  text: event.title.en,
  text_ru: event.title.ru,
  instrument: event.instrument?.en ?? null,
});

const cellRow = (cell: RuleCell, country: string, dataset: Dataset): Row => ({
  ...common('cell', cell, country, dataset),
  topics: cell.topic,
  standing: cell.standing,
  from: cell.from ?? null,
  until: cell.until ?? null,
  seen: cell.seen ?? null,
  unsure: cell.unsure ?? null,
  text: cell.value.en,
  text_ru: cell.value.ru,
  instrument: cell.instrument?.en ?? null,
  numbers: numbersOf(cell),
});

const penaltyRow = (penalty: Penalty, country: string, dataset: Dataset): Row => ({
  ...common('penalty', penalty, country, dataset),
  kind: penalty.kind,
  from: penalty.period ?? null,
  text: `${penalty.title.en}: ${penalty.value.en}`,
  text_ru: `${penalty.title.ru}: ${penalty.value.ru}`,
  numbers: numbersOf(penalty),
});

const numbersOf = ({ numbers = [] }: Pick<Penalty, 'numbers'>): string | null =>
  numbers.map((number) => numberWords(number, 'en')).join('; ') || null;

/** What every entry has; the rest is empty until it is filled in. */
function common(
  entry: (typeof ENTRIES)[number],
  { key, notes, sources }: Pick<RuleEvent, 'key' | 'notes' | 'sources'>,
  country: string,
  dataset: Dataset,
): Row {
  const pages = sources.flatMap((id) => dataset.pages.get(id) ?? []);
  return {
    entry,
    key,
    country,
    topics: null,
    kind: null,
    standing: null,
    from: null,
    until: null,
    seen: null,
    unsure: null,
    text: '',
    text_ru: '',
    instrument: null,
    numbers: null,
    notes: notes?.en ?? null,
    only_weak: isWeak(pages) ? 'yes' : null,
    urls: list(pages.flatMap(({ url }) => url ?? [])),
  };
}
