import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { figuresOf } from '@/lib/derive/figures';
import { speechOf } from '@/lib/i18n/translate';
import { isTold } from '@/lib/method/derived';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { countries } from '@/lib/schema/vocabulary';
import { rangeIn, readQuestion, writeQuestion } from './address';
import { convert } from './conversion';
import { shownIn, typed } from './drafts';
import { questionOfForm } from './form';
import { fillable } from './from-case';
import { FIRST, lengthUnits, type Question, starts, unitsOf } from './question';
import { answer } from './rows';
import { turnedRound } from './turned-round';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const read = (query: string) => readQuestion(new URLSearchParams(query));

const number = fc.double({ min: 1e-3, max: 1e12, noNaN: true }).map((value) => Number(value.toPrecision(6)));
const question: fc.Arbitrary<Question> = fc
  .record({
    start: fc.constantFrom(...starts),
    amount: number,
    unitAt: fc.nat(),
    length: fc.option(
      number.map((value) => Number((value / 1e9 + 1).toFixed(2))),
      { nil: undefined },
    ),
    lengthUnit: fc.constantFrom(...lengthUnits),
    country: fc.constantFrom(...countries),
    ended: fc.constantFrom('2019', '2022-02', '2025-08'),
    people: fc.option(fc.integer({ min: 1, max: 1e8 }), { nil: undefined }),
    losses: fc.boolean(),
    factor: fc.option(fc.constantFrom(0.5, 0.8), { nil: undefined }),
  })
  .map(({ unitAt, length, people, factor, lengthUnit, ...rest }) => ({
    ...rest,
    unit: unitsOf[rest.start][unitAt % unitsOf[rest.start].length] ?? '',
    lengthUnit: length === undefined ? 'months' : lengthUnit,
    ...(length === undefined ? {} : { length }),
    ...(people === undefined ? {} : { people }),
    multiple: 1,
    adjustments: factor ? { 'load-factor': { low: factor, central: factor, high: factor } } : {},
  }));

describe('the address of a question', () => {
  it('is read back as it was written, whatever the question', () => {
    fc.assert(
      fc.property(question, (one) => {
        const back = read(writeQuestion(one));
        expect(back.ignored).toEqual([]);
        expect(back.question).toEqual(one);
      }),
    );
  });

  it('without anything in it is the example', () => {
    expect(read('')).toEqual({ question: FIRST, ignored: [] });
    expect(read('utm_source=x').question).toEqual(FIRST);
  });

  it('with nonsense in it keeps what makes sense and names the rest', () => {
    const { question: nearest, ignored } = read(
      'energy=29&unit=GWh&country=XX&ended=soon&for=3moons&set-e=1&people=-4',
    );
    expect(nearest).toMatchObject({ start: 'energy', amount: 29, unit: 'GWh', country: 'KZ' });
    expect(nearest.length).toBeUndefined();
    expect(ignored).toEqual(['country=XX', 'ended=soon', 'for=3moons', 'set-e=1', 'people=-4']);
  });

  it('holds a range, and the reader’s own constants', () => {
    const { question: one } = read('power=5-7&unit=MW&for=24months&set-load-factor=0.5-0.9');
    expect(one).toMatchObject({ amount: 5, upTo: 7, length: 24 });
    expect(one.adjustments['load-factor']).toMatchObject({ low: 0.5, high: 0.9 });
  });
});

describe('a number as people type it', () => {
  it.each([
    ['50', { low: 50 }],
    ['1 234,5', { low: 1_234.5 }],
    ['1,234.5', { low: 1_234.5 }],
    ['1,234,567', { low: 1_234_567 }],
    ['50–70', { low: 50, high: 70 }],
    ['50 - 70', { low: 50, high: 70 }],
    ['0,5', { low: 0.5 }],
    ['1e6', { low: 1e6 }],
  ])('%s is understood', (text, wanted) => {
    expect(rangeIn(text)).toEqual(wanted);
  });

  it.each(['', 'many', '0', '-5', '70-50', '1e99', '=1+1', '<b>5</b>', '5 5 5 x'])(
    '%s is not a number to work with',
    (text) => {
      expect(rangeIn(text)).toBeUndefined();
    },
  );

  it('says what is wrong: zero and below are out of reach, words are no number', () => {
    expect(typed('amount', '0', FIRST)).toEqual({ error: 'convert.error.reach' });
    expect(typed('amount', '-5', FIRST)).toEqual({ error: 'convert.error.reach' });
    expect(typed('amount', '1e40', FIRST)).toEqual({ error: 'convert.error.reach' });
    expect(typed('amount', 'fifty', FIRST)).toEqual({ error: 'convert.error.number' });
    expect(typed('amount', '', FIRST)).toEqual({ error: 'convert.error.number' });
    expect(typed('ended', '2025-13', FIRST)).toEqual({ error: 'convert.error.ended' });
  });

  it('goes into the question and comes back out as it can be typed again', () => {
    const result = typed('amount', '1 234,5', FIRST);
    expect('question' in result && shownIn('amount', result.question)).toBe('1234.5');
    const emptied = typed('length', '', FIRST);
    expect('question' in emptied && 'length' in emptied.question).toBe(false);
  });

  it('reaches the page without script as the form sends it', () => {
    const sent = {
      start: 'machines',
      amount: '135',
      unit: 'units',
      length: '1',
      lengthUnit: 'months',
      country: 'TJ',
      ended: '2025-06',
      times: '1',
    };
    expect(questionOfForm(sent)).toMatchObject({
      question: { start: 'machines', amount: 135, length: 1, lengthUnit: 'months', country: 'TJ' },
      ignored: [],
    });
  });
});

describe('a conversion', () => {
  const of = (query: string) => convert(read(query).question, dataset);
  const value = (query: string) => {
    const { energy, scale } = of(query);
    if (!isTold(energy) || !scale || !isTold(scale.people)) throw new Error('Nothing is told.');
    return { energy: energy.value, people: scale.people.value };
  };

  it('makes 876 GWh and 74,613 people of 50 MW for two years at a load factor of one', () => {
    const { energy, people } = value('power=50&unit=MW&for=2years&country=KZ&ended=2025-08&set-load-factor=1');
    expect(energy.central).toBe(876e6);
    expect(Math.round(people.central)).toBe(74_613);
  });

  it('makes 39.6 to 90.5 GWh and 44,000 to 101,000 people of 32 million somoni in a half-year', () => {
    const { energy, people } = value('money=32000000&unit=TJS&for=181days&country=TJ&ended=2025-06');
    expect([energy.low, energy.high].map((kwh) => Number((kwh / 1e6).toFixed(1)))).toEqual([39.6, 90.5]);
    expect([people.low, people.high].map((one) => Math.round(one / 1_000))).toEqual([44, 101]);
  });

  it('puts dollars back into local money first: 3.52 million are within five percent of the somoni', () => {
    const { energy } = value('money=3520000&unit=USD&for=181days&country=TJ&ended=2025-12');
    expect(energy.low / 39.555e6).toBeCloseTo(1, 1);
  });

  it('makes 133 to 385 MWh of 135 machines in a month, from 1.3 kW without cooling to 3.5 kW with', () => {
    const { energy } = value('machines=135&for=1months&country=TJ&ended=2025-06');
    // 135 × 1.3 × 730 × 0.85; 135 × 3.5 × 1.15 × 730.
    expect([energy.low, energy.high].map((kwh) => Math.round(kwh / 1_000))).toEqual([109, 397]);
  });

  it('names no city where no period is told', () => {
    const { scale, town } = of('energy=29&unit=GWh&country=UZ&ended=2023');
    expect(scale && isTold(scale.people) && scale.people.unit).toBe('person-years');
    expect(town).toBeUndefined();
  });

  it('shows homes only where they are sourced, and never multiplies the whole economy into households', () => {
    const uzbek = of('energy=29&unit=GWh&for=1months&country=UZ&ended=2023-12').scale;
    expect(uzbek && isTold(uzbek.homes) && isTold(uzbek.households)).toBe(true);
    const kazakh = of('energy=29&unit=GWh&for=1months&country=KZ&ended=2023-12');
    expect(kazakh.scale?.homes).toEqual({ untold: 'no-baseline' });
    expect(kazakh.scale?.households).toEqual({ untold: 'no-baseline' });
    expect(kazakh.allowance).toBeDefined();
  });

  it('says why it cannot: a power without a time, a money without a tariff', () => {
    expect(of('power=5&unit=MW&country=KZ&ended=2025').energy).toEqual({ untold: 'no-period' });
    expect(of('money=5&unit=TMT&country=TM&ended=2025').energy).toEqual({ untold: 'no-tariff' });
  });

  it('gives an answer in order for every question', () => {
    fc.assert(
      fc.property(question, (one) => {
        const { results } = answer(one, dataset, dataset, speechOf('ru'));
        for (const { value: found } of results) {
          expect(found.low).toBeLessThanOrEqual(found.central * (1 + 1e-9));
          expect(found.central).toBeLessThanOrEqual(found.high * (1 + 1e-9));
          expect(Number.isFinite(found.high)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a claim turned round', () => {
  const of = (query: string) => {
    const { question: one } = read(query);
    return turnedRound(one, convert(one, dataset), dataset);
  };

  it('finds 0.42 kWh a head in 60,000 people from 50 MWh in two years, and 50 MW that fit', () => {
    const round = of('energy=50&unit=MWh&for=2years&country=KZ&ended=2025-08&people=60000');
    expect(round?.test.result.value.central).toBeCloseTo(0.4167, 4);
    expect(round?.test.verdict).toBe('cannot be');
    expect(round?.readings.map(({ slip }) => slip)).toEqual(['as-power', 'step-up-a-month']);
  });

  it('finds 1,333 kWh a head in 7,500 people from 10 GWh in a year', () => {
    const round = of('energy=10&unit=GWh&for=1years&country=UZ&ended=2023&people=7500');
    expect(Math.round(round?.test.result.value.central ?? 0)).toBe(1_333);
    expect(round?.test.verdict).toBe('fits');
  });

  it('brings people back to themselves, forward and back', () => {
    const { question: one } = read('energy=876&unit=GWh&for=2years&country=KZ&ended=2025-08');
    const { scale } = convert(one, dataset);
    if (!scale || !isTold(scale.people)) throw new Error('No people are told.');
    const round = turnedRound({ ...one, people: scale.people.value.central }, convert(one, dataset), dataset);
    expect(round?.test.result.value.central).toBeCloseTo(scale.people.inputs[1]?.value.central ?? 0, 6);
  });
});

describe('a question filled in from a case', () => {
  it('comes to what the case file says, for every case that can be filled in', () => {
    const all = fillable(dataset);
    expect(all.length).toBeGreaterThan(20);
    for (const { record, question: one } of all) {
      const { figure, doubtful } = figuresOf(record, dataset);
      const wanted = figure?.energy ?? doubtful[0]?.readings[0]?.energy;
      const { energy } = convert(one, dataset);
      if (!wanted || !isTold(energy)) throw new Error(`${record.id} tells nothing.`);
      // Lengths with bounds are filled in at their centre.
      if (wanted.span && wanted.span.hours.low < wanted.span.hours.high) continue;
      expect(energy.value.low / wanted.value.low, record.id).toBeCloseTo(1, 6);
      expect(energy.value.high / wanted.value.high, record.id).toBeCloseTo(1, 6);
    }
  });

  it('survives the address', () => {
    for (const { question: one } of fillable(dataset))
      expect(read(writeQuestion(one))).toEqual({ question: one, ignored: [] });
  });
});
