import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grounds } from '@/lib/profit/sums/profit.fixture';
import { readTyped } from '@/lib/view/read-typed';
import {
  currencies,
  defaultState,
  inCurrency,
  limitsOf,
  type ProfitState,
  readState,
  writeState,
} from './profit-state';

const read = (query: string) => readState(new URLSearchParams(query), grounds);

describe('the address', () => {
  it('without a query means a hundred S21 at the article’s price of power', () => {
    expect(read('')).toEqual({ state: defaultState(grounds), ignored: [] });
    expect(defaultState(grounds)).toMatchObject({ machine: 'antminer-s21-200t', rigs: 100, power: 0.08 });
    expect(writeState(defaultState(grounds), grounds)).toBe('');
  });

  it('is read back as it was written', () => {
    const states: fc.Arbitrary<ProfitState> = fc.constantFrom(...currencies).chain((currency) => {
      const within = (field: 'power' | 'coin' | 'network') => {
        const { min, max } = limitsOf(field, currency);
        return fc.double({ min, max, noNaN: true });
      };
      return fc.record({
        machine: fc.constantFrom(...grounds.machines.map(({ key }) => key)),
        currency: fc.constant(currency),
        rigs: fc.integer({ min: 1, max: 1e6 }),
        power: within('power'),
        coin: within('coin'),
        network: within('network'),
      });
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(read(writeState(state, grounds))).toEqual({ state, ignored: [] });
      }),
    );
  });

  it('names what makes no sense and keeps the rest', () => {
    const { state, ignored } = read(
      'machine=abacus&rigs=1e12&power=32,64&currency=kzt&coin=-5&colour=red&rigs=7&utm_x=1',
    );
    expect(ignored).toEqual(['machine=abacus', 'rigs=1e12', 'coin=-5', 'colour=red', 'rigs=7']);
    expect(state).toEqual({ ...defaultState(grounds), power: 32.64, currency: 'KZT' });
  });

  it('has a name of its own for every machine', () => {
    expect(new Set(grounds.machines.map(({ key }) => key)).size).toBe(grounds.machines.length);
    expect(grounds.machines.every(({ key }) => /^[a-z0-9-]+$/.test(key))).toBe(true);
  });

  it('turns 0.08 dollars into tenge and back', () => {
    expect(inCurrency(inCurrency(0.08, 'USD', 'KZT', grounds), 'KZT', 'USD', grounds)).toBe(0.08);
  });
});

describe('a number as it is typed', () => {
  const price = limitsOf('power', 'USD');
  const coin = limitsOf('coin', 'USD');
  const rigs = limitsOf('rigs', 'USD');
  it.each([
    ['0.08', price, 0.08],
    ['0,08', price, 0.08],
    [',08', price, 0.08],
    ['1,125', price, 1.125],
    ['120260', coin, 120_260],
    ['120 260', coin, 120_260],
    ['120\u00a0260,5', coin, 120_260.5],
    ['120,260', coin, 120_260],
    ['120.260,5', coin, 120_260.5],
    ['1,120,260.5', coin, 1_120_260.5],
    ['1.120.260', coin, 1_120_260],
    ['1e5', coin, 100_000],
    ['1,200', rigs, 1200],
    ['100,0', rigs, 100],
  ])('%s is read', (text, limits, value) => {
    expect(readTyped(text, limits)).toEqual({ value });
  });

  it.each([
    ['', rigs, 'empty'],
    ['   ', rigs, 'empty'],
    ['many', rigs, 'text'],
    ['12 rigs', rigs, 'text'],
    ['1.2.3', price, 'text'],
    ['0', rigs, 'zero'],
    ['-5', rigs, 'zero'],
    ['−5', rigs, 'zero'],
    ['2.5', rigs, 'whole'],
    ['1e12', rigs, 'large'],
    ['1e999', rigs, 'large'],
    ['0.0001', price, 'small'],
    ['3', price, 'large'],
  ])('“%s” is refused', (text, limits, fault) => {
    expect(readTyped(text, limits)).toEqual({ fault });
  });

  it('is never anything but a number within the limits, or a fault', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { value } = readTyped(text, coin);
        if (value !== undefined) expect(value >= coin.min && value <= coin.max).toBe(true);
      }),
    );
  });
});
