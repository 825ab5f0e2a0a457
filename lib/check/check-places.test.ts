import { describe, expect, it } from 'vitest';
import { at, changed, type Kind, PLACES, problemsOf } from './sound-record.fixture';

const ORDER = 'Correct it: latitude first, then longitude.';

const places: Kind[] = [
  {
    says: 'a point outside its country is found',
    record: changed([PLACES, 'lat: 52.3', 'lat: 42.3']),
    found: [at(PLACES, 15, 5, 'places[2].point', `The point 42.3, 76.9 lies outside KZ. ${ORDER}`)],
  },
  {
    says: 'a point with longitude and latitude exchanged is found',
    record: changed([PLACES, 'lat: 52.3\n      lon: 76.9', 'lat: 76.9\n      lon: 52.3']),
    found: [at(PLACES, 15, 5, 'places[2].point', `The point 76.9, 52.3 lies outside KZ. ${ORDER}`)],
  },
  {
    says: 'a point on a district is found',
    record: changed([
      PLACES,
      'names: { en: District, ru: Район }\n',
      'names: { en: District, ru: Район }\n    point: { lat: 52, lon: 76, source: gazetteer }\n',
    ]),
    found: [at(PLACES, 10, 5, 'places[1].point', 'A district is never drawn as a point. Remove it.')],
  },
  {
    says: 'a region without an outline is found',
    record: changed([
      PLACES,
      'names: { en: Region, ru: Область }\n',
      'names: { en: Region, ru: Область }\n    outline: KZ-0\n',
    ]),
    found: [at(PLACES, 6, 5, 'places[0].outline', 'No outline in data/geo is called "KZ-0". Correct the code.')],
  },
  {
    says: 'a place in a region of another country is found',
    record: changed([
      PLACES,
      'names: { en: District, ru: Район }\n    subdivision: KZ-55',
      'names: { en: District, ru: Район }\n    subdivision: KG-C',
    ]),
    found: [at(PLACES, 10, 5, 'places[1].subdivision', 'KG-C is not a region of KZ. Correct the code.')],
  },
  {
    says: 'a site within an unknown place is found',
    record: changed([PLACES, 'within: kz-town', 'within: kz-city']),
    found: [
      at(PLACES, 22, 5, 'places[3].within', 'There is no place "kz-city" in this file. Add it, or correct the key.'),
    ],
  },
];

describe('The places', () => {
  for (const { says, record, found } of places) {
    it(says, () => expect(problemsOf(record)).toEqual(found));
  }

  it('a town a few kilometres beyond a simplified border is let through', () => {
    expect(problemsOf(changed([PLACES, 'lat: 52.3', 'lat: 49.95']))).toEqual([]);
  });
});
