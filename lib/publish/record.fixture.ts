import { buildDataset } from '@/lib/dataset/build-dataset';
import { outlines, termsOnDisk, textsOnDisk, topologyOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import type { Case } from '@/lib/schema/case';
import type { Material } from './material';

const texts = textsOnDisk();

/** The record as it is, served at an address that nobody has. */
export const material: Material = {
  dataset: buildDataset(readFiles(texts).files, texts),
  units: outlines(topologyOnDisk('regions')),
  site: 'https://lost-load.example',
  releases: [],
  ...termsOnDisk(),
};

export function recorded(id: string): Case {
  const found = material.dataset.byId.get(id);
  if (!found) throw new Error(`The record has no case ${id}.`);
  return found;
}
