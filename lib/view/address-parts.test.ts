import { describe, expect, it } from 'vitest';
import { FOREIGN, isTooLong, LONGEST_QUERY, namedParts } from './address-parts';

describe('the parts of an address that were left out', () => {
  it('are named one after the other', () => {
    expect(namedParts(['a=1', 'b=2'])).toBe('a=1, b=2');
  });

  it('are cut where one is long, and counted no further where there are many', () => {
    expect(namedParts([`a=${'x'.repeat(100)}`])).toBe(`a=${'x'.repeat(58)}…`);
    expect(namedParts(['1', '2', '3', '4', '5', '6', '7', '8', '9'])).toBe('1, 2, 3, 4, 5, 6, 7, 8, …');
  });

  it('never fill more than a few lines', () => {
    expect(namedParts(Array.from({ length: 4_000 }, () => 'x'.repeat(4_000))).length).toBeLessThan(600);
  });
});

describe('a query', () => {
  it('is read up to its longest and no further', () => {
    expect(isTooLong('x'.repeat(LONGEST_QUERY))).toBe(false);
    expect(isTooLong('x'.repeat(LONGEST_QUERY + 1))).toBe(true);
  });

  it('may hold what other parties put on links', () => {
    expect(['utm_source', 'fbclid', '_rsc'].every((name) => FOREIGN.test(name))).toBe(true);
    expect(['country', 'my_utm_source', 'q'].some((name) => FOREIGN.test(name))).toBe(false);
  });
});
