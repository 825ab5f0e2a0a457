import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import type { Test } from '@/lib/plausibility/verdict';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { isRead } from './energy';
import { figuresOf } from './figures';
import { type ReadAs, readingsOf } from './reading';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const lead = dataset.byId.get('kz-2025-08-east-kazakhstan-insiders');
if (!lead) throw new Error('The record has no lead case.');
const [read] = readingsOf(lead, dataset);
if (!read) throw new Error('The lead case has no readings.');

const test = (one: { tests: Test[] } | undefined, name: string) => one?.tests.find((result) => result.test === name);
const gigawattHours = (one: ReadAs | undefined) =>
  one && [one.energy.value.low, one.energy.value.high].map((kwh) => Math.round(kwh / 1e6));
const [fifty, money] = read.readings;
const tried = Object.fromEntries(read.tried.map((one) => [one.slip, one]));
const printed = tried['as-printed'];

describe('the lead case as printed', () => {
  it('keeps its value: 50 MWh are 50,000 kWh, held open above by nothing of ours', () => {
    expect(read.claim).toMatchObject({ value: 50, unit: 'MWh', bound: 'at-least' });
    expect(printed?.energy?.value).toEqual({ low: 50_000, central: 50_000, high: 50_000 });
  });

  it('cannot be, because a kilowatt-hour would cost 180,000 tenge', () => {
    expect(test(printed, 'price')?.result.value.central).toBe(180_000);
    expect(test(printed, 'price')?.verdict).toBe('cannot be');
    expect(printed?.verdict).toBe('cannot be');
  });

  it('is a mean load of 2.9 kW, one machine, and 0.36 to 0.50 kWh a head and year', () => {
    expect((printed?.energy?.value.central ?? 0) / 17_520).toBeCloseTo(2.85, 2);
    const heads = test(printed, 'use-per-head')?.result.value;
    expect(heads?.low).toBeCloseTo(0.357, 3);
    expect(heads?.high).toBe(0.5);
  });
});

/** The table of the method for the lead case: energy in GWh, tenge and use a head as there, and its verdicts. */
describe('the lead case tried one way after the other', () => {
  it.each([
    ['as-printed', 0.05, 180_000, [0.36, 0.5], 2.9e-3, 'cannot be'],
    ['a-day', 36.5, 247, [261, 365], 2.1, 'cannot be'],
    ['step-up', 50, 180, [357, 500], 2.9, 'cannot be'],
    ['as-power', 876, 10.3, [5_319, 8_760], 50, 'strained'],
    ['step-up-a-month', 1_200, 7.5, [8_571, 12_000], 68, 'cannot be'],
  ] as const)('%s is as the method has it', (slip, gigawattHoursMost, tenge, heads, megawatts, verdict) => {
    const one = tried[slip];
    const most = (one?.energy?.value.high ?? 0) / 1e6;
    expect(Number(most.toPrecision(3))).toBe(gigawattHoursMost);
    expect(Number(test(one, 'price')?.result.value.low.toPrecision(3))).toBe(tenge);
    const use = test(one, 'use-per-head')?.result.value;
    const round = (value = 0) => (value < 10 ? Number(value.toFixed(2)) : Math.round(value));
    expect([round(use?.low), round(use?.high)]).toEqual([...heads]);
    expect(Number(((most * 1e3) / 17_520).toPrecision(2))).toBe(megawatts);
    expect(one?.verdict).toBe(verdict);
  });

  it('leaves one way that could be true: a power', () => {
    expect(read.plausible.map(({ slip }) => slip)).toEqual(['as-power']);
  });

  it('never changes what is stored', () => {
    expect(dataset.byId.get(lead.id)).toBe(lead);
    expect(lead.claims.find(({ key }) => key === 'electricity')).toMatchObject({ value: 50, unit: 'MWh' });
  });
});

describe('another slip of the record', () => {
  it('is found without anyone having read it: 600 MWh a day of 67,000 machines, proposed as 600 MW', () => {
    const farms = dataset.byId.get('kz-2022-03-afm-106-farms');
    const [found] = farms ? readingsOf(farms, dataset) : [];
    const [asPrinted] = found?.tried ?? [];
    expect(asPrinted?.tests.map((one) => Math.round(one.result.value.central))).toContain(373);
    expect(asPrinted?.verdict).toBe('cannot be');
    expect(found?.plausible.map(({ slip }) => slip)).toEqual(['as-power']);
  });
});

describe('the lead case read as 50 MW', () => {
  it('is 745 to 876 GWh', () => {
    expect(fifty?.key).toBe('fifty-megawatts');
    expect(gigawattHours(fifty)).toEqual([745, 876]);
    expect(fifty?.energy.value.central).toBe(876_000_000);
  });

  it('implies 10.27 to 12.1 tenge a kilowatt-hour, which is strained', () => {
    const price = test(fifty, 'price');
    expect(price?.result.value.low).toBeCloseTo(10.27, 2);
    expect(price?.result.value.high).toBeCloseTo(12.1, 1);
    expect(price?.verdict).toBe('strained');
  });

  it('implies 5,319 to 8,760 kWh a head and year, which fits', () => {
    const heads = test(fifty, 'use-per-head');
    expect([heads?.result.value.low, heads?.result.value.high].map((one) => Math.round(one ?? 0))).toEqual([
      5_319, 8_760,
    ]);
    expect(heads?.verdict).toBe('fits');
  });

  it('is strained on the whole, its worst test', () => {
    expect(fifty?.verdict).toBe('strained');
  });
});

describe('the lead case read from its money', () => {
  it('is 244 to 450 GWh at 20 to 36.93 tenge, a mean of 14 to 26 MW', () => {
    expect(money?.key).toBe('money-at-retail');
    expect(gigawattHours(money)).toEqual([244, 450]);
    const tariff = money?.energy.inputs.find(({ name }) => name === 'tariff');
    expect([tariff?.value.low, tariff?.value.high]).toEqual([20, 36.93]);
    expect(
      [money?.meanLoad?.value.low, money?.meanLoad?.value.high].map((kw) => Math.round((kw ?? 0) / 1_000)),
    ).toEqual([14, 26]);
  });

  it('is not tested on the price it was made with', () => {
    expect(test(money, 'price')).toBeUndefined();
    expect(test(money, 'use-per-head')).toBeDefined();
  });
});

describe('readings of the record', () => {
  it('stand only beside claims in doubt', () => {
    const firm = [...dataset.byId.values()].flatMap((record) =>
      readingsOf(record, dataset)
        .filter(({ claim, readings }) => readings.length > 0 && !claim.doubt)
        .map(({ claim }) => `${record.id} ${claim.key}`),
    );
    expect(firm).toEqual([]);
  });

  it('take the figure of the case from every case whose energy or power is read otherwise', () => {
    const both = [...dataset.byId.values()].filter(
      (record) => isRead(record, dataset) && figuresOf(record, dataset).figure,
    );
    expect(both.map(({ id }) => id)).toEqual([]);
  });

  it('are none for a case without doubt', () => {
    const farms = dataset.byId.get('uz-2023-12-national-26-farms');
    expect(farms && readingsOf(farms, dataset)).toEqual([]);
  });

  it('are refused if they name a loss that the case does not have', () => {
    const without = { ...lead, claims: lead.claims.filter(({ key }) => key !== 'loss-kzt') };
    expect(() => readingsOf(without, dataset)).toThrow('"money-at-retail" of kz-2025-08-east-kazakhstan-insiders');
  });
});
