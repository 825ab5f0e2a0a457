import { describe, expect, it } from 'vitest';
import { at, changed, type Kind, MACHINES, problemsOf, READINGS, TOWN, withFile } from './sound-record.fixture';

const UNITS =
  'kWh, MWh, thousand kWh, GWh, million kWh, TWh, kW, MW, GW, KZT, KGS, TJS, UZS, TMT, USD, RUB, ' +
  'megawatts per hour, kilowatts per hour, kVA, KGS per kWh, KGS per kW, percent, billion m3, units, sites, companies, ' +
  'people, households, cases, suits, decisions, licences, regions, years, calculation indices';

const values: Kind[] = [
  {
    says: 'a unit that is not in the list is found, with the list',
    record: changed([TOWN, 'unit: MW\n', 'unit: megawatt\n']),
    found: [at(TOWN, 21, 5, 'claims[0].unit', `"megawatt" is not allowed here. Use one of: ${UNITS}.`)],
  },
  {
    says: 'a kind that is not in the list is found, with the list',
    record: changed([TOWN, 'kind: raid', 'kind: bust']),
    found: [
      at(
        TOWN,
        4,
        1,
        'kind',
        '"bust" is not allowed here. Use one of: raid, seizure, sweep, disconnection, insider-diversion, criminal-case, verdict, official-statistic.',
      ),
    ],
  },
  {
    says: 'a number in quotes is found',
    record: changed([TOWN, 'value: 30', 'value: "30"']),
    found: [
      at(
        TOWN,
        20,
        5,
        'claims[0].value',
        '"30" is text where a number is owed. Write the digits alone, without quotes, spaces or unit.',
      ),
    ],
  },
  {
    says: 'a number with its unit behind it is found',
    record: changed([TOWN, 'value: 30', 'value: 30 MW']),
    found: [
      at(
        TOWN,
        20,
        5,
        'claims[0].value',
        '"30 MW" is text where a number is owed. Write the digits alone, without quotes, spaces or unit.',
      ),
    ],
  },
  {
    says: 'a latitude beyond the pole is found',
    record: withFile(
      'data/places/uz.yaml',
      'country: UZ\nplaces:\n  - key: uz-town\n    type: settlement\n    names: { en: Town, ru: Город }\n    point:\n      lat: 91\n      lon: 66\n      source: gazetteer\n',
    ),
    found: [at('data/places/uz.yaml', 7, 7, 'places[0].point.lat', '91 is too large: at most 90. Correct the number.')],
  },
  {
    says: 'a machine without power is found',
    record: changed([MACHINES, 'watts: 3250', 'watts: 0']),
    found: [at(MACHINES, 1, 45, '[0].watts', '0 is too small: more than 0. Correct the number.')],
  },
  {
    says: 'half a year is found',
    record: changed([MACHINES, 'year: 2020', 'year: 2020.5']),
    found: [at(MACHINES, 1, 19, '[0].year', 'Here stands a number where a whole number is owed. Rewrite it so.')],
  },
  {
    says: 'a reading as power in a unit of energy is found',
    record: changed([READINGS, 'unit: MW\n', 'unit: MWh\n']),
    found: [at(READINGS, 9, 7, '[0].readings[0].unit', '"MWh" is not allowed here. Use one of: kW, MW, GW.')],
  },
];

describe('The form of units and numbers', () => {
  for (const { says, record, found } of values) {
    it(says, () => expect(problemsOf(record)).toEqual(found));
  }
});
