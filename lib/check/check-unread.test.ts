import { describe, expect, it } from 'vitest';
import {
  AGENCIES,
  at,
  changed,
  HERALD,
  type Kind,
  PLACES,
  problemsOf,
  READINGS,
  SWEEP,
  soundRecord,
  TARIFFS,
  TOWN,
  without,
} from './sound-record.fixture';

const EMPTY = 'This field is empty. Fill it in, or remove it.';
const STRAY = 'No part of the record is called so. Move or rename the file.';

/** Each record has one file that cannot be read, and others that refer to what it holds. */
const unread: Kind[] = [
  {
    says: 'agencies that cannot be read',
    record: changed([AGENCIES, 'country: KZ', 'country:']),
    found: [at(AGENCIES, 2, 3, '[0].country', EMPTY)],
  },
  {
    says: 'places that cannot be read',
    record: changed([PLACES, 'country: KZ', 'country:']),
    found: [at(PLACES, 1, 1, 'country', EMPTY)],
  },
  {
    says: 'pages that cannot be read',
    record: changed([HERALD, 'kind: press', 'kind:']),
    found: [at(HERALD, 3, 1, 'kind', EMPTY)],
  },
  {
    says: 'a case that cannot be read',
    record: changed([SWEEP, 'kind: sweep', 'kind:']),
    found: [at(SWEEP, 4, 1, 'kind', EMPTY)],
  },
  {
    says: 'tariffs that cannot be read',
    record: changed([TARIFFS, 'class: household', 'class:']),
    found: [at(TARIFFS, 3, 3, '[0].class', EMPTY)],
  },
  {
    says: 'tariffs that are gone',
    record: without(TARIFFS),
    found: [at(TARIFFS, 1, 1, '(file)', 'This file is missing. Restore it.')],
  },
  {
    says: 'agencies in a file with the ending .yml',
    record: without(AGENCIES, 'data/agencies/kz.yml'),
    found: [at('data/agencies/kz.yml', 1, 1, '(file)', STRAY)],
  },
  {
    says: 'pages in a folder of another name',
    record: without(HERALD, 'data/source/herald.yaml'),
    found: [at('data/source/herald.yaml', 1, 1, '(file)', STRAY)],
  },
];

describe('A file that cannot be read', () => {
  for (const { says, record, found } of unread) {
    it(`is the only one found: ${says}`, () => expect(problemsOf(record)).toEqual(found));
  }

  it('hides no fault of a reference to another kind of file', () => {
    const record = changed([AGENCIES, 'country: KZ', 'country:'], [TOWN, 'places: [kz-town]', 'places: [kz-city]']);
    expect(problemsOf(record).map(({ file, field }) => `${file} ${field}`)).toEqual([
      `${AGENCIES} [0].country`,
      `${TOWN} places[0]`,
    ]);
  });

  it('does not keep a page from being called unused, if what is wrong is only a word in a file that was read', () => {
    const record = changed([READINGS, 'It fits the money.', 'DRAFT']);
    record.set(HERALD, `${soundRecord.get(HERALD)}  - key: weather\n    language: kk\n`);
    expect(problemsOf(record).map(({ file, message }) => `${file} ${message}`)).toEqual([
      `${READINGS} The word DRAFT stands here. Write the text, or remove the field.`,
      `${HERALD} Nothing rests on this page. Cite it, or remove it.`,
    ]);
  });
});
