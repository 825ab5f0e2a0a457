import { describe, expect, it } from 'vitest';
import { at, changed, type Kind, problemsOf, TOWN, withFile, YARD } from './sound-record.fixture';

const MISSING = 'This field is missing. Add it.';
const EMPTY = 'This field is empty. Fill it in, or remove it.';

const fields: Kind[] = [
  {
    says: 'a misspelt field is found at its name',
    record: changed([TOWN, '    unit: MW\n', '    units: MW\n']),
    found: [
      at(
        TOWN,
        21,
        5,
        'claims[0].units',
        'There is no field "units" here. Correct the spelling, or move the text to notes.',
      ),
    ],
  },
  {
    says: 'a field missing from the case is found at the top',
    record: changed([TOWN, 'kind: raid\n', '']),
    found: [at(TOWN, 1, 1, 'kind', MISSING)],
  },
  {
    says: 'a field missing from a claim is found at the claim',
    record: changed([TOWN, '    what: equipment\n', '']),
    found: [at(TOWN, 23, 5, 'claims[1].what', MISSING)],
  },
  {
    says: 'a missing language is found at the text that lacks it',
    record: changed([TOWN, 'Under investigation., ru: Идёт следствие. }', 'Under investigation. }']),
    found: [at(TOWN, 16, 3, 'status.text.ru', MISSING)],
  },
  {
    says: 'a field with empty quotes is found',
    record: changed([TOWN, 'en: Under investigation.', 'en: ""']),
    found: [at(TOWN, 16, 11, 'status.text.en', EMPTY)],
  },
  {
    says: 'a field with nothing after the colon is found',
    record: changed([TOWN, 'kind: raid', 'kind:']),
    found: [at(TOWN, 4, 1, 'kind', EMPTY)],
  },
  {
    says: 'an empty list of sources is found',
    record: changed([TOWN, 'by: [s1, s2]', 'by: []']),
    found: [at(TOWN, 28, 5, 'claims[1].by', EMPTY)],
  },
  {
    says: 'an empty file is found',
    record: withFile(YARD, ''),
    found: [at(YARD, 1, 1, '(file)', EMPTY)],
  },
  {
    says: 'text where a list is owed is found',
    record: changed([TOWN, 'places: [kz-town]', 'places: kz-town']),
    found: [at(TOWN, 7, 1, 'places', 'Here stands text where a list is owed. Rewrite it so.')],
  },
  {
    says: 'a list where text is owed is found',
    record: changed([TOWN, 'text: s2', 'text: [s2]']),
    found: [at(TOWN, 35, 5, 'statements[0].text', 'Here stands a list where text is owed. Rewrite it so.')],
  },
  {
    says: 'text where a group of fields is owed is found',
    record: changed([TOWN, '{ en: Under investigation., ru: Идёт следствие. }', 'Under investigation.']),
    found: [at(TOWN, 16, 3, 'status.text', 'Here stands text where a group of fields is owed. Rewrite it so.')],
  },
];

describe('The form of the files', () => {
  for (const { says, record, found } of fields) {
    it(says, () => expect(problemsOf(record)).toEqual(found));
  }

  it('two faults of one file are both found', () => {
    const record = changed([TOWN, 'kind: raid', 'kind: bust'], [TOWN, 'to: 2023-06', 'to: 2023-13']);
    expect(problemsOf(record).map(({ line, field }) => `${line} ${field}`)).toEqual(['4 kind', '11 period.to']);
  });
});
