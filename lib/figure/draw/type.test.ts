import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawable, evenLines, isDrawable, linesOf, widthOf } from './type';

describe('the width of a line', () => {
  it('is the sum of its letters', () => {
    // Digits of Noto Sans are 572 thousandths wide, its space 260.
    expect(widthOf('10 5', 'sans', 10)).toBeCloseTo(3 * 5.72 + 2.6, 6);
  });
});

describe('lines', () => {
  it('lose no word and are no wider than asked, words longer than a line included', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zа-яё0-9]{1,40}$/), { maxLength: 30 }), (words) => {
        const lines = linesOf(words.join(' '), 'sans', 13, 200);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        for (const line of lines) expect(widthOf(line, 'sans', 13)).toBeLessThanOrEqual(200);
      }),
    );
  });

  it('break an address after a stroke', () => {
    const [first] = linesOf('https://example.org/ru/cases/kz-2025-08-east', 'sans', 12, 160);
    expect(first).toMatch(/[/-]$/);
  });

  it('of headings are as many as otherwise, and more even', () => {
    const title = 'Where illegal mining and stolen electricity were reported';
    const plain = linesOf(title, 'serif', 24, 640);
    const even = evenLines(title, 'serif', 24, 640);
    const ragged = (lines: string[]) => {
      const widths = lines.map((line) => widthOf(line, 'serif', 24));
      return Math.max(...widths) - Math.min(...widths);
    };
    expect(even).toHaveLength(plain.length);
    expect(ragged(even)).toBeLessThan(ragged(plain));
  });

  it('of headings do not end with a word of one or two letters', () => {
    const lines = evenLines('Похищенная электроэнергия в часах потребления целой страны', 'serif', 24, 600);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/\s\S{1,2}$/);
  });
});

describe('a text for pictures', () => {
  it('says in letters what our type has no sign for', () => {
    expect(drawable('≥ 5 t CO₂e')).toBe('>= 5 t CO2e');
    expect(drawable('Čapek 漢')).toBe('Capek ?');
  });

  it('keeps the letters of the six languages', () => {
    for (const text of ['Өскемен', 'Суғд', 'Oʻzbekiston', 'Кыргызстан', 'Türkmenistan ş ž ň', '«50 МВт·ч» № 1'])
      expect(isDrawable(text), text).toBe(true);
  });
});
