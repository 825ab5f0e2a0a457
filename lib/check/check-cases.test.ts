import { describe, expect, it } from 'vitest';
import { at, changed, type Kind, problemsOf, soundRecord, TOWN, without, YARD } from './sound-record.fixture';

const whole: Kind[] = [
  {
    says: 'a period that ends before it begins is found',
    record: changed([TOWN, 'to: 2023-06', 'to: 2022-06']),
    found: [
      at(TOWN, 11, 3, 'period.to', 'The period ends (2022-06) before it begins (2023-01). Exchange or correct them.'),
    ],
  },
  {
    says: 'such a period of one claim is found too',
    record: changed([TOWN, 'unit: MW\n', 'unit: MW\n    period: { from: 2024-03, to: "2023" }\n']),
    found: [
      at(
        TOWN,
        22,
        30,
        'claims[0].period.to',
        'The period ends (2023) before it begins (2024-03). Exchange or correct them.',
      ),
    ],
  },
  {
    says: 'an announcement of tomorrow is found',
    record: changed([TOWN, 'announced: 2024-05', 'announced: 2026-11-22']),
    found: [at(TOWN, 8, 1, 'announced', '2026-11-22 lies in the future. Correct the date.')],
  },
  {
    says: 'a status of next year is found',
    record: changed([TOWN, 'asOf: 2024-06-01', 'asOf: "2027"']),
    found: [at(TOWN, 15, 3, 'status.asOf', '2027 lies in the future. Correct the date.')],
  },
  {
    says: 'a file that is not called like its case is found',
    record: changed([TOWN, 'id: kz-2024-05-town', 'id: kz-2024-05-city']),
    found: [at(TOWN, 1, 1, 'id', 'The file is not called kz-2024-05-city.yaml. Rename the file, or correct the id.')],
  },
  {
    says: 'a case in the folder of another country is found',
    record: without(TOWN, 'data/cases/kg/kz-2024-05-town.yaml'),
    found: [
      at(
        'data/cases/kg/kz-2024-05-town.yaml',
        2,
        1,
        'country',
        'A case of KZ belongs in data/cases/kz. Move the file, or correct the country.',
      ),
    ],
  },
  {
    says: 'a region of another country is found',
    record: changed([TOWN, 'subdivision: KZ-55', 'subdivision: KG-C']),
    found: [at(TOWN, 5, 1, 'subdivision', 'KG-C is not a region of KZ. Correct one of the two.')],
  },
  {
    says: 'a case told for the whole country, yet with places, is found',
    record: changed([TOWN, 'precision: settlement', 'precision: country']),
    found: [
      at(
        TOWN,
        7,
        1,
        'places',
        'A case told for the whole country has no places. Empty the list, or make the precision finer.',
      ),
    ],
  },
  {
    says: 'a case of a neighbour among those of the five countries is found',
    record: changed([YARD, 'country: KZ', 'country: RU'], [YARD, 'places: [kz-yard]', 'places: []']),
    found: [
      at(
        YARD,
        1,
        1,
        'id',
        'The id begins with "kz", but the case is one of RU. Begin it with "ru", or correct the country.',
      ),
      at(YARD, 2, 1, 'country', 'A case of RU belongs in data/context/ru. Move the file, or correct the country.'),
    ],
  },
  {
    says: 'a case of one of the five countries among those of neighbours is found',
    record: without(YARD, 'data/context/kz/kz-2024-05-yard.yaml'),
    found: [
      at(
        'data/context/kz/kz-2024-05-yard.yaml',
        2,
        1,
        'country',
        'A case of KZ belongs in data/cases/kz. Move the file, or correct the country.',
      ),
    ],
  },
  {
    says: 'an id that begins with another country is found',
    record: new Map([
      ...without(YARD),
      ['data/cases/kz/kg-2024-05-yard.yaml', (soundRecord.get(YARD) ?? '').replace('id: kz', 'id: kg')],
    ]),
    found: [
      at(
        'data/cases/kz/kg-2024-05-yard.yaml',
        1,
        1,
        'id',
        'The id begins with "kg", but the case is one of KZ. Begin it with "kz", or correct the country.',
      ),
    ],
  },
  {
    says: 'a statement made tomorrow is found',
    record: changed([TOWN, '    agency: kz-agency\n', '    agency: kz-agency\n    made: 2026-11-22\n']),
    found: [at(TOWN, 35, 5, 'statements[0].made', '2026-11-22 lies in the future. Correct the date.')],
  },
];

describe('A case as a whole', () => {
  for (const { says, record, found } of whole) {
    it(says, () => expect(problemsOf(record)).toEqual(found));
  }

  it('a period from June 2023 to 2023 is let through, since the year ends after June', () => {
    const dates = changed([TOWN, 'from: 2023-01', 'from: 2023-06'], [TOWN, 'to: 2023-06', 'to: "2023"']);
    expect(problemsOf(dates)).toEqual([]);
  });

  it('an announcement of this month is let through, though the month is not over', () => {
    expect(problemsOf(changed([TOWN, 'announced: 2024-05', 'announced: 2026-11']))).toEqual([]);
  });

  it('an id of a neighbour may begin with the name of a part of it', () => {
    const abkhazia = (soundRecord.get(YARD) ?? '')
      .replace('id: kz-2024-05-yard', 'id: ab-2024-12-yard')
      .replace('country: KZ', 'country: GE')
      .replace('[kz-yard]', '[]');
    expect(problemsOf(new Map([...without(YARD), ['data/context/ge/ab-2024-12-yard.yaml', abkhazia]]))).toEqual([]);
  });

  it('a period may end in the future, as a ban does', () => {
    expect(problemsOf(changed([TOWN, 'to: 2023-06', 'to: 2031-03']))).toEqual([]);
  });
});
