import { describe, expect, it } from 'vitest';
import {
  at,
  changed,
  HERALD,
  type Kind,
  NETWORK,
  POLICIES,
  problemsOf,
  SERIES,
  soundRecord,
  TOWN,
  YARD,
} from './sound-record.fixture';

const ADD = 'Add it there, or correct the key.';
const UNUSED = 'Nothing rests on this page. Cite it, or remove it.';

const cases: Kind[] = [
  {
    says: 'an unknown page is found, and so is the page that nobody cites any more',
    record: changed([TOWN, 's1: herald/town', 's1: herald/city']),
    found: [
      at(TOWN, 30, 3, 'sources.s1', `There is no page "herald/city" in data/sources. ${ADD}`),
      at(HERALD, 10, 5, 'pages[1].key', UNUSED),
    ],
  },
  {
    says: 'a published case that rests on a page without an address is found',
    record: changed([YARD, 'held: { en: The page has no address., ru: У страницы нет адреса. }\n', '']),
    found: [
      at(
        YARD,
        10,
        3,
        'sources.s1',
        'The page "herald/leaflet" has no address, so nothing published may rest on it. Find the address, or hold the case.',
      ),
    ],
  },
  {
    says: 'an unknown agency of a case is found',
    record: changed([TOWN, 'agencies: [kz-agency]', 'agencies: [kz-agency, kz-police]']),
    found: [at(TOWN, 12, 23, 'agencies[1]', `There is no agency "kz-police" in data/agencies. ${ADD}`)],
  },
  {
    says: 'an unknown agency of a statement is found',
    record: changed([TOWN, 'agency: kz-agency', 'agency: kz-police']),
    found: [at(TOWN, 34, 5, 'statements[0].agency', `There is no agency "kz-police" in data/agencies. ${ADD}`)],
  },
  {
    says: 'an unknown place is found',
    record: changed([TOWN, 'places: [kz-town]', 'places: [kz-city]']),
    found: [at(TOWN, 7, 10, 'places[0]', `There is no place "kz-city" in data/places. ${ADD}`)],
  },
  {
    says: 'a place in another country is found',
    record: changed([TOWN, 'places: [kz-town]', 'places: [kg-town]']),
    found: [at(TOWN, 7, 10, 'places[0]', 'The place "kg-town" lies in KG, the case in KZ. Correct one of the two.')],
  },
];

const tables: Kind[] = [
  {
    says: 'a rule that rests on an unknown page is found',
    record: changed([POLICIES, '[herald/law]\nevents', '[herald/law, herald/laws]\nevents']),
    found: [at(POLICIES, 7, 27, 'rules[0].sources[1]', `There is no page "herald/laws" in data/sources. ${ADD}`)],
  },
  {
    says: 'a baseline that rests on an unknown page is found',
    record: changed([SERIES, 'source: herald/statistics', 'source: herald/statistic']),
    found: [at(SERIES, 4, 3, '[0].source', `There is no page "herald/statistic" in data/sources. ${ADD}`)],
  },
];

const network: Kind[] = [
  {
    says: 'a point of the network that rests on an unknown page is found',
    record: changed([
      NETWORK,
      '400, unit: EH/s, source: herald/statistics',
      '400, unit: EH/s, source: herald/statistic',
    ]),
    found: [at(NETWORK, 2, 66, '[1].source', `There is no page "herald/statistic" in data/sources. ${ADD}`)],
  },
  {
    says: 'a unit that does not go with the metric is found',
    record: changed([NETWORK, '400, unit: EH/s', '400, unit: USD/BTC']),
    found: [
      at(
        NETWORK,
        2,
        54,
        '[1].unit',
        'A value of "hash-rate" is in EH/s, not in USD/BTC. Correct the unit or the metric.',
      ),
    ],
  },
  {
    says: 'a point with neither a page nor a note is found',
    record: changed([NETWORK, '  note: { en: "The protocol’s own rule.", ru: Правило самого протокола. }\n', '']),
    found: [
      at(
        NETWORK,
        3,
        3,
        '[2]',
        'This point has no page and no note. Cite a page, or say in a note that the protocol sets it.',
      ),
    ],
  },
  {
    says: 'two values of one metric for one day are found at the second',
    record: changed([NETWORK, 'date: 2023-08-22', 'date: 2022-01-01']),
    found: [at(NETWORK, 2, 24, '[1].date', '"hash-rate" has a value for 2022-01 already. Remove one of the two.')],
  },
  {
    says: 'a point older than the one before it is found',
    record: changed([NETWORK, 'date: 2023-08-22', 'date: 2021-12-31']),
    found: [
      at(
        NETWORK,
        2,
        24,
        '[1].date',
        '2021-12-31 stands after 2022-01. Put the points of "hash-rate" in order, the oldest first.',
      ),
    ],
  },
];

describe('What a file refers to', () => {
  for (const { says, record, found } of [...cases, ...tables, ...network]) {
    it(says, () => expect(problemsOf(record)).toEqual(found));
  }

  it('a held case may rest on a page without an address', () => {
    expect(soundRecord.get(YARD)).toContain('s1: herald/leaflet');
    expect(problemsOf(soundRecord)).toEqual([]);
  });
});
