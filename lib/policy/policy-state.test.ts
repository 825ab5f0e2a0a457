import { describe, expect, it } from 'vitest';
import { countryPairs, readPolicyState, writePolicyState } from './policy-state';

const FIRST = '2026-04-30';
const read = (query: string) => readPolicyState(new URLSearchParams(query), FIRST);

describe('the address of the page of rules', () => {
  it('holds day, countries and instrument', () => {
    const { state, ignored } = read('on=2022-01-25&compare=KZ,UZ&kind=law');
    expect(state).toEqual({ on: '2022-01-25', compare: ['KZ', 'UZ'], kind: 'law' });
    expect(ignored).toEqual([]);
    expect(writePolicyState(state, FIRST)).toBe('on=2022-01-25&compare=KZ,UZ&kind=law');
  });

  it('is empty for what is shown anyway', () => {
    expect(writePolicyState(read('').state, FIRST)).toBe('');
    expect(writePolicyState(read('on=2026-04-30').state, FIRST)).toBe('');
  });

  it('comes out the same however the countries are ordered and written', () => {
    expect(read('compare=uz,KZ').state.compare).toEqual(['KZ', 'UZ']);
  });

  it.each([
    ['on=2022-02-30', 'a day that no calendar has'],
    ['on=2022-01', 'a month'],
    ['on=yesterday', 'a word'],
    ['compare=', 'no country'],
    ['compare=KZ,KZ', 'one country twice'],
    ['compare=KZ,UZ,TJ', 'three countries'],
    ['compare=KZ,DE', 'a country outside the region'],
    ['kind=rumour', 'an instrument that is none'],
    ['day=2022-01-25', 'a name that means nothing'],
  ])('names %s as left out: %s', (query) => {
    expect(read(query)).toEqual({ state: { on: FIRST, compare: [] }, ignored: [query] });
  });

  it('keeps what it understands beside what it does not, and the first of two', () => {
    const { state, ignored } = read('on=2022-01-25&on=2023-01-01&kind=x&compare=KG,TJ');
    expect(state).toEqual({ on: '2022-01-25', compare: ['KG', 'TJ'] });
    expect(ignored).toEqual(['on=2023-01-01', 'kind=x']);
  });

  it('may hold one country alone, as a phone shows it best', () => {
    expect(read('compare=TM').state.compare).toEqual(['TM']);
    expect(writePolicyState(read('compare=TM').state, FIRST)).toBe('compare=TM');
  });

  it('is not troubled by what others put on links', () => {
    expect(read('utm_source=a&fbclid=b').ignored).toEqual([]);
  });

  it('has ten pairs of countries', () => expect(countryPairs()).toHaveLength(10));
});
