import { buildDataset } from '@/lib/dataset/build-dataset';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { groundsOf } from './grounds';
import type { Farm } from './ledger';

/** The grounds as the record has them now. */
const texts = textsOnDisk();
export const { files } = readFiles(texts);
export const dataset = buildDataset(files, texts);
export const grounds = groundsOf(dataset);

/** One machine at the article's price, in the network and at the coin price that the method's checks are worked with. */
export function oneOf(model: string, change: Partial<Farm> = {}): Farm {
  const machine = grounds.machines.find((one) => one.model.startsWith(model));
  if (!machine) throw new Error(`There is no machine ${model}.`);
  const { terahash, watts } = machine;
  return { rigs: 1, terahash, watts, power: 0.08, coin: 120_260, network: 942, ...change };
}
