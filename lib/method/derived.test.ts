import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, exactly, type Interval, spread } from '@/lib/units/interval';
import { asInput, type Derived, derive, type Input, leavesOf, mover } from './derived';
import { expressionOf, type Formula, type FormulaKey, formulaKeys, formulas, type InputKey } from './formula';

const input = (name: InputKey, value: number | Interval, claim: string = name): Input => ({
  name,
  value: typeof value === 'number' ? exactly(value) : value,
  unit: '',
  origin: [{ from: 'claim', claim }],
});

const positive = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
const interval = fc
  .tuple(positive, positive, positive)
  .map((three) => three.sort((a, b) => a - b) as [number, number, number])
  .map(([low, central, high]) => ({ low, central, high }));

const namesOf = (key: FormulaKey): InputKey[] => {
  const { top, bottom }: Formula = formulas[key];
  return [...top, ...bottom];
};
const anyFormula = fc.constantFrom(...formulaKeys);
/** A formula with an interval for each of its inputs. */
const anySum = anyFormula.chain((key) =>
  fc.tuple(fc.constant(key), fc.tuple(...namesOf(key).map(() => interval)) as fc.Arbitrary<Interval[]>),
);
const worked = (key: FormulaKey, values: Interval[]): Derived =>
  derive(
    key,
    namesOf(key).map((name, i) => input(name, values[i] ?? exactly(1))),
  );

describe('every formula', () => {
  it('gives low ≤ central ≤ high', () => {
    fc.assert(
      fc.property(anySum, ([key, values]) => {
        const { low, central, high } = worked(key, values).value;
        expect(low).toBeLessThanOrEqual(central * (1 + 1e-12));
        expect(central).toBeLessThanOrEqual(high * (1 + 1e-12));
      }),
    );
  });

  it('grows with what stands above the line and shrinks with what stands below', () => {
    fc.assert(
      fc.property(anySum, fc.nat(), fc.double({ min: 1, max: 100, noNaN: true }), ([key, values], pick, times) => {
        const at = pick % values.length;
        const more = values.map(({ low, central, high }, i) =>
          i === at ? { low: low * times, central: central * times, high: high * times } : { low, central, high },
        );
        const [before, after] = [worked(key, values).value.central, worked(key, more).value.central];
        const above = at < formulas[key].top.length;
        const near = before * (above ? times : 1 / times);
        expect(Math.abs(after - near)).toBeLessThanOrEqual(near * 1e-9);
      }),
    );
  });

  it('is never made narrower by a wider input', () => {
    fc.assert(
      fc.property(anySum, fc.nat(), fc.double({ min: 1, max: 10, noNaN: true }), ([key, values], pick, by) => {
        const at = pick % values.length;
        const wider = values.map((value, i) =>
          i === at ? { low: value.low / by, central: value.central, high: value.high * by } : value,
        );
        const [a, b] = [worked(key, values).value, worked(key, wider).value];
        expect(b.low).toBeLessThanOrEqual(a.low * (1 + 1e-12));
        expect(b.high).toBeGreaterThanOrEqual(a.high * (1 - 1e-12));
      }),
    );
  });

  it('holds every draw from its inputs inside its bounds', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anySum, fc.array(unit, { minLength: 8, maxLength: 8 }), ([key, values], draws) => {
        const drawn = values.map(({ low, high }, i) => exactly(low + (high - low) * (draws[i] ?? 0)));
        const { low, high } = worked(key, values).value;
        const { central } = worked(key, drawn).value;
        expect(central).toBeGreaterThanOrEqual(low * (1 - 1e-9));
        expect(central).toBeLessThanOrEqual(high * (1 + 1e-9));
      }),
      { seed: 20261121, numRuns: 500 },
    );
  });

  it('refuses an input that it does not take, and one too few', () => {
    expect(() => derive('energy-from-money', [input('loss', 1), input('watts', 1)])).toThrow('takes loss, tariff');
    expect(() => derive('energy-from-money', [input('loss', 1)])).toThrow('takes loss, tariff');
  });

  it('refuses to divide by zero', () => {
    expect(() => derive('energy-from-money', [input('loss', 1), input('tariff', 0)])).toThrow('divides by zero');
  });
});

describe('a tree of sums', () => {
  const hours = input('hours', { low: 1_000, central: 2_000, high: 4_000 });
  const energy = derive('energy-from-power', [input('power', 10), hours, input('load-factor', between(0.5, 1, 0.8))]);
  const years = derive('years', [hours]);
  const people = derive('city-equivalent', [
    asInput('energy', energy),
    input('demand-per-head', 8.76),
    asInput('years', years),
  ]);

  it('counts a quantity once that stands in it twice: the length of a load cancels out of its people', () => {
    // 10 kW for any length at a load factor of 0.5 to 1 are 5 to 10 kW; one head takes 8.76 kWh a year, 1 W.
    expect(people.value.low).toBeCloseTo(5_000, 6);
    expect(people.value.central).toBeCloseTo(8_000, 6);
    expect(people.value.high).toBeCloseTo(10_000, 6);
    expect(leavesOf(people).leaves.map((leaf) => leaf.input.name)).toEqual(['power', 'load-factor', 'demand-per-head']);
  });

  it('names as its mover the input at the bottom that is least sure, not one that cancels', () => {
    expect(mover(energy)?.name).toBe('hours');
    expect(mover(people)?.name).toBe('load-factor');
    expect(mover(derive('years', [input('hours', 5)]))).toBeUndefined();
  });

  it('does not join two quantities of one name that differ in where they come from', () => {
    const other = derive('city-equivalent', [
      asInput('energy', energy),
      input('demand-per-head', 8.76),
      asInput('years', derive('years', [input('hours', { low: 1_000, central: 2_000, high: 4_000 }, 'another')])),
    ]);
    expect(spread(other.value)).toBeGreaterThan(spread(people.value));
  });

  it('keeps what stands in another unit: 50 MWh are 50,000 kWh', () => {
    expect(derive('energy-stated', [input('energy', 50)], { scale: 1_000 }).value.central).toBe(50_000);
    const price = derive('implied-price', [
      input('loss', 100),
      asInput('energy', derive('energy-stated', [input('energy', 50)], { scale: 1_000 })),
    ]);
    expect(price.value.central).toBe(0.002);
  });
});

describe('the line a reader sees', () => {
  it.each([
    ['energy-from-power', 'E = P × t × LF'],
    ['energy-from-machines', 'E = N × w × o × t × LF ÷ 1000'],
    ['city-equivalent', 'n = E ÷ (e × Y)'],
    ['hours-of-demand', 'h = E × 8760 ÷ (D × 10⁹)'],
    ['watts-a-machine', 'w = P × 1000 ÷ N'],
  ] as const)('of %s is %s', (key, expression) => {
    expect(expressionOf(key)).toBe(expression);
  });
});
