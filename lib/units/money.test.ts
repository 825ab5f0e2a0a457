import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, currencies, impliedRate, isCurrency, type Money, money } from './money';

describe('money', () => {
  it('adds sums of one currency: 9 and 7 tenge are 16 tenge', () => {
    expect(add(money(9, 'KZT'), money(7, 'KZT'))).toEqual({ amount: 16, currency: 'KZT' });
  });

  it('refuses to add two currencies that data brought together', () => {
    const tenge: Money = money(9, 'KZT');
    const dollars: Money = money(9, 'USD');
    expect(() => add(tenge, dollars)).toThrow('KZT and USD cannot be added.');
  });

  it('adds equal currencies and refuses unequal ones, whichever they are', () => {
    const currency = fc.constantFrom(...currencies);
    fc.assert(
      fc.property(currency, currency, fc.integer(), fc.integer(), (one, other, a, b) => {
        const sum = () => add<typeof one>(money(a, one), money(b, other));
        if (one === other) expect(sum()).toEqual({ amount: a + b, currency: one });
        else expect(sum).toThrow(TypeError);
      }),
      { seed: 20251121, numRuns: 300 },
    );
  });

  it('finds the rate that two statements of one sum imply: 9 billion tenge for 18 million dollars is 500', () => {
    expect(impliedRate(money(9e9, 'KZT'), money(18e6, 'USD'))).toBe(500);
  });

  it('knows its currencies by their codes and nothing else', () => {
    expect(['KZT', 'TMT', 'USD'].every(isCurrency)).toBe(true);
    expect(['EUR', 'kzt', 'KGS per kWh', '', undefined].some(isCurrency)).toBe(false);
  });

  it('keeps currencies apart in types', () => {
    // @ts-expect-error tenge and dollars cannot be added
    expect(() => add(money(9, 'KZT'), money(9, 'USD'))).toThrow(TypeError);
    // @ts-expect-error a sum of tenge is no sum of dollars
    const wrong: Money<'USD'> = money(9, 'KZT');
    // @ts-expect-error the second sum of a rate is in dollars
    impliedRate(money(9, 'KZT'), money(9, 'TJS'));
    // @ts-expect-error euros are no currency of the record
    money(9, 'EUR');
    expect(wrong.currency).toBe('KZT');
  });
});
