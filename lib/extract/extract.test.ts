import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from './extract';

const PIECES =
  '50|1 234|16,5|9|two|hundred|two years| |-|to|от|до|млн|billion|MWh|МВт·ч|tenge|$|₸|(|)|.|,|\n|machines|ферм|zarar|2025|августа|Kazakhstan|over|более|теңгеден|астам|İ|😀|·|за|%|per|hour|so‘m'.split(
    '|',
  );
const pasted = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
);

describe('any text', () => {
  it('is read without a fault, each finding the exact slice of it, in order and none over another', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const { quantities, places, dates } = extract(text, new Map([['Kazakhstan', 'kz']]));
        for (const found of [quantities, places, dates]) {
          let last = 0;
          for (const { text: slice, start, end } of found) {
            expect(text.slice(start, end)).toBe(slice);
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('yields numbers that are numbers, and a range only upwards', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        for (const { value, min, max } of extract(text).quantities) {
          if (value === undefined) expect(min).toBeLessThan(max ?? Number.NaN);
          else expect(value).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('one number', () => {
  it('has one value in every form of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (thousands) => {
        const number = thousands * 1000;
        const forms = [
          `${number} tenge`,
          `${number.toLocaleString('en')} tenge`,
          `${thousands} thousand tenge`,
          `${thousands} тыс. тенге`,
          `${thousands} 000 тенге`,
          `${thousands}\u00a0000 теңге`,
          `${thousands} мың теңге`,
          `₸${thousands}k`,
        ];
        for (const form of forms) {
          expect([form, extract(form).quantities.map(({ value, unit }) => `${value} ${unit}`)]).toEqual([
            form,
            [`${number} KZT`],
          ]);
        }
      }),
    );
  });
});

describe('long texts', () => {
  const long = (piece: string) => piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
  const article =
    'Over two years the ring took more than 50 MWh worth 9 billion tenge ($16.5 million). Изъято 1 173 аппарата, ущерб превысил 1,3 млрд тенге за шесть месяцев 2025 года. Екі жыл ішінде 50 МВт·сағ ұрланған. ';

  it.each([
    '1234567890',
    ' ',
    '\n',
    '.',
    '50 to ',
    'from 50 to ',
    '1 000 ',
    'two hundred ',
    '$5 ',
    '50 MW ',
    '5 (ааа ',
    'за почти ',
    '2025-',
    "o'",
    'квт ',
    article,
  ])('of 100,000 characters are read in less than a second of the processor: "%s"', (piece) => {
    extract(article);
    const start = process.cpuUsage();
    extract(long(piece));
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});
