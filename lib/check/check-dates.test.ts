import { describe, expect, it } from 'vitest';
import { at, changed, type Kind, problemsOf, TOWN } from './sound-record.fixture';

const NO_SUCH_DAY = 'There is no such day. Correct the month or the day.';
const DATE_FORM = 'A date is written 2025-08-11, 2025-08 or "2025". Write it so, or leave the field out.';
const DURATION_FORM = 'A duration is written P2Y, P10M or P4D. Write it so.';

const dates: Kind[] = [
  {
    says: 'a bare year, which YAML reads as a number, is found',
    record: changed([TOWN, 'announced: 2024-05', 'announced: 2024']),
    found: [at(TOWN, 8, 1, 'announced', 'YAML reads 2024 as a number. Put it in quotes: "2024".')],
  },
  {
    says: 'a day that no calendar has is found',
    record: changed([TOWN, 'from: 2023-01', 'from: 2023-02-30']),
    found: [at(TOWN, 10, 3, 'period.from', NO_SUCH_DAY)],
  },
  {
    says: 'a thirteenth month is found',
    record: changed([TOWN, 'to: 2023-06', 'to: 2023-13']),
    found: [at(TOWN, 11, 3, 'period.to', NO_SUCH_DAY)],
  },
  {
    says: 'a date in words is found',
    record: changed([TOWN, 'announced: 2024-05', 'announced: May 2024']),
    found: [at(TOWN, 8, 1, 'announced', DATE_FORM)],
  },
  {
    says: 'a duration in words is found',
    record: changed([TOWN, 'to: 2023-06', 'duration: two years']),
    found: [at(TOWN, 11, 3, 'period.duration', DURATION_FORM)],
  },
  {
    says: 'a duration of nothing is found',
    record: changed([TOWN, 'to: 2023-06', 'duration: P']),
    found: [at(TOWN, 11, 3, 'period.duration', DURATION_FORM)],
  },
];

describe('The form of dates', () => {
  for (const { says, record, found } of dates) {
    it(says, () => expect(problemsOf(record)).toEqual(found));
  }

  it('a year in quotes is let through as a date', () => {
    expect(problemsOf(changed([TOWN, 'announced: 2024-05', 'announced: "2024"']))).toEqual([]);
  });
});
