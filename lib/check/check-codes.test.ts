import { describe, expect, it } from 'vitest';
import { AGENCIES, at, changed, HERALD, type Kind, problemsOf, SERIES, TOWN, withFile } from './sound-record.fixture';

const ID_FORM = 'An id is written <country>-<year>-<month>-<place>-<word> in small letters, digits and hyphens.';
const KEY_FORM = 'This key may hold only small letters, digits and single hyphens. Rewrite it so.';
const COUNTRY_FORM = 'A country is written in two capitals, such as KZ (ISO 3166-1). Write it so.';

const codes: Kind[] = [
  {
    says: 'an id with capitals and spaces is found',
    record: changed([TOWN, 'id: kz-2024-05-town', 'id: KZ 2024 town']),
    found: [at(TOWN, 1, 1, 'id', ID_FORM)],
  },
  {
    says: 'a key with a capital is found in its list',
    record: changed([TOWN, 'places: [kz-town]', 'places: [kz-Town]']),
    found: [at(TOWN, 7, 10, 'places[0]', KEY_FORM)],
  },
  {
    says: 'a source of a case that is not called s1, s2 and so on is found',
    record: changed([TOWN, 's2: herald/agency', 'x2: herald/agency']),
    found: [at(TOWN, 31, 3, 'sources.x2', 'Sources of a case are named s1, s2, s3 ... Rename this one.')],
  },
  {
    says: 'an address without https is found',
    record: withFile(
      'data/sources/gazette.yaml',
      'id: gazette\nname: Gazette\nkind: press\npages:\n  - key: one\n    url: gazette.example/one\n    language: en\n',
    ),
    found: [
      at(
        'data/sources/gazette.yaml',
        6,
        5,
        'pages[0].url',
        '"gazette.example/one" is no address. Write it whole, from https:// on.',
      ),
    ],
  },
  {
    says: 'an address of another kind than the web is found',
    record: changed([HERALD, 'https://herald.example/law', 'ftp://herald.example/law']),
    found: [
      at(HERALD, 19, 5, 'pages[4].url', '"ftp://herald.example/law" is no address. Write it whole, from https:// on.'),
    ],
  },
  {
    says: 'an address that runs a script is found',
    record: changed([HERALD, 'https://herald.example/law', '"javascript:alert(1)"']),
    found: [
      at(HERALD, 19, 5, 'pages[4].url', '"javascript:alert(1)" is no address. Write it whole, from https:// on.'),
    ],
  },
  {
    says: 'a language in capitals is found',
    record: changed([HERALD, 'read: 2026-11-21\n    language: en', 'read: 2026-11-21\n    language: EN']),
    found: [
      at(
        HERALD,
        9,
        5,
        'pages[0].language',
        'A language is written in two small letters, such as ru (ISO 639-1). Write it so.',
      ),
    ],
  },
  {
    says: 'a seat of a publisher in words is found',
    record: changed([HERALD, 'kind: press\n', 'kind: press\ncountry: Kazakhstan\n']),
    found: [at(HERALD, 4, 1, 'country', COUNTRY_FORM)],
  },
  {
    says: 'a country of an agency in small letters is found',
    record: changed([AGENCIES, 'country: KZ', 'country: kz']),
    found: [at(AGENCIES, 2, 3, '[0].country', COUNTRY_FORM)],
  },
  {
    says: 'a year of two digits in a series is found',
    record: changed([SERIES, '"2023"', '"23"']),
    found: [at(SERIES, 5, 13, '[0].values.23', 'A year is written in four digits, such as "2023". Rename this one.')],
  },
];

describe('The form of keys, codes and addresses', () => {
  for (const { says, record, found } of codes) {
    it(says, () => expect(problemsOf(record)).toEqual(found));
  }
});
