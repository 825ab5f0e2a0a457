import { describe, expect, it } from 'vitest';
import type { CitedPage } from '@/lib/dataset/build-dataset';
import type { Statement } from '@/lib/schema/case';
import type { SourceKind } from '@/lib/schema/vocabulary';
import { caseWith } from './case.fixture';
import { voicesOf } from './voices';

type Told = { kind?: SourceKind; published?: string };
const page = (key: string, { kind = 'press', published }: Told): CitedPage => ({
  key,
  id: key,
  language: 'en',
  publisher: { id: key, name: key, kind },
  ...(published ? { published } : {}),
});

/** A case with these pages and statements, and its voices: key and nearness of each, in order. */
function heard(told: Record<string, Told>, statements: Statement[] = [], asked?: string[]) {
  const sources = Object.fromEntries(Object.keys(told).map((key) => [key, key]));
  const record = caseWith({ sources, statements });
  return voicesOf(record, new Map(Object.entries(told).map(([key, one]) => [key, page(key, one)])), asked);
}
const names = (...args: Parameters<typeof heard>) => heard(...args).map(({ key, nearness }) => `${key} ${nearness}`);

describe('independent voices', () => {
  it('are one for an agency and the twelve outlets that repeat it', () => {
    const keys = Array.from({ length: 12 }, (_, index) => `s${index + 2}`);
    const told = Object.fromEntries(['s1', ...keys].map((key) => [key, {}]));
    const voices = heard(told, [{ key: 'agency', agency: 'afm', text: 's1', echoes: keys }]);
    expect(voices).toHaveLength(1);
    expect(voices[0]?.sources).toEqual(['s1', ...keys]);
  });

  it('are as many as pages where no page repeats a statement', () => {
    expect(heard({ s1: {}, s2: {}, s3: {} })).toHaveLength(3);
  });

  it('are two for two statements, and a third for a page of its own', () => {
    expect(
      names({ s1: {}, s2: {}, s3: {}, s4: {} }, [
        { key: 'police', agency: 'police', echoes: ['s1', 's4'] },
        { key: 'court', agency: 'court', echoes: ['s2'] },
      ]),
    ).toEqual(['police echoes', 'court echoes', 's3 single']);
  });

  it('count a page that repeats two statements once, with the first', () => {
    const voices = heard({ s1: {}, s2: {} }, [
      { key: 'a', agency: 'a', echoes: ['s1', 's2'] },
      { key: 'b', agency: 'b', echoes: ['s2'] },
    ]);
    expect(voices.map(({ sources }) => sources)).toEqual([['s1', 's2']]);
  });

  it('hold only the pages asked for: a statement whose own text is silent is known by its echoes', () => {
    const statements: Statement[] = [{ key: 'a', agency: 'a', text: 's1', echoes: ['s2', 's3'] }];
    const told = { s1: {}, s2: {}, s3: {} };
    expect(names(told, statements)).toEqual(['a own']);
    expect(names(told, statements, ['s2'])).toEqual(['a echoes']);
    expect(names(told, statements, [])).toEqual([]);
  });
});

describe('the order of voices', () => {
  it('puts own texts first, then echoed statements, then pages by kind and then by date', () => {
    expect(
      names(
        {
          s1: { kind: 'aggregator' },
          s2: { kind: 'press', published: '2025-09-02' },
          s3: { kind: 'official' },
          s4: { kind: 'press', published: '2025-09-01' },
          s5: { kind: 'press' },
          s6: { kind: 'blog' },
          s7: { kind: 'aggregator' },
        },
        [
          { key: 'echoed', agency: 'a', echoes: ['s1'] },
          { key: 'own', agency: 'b', text: 's7', echoes: [] },
        ],
      ),
    ).toEqual(['own own', 'echoed echoes', 's3 single', 's4 single', 's2 single', 's5 single', 's6 single']);
  });

  it('goes by the day of the statement, or of its earliest page where that is not told', () => {
    const told = { s1: { published: '2025-03-01' }, s2: { published: '2025-01-01' }, s3: {}, s4: {} };
    const voices = heard(told, [
      { key: 'undated', agency: 'a', echoes: ['s3'] },
      { key: 'second', agency: 'a', made: '2025-02', echoes: ['s4'] },
      { key: 'first', agency: 'a', echoes: ['s1', 's2'] },
    ]);
    expect(voices.map(({ key, date }) => `${key} ${date}`)).toEqual([
      'first 2025-01-01',
      'second 2025-02',
      'undated undefined',
    ]);
  });
});
