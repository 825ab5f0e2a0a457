import { describe, expect, it } from 'vitest';
import { buildDataset, type Dataset } from '@/lib/dataset/build-dataset';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import type { Constant, Tariff } from '@/lib/schema/baseline';
import type { Case } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';
import { caseWith } from './case.fixture';
import { energyOf, reported, wattsOf } from './energy';

const texts = textsOnDisk();
const real = buildDataset(readFiles(texts).files, texts);

const constant = (key: string, low: number, central: number, high: number): [string, Constant] => [
  key,
  { key, name: { en: key, ru: key }, low, central, high, unit: '', assumption: { en: 'round', ru: 'круглое' } },
];
const tariff = (kind: Tariff['class'], price: number): Tariff => ({
  key: kind,
  country: 'KZ',
  class: kind,
  low: price,
  high: price,
  currency: 'KZT',
  from: '2020',
  source: `office/${kind}`,
});

/** Round constants, so that every result can be checked in the head. */
const small: Dataset = {
  ...real,
  readings: new Map(),
  tariffs: [tariff('household', 10), tariff('business', 40)],
  constants: new Map([
    constant('load-factor-undisturbed', 0.5, 0.8, 1),
    constant('watts-unknown-machine', 1_000, 2_000, 2_000),
    constant('overhead', 1, 1.5, 2),
  ]),
};

const claim = (what: Claim['what'], fields: Partial<Claim>): Claim => ({ key: what, what, by: ['s1'], ...fields });
const record = (claims: Claim[], fields: Partial<Case> = {}) => caseWith({ announced: '2021-06', claims, ...fields });

const electricity = claim('electricity', { value: 3, unit: 'GWh' });
const power = claim('power', { value: 2, unit: 'MW' });
const loss = claim('loss', { value: 4_000, unit: 'KZT' });
const machines = claim('equipment', { value: 10, unit: 'units' });
const forAYear = { period: { duration: 'P1Y' } };
const doubt = { doubt: { en: 'cannot be', ru: 'не может быть' } };

const of = (claims: Claim[], fields?: Partial<Case>) => energyOf(record(claims, fields), small);

describe('the energy of a case', () => {
  it('is the stated one, in kWh', () => {
    expect(of([electricity])).toMatchObject({
      value: { low: 3e6, central: 3e6, high: 3e6 },
      unit: 'kWh',
      formula: 'energy-stated',
    });
  });

  it('of 2 MW for a year is 17,520 MWh at full load, half of it at the low load factor', () => {
    expect(of([power], forAYear)).toMatchObject({
      value: { low: 8_760_000, central: 14_016_000, high: 17_520_000 },
      formula: 'energy-from-power',
    });
  });

  it('of 4,000 tenge at 10 to 40 tenge is 100 to 400 kWh', () => {
    expect(of([loss])).toMatchObject({
      value: { low: 100, central: 200, high: 400 },
      formula: 'energy-from-money',
    });
  });

  it('of 10 machines for a year takes watts, overhead, hours and load factor', () => {
    // 10 × 1 kW × 1 × 8,760 h × 0.5; 10 × 2 × 1.5 × 8,760 × 0.8; 10 × 2 × 2 × 8,760 × 1.
    const result = of([machines], forAYear);
    if ('untold' in result) throw new Error(result.untold);
    expect(result.formula).toBe('energy-from-machines');
    expect([result.value.low, result.value.central, result.value.high].map(Math.round)).toEqual([
      43_800, 210_240, 350_400,
    ]);
  });

  it('takes stated energy before power, power before money, money before machines', () => {
    const formula = (claims: Claim[]) => {
      const result = of(claims, forAYear);
      return 'untold' in result ? result.untold : result.formula;
    };
    expect(formula([machines, loss, power, electricity])).toBe('energy-stated');
    expect(formula([machines, loss, power])).toBe('energy-from-power');
    expect(formula([machines, loss])).toBe('energy-from-money');
    expect(formula([machines])).toBe('energy-from-machines');
  });

  it('lists what went into it, and where that comes from', () => {
    const result = of([power], forAYear);
    if ('untold' in result) throw new Error(result.untold);
    expect(result.inputs.map(({ name, origin }) => [name, origin])).toEqual([
      ['power', [{ from: 'claim', claim: 'power' }]],
      ['hours', [{ from: 'period' }]],
      ['load-factor', [{ from: 'assumption', constant: 'load-factor-undisturbed' }]],
    ]);
  });
});

describe('a claim that is no road to energy', () => {
  it('is a power without a period', () => {
    expect(of([power])).toEqual({ untold: 'no-period' });
  });

  it('is a power cut off: what a sweep or disconnection took off the grid had no length', () => {
    expect(of([power], { ...forAYear, kind: 'disconnection' })).toEqual({ untold: 'no-period' });
    expect(of([power], { ...forAYear, kind: 'sweep' })).toEqual({ untold: 'no-period' });
  });

  it('is a number of machines without a period', () => {
    expect(of([machines])).toEqual({ untold: 'no-period' });
  });

  it('is a rate of energy, however long the period', () => {
    expect(of([claim('electricity', { value: 600, unit: 'MWh', per: 'day' })], forAYear)).toEqual({
      untold: 'no-quantity',
    });
  });

  it('is an energy in a unit that means nothing', () => {
    expect(of([claim('electricity', { value: 600, unit: 'megawatts per hour' })])).toEqual({ untold: 'no-quantity' });
  });

  it('is a loss in dollars or roubles, or one that is tax', () => {
    expect(of([claim('loss', { value: 9, unit: 'USD' })])).toEqual({ untold: 'no-quantity' });
    expect(of([claim('loss', { value: 9, unit: 'RUB' })])).toEqual({ untold: 'no-quantity' });
    expect(of([claim('loss', { value: 9, unit: 'KZT', values: 'tax' })])).toEqual({ untold: 'not-electricity' });
  });

  it('is a loss of a time or country without a tariff', () => {
    expect(of([loss], { announced: '2019' })).toEqual({ untold: 'no-tariff' });
    expect(of([loss], { country: 'TM' })).toEqual({ untold: 'no-tariff' });
  });

  it('tells a part of the case or something outside it', () => {
    expect(of([{ ...electricity, scope: 'part' }])).toEqual({ untold: 'no-quantity' });
    expect(of([{ ...electricity, scope: 'other' }])).toEqual({ untold: 'no-quantity' });
  });

  it('is in doubt', () => {
    expect(of([{ ...electricity, ...doubt }])).toEqual({ untold: 'unit-in-doubt' });
    expect(of([{ ...electricity, ...doubt }, loss])).toMatchObject({ formula: 'energy-from-money' });
  });

  it('belongs to lawful mining', () => {
    expect(of([electricity], { subject: 'lawful-mining' })).toEqual({ untold: 'lawful' });
  });

  it('lies more than ten times apart in its bounds', () => {
    const spread = (max: number) => of([claim('electricity', { min: 1, max, unit: 'GWh' })]);
    expect(spread(10)).toMatchObject({ value: { low: 1e6, high: 10e6 } });
    expect(spread(10.1)).toEqual({ untold: 'too-wide' });
  });
});

describe('what damage is charged at', () => {
  const uzbek: Dataset = {
    ...small,
    tariffs: small.tariffs.map((one) => ({ ...one, country: 'UZ', currency: 'UZS' })),
    constants: new Map([
      ...small.constants,
      constant('uz-penal-multiple', 2, 2, 2),
      constant('uz-mining-fivefold', 5, 5, 5),
    ]),
  };
  const low = (values?: Claim['values']) => {
    const sum = claim('loss', { value: 4_000, unit: 'UZS', ...(values ? { values } : {}) });
    const result = energyOf(record([sum], { country: 'UZ' }), uzbek);
    return 'untold' in result ? result.untold : result.value.low;
  };

  it('may be twice the tariff where the source does not tell: 4,000 soum at 80 are 50 kWh', () => {
    expect(low()).toBe(50);
  });

  it('is the tariff itself where the sum is called the price of electricity', () => {
    expect(low('electricity')).toBe(100);
  });

  it('may be five times the tariff in an Uzbek bill, which is then too wide to tell', () => {
    expect(low('bill')).toBe('too-wide');
  });
});

describe('a reported number as an interval', () => {
  it('keeps the ends of a range and puts the middle between', () => {
    expect(reported(claim('power', { min: 2, max: 6 }))).toEqual({ value: { low: 2, central: 4, high: 6 } });
  });

  it('keeps its number under any bound, and opens the side that the bound leaves open', () => {
    const open = (bound: NonNullable<Claim['bound']>) => reported(claim('power', { value: 5, bound }));
    const five = { low: 5, central: 5, high: 5 };
    expect(open('about')).toEqual({ value: five });
    expect(open('at-least')).toEqual({ value: five, open: 'above' });
    expect(open('more-than')).toEqual({ value: five, open: 'above' });
    expect(open('at-most')).toEqual({ value: five, open: 'below' });
    expect(open('up-to')).toEqual({ value: five, open: 'below' });
    expect(open('almost')).toEqual({ value: five, open: 'below' });
  });

  it('is none where words stand for a number', () => {
    expect(reported(claim('assets', { text: { en: 'two flats', ru: 'две квартиры' } }))).toBeUndefined();
  });
});

describe('energies of the record', () => {
  const recorded = (id: string) => {
    const found = real.byId.get(id);
    if (!found) throw new Error(`The record has no case ${id}.`);
    return energyOf(found, real);
  };

  it('give the East Kazakhstan case no figure of its own, though its loss could be converted', () => {
    expect(recorded('kz-2025-08-east-kazakhstan-insiders')).toEqual({ untold: 'unit-in-doubt' });
  });

  it('make 39.6 to 90.5 GWh of the 32 million somoni of the first half of 2025', () => {
    const result = recorded('tj-2025-08-national-h1-losses-32m-somoni');
    if ('untold' in result) throw new Error(result.untold);
    expect(result.value.low / 1e6).toBeCloseTo(39.6, 1);
    expect(result.value.high / 1e6).toBeCloseTo(90.5, 1);
    expect(result.span?.hours.central).toBe(4_344);
    expect(result.inputs.map(({ name, value }) => [name, value.low, value.high])).toEqual([
      ['loss', 32_000_000, 32_000_000],
      ['tariff', 0.3536, 0.809],
    ]);
    expect(result.inputs[0]?.origin).toEqual([{ from: 'claim', claim: 'loss-tjs' }]);
  });

  it('make 356 to 814 MWh of the 287,939 somoni of Sughd', () => {
    const result = recorded('tj-2025-08-sughd-135-devices');
    if ('untold' in result) throw new Error(result.untold);
    expect([result.value.low, result.value.high].map((kwh) => Math.round(kwh / 1_000))).toEqual([356, 814]);
  });

  it('keep the 29 million kWh of the 26 Uzbek farms as stated', () => {
    expect(recorded('uz-2023-12-national-26-farms')).toMatchObject({
      value: { low: 29_000_000, central: 29_000_000, high: 29_000_000 },
      formula: 'energy-stated',
    });
  });

  it('tell none of the sums of power that were cut off in Kazakhstan in February 2022', () => {
    expect(recorded('kz-2022-02-energy-ministry-13-farms')).toEqual({ untold: 'no-period' });
    expect(recorded('kz-2022-02-sweep-kostanay')).toEqual({ untold: 'no-period' });
  });

  it('are in order and less than ten times wide, all of them', () => {
    const told = [...real.cases, ...real.context].flatMap((one) => {
      const result = energyOf(one, real);
      return 'untold' in result ? [] : [{ id: one.id, ...result.value }];
    });
    expect(told.length).toBeGreaterThan(0);
    const wrong = told.filter(({ low, central, high }) => !(low > 0 && low <= central && central <= high));
    expect(wrong).toEqual([]);
    expect(told.filter(({ low, high }) => high / low > 10)).toEqual([]);
  });

  it('come from no claim in doubt', () => {
    const doubtful = [...real.cases, ...real.context].flatMap((one) => {
      const result = energyOf(one, real);
      if ('untold' in result) return [];
      const used = result.inputs.flatMap(({ origin }) => origin).map((from) => ('claim' in from ? from.claim : ''));
      return one.claims.filter(({ key, doubt: why }) => why && used.includes(key)).map(({ key }) => `${one.id} ${key}`);
    });
    expect(doubtful).toEqual([]);
  });
});

describe('a rate', () => {
  it('is no sum of the period: 4,000 tenge a month tell no energy', () => {
    const monthly = claim('loss', { value: 4_000, unit: 'KZT', per: 'month' });
    expect(energyOf(caseWith({ announced: '2021', claims: [monthly] }), small)).toEqual({ untold: 'no-quantity' });
  });
});

describe('the watts of machines', () => {
  const watts = (en: string) =>
    wattsOf(claim('equipment', { value: 10, unit: 'units', counts: { en, ru: '—' } }), real);

  it('are those of the model that the source names: an Antminer S19 of any make draws 3,010 to 3,250', () => {
    expect(watts('Antminer S19 devices').value).toMatchObject({ low: 3_010, high: 3_250 });
    expect(watts('Whatsminer M30 devices').value).toMatchObject({ low: 3_344, high: 3_344 });
  });

  it('are anything from 1.3 to 3.5 kW where no model is named', () => {
    expect(watts('mining devices').value).toMatchObject({ low: 1_300, high: 3_500 });
  });
});
