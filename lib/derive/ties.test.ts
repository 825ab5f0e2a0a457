import { describe, expect, it } from 'vitest';
import type { Case } from '@/lib/schema/case';
import { tieOf } from './ties';

/** Cases of which only the ties matter. */
const cases = (ties: Record<string, Partial<Case>>) =>
  new Map(Object.entries(ties).map(([id, tie]) => [id, { id, ...tie } as Case]));

describe('the tie of two cases', () => {
  const byId = cases({
    nation: {},
    region: { partOf: ['nation'] },
    farm: { partOf: ['region'] },
    twin: { sameAs: ['region'] },
    triplet: { sameAs: ['twin'] },
    rival: { overlaps: ['region'] },
    stranger: {},
  });

  it('is that of part and whole, however many steps apart, said of the first', () => {
    expect(tieOf('region', 'nation', byId)).toBe('part-of');
    expect(tieOf('farm', 'nation', byId)).toBe('part-of');
    expect(tieOf('nation', 'farm', byId)).toBe('holds');
  });

  it('is the same event, in both directions and through a third', () => {
    expect(tieOf('twin', 'region', byId)).toBe('same-event');
    expect(tieOf('region', 'triplet', byId)).toBe('same-event');
  });

  it('may be an overlap with a case or with what holds it', () => {
    expect(tieOf('rival', 'region', byId)).toBe('may-overlap');
    expect(tieOf('farm', 'rival', byId)).toBe('may-overlap');
    expect(tieOf('farm', 'twin', byId)).toBe('may-overlap');
  });

  it('is none between parts of one whole, even where one of them lies in a second whole that may overlap the first', () => {
    const shared = cases({
      nation: {},
      region: { overlaps: ['nation'] },
      one: { partOf: ['nation', 'region'] },
      other: { partOf: ['nation'] },
    });
    expect(tieOf('one', 'other', shared)).toBeUndefined();
    expect(tieOf('region', 'other', shared)).toBe('may-overlap');
  });

  it('is none where nothing is told, and none of a case with itself', () => {
    expect(tieOf('farm', 'stranger', byId)).toBeUndefined();
    expect(tieOf('farm', 'farm', byId)).toBeUndefined();
  });
});
