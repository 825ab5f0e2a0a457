import { recordDate } from '@/lib/cite/edition';
import type { Dataset } from '@/lib/dataset/build-dataset';

/** What every JSON file says of itself first. */
export const envelope = (dataset: Dataset) => ({
  licence: 'CC-BY-4.0' as const,
  version: dataset.version,
  date: recordDate(dataset),
});
