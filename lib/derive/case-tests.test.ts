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
    expect(tests('uz-2023-12-national-26-farms')).toEqual([
      { test: 'price', verdict: 'strained', value: 2010 },
      { test: 'use-per-head', verdict: 'fits', value: 2400 },
    ]);
  });

  it('give 875 watts a machine for 7 MW and 8,000 machines near Bishkek, which is strained', () => {
    expect(tests('kg-2019-07-bishkek-8000-machines')).toEqual([{ test: 'watts', verdict: 'strained', value: 875 }]);
  });

  it('are not tested where a value is read otherwise: its readings are', () => {
    expect(tests('kz-2025-08-east-kazakhstan-insiders')).toEqual([]);
  });

  it('are not tested where there is no pair', () => {
    expect(tests('kg-2024-05-osh-900-units')).toEqual([]);
  });

  it('hold the Tajik somoni and dollars against the rate: 9.09 fits', () => {
    expect(tests('tj-2025-08-sughd-135-devices')[0]).toEqual({ test: 'exchange-rate', verdict: 'fits', value: 9.09 });
  });

  it('give 2,880 and 3,240 dollars a machine for the 106 farms, which fits', () => {
    const found = tests('kz-2022-03-afm-106-farms').filter(({ test }) => test === 'money-a-machine');
    expect(found.map(({ value }) => value)).toEqual([3240, 2880]);
  });

  it('hold 202 MW against the peak of 16,459 MW: 1.23 percent', () => {
    expect(tests('kz-2022-02-pm-34-sites')).toEqual([{ test: 'share-of-system', verdict: 'fits', value: 1.23 }]);
  });
});
