import type { Dataset } from '@/lib/dataset/build-dataset';
import { publishedCase } from './case-record';

/** Every case of the five countries, whole. */
export const casesJson = (dataset: Dataset) => ({
  licence: 'CC-BY-4.0',
  version: dataset.version,
  cases: dataset.cases.map((record) => publishedCase(record, dataset)),
});

/** Records on neighbouring countries, apart from the five countries' cases. */
export const contextJson = (dataset: Dataset) => ({
  licence: 'CC-BY-4.0',
  version: dataset.version,
  context: dataset.context.map((record) => publishedCase(record, dataset)),
});
