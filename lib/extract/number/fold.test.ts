import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold';

describe('folding', () => {
  it('keeps the length of any text, so that positions stay true', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(text).length === text.length));
    expect(fold('İstanbul 5 МВт·ч').length).toBe('İstanbul 5 МВт·ч'.length);
  });

  it('makes one of the spaces, dashes, apostrophes, dots and quotes that newsrooms use', () => {
    expect(fold('1\u00a0234\u2009567')).toBe('1 234 567');
    expect(fold('1,5–3 — −2')).toBe('1,5-3 - -2');
    expect(fold('soʻm so‘m so’m so`m')).toBe("so'm so'm so'm so'm");
    expect(fold('МВт⋅ч МВт•ч МВт*ч')).toBe('мвт·ч мвт·ч мвт·ч');
  });

  it('writes letters of one language as their plain neighbours, as half of the texts are typed', () => {
    expect(fold('Теңге, құрылғы, сомонӣ, сўм, ҷарима, ещё')).toBe('тенге, курылгы, сомони, сум, жарима, еще');
  });

  it('joins a line broken in the middle of a sentence, and no list', () => {
    const long = 'The investigators said that the scheme had cost nine billion';
    expect(fold(`${long}\ntenge in two years`)).toContain('billion tenge');
    expect(fold('84 licences\nmachines: 5')).toContain('\n');
  });
});
