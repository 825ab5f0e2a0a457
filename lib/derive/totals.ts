import type { Dataset } from '@/lib/dataset/build-dataset';
import { type Derived, derive, type Input, isTold } from '@/lib/method/derived';
import type { EnergyResult } from '@/lib/method/energy';
import type { Case } from '@/lib/schema/case';
import { type Country, countries } from '@/lib/schema/vocabulary';
import { exactly, type Interval, plus } from '@/lib/units/interval';
import { energyOf } from './energy';
import { mayShare, sameEvents, wholesOf } from './ties';

/** Why a case is not in a sum. */
export const leftOutReasons = [
  'not-mining',
  'unit-in-doubt',
  'held-elsewhere',
  'same-event',
  'may-overlap',
  'not-told',
] as const;
export type LeftOut = { id: string; because: (typeof leftOutReasons)[number]; instead?: string };

/** A sum of energy in kWh that takes each theft once, with what is in it and what is not. */
export type Total = { country?: Country; value: Interval; open: boolean; counted: string[]; leftOut: LeftOut[] };

/** A sum of energies as a figure of ours, so that it is written as one and can be held against others. */
export function totalFigure({ value, open }: Pick<Total, 'value' | 'open'>): Derived {
  return derive('energy-stated', [summed('energy', value, 'kWh')], open ? { open: 'above' } : {});
}

/** What several cases tell, added up, as an input of the next sum. */
export const summed = (name: Input['name'], value: Interval, unit: string): Input => ({
  name,
  value,
  unit,
  origin: [{ from: 'result', formula: 'energy-stated' }],
});

/** Totals by country, in the order of the list, then the region's. Countries with nothing to add stay, at zero cases. */
export function energyTotals(dataset: Dataset): { countries: Total[]; region: Total } {
  const each = countries.map((country) => ({
    country,
    ...sum(
      dataset.cases.filter((record) => record.country === country),
      dataset,
    ),
  }));
  const region = each.reduce<Total>(
    (all, one) => ({
      value: plus(all.value, one.value),
      open: all.open || one.open,
      counted: [...all.counted, ...one.counted],
      leftOut: [...all.leftOut, ...one.leftOut],
    }),
    { value: exactly(0), open: false, counted: [], leftOut: [] },
  );
  return { countries: each, region };
}

function sum(cases: Case[], dataset: Dataset): Omit<Total, 'country'> {
  const told = new Map<string, EnergyResult>();
  const leftOut: LeftOut[] = [];
  for (const record of cases) {
    const energy = energyOf(record, dataset);
    if (record.subject !== 'mining') leftOut.push({ id: record.id, because: 'not-mining' });
    else if (isTold(energy)) told.set(record.id, energy);
    else leftOut.push({ id: record.id, because: energy.untold === 'unit-in-doubt' ? 'unit-in-doubt' : 'not-told' });
  }
  const once = eachOnce(new Map([...told].map(([id, energy]) => [id, energy.value.central])), cases);
  const { counted } = once;
  return {
    value: counted.map((id) => told.get(id)?.value ?? exactly(0)).reduce(plus, exactly(0)),
    open: counted.some((id) => told.get(id)?.open === 'above'),
    counted: counted.sort(),
    leftOut: [...leftOut, ...once.leftOut].sort((a, b) => a.id.localeCompare(b.id)),
  };
}

/** Of cases that each tell an amount, those that may be added without counting a theft twice, and why not the others. */
export function eachOnce(sizes: ReadonlyMap<string, number>, cases: Case[]): { counted: string[]; leftOut: LeftOut[] } {
  const byId = new Map(cases.map((record) => [record.id, record]));
  const counted: string[] = [];
  const leftOut: LeftOut[] = [];
  const size = (id: string) => sizes.get(id) ?? 0;
  // Wholes that tell an amount before their parts, then the largest first: of two that may overlap, the one that can
  // hold the other.
  const depth = (id: string) => wholesOf(id, byId).filter((up) => sizes.has(up)).length;
  const order = [...sizes.keys()].sort((a, b) => depth(a) - depth(b) || size(b) - size(a) || a.localeCompare(b));
  for (const id of order) {
    const excluded = collision(id, counted, byId);
    if (excluded) leftOut.push(excluded);
    else counted.push(id);
  }
  return { counted, leftOut };
}

/** Whether a case would count something twice: inside a counted whole, or beside one that may share it. */
function collision(id: string, counted: string[], byId: Map<string, Case>): LeftOut | undefined {
  const whole = wholesOf(id, byId).find((up) => counted.includes(up));
  if (whole) return { id, because: 'held-elsewhere', instead: whole };
  const events = sameEvents(byId);
  const same = counted.find((other) => events(id) === events(other));
  if (same) return { id, because: 'same-event', instead: same };
  const near = counted.find((other) => mayShare(id, other, byId, events));
  return near ? { id, because: 'may-overlap', instead: near } : undefined;
}
