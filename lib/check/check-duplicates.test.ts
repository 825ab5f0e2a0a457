import { describe, expect, it } from 'vitest';
import {
  AGENCIES,
  at,
  extended,
  HERALD,
  type Kind,
  PLACES,
  POLICIES,
  problemsOf,
  soundRecord,
  TARIFFS,
  withFile,
  YARD,
} from './sound-record.fixture';

const twice: Kind[] = [
  {
    says: 'one id in two files is found at the second',
    record: withFile('data/context/kz/kz-2024-05-yard.yaml', soundRecord.get(YARD) ?? ''),
    found: [
      at(
        'data/context/kz/kz-2024-05-yard.yaml',
        1,
        1,
        'id',
        'The case "kz-2024-05-yard" stands in data/cases/kz/kz-2024-05-yard.yaml already. Remove one, or rename it.',
      ),
      at(
        'data/context/kz/kz-2024-05-yard.yaml',
        2,
        1,
        'country',
        'A case of KZ belongs in data/cases/kz. Move the file, or correct the country.',
      ),
    ],
  },
  {
    says: 'one key for two pages is found at the second',
    record: extended(HERALD, '  - key: law\n    language: kk\n'),
    found: [
      at(
        HERALD,
        24,
        5,
        'pages[6].key',
        'The page "herald/law" stands in data/sources/herald.yaml already. Remove one, or rename it.',
      ),
    ],
  },
  {
    says: 'one key for places of two countries is found at the second',
    record: extended(PLACES, '  - key: kg-town\n    type: settlement\n    names: { en: Town, ru: Город }\n'),
    found: [
      at(
        'data/places/kg.yaml',
        3,
        5,
        'places[0].key',
        'The place "kg-town" stands in data/places/kz.yaml already. Remove one, or rename it.',
      ),
    ],
  },
  {
    says: 'one key for two agencies is found at the second',
    record: extended(AGENCIES, '- key: kz-agency\n  name: { en: Agency, ru: Агентство }\n'),
    found: [
      at(
        AGENCIES,
        4,
        3,
        '[1].key',
        'The agency "kz-agency" stands in data/agencies/kz.yaml already. Remove one, or rename it.',
      ),
    ],
  },
  {
    says: 'one key for two tariffs is found at the second',
    record: extended(TARIFFS, soundRecord.get(TARIFFS) ?? ''),
    found: [
      at(
        TARIFFS,
        9,
        3,
        '[1].key',
        'The tariff "kz-household" stands in data/baselines/tariffs.yaml already. Remove one, or rename it.',
      ),
    ],
  },
  {
    says: 'one key for rules of two countries is found at the second',
    record: withFile(
      'data/policies/uz.yaml',
      `${(soundRecord.get(POLICIES) ?? '').split('events:')[0]?.replace('KZ', 'UZ')}events: []\ncells: []\npenalties: []\n`,
    ),
    found: [
      at(
        'data/policies/uz.yaml',
        4,
        5,
        'rules[0].key',
        'The rule "licences" stands in data/policies/kz.yaml already. Remove one, or rename it.',
      ),
    ],
  },
];

describe('Keys that stand twice', () => {
  for (const { says, record, found } of twice) {
    it(says, () => expect(problemsOf(record)).toEqual(found));
  }
});
