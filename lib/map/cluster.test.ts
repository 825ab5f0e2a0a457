import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusters, type Placed } from './cluster';

const at = (key: string, x: number, y: number, ...cases: string[]): Placed => ({ key, x, y, cases });
/** Boxes of 20 pixels, whatever they hold. */
const ten = () => 10;

describe('marks on the screen', () => {
  it('stay apart where their boxes only touch', () => {
    expect(clusters([at('a', 0, 0, '1'), at('b', 20, 0, '2')], ten)).toHaveLength(2);
  });

  it('stand as one where their boxes overlap, between them and nearer the heavier', () => {
    const [one, ...rest] = clusters([at('a', 0, 0, '1', '2', '3'), at('b', 16, 0, '4')], ten);
    expect(rest).toEqual([]);
    expect(one).toEqual({ keys: ['a', 'b'], x: 4, y: 0, cases: ['1', '2', '3', '4'] });
  });

  it('count a case once that is drawn at both', () => {
    expect(clusters([at('a', 0, 0, '1'), at('b', 5, 5, '1')], ten)[0]?.cases).toEqual(['1']);
  });

  it('join again where a joined mark has come to overlap a third', () => {
    const half = (cases: number) => cases * 10;
    expect(clusters([at('a', 0, 0, '1'), at('b', 10, 0, '2'), at('c', 30, 0, '3')], half)).toHaveLength(1);
  });

  it('never overlap in the end, and lose neither a key nor a case', () => {
    const mark = fc.record({
      x: fc.integer({ min: 0, max: 300 }),
      y: fc.integer({ min: 0, max: 200 }),
      n: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 30 }), (all) => {
        const placed = all.map(({ x, y, n }, index) =>
          at(`m${index}`, x, y, ...Array.from({ length: n }, (_, i) => `${index}-${i}`)),
        );
        const half = (cases: number) => 12 + cases;
        const found = clusters(placed, half);
        expect(found.flatMap(({ keys }) => keys).sort()).toEqual(placed.map(({ key }) => key).sort());
        expect(found.flatMap(({ cases }) => cases).sort()).toEqual(placed.flatMap(({ cases }) => cases).sort());
        for (const [index, a] of found.entries()) {
          for (const b of found.slice(index + 1)) {
            const distance = Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));
            expect(distance).toBeGreaterThanOrEqual(half(a.cases.length) + half(b.cases.length));
          }
        }
      }),
    );
  });
});
