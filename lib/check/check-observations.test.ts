import { describe, expect, it } from 'vitest';
import { at, changed, type Kind, OBSERVATIONS, problemsOf } from './sound-record.fixture';

const kinds: Kind[] = [
  {
    says: 'a unit that does not go with the metric is found',
    record: changed([OBSERVATIONS, 'unit: percent', 'unit: TWh']),
    found: [
      at(
        OBSERVATIONS,
        6,
        3,
        '[0].unit',
        'A value of "hash-rate-share" for KZ is in percent, not in TWh. Correct the unit or the metric.',
      ),
    ],
  },
  {
    says: 'money of another country is found',
    record: changed([
      OBSERVATIONS,
      'metric: hash-rate-share\n  date: 2021-04\n  value: 8.2\n  unit: percent',
      'metric: mining-revenue\n  date: 2021-04\n  value: 8.2\n  unit: KGS',
    ]),
    found: [
      at(
        OBSERVATIONS,
        6,
        3,
        '[0].unit',
        'A value of "mining-revenue" for KZ is in KZT, not in KGS. Correct the unit or the metric.',
      ),
    ],
  },
  {
    says: 'a range upside down is found',
    record: changed([OBSERVATIONS, 'value: 8.2', 'min: 9\n  max: 8']),
    found: [
      at(
        OBSERVATIONS,
        1,
        3,
        '[0]',
        'An observation has a value, or a min below a max, with unit and source. Add what is missing.',
      ),
    ],
  },
  {
    says: 'an unknown constant is found',
    record: changed([OBSERVATIONS, 'constant: load-factor', 'constant: load']),
    found: [
      at(
        OBSERVATIONS,
        13,
        3,
        '[1].constant',
        'There is no constant "load" in data/baselines. Add it there, or correct the key.',
      ),
    ],
  },
  {
    says: 'a value beside the constant that holds it is found',
    record: changed([OBSERVATIONS, 'constant: load-factor', 'constant: load-factor\n  value: 1']),
    found: [at(OBSERVATIONS, 13, 3, '[1].constant', 'The constant holds value, unit and source. Remove them here.')],
  },
  {
    says: 'an unknown checked statement is found',
    record: changed([OBSERVATIONS, 'value: 8.2', 'value: 8.2\n  claim: eight']),
    found: [
      at(
        OBSERVATIONS,
        6,
        3,
        '[0].claim',
        'There is no checked statement "eight" in data/claims.yaml. Add it there, or correct the key.',
      ),
    ],
  },
  {
    says: 'a doubt without a reason is found',
    record: changed([
      OBSERVATIONS,
      'source: herald/statistics\n  evidence: told',
      'source: herald/statistics\n  evidence: misprint',
    ]),
    found: [at(OBSERVATIONS, 8, 3, '[0].evidence', 'Evidence "misprint" owes the reader a reason. Add a note.')],
  },
  {
    says: 'a span that ends before it begins is found',
    record: changed([OBSERVATIONS, 'date: 2021-04', 'date: 2021-04\n  to: 2021-03']),
    found: [at(OBSERVATIONS, 5, 3, '[0].to', '2021-03 lies before 2021-04. Correct one of the two.')],
  },
  {
    says: 'a day that has not come is found',
    record: changed([OBSERVATIONS, 'date: 2021-04', 'date: 2027-04']),
    found: [at(OBSERVATIONS, 4, 3, '[0].date', '2027-04 lies in the future. Correct the date.')],
  },
];

describe('an observation', () => {
  it.each(kinds.map((kind) => [kind.says, kind] as const))('%s', (_, { record, found }) => {
    expect(problemsOf(record)).toEqual(found);
  });
});
