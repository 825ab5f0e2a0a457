import type { Dataset } from '@/lib/dataset/build-dataset';
import { disagreementTable } from '@/lib/publish/tables/disagreement-table';

/** What the dataset counts of itself: the numbers in the lines that say what a file holds. */
export const countsOf = (dataset: Dataset) => ({
  cases: dataset.cases.length,
  claims: dataset.cases.reduce((sum, record) => sum + record.claims.length, 0),
  context: dataset.context.length,
  sources: new Set(dataset.cases.flatMap((record) => Object.values(record.sources))).size,
  checkedClaims: dataset.checkedClaims.length,
  disagreements: disagreementTable(dataset).rows.length,
});
export type Counts = ReturnType<typeof countsOf>;
