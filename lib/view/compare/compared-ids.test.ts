import { describe, expect, it } from 'vitest';
import { readCompared, writeCompared } from './compared-ids';

const known = (id: string) => ['a', 'b', 'c', 'd', 'e'].includes(id);
const read = (query: string) => readCompared(new URLSearchParams(query), known);
const nothing = { unknown: [], twice: [], surplus: [], ignored: [] };

describe('the cases of an address', () => {
  it('are read one by one or as a list, in their order', () => {
    expect(read('case=b&case=a')).toEqual({ ids: ['b', 'a'], ...nothing });
    expect(read('cases=c,a,b')).toEqual({ ids: ['c', 'a', 'b'], ...nothing });
    expect(read('case=a&cases=b,c')).toEqual({ ids: ['a', 'b', 'c'], ...nothing });
  });

  it('are none in an empty address, in empty fields, and in what other parties put on links', () => {
    expect(read('')).toEqual({ ids: [], ...nothing });
    expect(read('case=&case=&utm_source=x&fbclid=y')).toEqual({ ids: [], ...nothing });
  });

  it('are four at most; what is over is named', () => {
    expect(read('cases=a,b,c,d,e')).toEqual({ ...nothing, ids: ['a', 'b', 'c', 'd'], surplus: ['e'] });
  });

  it('stand once, however often they are named', () => {
    expect(read('case=a&case=b&case=a&case=a')).toEqual({ ...nothing, ids: ['a', 'b'], twice: ['a'] });
  });

  it('are only those that there are: letters and paths are taken as they stand', () => {
    expect(read('case=A&case=..%2Fa&case=b&case=%00')).toEqual({
      ...nothing,
      ids: ['b'],
      unknown: ['A', '../a', '\0'],
    });
  });

  it('leave out every other part, and name it', () => {
    expect(read('case=a&foo=<script>')).toEqual({ ...nothing, ids: ['a'], ignored: ['foo=<script>'] });
  });

  it('come back from the address that is written of them', () => {
    expect(writeCompared(['c', 'a'])).toBe('case=c&case=a');
    expect(read(writeCompared(['c', 'a'])).ids).toEqual(['c', 'a']);
    expect(writeCompared([])).toBe('');
  });
});
