import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { checkedClaimsJson } from './checked-claims';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);

describe('the file of checked statements', () => {
  const file = checkedClaimsJson(dataset);

  it('holds each with its verdict and worked sums', () => {
    expect(file.claims.map(({ key }) => key)).toEqual(dataset.checkedClaims.map(({ key }) => key));
    const rig = file.claims.find(({ key }) => key === 'rig-400-watts');
    expect(rig).toMatchObject({ verdict: 'cannot be', finding: 'contradicted', page: '/en/claims#rig-400-watts' });
    expect(rig?.sums[0]).toMatchObject({ state: 'computed', formula: 'watts-a-machine', test: { test: 'watts' } });
    expect(rig?.sums[0]?.value.central).toBeCloseTo(400, 9);
  });

  it('names no page that is not in the record', () => {
    const pages = file.claims.flatMap(({ by, better }) => [...by, ...better]);
    expect(pages.filter(({ url }) => url === null)).toEqual([]);
  });
});
