import { describe, expect, it } from 'vitest';
import { at, changed, type Kind, problemsOf, TOWN } from './sound-record.fixture';

const ORDER = 'Correct the unit, or say in doubt why it is printed so.';
const NO_SOURCE = 'Add it under sources, or correct the key.';
const ONE_FORM = 'A claim has a value, or min and max, or a text: exactly one of the three. Keep one.';

const numbers: Kind[] = [
  {
    says: 'power in a unit of energy is found',
    record: changed([TOWN, 'unit: MW\n', 'unit: MWh\n']),
    found: [at(TOWN, 21, 5, 'claims[0].unit', `"MWh" does not measure power: power is owed, such as MW. ${ORDER}`)],
  },
  {
    says: 'energy in a unit of power is found',
    record: changed([TOWN, 'what: power', 'what: electricity']),
    found: [
      at(TOWN, 21, 5, 'claims[0].unit', `"MW" does not measure electricity: energy is owed, such as MWh. ${ORDER}`),
    ],
  },
  {
    says: 'a loss without a currency is found',
    record: changed([TOWN, 'what: equipment', 'what: loss']),
    found: [
      at(TOWN, 27, 5, 'claims[1].unit', `"units" does not measure loss: a currency is owed, such as KZT. ${ORDER}`),
    ],
  },
  {
    says: 'machines counted in people are found',
    record: changed([TOWN, 'unit: units', 'unit: people']),
    found: [at(TOWN, 27, 5, 'claims[1].unit', `"people" does not measure equipment: units is owed. ${ORDER}`)],
  },
  {
    says: 'megawatts per hour without a doubt are found',
    record: changed([TOWN, 'unit: MW\n', 'unit: megawatts per hour\n']),
    found: [
      at(TOWN, 21, 5, 'claims[0].unit', `"megawatts per hour" does not measure power: no quantity has it. ${ORDER}`),
    ],
  },
  {
    says: 'a number without a unit is found',
    record: changed([TOWN, '    unit: MW\n', '']),
    found: [at(TOWN, 18, 5, 'claims[0].unit', 'A number without a unit says nothing. Add the unit as reported.')],
  },
  {
    says: 'a value beside a range is found',
    record: changed([TOWN, 'value: 30\n', 'value: 30\n    min: 20\n    max: 40\n']),
    found: [at(TOWN, 18, 5, 'claims[0]', ONE_FORM)],
  },
  {
    says: 'a value beside a text is found',
    record: changed([TOWN, 'value: 30\n', 'value: 30\n    text: { en: Much., ru: Много. }\n']),
    found: [at(TOWN, 18, 5, 'claims[0]', ONE_FORM)],
  },
  {
    says: 'a claim that says nothing is found',
    record: changed([TOWN, '    value: 30\n', '']),
    found: [at(TOWN, 18, 5, 'claims[0]', ONE_FORM)],
  },
  {
    says: 'a range with one end is found',
    record: changed([TOWN, '    max: 300\n', '']),
    found: [at(TOWN, 23, 5, 'claims[1]', 'A range needs both min and max. Add the other end.')],
  },
  {
    says: 'a range upside down is found',
    record: changed([TOWN, 'min: 200', 'min: 400']),
    found: [at(TOWN, 25, 5, 'claims[1].min', 'min 400 is not below max 300. Exchange or correct them.')],
  },
  {
    says: 'a range of one number is found',
    record: changed([TOWN, 'min: 200', 'min: 300']),
    found: [at(TOWN, 25, 5, 'claims[1].min', 'min 300 is not below max 300. Exchange or correct them.')],
  },
  {
    says: 'a number below zero is found',
    record: changed([TOWN, 'value: 30', 'value: -30']),
    found: [at(TOWN, 20, 5, 'claims[0].value', '-30 is below zero. Correct the sign.')],
  },
  {
    says: 'two claims of one key are found at the second',
    record: changed([TOWN, 'key: machines', 'key: power']),
    found: [at(TOWN, 23, 5, 'claims[1].key', 'Another claim of this case has the key "power". Rename one.')],
  },
];

const sources: Kind[] = [
  {
    says: 'a claim by a source that the case does not have is found',
    record: changed([TOWN, 'by: [s1, s2]', 'by: [s1, s9]']),
    found: [at(TOWN, 28, 14, 'claims[1].by[1]', `The case has no source "s9". ${NO_SOURCE}`)],
  },
  {
    says: 'a source called like a part of the language is not taken for one of the case',
    record: changed([TOWN, 'by: [s1, s2]', 'by: [constructor]']),
    found: [at(TOWN, 28, 10, 'claims[1].by[0]', `The case has no source "constructor". ${NO_SOURCE}`)],
  },
  {
    says: 'a statement with a text that the case does not have is found',
    record: changed([TOWN, 'text: s2', 'text: s9']),
    found: [at(TOWN, 35, 5, 'statements[0].text', `The case has no source "s9". ${NO_SOURCE}`)],
  },
  {
    says: 'an echo that the case does not have is found',
    record: changed([TOWN, 'echoes: [s1]', 'echoes: [s9]']),
    found: [at(TOWN, 36, 14, 'statements[0].echoes[0]', `The case has no source "s9". ${NO_SOURCE}`)],
  },
  {
    says: 'a source in two statements is found at the second',
    record: changed([
      TOWN,
      '    echoes: [s1]\n',
      '    echoes: [s1]\n  - key: press\n    agency: kz-agency\n    echoes: [s1]\n',
    ]),
    found: [
      at(
        TOWN,
        39,
        14,
        'statements[1].echoes[0]',
        'Source s1 stands in the statement "agency" too. A source echoes one statement: keep one.',
      ),
    ],
  },
];

describe('The claims and statements of a case', () => {
  for (const { says, record, found } of [...numbers, ...sources]) {
    it(says, () => expect(problemsOf(record)).toEqual(found));
  }

  it('megawatts per hour are let through with a doubt', () => {
    const doubt = 'unit: megawatts per hour\n    doubt: { en: No such unit., ru: Такой единицы нет. }\n';
    expect(problemsOf(changed([TOWN, 'unit: MW\n', doubt]))).toEqual([]);
  });

  it('a tax may fall, so its change may lie below zero', () => {
    const change = 'what: tax-change\n    value: -30\n    unit: percent\n';
    expect(problemsOf(changed([TOWN, 'what: power\n    value: 30\n    unit: MW\n', change]))).toEqual([]);
  });
});
