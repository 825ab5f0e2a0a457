import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leavesOf, mover } from '@/lib/method/derived';
import { countries } from '@/lib/schema/vocabulary';
import { outcomeOf } from './model';
import { FIRST, type Scenario } from './scenario';
import { grounds } from './scenario.fixture';
import { shareOfEnergy, shareOfPower } from './sums/grid';
import type { QuestionKey } from './sums/line';
import { energyInput, energyOf, powerOf } from './sums/load';

const linesOf = (scenario: Scenario, question: QuestionKey) =>
  outcomeOf(scenario, grounds).lines.filter((line) => line.question === question);
const told = (scenario: Scenario, question: QuestionKey, key?: string) => {
  const line = linesOf(scenario, question).find(({ against, tariff }) => !key || key === (against ?? tariff)?.key);
  if (!line?.result) throw new Error(`${question} is not told.`);
  return line;
};
const ends = (scenario: Scenario, question: QuestionKey, key?: string) => {
  const { low, high } = told(scenario, question, key).result?.value ?? { low: 0, high: 0 };
  return { low: Number(low.toPrecision(5)), high: Number(high.toPrecision(5)) };
};

describe('50 MW in Kazakhstan for 12 months', () => {
  it('is 50,000 kW × 8,760 h × 0.85 to 1', () => {
    const { value } = outcomeOf(FIRST, grounds).energy;
    expect(value.low).toBeCloseTo(372_300_000, 3);
    expect(value.central).toBeCloseTo(416_100_000, 3);
    expect(value.high).toBeCloseTo(438_000_000, 3);
  });

  it.each<[QuestionKey, string | undefined, number, number]>([
    // ÷ 123.69 TWh
    ['year-share', undefined, 0.30099, 0.35411],
    // ÷ (126.1 TWh ÷ 8,760 h)
    ['hours', undefined, 25.863, 30.427],
    // 50 ÷ 16,626 MW, and ÷ 1,519 and 900 MW
    ['peak', undefined, 0.30073, 0.30073],
    ['gap', 'kz-deficit-at-peak-2023', 3.2916, 3.2916],
    ['gap', 'kz-winter-deficit-at-peak-forecast-2025', 5.5556, 5.5556],
    // 31.025 GWh ÷ 330 GWh to 36.5 ÷ 125
    ['month-gap', undefined, 9.4015, 29.2],
    // six months: 186.15 to 219 GWh ÷ 1 TWh
    ['winter-gap', undefined, 18.615, 21.9],
    // ÷ 6,049.773 kWh a head: 372,300,000 is 61,539.499 times that
    ['people', undefined, 61_539, 72_399],
    // × 32.64 tenge, and × 25
    ['revenue', 'kz-business-kostanay-2025-01', 12_152_000_000, 14_296_000_000],
    ['fee', 'kz-mining-fee-2023-highest', 9_307_500_000, 10_950_000_000],
  ])('%s %s is %d to %d', (question, key, low, high) => {
    expect(ends(FIRST, question, key)).toEqual({ low, high });
  });

  it('turns revenue into dollars at the newest rate, 511 tenge of December 2025', () => {
    const { dollars } = told(FIRST, 'revenue', 'kz-business-kostanay-2025-01');
    expect(dollars?.value.low).toBeCloseTo(12_151_872_000 / 511, 0);
    expect(dollars?.inputs[1]?.origin).toMatchObject([{ years: ['2025-12'] }]);
  });

  it('says that a share of "more than 1 TWh" is that share or less, and which input moves it most', () => {
    const { result } = told(FIRST, 'winter-gap');
    expect(result?.open).toBe('below');
    expect(result && mover(result)?.name).toBe('load-factor');
  });

  it('asks for every tariff that may hold, each class and place once, the miner’s two prices both', () => {
    const tariffs = linesOf(FIRST, 'revenue').map(({ tariff }) => tariff?.key);
    expect(tariffs).toEqual([
      'kz-household-rudny-2025-07',
      'kz-household-kostanay-2025-01',
      'kz-business-kostanay-2025-01',
      'kz-budget-kostanay-2025-01',
      'kz-mining-paid-domestic-2023',
      'kz-mining-paid-imported-2023',
    ]);
  });

  it('says of what is not sourced that there is no answer', () => {
    for (const question of ['homes', 'rationing', 'unserved'] as const) {
      expect(linesOf(FIRST, question), question).toEqual([{ question, result: null }]);
    }
  });
});

describe('other countries', () => {
  it('Kyrgyzstan: hours of all homes, imports and cost of supply', () => {
    const scenario: Scenario = { ...FIRST, country: 'KG' };
    // 372.3 GWh × 8,760 ÷ (1,500 × 7,295,037) to 438 GWh × 8,760 ÷ (1,130 × 7,295,037)
    expect(ends(scenario, 'rationing')).toEqual({ low: 298.04, high: 465.45 });
    expect(ends(scenario, 'imports')).toEqual({ low: 8.2733, high: 9.7333 });
    expect(ends(scenario, 'supply')).toEqual({ low: 1_012_700_000, high: 1_191_400_000 });
    expect(linesOf(scenario, 'peak')).toEqual([{ question: 'peak', result: null }]);
  });

  it('homes of a town, or of as many people as the reader says, who go first', () => {
    const naryn: Scenario = { ...FIRST, country: 'KG', megawatts: 1, region: 'kg-naryn' };
    // 7.446 GWh × 8,760 ÷ (1,500 × 52,300)
    expect(ends(naryn, 'rationing').low).toBe(831.45);
    const own = told({ ...naryn, people: 104_600 }, 'rationing');
    expect(own.result?.value.low).toBeCloseTo(831.446 / 2, 2);
    expect(own.result?.inputs[2]?.origin).toEqual([{ from: 'reader' }]);
  });

  it('Tajikistan: the winter’s part against 2.7 TWh, and at 0.074 dollars or more', () => {
    const scenario: Scenario = { ...FIRST, country: 'TJ' };
    expect(ends(scenario, 'winter-gap')).toEqual({ low: 6.8944, high: 8.1111 });
    expect(ends(scenario, 'unserved')).toEqual({ low: 13_775_000, high: 16_206_000 });
    expect(told(scenario, 'unserved').result?.open).toBe('above');
  });

  it('Turkmenistan: no tariff younger than three years, so no revenue', () => {
    expect(linesOf({ ...FIRST, country: 'TM' }, 'revenue')).toEqual([{ question: 'revenue', result: null }]);
  });
});

describe('a short scenario', () => {
  it('has no more winter than it has months', () => {
    // 50,000 kW × 2,190 h × 0.85 = 93.075 GWh
    expect(ends({ ...FIRST, months: 3 }, 'winter-gap')).toEqual({ low: 9.3075, high: 10.95 });
  });
});

const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    country: fc.constantFrom(...countries),
    megawatts: fc.double({ min: 0.1, max: 2500, noNaN: true }),
    months: fc.integer({ min: 1, max: 30 }),
    load: fc.option(
      fc.tuple(fc.double({ min: 0.05, max: 1, noNaN: true }), fc.double({ min: 0.05, max: 1, noNaN: true })),
      { nil: undefined },
    ),
  })
  .map(({ load, ...rest }) => ({
    ...rest,
    ...(load ? { load: { low: Math.min(...load), high: Math.max(...load) } } : {}),
  }));

describe('any scenario', () => {
  it('keeps its ends in order', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        for (const { result, dollars } of outcomeOf(scenario, grounds).lines) {
          for (const { low, central, high } of [result, dollars].flatMap((one) => one?.value ?? [])) {
            expect(low).toBeLessThanOrEqual(central * (1 + 1e-12));
            expect(central).toBeLessThanOrEqual(high * (1 + 1e-12));
          }
        }
      }),
    );
  });

  it('comes to twice as much with twice the load', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const twice = outcomeOf({ ...scenario, megawatts: scenario.megawatts * 2 }, grounds).lines;
        outcomeOf(scenario, grounds).lines.forEach(({ question, result }, at) => {
          if (!result) return;
          expect((twice[at]?.result?.value.low ?? 0) / result.value.low, question).toBeCloseTo(2, 9);
        });
      }),
    );
  });

  it('never comes to less with more months', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const longer = outcomeOf({ ...scenario, months: scenario.months * 2 }, grounds).lines;
        outcomeOf(scenario, grounds).lines.forEach(({ question, result }, at) => {
          // People are counted over the months themselves, so that the same load is the same people.
          const more = (longer[at]?.result?.value.high ?? 0) * (1 + 1e-9);
          expect(more, question).toBeGreaterThanOrEqual(result?.value.high ?? 0);
        });
      }),
    );
  });

  it('holds no result without the address of a source, but for its energy, which rests on the load factor', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        for (const { question, result, dollars } of outcomeOf(scenario, grounds).lines) {
          if (question === 'energy' || !result) continue;
          for (const one of [result, ...(dollars ? [dollars] : [])]) {
            const pages = leavesOf(one).leaves.flatMap(({ input }) =>
              input.origin.flatMap((origin) => (origin.from === 'page' ? origin.pages : [])),
            );
            expect(pages.length, question).toBeGreaterThan(0);
            expect(
              pages.filter((page) => !grounds.book.pages.get(page)?.url),
              question,
            ).toEqual([]);
          }
        }
      }),
    );
  });

  it('holds power against power and energy against energy, by type and when it runs', () => {
    const power = powerOf(FIRST);
    const energy = energyInput(energyOf(FIRST, 2025, grounds.baselines));
    const gap = { ...power, name: 'gap' as const };
    const winter = { ...power, name: 'winter-gap' as const };
    expect(shareOfPower(power, 'share-of-gap', gap).value.low).toBeGreaterThan(0);
    // @ts-expect-error an energy is no power
    expect(() => shareOfPower(energy, 'share-of-gap', gap)).toThrow('takes power, gap');
    // @ts-expect-error a power is no energy
    expect(() => shareOfEnergy(power, 'share-of-winter-gap', winter)).toThrow('takes energy, winter-gap');
  });
});
