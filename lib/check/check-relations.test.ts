import { describe, expect, it } from 'vitest';
import { at, changed, extended, type Kind, problemsOf, SWEEP, soundRecord, TOWN, YARD } from './sound-record.fixture';

const RING = 'is itself a part of this case. Remove one of the two relations.';

const relations: Kind[] = [
  {
    says: 'an unknown whole is found',
    record: changed([TOWN, 'partOf: [kz-2024-05-sweep]', 'partOf: [kz-2024-05-swep]']),
    found: [at(TOWN, 37, 10, 'partOf[0]', 'There is no case "kz-2024-05-swep". Correct the id.')],
  },
  {
    says: 'a case that refers to itself is found',
    record: extended(TOWN, 'related: [kz-2024-05-town]\n'),
    found: [at(TOWN, 38, 11, 'related[0]', 'A case cannot refer to itself. Remove the line.')],
  },
  {
    says: 'a case that is a part of itself is found once',
    record: changed([TOWN, 'partOf: [kz-2024-05-sweep]', 'partOf: [kz-2024-05-town]']),
    found: [at(TOWN, 37, 10, 'partOf[0]', 'A case cannot refer to itself. Remove the line.')],
  },
  {
    says: 'two cases inside each other are found in both',
    record: extended(SWEEP, 'partOf: [kz-2024-05-town]\n'),
    found: [
      at(SWEEP, 34, 10, 'partOf[0]', `"kz-2024-05-town" ${RING}`),
      at(TOWN, 37, 10, 'partOf[0]', `"kz-2024-05-sweep" ${RING}`),
    ],
  },
  {
    says: 'a case inside itself by way of two others is found in all three',
    record: new Map([
      ...extended(SWEEP, 'partOf: [kz-2024-05-yard]\n'),
      [YARD, `${soundRecord.get(YARD)}partOf: [kz-2024-05-town]\n`],
    ]),
    found: [
      at(SWEEP, 34, 10, 'partOf[0]', `"kz-2024-05-yard" ${RING}`),
      at(TOWN, 37, 10, 'partOf[0]', `"kz-2024-05-sweep" ${RING}`),
      at(YARD, 12, 10, 'partOf[0]', `"kz-2024-05-town" ${RING}`),
    ],
  },
  {
    says: 'a case in two rings is found once, at the first relation that leads back',
    record: new Map([
      ...extended(SWEEP, 'partOf: [kz-2024-05-town, kz-2024-05-yard]\n'),
      [YARD, `${soundRecord.get(YARD)}partOf: [kz-2024-05-sweep]\n`],
    ]),
    found: [
      at(SWEEP, 34, 10, 'partOf[0]', `"kz-2024-05-town" ${RING}`),
      at(TOWN, 37, 10, 'partOf[0]', `"kz-2024-05-sweep" ${RING}`),
      at(YARD, 12, 10, 'partOf[0]', `"kz-2024-05-sweep" ${RING}`),
    ],
  },
  {
    says: 'a ring is not found in a case that is only a part of one of its members',
    record: new Map([
      ...extended(SWEEP, 'partOf: [kz-2024-05-yard]\n'),
      [YARD, `${soundRecord.get(YARD)}partOf: [kz-2024-05-sweep]\n`],
    ]),
    found: [
      at(SWEEP, 34, 10, 'partOf[0]', `"kz-2024-05-yard" ${RING}`),
      at(YARD, 12, 10, 'partOf[0]', `"kz-2024-05-sweep" ${RING}`),
    ],
  },
];

describe('The relations of cases', () => {
  for (const { says, record, found } of relations) {
    it(says, () => expect(problemsOf(record)).toEqual(found));
  }
});
