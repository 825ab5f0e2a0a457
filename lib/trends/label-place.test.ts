import { describe, expect, it } from 'vitest';
import { labelStart } from './label-place';

const plot = { x: 58, width: 240 };

describe('the number over a bar', () => {
  it('stands over the middle of its bar', () => {
    expect(labelStart({ x: 100, width: 20 }, [0, 1], 30, plot)).toBe(95);
  });

  it('stays inside the plot at either end', () => {
    expect(labelStart({ x: 60, width: 20 }, [0, 1], 60, plot)).toBe(58);
    expect(labelStart({ x: 276, width: 20 }, [0, 1], 60, plot)).toBe(238);
  });

  it('leans away from the other bar of two side by side, where it is wider than its own', () => {
    expect(labelStart({ x: 100, width: 12 }, [0, 2], 20, plot)).toBe(92);
    expect(labelStart({ x: 112, width: 12 }, [1, 2], 20, plot)).toBe(113);
    expect(labelStart({ x: 112, width: 30 }, [1, 2], 20, plot)).toBe(117);
  });
});
