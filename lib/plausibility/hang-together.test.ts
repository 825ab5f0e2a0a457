import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import type { Input } from '@/lib/method/derived';
import type { InputKey } from '@/lib/method/formula';
import { spanEnding } from '@/lib/method/span';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { exactly } from '@/lib/units/interval';
import { dateFaults } from './dates';
import { type Fact, type Facts, noFacts } from './facts';
import { hangTogether } from './hang-together';
import { estimatedShare } from './system';
import { plausibleReadings, unitReadings } from './unit-readings';
import type { TestKey } from './verdict';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);

const fact = (name: InputKey, value: number, unit: string, more: Partial<Fact> = {}): Fact => ({
  key: `${name} ${value} ${unit}`,
  input: { name, value: exactly(value), unit, origin: [{ from: 'claim', claim: `${name} ${value} ${unit}` }] } as Input,
  ...more,
});
const facts = (more: Partial<Facts>): Facts => ({ ...noFacts(), country: 'KZ', date: '2025-08', ...more });
const year = spanEnding('2024', 8_760);
const verdicts = (told: Facts, test: TestKey) =>
  hangTogether(told, dataset)
    .filter((one) => one.test === test)
    .map(({ verdict }) => verdict);

describe('T3, the load factor', () => {
  const of = (megawattHours: number) =>
    verdicts(
      facts({ span: year, powers: [fact('power', 1, 'MW')], energies: [fact('energy', megawattHours, 'MWh')] }),
      'load-factor',
    )[0];

  it('fits from 0.3 to 1 and a little over, is strained below, cannot be above', () => {
    expect([2_628, 8_760, 9_198].map(of)).toEqual(['fits', 'fits', 'fits']);
    expect(of(2_600)).toBe('strained');
    expect(of(9_300)).toBe('cannot be');
  });
});

describe('T5, the hours of each machine', () => {
  const of = (megawattHours: number) =>
    verdicts(
      facts({
        span: year,
        machines: [fact('machines', 100, 'units')],
        watts: [fact('watts', 2_000, 'W')],
        energies: [fact('energy', megawattHours, 'MWh')],
      }),
      'hours-a-machine',
    )[0];

  it('fits up to the whole period: 100 machines of 2 kW use 1,752 MWh in a year', () => {
    expect([100, 1_752].map(of)).toEqual(['fits', 'fits']);
    expect(of(1_753)).toBe('cannot be');
  });
});

describe('T6, the share of the system', () => {
  it('holds 1,200 MW for a year against the generation of 2021: 9.1 percent', () => {
    expect(estimatedShare('KZ', dataset)).toBeCloseTo(9.13, 2);
  });

  it('finds a fifth of the generation of 2024, 23.7 TWh, more than twice any official estimate', () => {
    const of = (terawattHours: number) =>
      verdicts(facts({ span: year, energies: [fact('energy', terawattHours, 'TWh')] }), 'share-of-system')[0];
    expect([10, 15, 23.7].map(of)).toEqual(['fits', 'strained', 'cannot be']);
  });

  it('holds a power against the peak: 202 MW fits, 3,000 MW cannot be', () => {
    const of = (megawatts: number) =>
      verdicts(facts({ date: '2022-02', powers: [fact('power', megawatts, 'MW')] }), 'share-of-system')[0];
    expect([202, 1_200, 2_000, 3_000].map(of)).toEqual(['fits', 'fits', 'strained', 'cannot be']);
  });

  it('is not run where no official estimate was found', () => {
    expect(verdicts(facts({ country: 'KG', powers: [fact('power', 200, 'MW')] }), 'share-of-system')).toEqual([]);
  });
});

describe('T7, the money for a machine', () => {
  it('fits from 300 to 8,000 dollars, is strained to 15,000, cannot be above', () => {
    const of = (dollars: number) =>
      verdicts(
        facts({ machines: [fact('machines', 10, 'units')], values: [fact('equipment-value', dollars * 10, 'USD')] }),
        'money-a-machine',
      )[0];
    expect([300, 8_000, 15_000, 15_001].map(of)).toEqual(['fits', 'fits', 'strained', 'cannot be']);
  });
});

describe('T8, the exchange rate', () => {
  it('fits within five percent of the rate of the year, is strained to fifteen', () => {
    const of = (tenge: number) =>
      verdicts(
        facts({ date: '2022-05', losses: [fact('loss', tenge, 'KZT')], dollars: [fact('dollars', 1, 'USD')] }),
        'exchange-rate',
      )[0];
    // The mean of 2022 is 460.2 tenge.
    expect([460, 483, 484, 529, 530, 400, 391].map(of)).toEqual([
      'fits',
      'fits',
      'strained',
      'strained',
      'cannot be',
      'strained',
      'cannot be',
    ]);
  });
});

describe('T9, dates and names', () => {
  it('finds an event later than the text that tells it', () => {
    expect(dateFaults(['2025-10'], [], '2025-08-15')).toEqual([
      { verdict: 'cannot be', why: 'after-press', date: '2025-10' },
    ]);
    expect(dateFaults(['2025-08'], [], '2025-08-15')).toEqual([]);
  });

  it('finds a name of the capital that was out of use, and lets it stand while it was in use', () => {
    expect(dateFaults([], ['Nur-Sultan'], '2025-08-15')[0]?.why).toBe('former-name');
    expect(dateFaults([], ['Нур-Султане'], '2025-08-15')[0]?.verdict).toBe('strained');
    expect(dateFaults([], ['Nur-Sultan'], '2022-02-21')).toEqual([]);
  });
});

describe('a planted slip of a unit', () => {
  /** A farm that hangs together: its energy, what it cost at 25 tenge, and the people it would serve. */
  const sound = (megawatts: number, hours: number) => {
    const kwh = megawatts * 1_000 * hours;
    return {
      kwh,
      told: facts({
        span: spanEnding('2024', hours),
        losses: [fact('loss', kwh * 25, 'KZT')],
        people: [fact('people', kwh / ((5_872 * hours) / 8_760), 'people')],
      }),
    };
  };
  const farm = fc.record({ megawatts: fc.integer({ min: 1, max: 300 }), months: fc.integer({ min: 2, max: 36 }) });
  const read = (value: number, unit: string, told: Facts, more: Partial<Fact> = {}) => {
    const all = unitReadings(fact('energy', value, unit, more), told, dataset);
    return { printed: all[0]?.verdict, found: plausibleReadings(all).map(({ slip }) => slip) };
  };

  it('is not seen where none is', () => {
    fc.assert(
      fc.property(farm, ({ megawatts, months }) => {
        const { kwh, told } = sound(megawatts, months * 730);
        expect(read(kwh / 1e6, 'GWh', told)).toEqual({ printed: 'fits', found: [] });
      }),
    );
  });

  it.each([
    ['MWh for GWh', 'MWh', 'step-up'],
    ['TWh for GWh', 'TWh', 'step-down'],
  ] as const)('is caught and read rightly: %s', (_, unit, slip) => {
    fc.assert(
      fc.property(farm, ({ megawatts, months }) => {
        const { kwh, told } = sound(megawatts, months * 730);
        const { printed, found } = read(kwh / 1e6, unit, told);
        expect(printed).toBe('cannot be');
        expect(found).toContain(slip);
      }),
    );
  });

  it.each([
    ['MWh for MW', 730, 'as-power', 1],
    ['a day left out', 730, 'a-day', 24],
    ['a month left out', 730, 'a-month', 730],
  ] as const)('is caught and read rightly: %s', (_, hours, slip, per) => {
    fc.assert(
      fc.property(farm, ({ megawatts, months }) => {
        // Below four months a month left out moves the price by less than the width of the retail band.
        const { told } = sound(megawatts, (months + 10) * hours);
        const { printed, found } = read(megawatts * per, 'MWh', told);
        expect(printed).toBe('cannot be');
        expect(found).toContain(slip);
      }),
    );
  });

  it('is caught between W and Wh: a farm said to draw 600 MWh a day', () => {
    const told = facts({ date: '2022-03', machines: [fact('machines', 67_000, 'units', { fewer: true })] });
    expect(read(600, 'MWh', told, { per: 'day' })).toEqual({ printed: 'cannot be', found: ['as-power'] });
  });
});
