import { type Baselines, constant, yearlyMean } from '@/lib/method/baseline';
import { asInput, type Input } from '@/lib/method/derived';
import { type EnergyResult, energyFromPower, energyStated, undisturbed } from '@/lib/method/energy';
import { hoursInput, type Span, yearsInput } from '@/lib/method/span';
import { type EnergyUnit, KW, KWH, type PowerUnit } from '@/lib/units/energy';
import { exactly, times } from '@/lib/units/interval';

/** A told quantity as an input of the tests, in the unit it is printed in. */
export type Fact = {
  key: string;
  input: Input;
  open?: 'above' | 'below';
  per?: 'day' | 'month' | 'year';
  /** How long this one is told for, where that differs from the rest. */
  span?: Span;
  /** For a sum: times the tariff that it may have been charged at. */
  multiple?: number;
  /** For machines: only those found were counted, and more may have run. */
  fewer?: boolean;
};

/**
 * What one event or one paragraph tells, sorted by kind: all that the tests need to know. Energies and powers stand in
 * the unit printed, money in its currency, `dollars` apart from local money.
 */
export type Facts = {
  country?: string;
  /** When the event was made known: years of baselines are taken from it where no period is told. */
  date?: string;
  span?: Span;
  energies: Fact[];
  powers: Fact[];
  losses: Fact[];
  dollars: Fact[];
  machines: Fact[];
  people: Fact[];
  households: Fact[];
  /** Value of machines, in any currency. */
  values: Fact[];
  /** Draw of one machine, in watts. */
  watts: Fact[];
};

export const noFacts = (): Facts => ({
  energies: [],
  powers: [],
  losses: [],
  dollars: [],
  machines: [],
  people: [],
  households: [],
  values: [],
  watts: [],
});

/** Hours of the unit of a rate: what is told a day is told for 24 hours. */
export const HOURS_OF = { day: 24, month: 730, year: 8760 } as const;

/** Every told load in kW: the powers, and the energies told as a rate, which are mean powers. */
export const loadsOf = (facts: Facts): Input[] => [
  ...facts.powers.map(kilowatts),
  ...facts.energies.flatMap((fact) => (fact.per ? [rateAsLoad(fact, fact.per)] : [])),
];

const rateAsLoad = ({ input }: Fact, per: NonNullable<Fact['per']>): Input => ({
  ...input,
  name: 'power',
  value: times(input.value, exactly(KWH[input.unit as EnergyUnit] / HOURS_OF[per])),
  unit: 'kW',
});

/** A told power in kW. */
export const kilowatts = ({ input }: Fact): Input => ({
  ...input,
  value: times(input.value, exactly(KW[input.unit as PowerUnit])),
  unit: 'kW',
});

/** A told energy in kWh, over the span where it is no rate; a rate is that much for each of its days or months. */
export function kilowattHours(fact: Fact, facts: Facts): EnergyResult | undefined {
  const unit = fact.input.unit as EnergyUnit;
  if (!fact.per) return energyStated(fact.input, unit, facts.span, fact);
  if (!facts.span) return undefined;
  const always: Input = { name: 'load-factor', value: exactly(1), unit: '', origin: [] };
  return energyFromPower(rateAsLoad(fact, fact.per), facts.span, always, fact);
}

/** Every energy that the facts tell or that a told power makes by lasting, in kWh. */
export function energiesOf(facts: Facts, baselines: Baselines): EnergyResult[] {
  const told = facts.energies.flatMap((fact) => kilowattHours(fact, facts) ?? []);
  const span = facts.span;
  const made = span
    ? facts.powers.map((fact) => energyFromPower(kilowatts(fact), span, undisturbed(baselines), fact))
    : [];
  return [...told, ...made];
}

/** The years whose baselines hold: those of the span, else that of the date. */
export const yearsOf = (facts: Facts): number[] =>
  facts.span?.years.length ? facts.span.years : facts.date ? [Number(facts.date.slice(0, 4))] : [];

export const perHead = (facts: Facts, baselines: Baselines): Input | undefined =>
  facts.country
    ? yearlyMean(baselines, facts.country, 'demand-per-head', yearsOf(facts), 'demand-per-head')
    : undefined;

export const homesOf = (country: string, baselines: Baselines): number | undefined =>
  baselines.constants.get(`${country.toLowerCase()}-residential-use`)?.low;

/** What homes use a head in the country of the record where they use least. */
export const leastHomes = (baselines: Baselines): number =>
  Math.min(
    ...[...baselines.constants.values()].filter(({ key }) => key.endsWith('-residential-use')).map(({ low }) => low),
  );

export const anyWatts = (baselines: Baselines): Input => constant(baselines, 'watts-unknown-machine', 'watts');
export const lengths = (span: Span): { hours: Input; years: Input } => ({
  hours: hoursInput(span),
  years: yearsInput(span),
});
export const energyInput = (energy: EnergyResult): Input => asInput('energy', energy);
