import type { Dataset } from '@/lib/dataset/build-dataset';
import { penalMultiple, roadsOf } from '@/lib/derive/energy';
import { figuresOf } from '@/lib/derive/figures';
import type { Input } from '@/lib/method/derived';
import type { EnergyResult } from '@/lib/method/energy';
import type { Case } from '@/lib/schema/case';
import type { Country } from '@/lib/schema/vocabulary';
import { HOURS_IN, type LengthUnit, lengthUnits, type Question, type Start } from './question';

const START_OF: Partial<Record<EnergyResult['formula'], { start: Start; input: Input['name'] }>> = {
  'energy-stated': { start: 'energy', input: 'energy' },
  'energy-from-power': { start: 'power', input: 'power' },
  'energy-from-money': { start: 'money', input: 'loss' },
  'energy-from-machines': { start: 'machines', input: 'machines' },
};

/**
 * The question that a case answers in its own figures: its best road to the energy, or, where its unit is in doubt,
 * the first reading settled on. Undefined where the case allows no figure.
 */
export function questionOf(record: Case, dataset: Dataset): Question | undefined {
  const { figure, doubtful } = figuresOf(record, dataset);
  const settled = doubtful.flatMap(({ readings }) => readings)[0];
  const energy = figure?.energy ?? settled?.energy;
  const road = energy && START_OF[energy.formula];
  const input = road && energy.inputs.find(({ name }) => name === road.input);
  if (!energy || !road || !input) return undefined;
  const unit = road.start === 'machines' ? 'units' : input.unit;
  const { low, high } = input.value;
  const people = record.claims.find(
    (claim) => claim.what === 'equivalent-population' && claim.unit === 'people' && !claim.doubt && !claim.text,
  );
  const ended = (energy.span?.end || record.announced || record.period?.from || '').slice(0, 7);
  if (ended === '') return undefined;
  return {
    start: road.start,
    ...inUnit(road.start, unit, low, high),
    ...(energy.span ? lengthOf(energy.span.hours.central) : { lengthUnit: 'months' as const }),
    country: record.country as Country,
    ended,
    ...(people ? peopleOf(people) : {}),
    multiple: road.start === 'money' ? multipleOf(record, dataset) : 1,
    losses: false,
    adjustments: {},
    from: record.id,
  };
}

/** A power stands in MW, an energy in the unit printed; the thousands and millions of Uzbek print in plain units. */
function inUnit(start: Start, unit: string, low: number, high: number) {
  const [to, per] =
    start === 'power'
      ? ['MW', 1000]
      : unit === 'million kWh'
        ? ['GWh', 1]
        : unit === 'thousand kWh'
          ? ['MWh', 1]
          : [unit, 1];
  const range = high > low ? { upTo: high / Number(per) } : {};
  return { unit: String(to), amount: low / Number(per), ...range };
}

/** A length in the largest unit that holds it whole. */
function lengthOf(hours: number): { length: number; lengthUnit: LengthUnit } {
  const unit = [...lengthUnits].reverse().find((one) => Number.isInteger(hours / HOURS_IN[one])) ?? 'hours';
  return { length: hours / HOURS_IN[unit], lengthUnit: unit };
}

function peopleOf({ value, min, max }: Case['claims'][number]) {
  if (value !== undefined) return { people: value };
  return min !== undefined && max !== undefined ? { people: min, peopleUpTo: max } : {};
}

/** Times the tariff that the loss of a case may have been charged at, as its own road takes it. */
function multipleOf(record: Case, dataset: Dataset): number {
  const { money } = roadsOf(record, dataset);
  const claim = 'untold' in money ? undefined : money.inputs[0]?.origin[0];
  const loss = record.claims.find((one) => claim?.from === 'claim' && one.key === claim.claim);
  return loss ? penalMultiple(record, loss, dataset) : 1;
}

/** The cases that can be filled in, newest first. */
export const fillable = (dataset: Dataset): { record: Case; question: Question }[] =>
  dataset.cases.flatMap((record) => {
    const question = record.subject === 'mining' ? questionOf(record, dataset) : undefined;
    return question ? [{ record, question }] : [];
  });
