import 'server-only';
import { cache } from 'react';
import { checkRecord } from '@/lib/check/check-record';
import { today } from '@/lib/check/today';
import { outlines, textsOnDisk, topologyOnDisk } from '@/lib/record/disk';
import { problemLine } from '@/lib/record/problem';
import { buildDataset, type Dataset } from './build-dataset';

let kept: Dataset | undefined;

/** The door to the record for pages and routes: read once a process, refused whole if anything in it is wrong. */
export const getDataset = cache((): Dataset => {
  if (kept && process.env.NODE_ENV === 'production') return kept;
  const texts = textsOnDisk();
  const { files, problems } = checkRecord(texts, outlines(topologyOnDisk('regions')), today());
  if (problems.length > 0) {
    throw new Error(`The data has ${problems.length} problem(s):\n${problems.map(problemLine).join('\n')}`);
  }
  kept = buildDataset(files, texts);
  return kept;
});
