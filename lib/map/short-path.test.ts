import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortPath } from './short-path';

/** The corners of a path of absolute or relative lines, without repeats. */
function cornersOf(path: string): string[] {
  const corners: string[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', numbers = ''] of path.matchAll(/([MLlZz])([^MLlZz]*)/g)) {
    const all = (numbers.match(/-?\d+/g) ?? []).map(Number);
    for (let index = 0; index < all.length; index += 2) {
      const [a = 0, b = 0] = all.slice(index, index + 2);
      [x, y] = letter === 'l' ? [x + a, y + b] : [a, b];
      const corner = `${letter === 'M' ? 'M' : ''}${x},${y}`;
      if (letter === 'M' || corners.at(-1)?.replace('M', '') !== corner) corners.push(corner);
    }
    if (/[Zz]/.test(letter)) corners.push('z');
  }
  return corners;
}

describe('a shortened path', () => {
  it('is written by steps', () => {
    expect(shortPath('M10,20L12,18L12,18L5,18ZM1,1L2,2')).toBe('M10 20l2-2-7 0zM1 1l1 1');
  });

  it('has the corners of the long one', () => {
    const point = fc.tuple(fc.integer({ min: -50, max: 1000 }), fc.integer({ min: -50, max: 1000 }));
    const line = fc.tuple(fc.array(point, { minLength: 1, maxLength: 12 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const long = lines.map(
          ([points, closed]) => `M${points.map((one) => one.join(',')).join('L')}${closed ? 'Z' : ''}`,
        );
        expect(cornersOf(shortPath(long.join('')))).toEqual(cornersOf(long.join('')));
      }),
    );
  });
});
