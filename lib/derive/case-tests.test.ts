import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { testsOf } from './case-tests';

const texts = textsOnDisk();
const real = buildDataset(readFiles(texts).files, texts);

function tests(id: string) {
  const record = real.byId.get(id);
  if (!record) throw new Error(`The record has no case "${id}".`);
  return testsOf(record, real).map(({ test, verdict, result }) => ({
    test,
    verdict,
    value: Number(result.value.central.toPrecision(3)),
  }));
}

describe('the printed values of a case', () => {
  it('show that the 26 Uzbek farms were charged two to three times the business tariff: 2,007 soums', () => {
    expect(tests('uz-2023-12-national-26-farms')).toEqual([{ test: 'price', verdict: 'strained', value: 2010 }]);
  });

  it('give 875 watts a machine for 7 MW and 8,000 machines near Bishkek, which is strained', () => {
    expect(tests('kg-2019-07-bishkek-8000-machines')).toEqual([{ test: 'watts', verdict: 'strained', value: 875 }]);
  });

  it('are not tested where a value is read otherwise: its readings are', () => {
    expect(tests('kz-2025-08-east-kazakhstan-insiders')).toEqual([]);
  });

  it('are not tested where there is no pair', () => {
    expect(tests('tj-2025-08-national-h1-losses-32m-somoni')).toEqual([]);
  });
});
