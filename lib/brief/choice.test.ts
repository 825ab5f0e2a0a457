import { describe, expect, it } from 'vitest';
import { readChoice, writeChoice } from './choice';

const YEARS = ['2021', '2022', '2023'];
const read = (query: string) => readChoice(new URLSearchParams(query), YEARS);

describe('the choice of a brief', () => {
  it('is read from the address and written back, in one order', () => {
    const { choice, ignored } = read('without=rules,map&to=2023&from=2022');
    expect(choice).toEqual({ period: { from: '2022', to: '2023' }, without: ['rules', 'map'] });
    expect(ignored).toEqual([]);
    expect(writeChoice(choice)).toBe('from=2022&to=2023&without=map,rules');
  });

  it('takes what a form sends: empty years, and a name for each box', () => {
    expect(read('from=&to=2022&without=map&without=grid').choice).toEqual({
      period: { to: '2022' },
      without: ['map', 'grid'],
    });
  });

  it('names what makes no sense and keeps the rest', () => {
    expect(read('from=1999&without=map,weather&colour=red&to=2022&utm_source=x')).toEqual({
      choice: { period: { to: '2022' }, without: ['map'] },
      ignored: ['from=1999', 'without=weather', 'colour=red'],
    });
  });

  it('leaves out an end before the beginning', () => {
    expect(read('from=2023&to=2021')).toEqual({
      choice: { period: { from: '2023' }, without: [] },
      ignored: ['to=2021'],
    });
  });
});
