import { readFileSync } from 'node:fs';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { siteLocales } from '@/lib/i18n/locale';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { cff } from './cff';
import { citation, plain, type Style } from './citation';
import { caseSubject, datasetSubject, figureSubject, type Subject } from './subject';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const lead = 'kz-2025-08-east-kazakhstan-insiders';
const site = 'https://lostload.example';
const edition = { version: '0123456789ab', date: '2026-11-21' };
const frozen = { ...edition, frozen: true };

function leadSubject(locale: 'en' | 'ru', of: typeof edition | typeof frozen = edition): Subject {
  const record = dataset.byId.get(lead);
  if (!record) throw new Error(`The record has no case ${lead}.`);
  return caseSubject(record, dataset, { site, locale, edition: of });
}

/** What a reference manager makes of a file. */
type Reference = {
  type: string;
  title: string;
  author: { literal?: string; family?: string; given?: string }[];
  issued: { 'date-parts': (number | string)[][] };
  accessed?: { 'date-parts': (number | string)[][] };
  version?: string;
  URL: string;
};
// Titles are compared letter by letter; by default the reader would write them small.
plugins.config.get('@bibtex').parse.sentenceCase = 'never';
const read = (text: string): Reference[] => new Cite(text).data as Reference[];
const readers: Style[] = ['bib', 'ris', 'csl.json'];

describe('a citation', () => {
  it.each(readers)('as %s is read back by a reference manager with all that it says', (style) => {
    for (const locale of siteLocales) {
      for (const subject of [leadSubject(locale), leadSubject(locale, frozen)]) {
        const [reference, ...more] = read(citation(subject, style));
        expect(more).toEqual([]);
        expect(reference).toMatchObject({
          type: 'dataset',
          title: subject.title,
          version: '0123456789ab',
          URL: subject.address,
        });
        expect(reference?.issued['date-parts'][0]?.map(Number)).toEqual([2026, 11, 21]);
        expect(reference?.author).toHaveLength(1);
        const [author] = reference?.author ?? [];
        expect(author?.literal ?? `${author?.family}${author?.given ?? ''}`).toBe('Lost Load');
        expect(reference).not.toHaveProperty('accessed');
      }
    }
  });

  it.each(readers)('as %s says when it was read, if told', (style) => {
    const [reference] = read(citation({ ...leadSubject('en'), accessed: '2026-12-03' }, style));
    expect(reference?.accessed?.['date-parts'][0]?.map(Number)).toEqual([2026, 12, 3]);
  });

  it('as a sentence has title, version, day and address', () => {
    expect(plain({ ...datasetSubject({ site, locale: 'en', edition }), accessed: '2026-12-03' })).toBe(
      'Lost Load (2026). Lost Load: enforcement cases against illegal crypto mining in Central Asia [Data set]. ' +
        'Data version 0123456789ab of 21 November 2026. https://lostload.example/en/data Accessed 3 December 2026.',
    );
    expect(plain(leadSubject('ru', frozen))).toMatch(
      /^Lost Load \(2026\)\. .*[а-я].* \[набор данных\]\. Неизменная версия 0123456789ab от 21 ноября 2026\. https:\S+$/,
    );
  });

  it('leads to the page itself, or to the frozen one of its version', () => {
    expect(leadSubject('ru').address).toBe(`${site}/ru/cases/${lead}`);
    expect(leadSubject('ru', frozen).address).toBe(`${site}/ru/frozen/0123456789ab/cases/${lead}`);
    const [neighbour] = dataset.context;
    if (!neighbour) throw new Error('The record has no neighbours.');
    expect(caseSubject(neighbour, dataset, { site, locale: 'en', edition }).address).toBe(
      `${site}/en/context/${neighbour.id}`,
    );
    const chart = { name: 'cases-by-year', title: 'Cases by year' };
    expect(figureSubject(chart, '/figures/cases-by-year', { site, locale: 'en', edition })).toMatchObject({
      title: 'Cases by year',
      address: `${site}/en/figures/cases-by-year`,
    });
  });

  it('has a key of its own in each language and state', () => {
    const keys = siteLocales
      .flatMap((locale) => [leadSubject(locale), leadSubject(locale, frozen)])
      .map((one) => one.key);
    expect(new Set(keys).size).toBe(4);
    expect(keys.filter((key) => !/^[a-z0-9-]+$/.test(key))).toEqual([]);
  });
});

describe('a title with signs that mean something to a style', () => {
  const sign = fc.constantFrom(
    '{',
    '}',
    '\\',
    '%',
    '"',
    "'",
    '$',
    '#',
    '&',
    '_',
    '^',
    '~',
    '\n',
    '\r',
    '@',
    ',',
    'ң',
    'Ӯ',
    'ш',
  );
  const title = fc
    .array(
      fc.oneof(
        sign,
        fc.constantFrom('--', '``', '?`', '<<', 'a', 'Z', '7', 'ER  - ', ' ', '}}', '\\}', '%%', '\u2028'),
      ),
      { minLength: 1 },
    )
    .map((parts) => `N${parts.join('')}n`);

  it.each(readers)('comes back from %s letter by letter, on one line', (style) => {
    fc.assert(
      fc.property(title, (nasty) => {
        const expected = nasty.replace(/\s+/g, ' ');
        const [reference, ...more] = read(citation({ ...leadSubject('en'), title: nasty }, style));
        expect(more).toEqual([]);
        expect(reference?.title).toBe(expected);
        expect(reference?.URL).toBe(leadSubject('en').address);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves braces balanced in BibTeX, which counts them behind a backslash too', () => {
    fc.assert(
      fc.property(title, (nasty) => {
        let depth = 0;
        for (const letter of citation({ ...leadSubject('en'), title: nasty }, 'bib')
          .trimEnd()
          .slice(0, -1)) {
          if (letter === '{') depth++;
          if (letter === '}') depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(1);
      }),
    );
  });
});

describe('CITATION.cff', () => {
  const text = readFileSync('CITATION.cff', 'utf8');
  const file = parse(text) as Record<string, unknown> & { version?: string; 'date-released': string };

  it('is what we would write for its day and version', () => {
    expect(text).toBe(cff({ date: file['date-released'], ...(file.version ? { version: file.version } : {}) }));
    expect(file['date-released']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('agrees with the citation of the dataset', () => {
    const subject = datasetSubject({ site, locale: 'en', edition: { version: 'x', date: file['date-released'] } });
    const [reference] = read(citation(subject, 'csl.json'));
    expect(file).toMatchObject({ title: reference?.title, authors: [{ name: 'Lost Load' }], type: 'dataset' });
    expect(citation(subject, 'ris')).toContain(`N1  - ${file.license}\r\n`);
    expect(reference?.issued['date-parts'][0]?.map(Number)).toEqual(file['date-released'].split('-').map(Number));
  });
});
