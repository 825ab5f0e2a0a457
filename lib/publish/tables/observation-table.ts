import type { Dataset } from '@/lib/dataset/build-dataset';
import { evidences, observationMetrics, observationPlaces } from '@/lib/schema/observation';
import { number, PARTIAL_DATE, required, type Table, text } from './table';

const COLUMNS = {
  key: text('Names the observation.', { ...required, unique: true }),
  place: text('ISO 3166-1, or world.', { ...required, enum: observationPlaces }),
  metric: text('What was observed.', { ...required, enum: observationMetrics }),
  date: text('Day, month or year it holds for; with to the first one.', { ...required, pattern: PARTIAL_DATE }),
  to: text('Last day, month or year, if it is of a span or a part of a year.', { pattern: PARTIAL_DATE }),
  low: number('The number as told, or the lower end of a range.', required),
  high: number('The same number, or the upper end of a range.', required),
  bound: text('How firmly.'),
  unit: text('Its unit; sums of money are in full.', required),
  evidence: text('How it is known: told, forecast, worked-out, misprint, weak-only, not-found.', {
    ...required,
    enum: evidences,
  }),
  counts: text('What exactly is counted, where the metric leaves it open.'),
  note: text('How it was measured, what is left out, why it is in doubt.'),
  claim: text('Key of the statement in checked-claims.json that was checked.'),
  url: text('Address of the page that tells it.'),
};

/** One row a dated number of mining or of the grids that belongs to no case. */
export const observationTable = (dataset: Dataset): Table<keyof typeof COLUMNS> => ({
  name: 'observations',
  row: 'a dated number of mining or of the grids that belongs to no case',
  columns: COLUMNS,
  rows: dataset.observations.map((one) => ({
    key: one.key,
    place: one.place,
    metric: one.metric,
    date: one.date,
    to: one.to ?? null,
    low: one.low,
    high: one.high,
    bound: one.bound ?? null,
    unit: one.unit,
    evidence: one.evidence,
    counts: one.counts?.en ?? null,
    note: one.note?.en ?? null,
    claim: one.claim ?? null,
    url: dataset.pages.get(one.source)?.url ?? null,
  })),
  key: ['key'],
});
