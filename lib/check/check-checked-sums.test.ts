import { describe, expect, it } from 'vitest';
import { at, CLAIMS, changed, type Kind, problemsOf } from './sound-record.fixture';

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

const sums: Kind[] = [
  kind(
    'a formula that gets too little is found',
    '        - { name: dollars, value: 2, unit: USD, from: said }\n',
    '',
    one(
      16,
      7,
      '[0].sums[0].inputs',
      'The formula "exchange-rate" takes loss, dollars, each once; here stand loss. Add or remove inputs.',
    ),
  ),
  kind(
    'an input that the formula does not take is found',
    '{ name: dollars, value: 2',
    '{ name: people, value: 2',
    one(
      16,
      7,
      '[0].sums[0].inputs',
      'The formula "exchange-rate" takes loss, dollars, each once; here stand loss, people. Add or remove inputs.',
    ),
  ),
  kind('two sums of one name are found at the second', '- key: energy', '- key: rate', [
    at(CLAIMS, 20, 7, '[0].sums[1].key', 'A sum above is called "rate" already. Rename one of the two.'),
    at(
      CLAIMS,
      28,
      27,
      '[0].sums[2].inputs[0].sum',
      'No sum above is called "energy". Put that sum first, or correct the key.',
    ),
  ]),
  kind(
    'an input fed twice is found',
    LOSS,
    '{ name: loss, value: 900, unit: KZT, from: said, constant: load-factor }',
    one(
      17,
      11,
      '[0].sums[0].inputs[0]',
      'An input has one of constant, series, tariffs, sum, value, or low and high. Keep one.',
    ),
  ),
  kind(
    'a number from nowhere is found',
    LOSS,
    '{ name: loss, value: 900, unit: KZT }',
    one(17, 11, '[0].sums[0].inputs[0]', 'A number needs a from: said, period, or a page. Add it.'),
  ),
  kind(
    'a lower end without a higher one is found',
    'low: 800, high: 900',
    'low: 800',
    one(23, 11, '[0].sums[1].inputs[0]', 'A number is a value, or low and high together. Correct it.'),
  ),
  kind(
    'ends upside down are found',
    'low: 800, high: 900',
    'low: 900, high: 800',
    one(23, 25, '[0].sums[1].inputs[0].low', 'low 900 is above high 800. Exchange them.'),
  ),
  kind(
    'a unit beside what has one is found',
    '{ name: energy, sum: energy }',
    '{ name: energy, sum: energy, unit: MWh }',
    one(28, 40, '[0].sums[2].inputs[0].unit', 'Only a value, or low and high, have a unit and a from. Take it out.'),
  ),
  kind(
    'an unknown constant is found',
    'series: { country: KZ, metric: demand, years: [2023] }',
    'constant: kz-demand',
    one(
      29,
      27,
      '[0].sums[2].inputs[1].constant',
      'There is no constant "kz-demand" in data/baselines/constants.yaml. Add it, or correct the key.',
    ),
  ),
  kind(
    'an unknown tariff is found',
    'tariffs: [kz-household]',
    'tariffs: [kz-household, kz-farm]',
    one(
      24,
      27,
      '[0].sums[1].inputs[1].tariffs',
      'data/baselines/tariffs.yaml lacks kz-farm. Add them, or correct the keys.',
    ),
  ),
  kind(
    'a year that a series lacks is found',
    'years: [2023]',
    'years: [2023, 2024]',
    one(
      29,
      27,
      '[0].sums[2].inputs[1].series',
      'data/baselines/series.yaml has no demand of KZ for 2024. Add it, or take other years.',
    ),
  ),
];

describe('The sums of a checked statement', () => {
  for (const { says, record, found } of sums) {
    it(says, () => expect(problemsOf(record)).toEqual(found));
  }

  it('may name a formula only if there is one', () => {
    const [problem, ...more] = problemsOf(changed([CLAIMS, 'formula: hours-of-demand', 'formula: hours']));
    expect([problem?.field, more]).toEqual(['[0].sums[2].formula', []]);
    expect(problem?.message).toMatch(/^There is no formula "hours"\. Use one of: energy-stated, /);
  });
});
