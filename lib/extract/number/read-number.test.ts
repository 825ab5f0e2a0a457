import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { numberAt, type Tongue } from './read-number';

const english: Tongue = { comma: false, russian: false };
const russian: Tongue = { comma: true, russian: true };
const local: Tongue = { comma: true, russian: false };
const value = (text: string, tongue = english) => numberAt(fold(text), 0, tongue)?.value;

describe('a number in digits', () => {
  it('is the same however its thousands are grouped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999_999 }), (number) => {
        const grouped = (sign: string) => String(number).replace(/\B(?=(\d{3})+$)/g, sign);
        for (const sign of ['', ' ', '\u00a0', ',', "'"]) expect(value(grouped(sign))).toBe(number);
        for (const sign of [' ', '\u202f']) expect(value(grouped(sign), russian)).toBe(number);
      }),
    );
  });

  it('takes a comma before three digits as thousands in English and as a decimal in Russian', () => {
    expect(value('1,173')).toBe(1173);
    expect(value('1,173', russian)).toBe(1.173);
    expect(numberAt('1,173', 0, russian)?.whole).toBe(1173);
    expect(value('1,234,567', russian)).toBe(1234567);
    expect(value('0,500', russian)).toBe(0.5);
  });

  it('takes points in groups of three as thousands where there are two of them', () => {
    expect(value('1.234.567', russian)).toBe(1234567);
    expect(value('1.234')).toBe(1.234);
    expect(value('1.234,5', russian)).toBe(1234.5);
  });

  it('is no number at the start of a date, of a time or of a fraction', () => {
    for (const text of ['15.08.2025', '21:04', '24/7', '70/30']) expect(value(text)).toBeUndefined();
  });
});

describe('thousands, millions and their like', () => {
  it.each([
    ['9 billion', 9e9],
    ['16.5m', 16.5e6],
    ['62k', 62e3],
    ['two and a half million', 2.5e6],
    ['half a million', 5e5],
    ['a hundred', 100],
  ])('multiply in English: %s', (text, number) => expect(value(text)).toBe(number));

  it.each([
    ['16,5 млн', 16.5e6],
    ['9 млрд.', 9e9],
    ['50 тыс.', 5e4],
    ['девять миллиардов', 9e9],
    ['полтора миллиона', 1.5e6],
    ['полмиллиона', 5e5],
    ['287 тысяч 939', 287_939],
    ['1 млрд 300 млн', 1.3e9],
  ])('multiply in Russian: %s', (text, number) => expect(value(text, russian)).toBe(number));

  it.each([
    ['50 мың', 5e4],
    ['9 миллиард', 9e9],
    ['тоғыз миллиард', 9e9],
    ['жиырма бес', 25],
    ['элүү миң', 5e4],
    ['287 ҳазору 939', 287_939],
    ['панҷоҳ ҳазор', 5e4],
    ['бисту панҷ', 25],
    ['дусаду панҷоҳ', 250],
    ['24 milliard 415 million 300 ming', 24_415_300_000],
    ['4 миллиард 860,5 млн', 4_860_500_000],
    ["to'qqiz milliard", 9e9],
    ['ikki yuz ellik ming', 250_000],
    ['икки юз эллик минг', 250_000],
    ['bir yarim milliard', 1.5e9],
  ])('multiply in the languages of the region: %s', (text, number) => expect(value(text, local)).toBe(number));

  it('do not make a number of a millionaire', () => {
    expect(numberAt('5 миллионеров', 0, russian)).toMatchObject({ value: 5, end: 1 });
    expect(numberAt('5 millionaires', 0, english)).toMatchObject({ value: 5, end: 1 });
  });

  it('do not swallow the number of the next thing', () => {
    expect(value('9 million and 5 cars')).toBe(9e6);
    expect(value('50 thousand 70 thousand')).toBe(50e3);
  });
});

describe('a number in words', () => {
  it.each([
    ['seven', 7],
    ['twenty-two', 22],
    ['two hundred and two', 202],
    ['two thousand five hundred', 2500],
    ['ninety nine', 99],
  ])('is read in English: %s', (text, number) => expect(value(text)).toBe(number));

  it.each([
    ['двумя', 2],
    ['двадцать пять', 25],
    ['двести два', 202],
    ['пяти тысяч двухсот', 5200],
    ['троих', 3],
    ['сорока', 40],
  ])('is read in any case of Russian: %s', (text, number) => expect(value(text, russian)).toBe(number));

  it('stops where the next word cannot belong to it', () => {
    expect(numberAt('five six', 0, english)).toMatchObject({ value: 5, end: 4 });
  });

  it('is not seen in Russian words that mean a number elsewhere', () => {
    expect(value('он потреблял', russian)).toBeUndefined();
    expect(value('он', local)).toBe(10);
  });
});
