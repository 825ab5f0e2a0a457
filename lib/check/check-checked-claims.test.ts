import { describe, expect, it } from 'vitest';
import {
  at,
  CLAIMS,
  changed,
  extended,
  HERALD,
  type Kind,
  problemsOf,
  SERIES,
  soundRecord,
  TARIFFS,
} from './sound-record.fixture';

const LOSS = '{ name: loss, value: 900, unit: KZT, from: said }';
const one = (line: number, column: number, field: string, message: string) => [
  at(CLAIMS, line, column, field, message),
];
/** A change of the one file of statements, and the single problem that it makes. */
const kind = (says: string, from: string, to: string, found: Kind['found']): Kind => ({
  says,
  record: changed([CLAIMS, from, to]),
  found,
});

const references: Kind[] = [
  kind(
    'an unknown page is found',
    'better: [herald/statistics]',
    'better: [herald/statistics, herald/figures]',
    one(
      11,
      31,
      '[0].better[1]',
      'There is no page "herald/figures" in data/sources. Add it there, or correct the key.',
    ),
  ),
  kind(
    'an unknown page of a number is found',
    'unit: KZT, from: herald/sweep',
    'unit: KZT, from: herald/swep',
    one(
      23,
      57,
      '[0].sums[1].inputs[0].from',
      'There is no page "herald/swep" in data/sources. Add it there, or correct the key.',
    ),
  ),
  kind(
    'a page without an address is found',
    'better: [herald/statistics]',
    'better: [herald/leaflet]',
    one(
      11,
      12,
      '[0].better[0]',
      'The page "herald/leaflet" has no address, so a reader cannot look it up. Find the address, or leave the page out.',
    ),
  ),
  kind(
    'an unknown case is found',
    'case: kz-2024-05-sweep',
    'case: kz-2024-05-swep',
    one(5, 3, '[0].case', 'There is no case "kz-2024-05-swep". Correct the id.'),
  ),
  kind(
    'a held case is found',
    'case: kz-2024-05-sweep',
    'case: kz-2024-05-yard',
    one(5, 3, '[0].case', 'The case "kz-2024-05-yard" is held, so no page may lead to it. Leave it out.'),
  ),
  kind(
    'a statement that nobody makes is found',
    '  where: { en: An article., ru: Статья. }\n',
    '',
    one(30, 3, '[1]', 'Nobody is named who states this. Add by, or describe the article in where.'),
  ),
  kind(
    'two statements of one name are found at the second',
    '- key: in-june',
    '- key: nine-hundred',
    one(30, 3, '[1].key', 'A statement above is called "nine-hundred" already. Rename one, or remove it.'),
  ),
];

const verdicts: Kind[] = [
  kind(
    'a verdict that the tests do not come to is found',
    'verdict: fits',
    'verdict: strained',
    one(
      9,
      3,
      '[0].verdict',
      'The tests come to "fits", not to "strained". Correct the verdict, and read again what because says.',
    ),
  ),
  kind(
    'a verdict that stands no longer, because the number changed, is found',
    LOSS,
    '{ name: loss, value: 9, unit: KZT, from: said }',
    one(
      9,
      3,
      '[0].verdict',
      'The tests come to "cannot be", not to "fits". Correct the verdict, and read again what because says.',
    ),
  ),
  kind(
    'a verdict left out beside a test is found',
    '  verdict: fits\n',
    '',
    one(
      1,
      3,
      '[0].verdict',
      'The tests come to "fits", not to "nothing". Correct the verdict, and read again what because says.',
    ),
  ),
  kind(
    'a verdict without a test is found',
    '      test: exchange-rate\n',
    '',
    one(
      9,
      3,
      '[0].verdict',
      'No sum here is held against a test, so the verdict "fits" follows from nothing. Add a test, or take it out.',
    ),
  ),
  kind(
    'a verdict that dates do not come to is found',
    'event: 2024-06',
    'event: 2024-05',
    one(
      35,
      3,
      '[1].verdict',
      'The tests come to "fits", not to "cannot be". Correct the verdict, and read again what because says.',
    ),
  ),
  kind(
    'a test that judges another formula is found',
    'test: exchange-rate',
    'test: watts',
    one(
      19,
      7,
      '[0].sums[0].test',
      'The test "watts" judges a sum by watts-a-machine, not by exchange-rate. Correct one of the two.',
    ),
  ),
  kind(
    'a test that is none is found',
    'test: exchange-rate',
    'test: smell',
    one(
      19,
      7,
      '[0].sums[0].test',
      'No sum can be held against a test "smell". Use one of: price, use-per-head, load-factor, watts, share-of-system, money-a-machine, exchange-rate.',
    ),
  ),
  kind(
    'a test without the date that it needs is found',
    '  date: "2023"\n',
    '',
    one(
      18,
      7,
      '[0].sums[0].test',
      'The test "exchange-rate" takes its baselines from a date. Add the date of the statement.',
    ),
  ),
  kind(
    'a test for which no baseline is sourced is found',
    'date: "2023"',
    'date: "2016"',
    one(
      19,
      7,
      '[0].sums[0].test',
      'No baseline is sourced that the test "exchange-rate" could hold this against. Add one, or take the test out.',
    ),
  ),
];

describe('The checked statements', () => {
  for (const { says, record, found } of [...references, ...verdicts]) {
    it(says, () => expect(problemsOf(record)).toEqual(found));
  }

  it('say what constant of the method is missing where a test needs it', () => {
    const record = changed(
      [CLAIMS, 'formula: exchange-rate\n      unit: KZT/USD', 'formula: watts-a-machine'],
      [CLAIMS, '{ name: loss, value: 900, unit: KZT, from: said }', '{ name: power, value: 1, unit: MW, from: said }'],
      [
        CLAIMS,
        '{ name: dollars, value: 2, unit: USD, from: said }',
        '{ name: machines, value: 1, unit: units, from: said }',
      ],
      [CLAIMS, 'test: exchange-rate', 'test: watts'],
    );
    expect(problemsOf(record).map(({ message }) => message)).toEqual([
      'The sums cannot be worked out: data/baselines/constants.yaml lacks "watts-plausible". Add it: the method needs it.',
    ]);
  });

  it('are not judged while a table of baselines cannot be read', () => {
    const problems = problemsOf(
      changed([TARIFFS, 'class: household', 'class:'], [CLAIMS, 'verdict: fits', 'verdict: strained']),
    );
    expect(problems.map(({ file }) => file)).toEqual([TARIFFS]);
    expect(problemsOf(changed([SERIES, 'metric: demand', 'metric: wishes'])).map(({ file }) => file)).toEqual([SERIES]);
  });

  it('cite pages, so that these are not called unused', () => {
    const record = extended(HERALD, '  - key: review\n    url: https://herald.example/review\n    language: ru\n');
    record.set(CLAIMS, (soundRecord.get(CLAIMS) ?? '').replace('[herald/statistics]', '[herald/review]'));
    expect(problemsOf(record)).toEqual([]);
  });
});
