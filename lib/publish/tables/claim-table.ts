import type { Dataset } from '@/lib/dataset/build-dataset';
import { publishedClaims, publishedSources } from '@/lib/publish/case-record';
import type { Case } from '@/lib/schema/case';
import { units } from '@/lib/schema/claim';
import { bounds, quantities, valueStates } from '@/lib/schema/vocabulary';
import { duration, ID, list, number, PARTIAL_DATE, required, type Table, text } from './table';

const COLUMNS = {
  case: text('Name of the case.', { ...required, pattern: ID }),
  key: text('Names the claim within its case.', required),
  what: text('What was measured.', { ...required, enum: quantities }),
  value: number('The number as reported: never converted, never rounded.'),
  min: number('Lower end, if a range is reported.'),
  max: number('Upper end, if a range is reported.'),
  text: text('What is told in words, where no number is.'),
  bound: text('How firmly: about, almost, at-least, more-than, at-most, up-to. Empty if the number stands alone.', {
    enum: bounds,
  }),
  unit: text('The unit as reported.', { enum: units }),
  printed: text('The unit letter by letter, where a source prints it in a way that matters.'),
  per: text('Set if the number is a rate: so much each day, month or year.', { enum: ['day', 'month', 'year'] }),
  counts: text('What exactly is counted, if narrower than the case.'),
  over: text('The period or place the number covers, as told.'),
  period_from: text('First day, month or year of that period, if it differs from the case.', { pattern: PARTIAL_DATE }),
  period_to: text('Last day, month or year of it.', { pattern: PARTIAL_DATE }),
  period_duration: duration('Its length as ISO 8601, if it is told without dates.'),
  scope: text('whole = all of the case; part = a part of it; other = told with it but outside it.', {
    ...required,
    enum: ['whole', 'part', 'other'],
  }),
  values: text('For a loss: electricity = power at tariff; bill = may hold a penalty; tax = not electricity.', {
    enum: ['electricity', 'bill', 'tax'],
  }),
  state: text('The gravest thing to know of the value: unit-in-doubt, disputed, range, a bound, or who reported it.', {
    ...required,
    enum: valueStates,
  }),
  doubt: text('Why the value cannot stand as printed. Such a value is in no total.'),
  by: text('Keys of the sources that give it, as in cases.json.', required),
  urls: text('Addresses of those sources.', required),
};

/** One row a claim, as reported. */
export function claimTable(dataset: Dataset, records: Case[] = dataset.cases): Table<keyof typeof COLUMNS> {
  const rows = records.flatMap((record) => {
    const addresses = new Map(publishedSources(record, dataset).map((source) => [source.key, source.url]));
    return publishedClaims(record, dataset).map(({ period, by, ...claim }) => ({
      case: record.id,
      ...claim,
      period_from: period?.from ?? null,
      period_to: period?.to ?? null,
      period_duration: period?.duration ?? null,
      by: list(by),
      urls: list(by.map((key) => addresses.get(key) ?? '')),
    }));
  });
  return {
    name: 'claims',
    row: 'a value that a source states',
    columns: COLUMNS,
    rows,
    key: ['case', 'key'],
    refers: { column: 'case', table: 'cases', to: 'id' },
  };
}
