import { describe, expect, it } from 'vitest';
import { at, type Change, changed, type Kind, problemsOf, SWEEP, TOWN } from './sound-record.fixture';

const TOO_BIG =
  '130 MW is more than the 100 of kz-2024-05-sweep, of which this case is a part. Correct the number or the relation.';
const claim = (key: string, value: string) =>
  `  - key: ${key}\n    what: power\n    ${value}\n    unit: MW\n    by: [s1]\n`;

const parts: Kind[] = [
  {
    says: 'a part bigger than its whole is found',
    record: changed([TOWN, 'value: 30', 'value: 130']),
    found: [
      at(
        TOWN,
        20,
        5,
        'claims[0].value',
        '130 MW is more than the 100 of kz-2024-05-sweep, of which this case is a part. Correct the number or the relation.',
      ),
    ],
  },
  {
    says: 'a part bigger than its whole inside one case is found',
    record: changed([SWEEP, 'value: 40', 'value: 140']),
    found: [
      at(
        SWEEP,
        17,
        5,
        'claims[1].value',
        'This part, 140, is more than its whole, 100. Correct the number, or the scope.',
      ),
    ],
  },
  {
    says: 'a part bigger than the largest of the numbers told of its whole is found',
    record: changed(
      [SWEEP, 'claims:\n', `claims:\n${claim('power-low', 'value: 20')}`],
      [TOWN, 'value: 30', 'value: 130'],
    ),
    found: [at(TOWN, 20, 5, 'claims[0].value', TOO_BIG)],
  },
  {
    says: 'a part bigger than the upper end of its whole is found',
    record: changed([SWEEP, 'value: 100', 'min: 20\n    max: 100'], [TOWN, 'value: 30', 'value: 130']),
    found: [at(TOWN, 20, 5, 'claims[0].value', TOO_BIG)],
  },
  {
    says: 'a part bigger than its whole is found, though only one of the two says what it counts',
    record: changed([TOWN, 'value: 30', 'value: 130\n    counts: { en: Farms., ru: Фермы. }']),
    found: [at(TOWN, 20, 5, 'claims[0].value', TOO_BIG)],
  },
];

describe('A part and its whole', () => {
  for (const { says, record, found } of parts) {
    it(says, () => expect(problemsOf(record)).toEqual(found));
  }

  it('a part may be bigger than the least that is told of its whole', () => {
    const record = changed([SWEEP, 'value: 100', 'value: 100\n    bound: at-least'], [TOWN, 'value: 30', 'value: 130']);
    expect(problemsOf(record)).toEqual([]);
  });

  it('a part with a doubt is not held against its whole', () => {
    const doubt = 'value: 130\n    doubt: { en: Too much., ru: Слишком много. }';
    expect(problemsOf(changed([TOWN, 'value: 30', doubt]))).toEqual([]);
  });

  const open: { says: string; changes: Change[] }[] = [
    {
      says: 'a part may be bigger than the first number of its whole, if another is larger',
      changes: [[SWEEP, 'claims:\n', `claims:\n${claim('power-low', 'value: 20')}`]],
    },
    {
      says: 'a part may be bigger than one number of its whole, if another is only the least',
      changes: [
        [SWEEP, 'claims:\n', `claims:\n${claim('power-least', 'value: 20\n    bound: more-than')}`],
        [TOWN, 'value: 30', 'value: 130'],
      ],
    },
    {
      says: 'a yearly number is not held against one that is told of no year',
      changes: [[TOWN, 'value: 30', 'value: 130\n    per: year']],
    },
    {
      says: 'numbers that count different things are not held against each other',
      changes: [
        [TOWN, 'value: 30', 'value: 130\n    counts: { en: Farms., ru: Фермы. }'],
        [SWEEP, 'value: 100', 'value: 100\n    counts: { en: Cases., ru: Дела. }'],
      ],
    },
    {
      says: 'numbers of different times are not held against each other',
      changes: [
        [TOWN, 'value: 30', 'value: 130\n    over: { en: Two years., ru: Два года. }'],
        [SWEEP, 'value: 100', 'value: 100\n    over: { en: In May., ru: В мае. }'],
      ],
    },
    {
      says: 'a yearly part of one case is not held against a number told of no year',
      changes: [[SWEEP, 'value: 40', 'value: 140\n    per: year']],
    },
  ];
  for (const { says, changes } of open) {
    it(says, () => expect(problemsOf(changed(...changes))).toEqual([]));
  }
});
