import { describe, expect, it } from 'vitest';
import { outlines, textsOnDisk, topologyOnDisk } from '@/lib/record/disk';
import { problemLine } from '@/lib/record/problem';
import { checkRecord } from './check-record';
import { at, changed, HERALD, PLACES, problemsOf, soundRecord, TODAY, TOWN, YARD } from './sound-record.fixture';

describe('The check of the record', () => {
  it('finds nothing in a sound record', () => {
    expect(problemsOf(soundRecord)).toEqual([]);
  });

  it('finds nothing in the record on disk', () => {
    const { problems } = checkRecord(textsOnDisk(), outlines(topologyOnDisk('regions')), TODAY);
    expect(problems.map(problemLine)).toEqual([]);
  });

  it('reads every file of a sound record', () => {
    const { files } = checkRecord(soundRecord, { type: 'FeatureCollection', features: [] }, TODAY);
    const counts = Object.entries(files).map(([name, read]) => [name, Array.isArray(read) ? read.length : read?.file]);
    expect(Object.fromEntries(counts)).toEqual({
      cases: 3,
      context: 0,
      publishers: 1,
      places: 2,
      agencies: 1,
      policies: 1,
      readings: 'data/readings.yaml',
      ruleContext: 'data/context/policies.yaml',
      corrections: 'data/corrections.yaml',
      checkedClaims: 'data/claims.yaml',
      series: 'data/baselines/series.yaml',
      tariffs: 'data/baselines/tariffs.yaml',
      rates: 'data/baselines/rates.yaml',
      machines: 'data/baselines/machines.yaml',
      network: 'data/baselines/network.yaml',
      towns: 'data/baselines/towns.yaml',
      constants: 'data/baselines/constants.yaml',
      observations: 'data/baselines/observations.yaml',
    });
  });

  it('reports the problems of all files at once, by file and line', () => {
    const record = changed(
      [PLACES, 'within: kz-town', 'within: kz-city'],
      [PLACES, 'lat: 52.3', 'lat: 42.3'],
      [HERALD, 'published: 2024-05-20', 'published: 2026-12-01'],
      [YARD, 'precision: site', 'precision: country'],
      [TOWN, 'by: [s1, s2]', 'by: [s9, s8]'],
      [TOWN, 'value: 30', 'value: -30'],
      [TOWN, 'subdivision: KZ-55', 'subdivision: KG-C'],
    );
    expect(problemsOf(record).map(problemLine)).toEqual([
      `${TOWN}:5:1 subdivision KG-C is not a region of KZ. Correct one of the two.`,
      `${TOWN}:20:5 claims[0].value -30 is below zero. Correct the sign.`,
      `${TOWN}:28:10 claims[1].by[0] The case has no source "s9". Add it under sources, or correct the key.`,
      `${TOWN}:28:14 claims[1].by[1] The case has no source "s8". Add it under sources, or correct the key.`,
      `${YARD}:6:1 places A case told for the whole country has no places. Empty the list, or make the precision finer.`,
      `${PLACES}:15:5 places[2].point The point 42.3, 76.9 lies outside KZ. Correct it: latitude first, then longitude.`,
      `${PLACES}:22:5 places[3].within There is no place "kz-city" in this file. Add it, or correct the key.`,
      `${HERALD}:7:5 pages[0].published 2026-12-01 lies in the future. Correct the date.`,
    ]);
  });

  it('does not call pages unused while the case that cites them cannot be read', () => {
    expect(problemsOf(changed([TOWN, 'kind: raid', 'kind:']))).toEqual([
      at(TOWN, 4, 1, 'kind', 'This field is empty. Fill it in, or remove it.'),
    ]);
  });

  it('prints a problem as file:line:column, field and message', () => {
    expect(problemLine(at('data/cases/kz/a.yaml', 12, 5, 'claims[2].unit', 'Correct the unit.'))).toBe(
      'data/cases/kz/a.yaml:12:5 claims[2].unit Correct the unit.',
    );
  });
});
