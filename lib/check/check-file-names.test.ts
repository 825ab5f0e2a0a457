import { describe, expect, it } from 'vitest';
import { at, changed, HERALD, type Kind, PLACES, POLICIES, problemsOf, without } from './sound-record.fixture';

const names: Kind[] = [
  {
    says: 'a publisher in a file of another name is found',
    record: without(HERALD, 'data/sources/gazette.yaml'),
    found: [
      at(
        'data/sources/gazette.yaml',
        1,
        1,
        'id',
        'The file is not called herald.yaml. Rename the file, or correct the id.',
      ),
    ],
  },
  {
    says: 'places in the file of another country are found',
    record: without(PLACES, 'data/places/uz.yaml'),
    found: [
      at(
        'data/places/uz.yaml',
        1,
        1,
        'country',
        'The file is not called kz.yaml. Rename the file, or correct the country.',
      ),
    ],
  },
  {
    says: 'rules in the file of another country are found',
    record: changed([POLICIES, 'country: KZ', 'country: TM']),
    found: [at(POLICIES, 1, 1, 'country', 'The file is not called tm.yaml. Rename the file, or correct the country.')],
  },
];

describe('The names of files', () => {
  for (const { says, record, found } of names) {
    it(says, () => expect(problemsOf(record)).toEqual(found));
  }
});
