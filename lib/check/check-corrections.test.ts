import { describe, expect, it } from 'vitest';
import { at, CORRECTIONS, changed, type Kind, problemsOf } from './sound-record.fixture';

const corrections: Kind[] = [
  {
    says: 'a correction of an unknown case is found',
    record: changed([CORRECTIONS, 'case: kz-2024-05-sweep', 'case: kz-2024-05-swep']),
    found: [at(CORRECTIONS, 1, 3, '[0].case', 'There is no case "kz-2024-05-swep". Correct the id.')],
  },
  {
    says: 'a correction of an unknown claim is found',
    record: changed([CORRECTIONS, 'claim: loss', 'claim: losses']),
    found: [
      at(
        CORRECTIONS,
        2,
        3,
        '[0].claim',
        'The case has no claim "losses". Correct the key, or leave it out if the claim is gone.',
      ),
    ],
  },
  {
    says: 'a withdrawal of a case that is still published is found',
    record: changed([CORRECTIONS, '  claim: loss\n', '  withdrawn: true\n']),
    found: [
      at(
        CORRECTIONS,
        2,
        3,
        '[0].withdrawn',
        'The case "kz-2024-05-sweep" is still published. Remove or hold its file, or leave out "withdrawn".',
      ),
    ],
  },
  {
    says: 'a correction of tomorrow is found',
    record: changed([CORRECTIONS, 'date: 2026-11-21', 'date: 2026-11-22']),
    found: [at(CORRECTIONS, 6, 3, '[0].date', '2026-11-22 lies in the future. Correct the date.')],
  },
];

describe('The corrections', () => {
  for (const { says, record, found } of corrections) {
    it(says, () => expect(problemsOf(record)).toEqual(found));
  }

  it('a withdrawn case may be gone from the record', () => {
    const gone = changed(
      [CORRECTIONS, 'case: kz-2024-05-sweep', 'case: kz-2024-05-gone'],
      [CORRECTIONS, '  claim: loss\n', '  withdrawn: true\n'],
    );
    expect(problemsOf(gone)).toEqual([]);
  });

  it('a correction of a whole case needs no claim', () => {
    expect(problemsOf(changed([CORRECTIONS, '  claim: loss\n', '']))).toEqual([]);
  });
});
