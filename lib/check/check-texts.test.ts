import { describe, expect, it } from 'vitest';
import {
  at,
  changed,
  type Kind,
  MACHINES,
  problemsOf,
  soundRecord,
  TOWN,
  withFile,
  without,
  YARD,
} from './sound-record.fixture';

const NOT_OURS = 'No part of the record is called so. Move or rename the file.';

const texts: Kind[] = [
  {
    says: 'a zero-width space is found where it stands',
    record: changed([TOWN, 'Under investigation.', 'Under\u200binvestigation.']),
    found: [at(TOWN, 16, 20, '(file)', 'An invisible character U+200B stands here. Delete it.')],
  },
  {
    says: 'a mark that turns the direction of writing is found',
    record: changed([TOWN, 'Идёт следствие.', '\u202eИдёт следствие.']),
    found: [at(TOWN, 16, 41, '(file)', 'An invisible character U+202E stands here. Delete it.')],
  },
  {
    says: 'the word DRAFT left in a text is found',
    record: changed([TOWN, 'Under investigation.', 'DRAFT investigation.']),
    found: [at(TOWN, 16, 15, '(file)', 'The word DRAFT stands here. Write the text, or remove the field.')],
  },
  {
    says: 'a file that no part of the record is called is found',
    record: withFile('data/notes.yaml', 'a: 1\n'),
    found: [at('data/notes.yaml', 1, 1, '(file)', NOT_OURS)],
  },
  {
    says: 'a case with the ending .yml is found, not passed over',
    record: without(YARD, 'data/cases/kz/kz-2024-05-yard.yml'),
    found: [at('data/cases/kz/kz-2024-05-yard.yml', 1, 1, '(file)', NOT_OURS)],
  },
  {
    says: 'a missing file is found',
    record: without(MACHINES),
    found: [at(MACHINES, 1, 1, '(file)', 'This file is missing. Restore it.')],
  },
];

describe('The text of the files', () => {
  for (const { says, record, found } of texts) {
    it(says, () => expect(problemsOf(record)).toEqual(found));
  }

  const notYaml = [
    {
      says: 'a tab',
      from: '  from: 2023-01',
      to: '\tfrom: 2023-01',
      line: 10,
      cause: 'Tabs are not allowed as indentation',
    },
    {
      says: 'an open bracket',
      from: 'places: [kz-town]',
      to: 'places: [kz-town',
      line: 8,
      cause: 'Flow sequence in block collection must be sufficiently indented and end with a ]',
    },
    {
      says: 'a field written twice',
      from: 'kind: raid',
      to: 'kind: raid\nkind: raid',
      line: 5,
      cause: 'Map keys must be unique',
    },
    {
      says: 'a list among fields',
      from: 'kind: raid\n',
      to: '- kind: raid\n',
      line: 4,
      cause: 'Implicit keys need to be on a single line',
    },
  ];
  for (const { says, from, to, line, cause } of notYaml) {
    it(`${says} is found as bad YAML, once and with its line`, () => {
      const message = `This is not YAML: ${cause}. Correct the line or the one above.`;
      expect(problemsOf(changed([TOWN, from, to]))).toEqual([at(TOWN, line, 1, '(file)', message)]);
    });
  }

  it('a text that begins with a sign of YAML is found where it stands', () => {
    expect(problemsOf(changed([TOWN, 'en: Under investigation.', 'en: *investigation']))).toEqual([
      at(
        TOWN,
        16,
        15,
        '(file)',
        'YAML reads *investigation as a reference, and nothing is called so. Put the text in quotes.',
      ),
    ]);
  });

  it('lines that end as on Windows are let through', () => {
    const windows = new Map([...soundRecord].map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]));
    expect(problemsOf(windows)).toEqual([]);
  });

  it('a no-break space is let through, since Russian typography needs it', () => {
    expect(problemsOf(changed([TOWN, 'Идёт следствие.', 'Идёт\u00a0следствие.']))).toEqual([]);
  });
});
