import { describe, expect, it } from 'vitest';
import { at, changed, extended, HERALD, type Kind, problemsOf } from './sound-record.fixture';

const UNUSED = 'Nothing rests on this page. Cite it, or remove it.';

const pages: Kind[] = [
  {
    says: 'a page that nobody cites is found',
    record: extended(HERALD, '  - key: weather\n    language: kk\n'),
    found: [at(HERALD, 24, 5, 'pages[6].key', UNUSED)],
  },
  {
    says: 'a page published after it was read is found',
    record: changed([HERALD, 'read: 2026-11-21', 'read: 2024-05-19']),
    found: [
      at(
        HERALD,
        7,
        5,
        'pages[0].published',
        'Published (2024-05-20) after it was read (2024-05-19). Correct one of the dates.',
      ),
    ],
  },
  {
    says: 'a page published tomorrow is found once, though it was read before',
    record: changed([HERALD, 'published: 2024-05-20', 'published: 2026-11-22']),
    found: [at(HERALD, 7, 5, 'pages[0].published', '2026-11-22 lies in the future. Correct the date.')],
  },
  {
    says: 'a page read next month is found',
    record: changed([HERALD, 'read: 2026-11-21', 'read: 2026-12']),
    found: [at(HERALD, 8, 5, 'pages[0].read', '2026-12 lies in the future. Correct the date.')],
  },
];

describe('The pages that were read', () => {
  for (const { says, record, found } of pages) {
    it(says, () => expect(problemsOf(record)).toEqual(found));
  }

  it('a page published on a day of the month in which it was read is let through', () => {
    expect(problemsOf(changed([HERALD, 'read: 2026-11-21', 'read: 2024-05']))).toEqual([]);
  });
});
