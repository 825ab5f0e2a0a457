import { describe, expect, it } from 'vitest';
import { buildDataset, type Dataset } from '@/lib/dataset/build-dataset';
import { type Derived, isTold, type Untold } from '@/lib/method/derived';
import { type EnergyResult, energyStated } from '@/lib/method/energy';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import type { SeriesMetric } from '@/lib/schema/baseline';
import type { Case } from '@/lib/schema/case';
import { between, exactly } from '@/lib/units/interval';
import { caseWith } from './case.fixture';
import { energyOf } from './energy';
import { figuresOf } from './figures';
import { caseScale } from './scale';

const texts = textsOnDisk();
const real = buildDataset(readFiles(texts).files, texts);

const series = (metric: SeriesMetric, unit: string, value: number) => ({
  country: 'KZ' as const,
  metric,
  unit,
  source: `office/${metric}`,
  values: { '2021': value },
});

/** A country that makes 2 TWh and needs 8.76 TWh a year, 1 GWh an hour; each head takes 5,000 kWh. */
const small: Dataset = {
  ...real,
  series: [
    series('demand-per-head', 'kWh/person/year', 5_000),
    series('generation', 'TWh', 2),
    series('demand', 'TWh', 8.76),
  ],
};

const record = caseWith({ announced: '2021-06' });
const taken = (span?: EnergyResult['span'], open?: 'above'): EnergyResult =>
  energyStated(
    { name: 'energy', value: between(10e6, 40e6), unit: 'kWh', origin: [{ from: 'claim', claim: 'taken' }] },
    'kWh',
    span,
    { open },
  );
const twoYears = { hours: exactly(17_520), years: [2021], end: '2021' };

function told(result: Derived | Untold): Derived {
  if (!isTold(result)) throw new Error(`Nothing is told: ${result.untold}.`);
  return result;
}

describe('what an energy means', () => {
  it('in people is their share for the period: 10 to 40 GWh in two years are 1,000 to 4,000 people', () => {
    const people = told(caseScale(taken(twoYears), record, small).people);
    expect(people).toMatchObject({ unit: 'people', formula: 'city-equivalent' });
    expect([people.value.low, people.value.central, people.value.high].map(Math.round)).toEqual([1_000, 2_000, 4_000]);
  });

  it('without a period is person-years and never people', () => {
    const people = told(caseScale(taken(), record, small).people);
    expect(people).toMatchObject({ unit: 'person-years', formula: 'person-years' });
    expect([people.value.low, people.value.central, people.value.high].map(Math.round)).toEqual([2_000, 4_000, 8_000]);
    expect(people.inputs.map(({ name }) => name)).toEqual(['energy', 'demand-per-head']);
  });

  it('in generation is held against that of the same time: 10 to 40 GWh of 4 TWh are 0.25% to 1%', () => {
    const share = told(caseScale(taken(twoYears), record, small).share);
    expect(share.unit).toBe('percent');
    expect(share.value.low).toBeCloseTo(0.25, 9);
    expect(share.value.high).toBeCloseTo(1, 9);
  });

  it('in generation is held against one year where no period is told: 0.5% to 2% of 2 TWh', () => {
    const share = told(caseScale(taken(), record, small).share);
    expect(share.value.low).toBeCloseTo(0.5, 9);
    expect(share.value.high).toBeCloseTo(2, 9);
  });

  it('in hours of demand does not ask for the period: 10 to 40 hours at 1 GWh an hour', () => {
    for (const one of [taken(), taken(twoYears)]) {
      const hours = told(caseScale(one, record, small).hours);
      expect(hours.value.low).toBeCloseTo(10, 9);
      expect(hours.value.high).toBeCloseTo(40, 9);
    }
  });

  it('stays open where the energy is', () => {
    const { people, share, hours } = caseScale(taken(twoYears, 'above'), record, small);
    expect([people, share, hours].map((one) => told(one).open)).toEqual(['above', 'above', 'above']);
  });

  it('is not told without the figures of the country', () => {
    expect(caseScale(taken(twoYears), { ...record, country: 'TM' }, { ...small, network: [] })).toEqual({
      people: { untold: 'no-baseline' },
      homes: { untold: 'no-baseline' },
      households: { untold: 'no-baseline' },
      share: { untold: 'no-baseline' },
      hours: { untold: 'no-baseline' },
      carbon: { untold: 'no-baseline' },
      bitcoin: { untold: 'no-network' },
    });
  });

  it('is not told where neither the period nor the announcement gives a year', () => {
    const { announced: _announced, ...undated } = record;
    expect(caseScale(taken(), undated, small).people).toEqual({ untold: 'no-baseline' });
  });
});

describe('what the energies of the record mean', () => {
  const recorded = (id: string): Case => {
    const found = real.byId.get(id);
    if (!found) throw new Error(`The record has no case ${id}.`);
    return found;
  };

  it('is people exactly where a length is told, and person-years everywhere else', () => {
    const units = [...real.cases, ...real.context].flatMap((one) => {
      const energy = energyOf(one, real);
      if (!isTold(energy)) return [];
      const { people } = caseScale(energy, one, real);
      return isTold(people)
        ? [{ id: one.id, unit: people.unit, expected: energy.span ? 'people' : 'person-years' }]
        : [];
    });
    expect(new Set(units.map(({ unit }) => unit))).toEqual(new Set(['people', 'person-years']));
    expect(units.filter(({ unit, expected }) => unit !== expected)).toEqual([]);
  });

  it('names no town for a case without a period', () => {
    const named = real.cases.filter((one) => {
      const { figure } = figuresOf(one, real);
      return figure?.town && !figure.energy.span;
    });
    expect(named.map(({ id }) => id)).toEqual([]);
  });

  it('of the Tajik half-year is 44,000 to 101,000 people and 18 to 41 hours of demand', () => {
    const { figure } = figuresOf(recorded('tj-2025-08-national-h1-losses-32m-somoni'), real);
    if (!figure) throw new Error('The case has no figure.');
    const people = told(figure.scale.people).value;
    const hours = told(figure.scale.hours).value;
    expect([people.low, people.high].map((one) => Math.round(one / 1_000))).toEqual([44, 101]);
    expect([hours.low, hours.high].map(Math.round)).toEqual([18, 41]);
  });

  it('of the Sughd case is person-years, half of the 400 to 910 people that a half-year would make', () => {
    const { figure } = figuresOf(recorded('tj-2025-08-sughd-135-devices'), real);
    const people = figure && told(figure.scale.people);
    expect(people?.unit).toBe('person-years');
    expect([people?.value.low, people?.value.high].map((one) => Math.round(one ?? 0))).toEqual([197, 451]);
  });

  it('of the lead case read as 50 MW is 63,000 to 75,000 people and the town Kentau or Balkhash', () => {
    const lead = figuresOf(recorded('kz-2025-08-east-kazakhstan-insiders'), real);
    expect(lead.figure).toBeUndefined();
    const [fifty, money] = lead.doubtful[0]?.figures ?? [];
    if (!fifty || !money) throw new Error('The case has no two readings.');
    const people = told(fifty.scale.people).value;
    expect([people.low, people.high].map((one) => Math.round(one / 100))).toEqual([634, 746]);
    expect(['kz-kentau', 'kz-balkhash']).toContain(fifty.town?.key);
    expect(Math.round(told(fifty.scale.hours).value.high)).toBe(63);
    const fewer = told(money.scale.people).value;
    expect([fewer.low, fewer.high].map((one) => Math.round(one / 1_000))).toEqual([21, 38]);
  });
});

describe('a length that the energy was made with', () => {
  it('does not widen the people: 7 MW near Bishkek are the share of 22,600 to 26,500 for however long they ran', () => {
    const record = real.byId.get('kg-2019-07-bishkek-8000-machines');
    const people = record && figuresOf(record, real).figure?.scale.people;
    if (!people || !isTold(people)) throw new Error('The case tells no people.');
    expect(Math.round(people.value.low / 100)).toBe(226);
    expect(Math.round(people.value.high / 100)).toBe(265);
  });
});
