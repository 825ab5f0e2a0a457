import { describe, expect, it } from 'vitest';
import { at, changed, extended, type Kind, problemsOf, READINGS, SWEEP, soundRecord } from './sound-record.fixture';

const readings: Kind[] = [
  {
    says: 'a reading of a claim that has changed is found',
    record: changed([SWEEP, 'value: 50', 'value: 55']),
    found: [
      at(
        READINGS,
        3,
        34,
        '[0].reported.value',
        'The case no longer says 50 here, it says 55. Take this reading out, or bring it up to date.',
      ),
    ],
  },
  {
    says: 'a reading of a claim that has got a bound is found',
    record: changed([SWEEP, 'value: 50', 'value: 50\n    bound: at-least']),
    found: [
      at(
        READINGS,
        3,
        3,
        '[0].reported.bound',
        'The case no longer says nothing here, it says at-least. Take this reading out, or bring it up to date.',
      ),
    ],
  },
  {
    says: 'a reading of a claim without a doubt is found',
    record: changed([SWEEP, '    doubt: { en: Too little., ru: Слишком мало. }\n', '']),
    found: [
      at(
        READINGS,
        2,
        3,
        '[0].claim',
        'The claim carries no doubt, so nothing needs another reading. Add the doubt, or take the reading out.',
      ),
    ],
  },
  {
    says: 'a reading of an unknown case is found',
    record: changed([READINGS, 'case: kz-2024-05-sweep', 'case: kz-2024-05-swep']),
    found: [at(READINGS, 1, 3, '[0].case', 'There is no case "kz-2024-05-swep". Correct the id.')],
  },
  {
    says: 'a reading of an unknown claim is found',
    record: changed([READINGS, 'claim: electricity', 'claim: energy']),
    found: [at(READINGS, 2, 3, '[0].claim', 'The case has no claim "energy". Correct the key.')],
  },
  {
    says: 'a reading with an unknown tariff is found',
    record: changed([READINGS, 'tariffs: [kz-household]', 'tariffs: [kz-household, kz-farm]']),
    found: [
      at(
        READINGS,
        15,
        7,
        '[0].readings[1].tariffs',
        'A reading by money needs tariffs that data/baselines/tariffs.yaml holds; it lacks kz-farm. Add them.',
      ),
    ],
  },
  {
    says: 'a reading with an unknown loss is found',
    record: changed([READINGS, 'loss: loss', 'loss: power']),
    found: [at(READINGS, 14, 7, '[0].readings[1].loss', 'The case has no loss "power". Correct the key.')],
  },
  {
    says: 'a reading as power without hours is found',
    record: changed([READINGS, '      hours: 4344\n', '']),
    found: [
      at(READINGS, 6, 7, '[0].readings[0]', 'A reading as power needs value, a unit of power and hours. Add them.'),
    ],
  },
  {
    says: 'a reading as power without a unit is found',
    record: changed([READINGS, '      unit: MW\n', '']),
    found: [
      at(READINGS, 6, 7, '[0].readings[0]', 'A reading as power needs value, a unit of power and hours. Add them.'),
    ],
  },
  {
    says: 'a reading as power with a load factor upside down is found',
    record: changed([READINGS, 'hours: 4344\n', 'hours: 4344\n      loadFactor: { low: 1, high: 0.9 }\n']),
    found: [
      at(
        READINGS,
        11,
        7,
        '[0].readings[0].loadFactor',
        'low 1 and high 0.9 are not in rising order. Exchange or correct them.',
      ),
    ],
  },
  {
    says: 'a reading by money without a tariff is found',
    record: changed([READINGS, 'tariffs: [kz-household]', 'tariffs: []']),
    found: [
      at(
        READINGS,
        15,
        7,
        '[0].readings[1].tariffs',
        'A reading by money needs tariffs that data/baselines/tariffs.yaml holds; it lacks them all. Add them.',
      ),
    ],
  },
  {
    says: 'a reading by the money of a loss told in words is found',
    record: changed([SWEEP, '    value: 900\n    unit: KZT\n', '    text: { en: Much., ru: Много. }\n']),
    found: [
      at(
        READINGS,
        14,
        7,
        '[0].readings[1].loss',
        'The loss "loss" has no number, so it buys nothing. Name a loss with one, or take the reading out.',
      ),
    ],
  },
  {
    says: 'a reading by tariffs of another currency than its loss is found',
    record: changed([SWEEP, 'unit: KZT', 'unit: USD']),
    found: [
      at(
        READINGS,
        15,
        17,
        '[0].readings[1].tariffs[0]',
        'The tariff "kz-household" is in KZT, the loss in USD. Name a tariff or a loss in the same currency.',
      ),
    ],
  },
  {
    says: 'a claim that is read in two entries is found at the second',
    record: extended(READINGS, soundRecord.get(READINGS) ?? ''),
    found: [
      at(
        READINGS,
        18,
        3,
        '[1].claim',
        'This claim is read in an entry above already. Put the readings of both into one.',
      ),
    ],
  },
];

describe('The readings', () => {
  for (const { says, record, found } of readings) {
    it(says, () => expect(problemsOf(record)).toEqual(found));
  }
});
