import { recordDate } from '@/lib/cite/edition';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { groundsOf } from './grounds';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);

export const grounds = groundsOf(dataset, 'en', recordDate(dataset));
