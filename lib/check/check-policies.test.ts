import { describe, expect, it } from 'vitest';
import { at, changed, extended, type Kind, POLICIES, problemsOf, RULE_CONTEXT } from './sound-record.fixture';

const MORE = 'In a row.';
const CELL = `  - key: quota
    topic: quota
    from: 2021-09
    standing: in-force
    value: { en: ${MORE}, ru: ${MORE} }
    sources: [herald/law]
`;
/** Cells more, before the penalties. */
const cells = (...more: string[]) => changed([POLICIES, 'penalties:\n', `${more.join('')}penalties:\n`]);

const kinds: Kind[] = [
  {
    says: 'an event on a page that does not exist is found',
    record: changed([POLICIES, '    rule: licences\n    sources: [herald/law]', '    sources: [herald/laws]']),
    found: [
      at(
        POLICIES,
        15,
        15,
        'events[0].sources[0]',
        'There is no page "herald/laws" in data/sources. Add it there, or correct the key.',
      ),
    ],
  },
  {
    says: 'an event without any source is found',
    record: changed([POLICIES, '    rule: licences\n    sources: [herald/law]', '    sources: []']),
    found: [at(POLICIES, 15, 5, 'events[0].sources', 'This field is empty. Fill it in, or remove it.')],
  },
  {
    says: 'an event without a place in time is found',
    record: changed([POLICIES, '    date: 2023-02\n', '']),
    found: [
      at(
        POLICIES,
        9,
        5,
        'events[0]',
        'Nothing puts this event in its place. Give it a date, or say with "after" since when it can be.',
      ),
    ],
  },
  {
    says: 'an event on a day that no calendar has is found',
    record: changed([RULE_CONTEXT, '2021-09-24', '2021-09-31']),
    found: [at(RULE_CONTEXT, 4, 5, 'events[0].date', 'There is no such day. Correct the month or the day.')],
  },
  {
    says: 'an event that ends before it begins is found, among neighbours too',
    record: changed([RULE_CONTEXT, '    date: 2021-09-24\n', '    date: 2021-09-24\n    to: 2021-08\n']),
    found: [
      at(RULE_CONTEXT, 5, 5, 'events[0].to', 'It cannot end (2021-08) before it begins (2021-09-24). Correct one.'),
    ],
  },
  {
    says: 'two cells of a row on one day, of which none wins, are found at the second',
    record: changed([POLICIES, '    over: [notice]\n', '']),
    found: [
      at(
        POLICIES,
        25,
        5,
        'cells[1].topic',
        'It holds on days of "notice" in the same row. Say with "over" which wins, or give each its "part".',
      ),
    ],
  },
  {
    says: 'one cell with a part and one without are no parts of one row',
    record: cells(CELL, CELL.replace('key: quota', 'key: quota-north\n    part: north')),
    found: [
      at(
        POLICIES,
        43,
        5,
        'cells[3].topic',
        'It holds on days of "quota" in the same row. Say with "over" which wins, or give each its "part".',
      ),
    ],
  },
  {
    says: 'a cell that takes the place of none that exists is found',
    record: changed([POLICIES, 'over: [notice]', 'over: [notice, notices]']),
    found: [at(POLICIES, 28, 20, 'cells[1].over[1]', 'There is no cell "notices" in this file. Correct the key.')],
  },
  {
    says: 'a cell that ends before it begins is found',
    record: cells(CELL.replace('from: 2021-09', 'from: 2021-09\n    until: 2021-08-31')),
    found: [at(POLICIES, 38, 5, 'cells[2].until', '2021-08-31 lies before the cell begins (2021-09). Correct one.')],
  },
  {
    says: 'a rule adopted after it held is found',
    record: changed([POLICIES, '    adopted: 2023-02\n', '    adopted: 2023-05\n']),
    found: [at(POLICIES, 27, 5, 'cells[1].adopted', 'Adopted (2023-05) after it held (2023-04-01). Correct one.')],
  },
  {
    says: 'a number with a value and a range is found',
    record: changed([POLICIES, '{ value: 3, unit: years }', '{ value: 3, max: 4, unit: years }']),
    found: [
      at(
        POLICIES,
        33,
        9,
        'cells[1].numbers[0]',
        'A number has a value, or min and a greater max: exactly one of the two. Correct it.',
      ),
    ],
  },
];

describe('The law on mining', () => {
  for (const { says, record, found } of kinds) {
    it(says, () => expect(problemsOf(record)).toEqual(found));
  }

  it('may hold several cells of a row at once, if each has its part', () => {
    const part = (name: string) => CELL.replace('key: quota', `key: quota-${name}\n    part: ${name}`);
    expect(problemsOf(cells(part('north'), part('south')))).toEqual([]);
  });

  it('may hold one cell after the other, from the day after the last', () => {
    const first = CELL.replace('from: 2021-09', 'from: 2021-09\n    until: 2022-12-31');
    const then = CELL.replace('key: quota', 'key: quota-2023').replace('2021-09', '2023-01-01');
    expect(problemsOf(cells(first, then))).toEqual([]);
    expect(problemsOf(cells(first, then.replace('2023-01-01', '2022-12-31')))).toHaveLength(1);
  });

  it('may hold a draft beside what is in force', () => {
    const draft = CELL.replace('key: quota', 'key: quota-draft').replace('in-force', 'proposed');
    expect(problemsOf(cells(CELL, draft))).toEqual([]);
  });

  it('may tell of a coming year, but not rest on a source of tomorrow', () => {
    expect(problemsOf(cells(CELL.replace('2021-09', '"2035"')))).toEqual([]);
    expect(problemsOf(cells(CELL.replace('from: 2021-09', 'seen: 2026-12')))).toHaveLength(1);
  });

  it('has events in their order, as far as their dates can tell', () => {
    const event = (key: string, date: string) =>
      `  - key: ${key}\n    date: ${date}\n    kind: order\n    standing: in-force\n    topics: []\n    title: { en: It., ru: Это. }\n    sources: [herald/law]\n`;
    const events = (...more: string[]) => changed([POLICIES, 'cells:\n', `${more.join('')}cells:\n`]);
    expect(problemsOf(events(event('later', '2023-07-24'), event('month', '2023-07')))).toEqual([]);
    expect(problemsOf(events(event('later', '2023-07-24'), event('before', '2023-06')))).toHaveLength(1);
  });

  it('reads nothing else than the fields it knows', () => {
    expect(problemsOf(extended(RULE_CONTEXT, 'more: []\n'))).toHaveLength(1);
  });
});
