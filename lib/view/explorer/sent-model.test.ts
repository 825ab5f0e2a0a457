import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { outlines, textsOnDisk, topologyOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { explorerModel } from './explorer-model';
import { packed, unpacked } from './sent-model';

const texts = textsOnDisk();
const model = explorerModel(buildDataset(readFiles(texts).files, texts), outlines(topologyOnDisk('regions')), 'ru');

describe('the model sent to the browser', () => {
  it('arrives there whole, the order of its filters too', () => {
    expect(unpacked(JSON.parse(JSON.stringify(packed(model))))).toEqual(model);
  });

  it('is shorter by a tenth', () => {
    expect(JSON.stringify(packed(model)).length).toBeLessThan(JSON.stringify(model).length * 0.9);
  });
});
