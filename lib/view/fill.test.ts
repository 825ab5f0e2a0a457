import { describe, expect, it } from 'vitest';
import { fill } from './fill';

describe('filling a message', () => {
  it('puts words and numbers into their slots, as often as they stand', () => {
    expect(fill('{a} of {b}, {a}', { a: 1, b: 'two' })).toBe('1 of two, 1');
  });

  it('leaves a slot that nothing was given for', () => {
    expect(fill('{a} of {b}', { a: 0 })).toBe('0 of {b}');
  });

  it('does not fill what it has put in', () => {
    expect(fill('{a} {b}', { a: '{b}', b: 'x' })).toBe('{b} x');
  });

  it('takes a dollar sign for what it is', () => {
    expect(fill('{a}', { a: '$& $1' })).toBe('$& $1');
  });
});
