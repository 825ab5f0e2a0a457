import type { Passage, Quantified } from '@/lib/extract/extract';
import type { Baselines } from '@/lib/method/baseline';
import { inLocalMoney } from '@/lib/method/exchange';
import type { InputKey } from '@/lib/method/formula';
import { type Span, spanEnding } from '@/lib/method/span';
import { type Fact, type Facts, noFacts } from '@/lib/plausibility/facts';
import { nearestRate } from '@/lib/plausibility/rate';
import { latest } from '@/lib/units/calendar';
import { durationHours, hoursBetween } from '@/lib/units/duration';
import { isEnergyUnit, isPowerUnit } from '@/lib/units/energy';
import { exactly, type Interval } from '@/lib/units/interval';
import { currencyOf } from '@/lib/units/money';
import type { Group } from './group';

/** Sums that may be the price of the electricity told beside them. */
const PRICES = ['loss', 'money', 'electricity-cost', 'recovered', 'debt'];

export const keyOf = (index: number): string => `q${index}`;
export const indexOf = (key: string): number => Number(key.slice(1));

/** The number of a quantity as an interval; a range has its middle for a centre, as in the record. */
export function intervalOf({ value, min, max }: Quantified): Interval {
  if (min !== undefined && max !== undefined) return { low: min, central: (min + max) / 2, high: max };
  return exactly(value ?? 0);
}

/**
 * What a group tells, sorted for the tests; the keys are q0, q1 and so on, by place in the text. Where the text names
 * no date, that of the case it tells of is taken (`known`), else that of the text itself.
 */
export function factsOfGroup(
  passage: Passage,
  group: Group,
  press: string,
  baselines: Baselines,
  known?: string,
): Facts {
  const members = group.members.flatMap((index) => {
    const quantity = passage.quantities[index];
    return quantity && intervalOf(quantity).low > 0 ? [{ index, quantity }] : [];
  });
  const date = dateOf(passage, group, press) ?? known ?? press;
  const span = members.map(({ quantity }) => spanOf(quantity, date)).find(Boolean);
  const facts: Facts = {
    ...noFacts(),
    ...(group.country ? { country: group.country } : {}),
    date,
    ...(span ? { span } : {}),
  };
  const told = new Set<string>();
  for (const { index, quantity } of members) {
    // A number that the text repeats tells a test nothing new.
    const same = JSON.stringify([quantity.what, quantity.unit, quantity.per, intervalOf(quantity)]);
    if (!told.has(same)) place(facts, quantity, keyOf(index), spanOf(quantity, date));
    told.add(same);
  }
  const sites = members.some(({ quantity }) => quantity.what === 'sites' && intervalOf(quantity).high > 1);
  // Of machines found at many sites, more may have run than were counted.
  if (sites) facts.machines = facts.machines.map((fact) => ({ ...fact, fewer: true }));
  if (facts.losses.length === 0) facts.losses = facts.dollars.flatMap((fact) => lossOf(fact, facts, baselines) ?? []);
  return facts;
}

/** The date a group is told of: the last one named in or shortly before it, not later than the text itself. */
function dateOf({ dates }: Passage, group: Group, press: string): string | undefined {
  const near = dates.filter(({ date, start }) => start < group.end + 200 && latest(date) <= latest(press));
  return near.at(-1)?.date;
}

/** How long a quantity is told for, ending at its own end or at the date of its group. */
export function spanOf({ period }: Quantified, date: string): Span | undefined {
  if (!period) return undefined;
  if (period.duration) return spanEnding(period.to ?? date, durationHours(period.duration));
  if (!period.from || !period.to) return undefined;
  const hours = hoursBetween(period.from, period.to);
  return hours > 0 ? spanEnding(period.to, hours) : undefined;
}

function place(facts: Facts, quantity: Quantified, key: string, own: Span | undefined): void {
  const { what, unit, per, bound } = quantity;
  const fact = (name: InputKey, value = intervalOf(quantity), as = unit): Fact => ({
    key,
    input: { name, value, unit: as, origin: [{ from: 'claim', claim: key }] },
    ...(bound === 'at-least' || bound === 'more-than' ? { open: 'above' as const } : {}),
    ...(per === 'day' || per === 'month' || per === 'year' ? { per } : {}),
    ...(own ? { span: own } : {}),
  });
  if (per === 'machine' && (isPowerUnit(unit) || unit === 'W')) {
    facts.watts.push(fact('watts', scaled(intervalOf(quantity), { W: 1, kW: 1e3, MW: 1e6, GW: 1e9 }[unit] ?? 1), 'W'));
  } else if (per === 'purchase' || per === 'machine' || per === 'household' || per === 'person' || per === 'hour')
    return;
  else if (isEnergyUnit(unit)) facts.energies.push(fact('energy'));
  else if (isPowerUnit(unit)) facts.powers.push(fact('power'));
  else if (what === 'equipment-value') facts.values.push(fact('equipment-value'));
  else if (PRICES.includes(what)) {
    if (unit === 'USD') facts.dollars.push(fact('dollars'));
    else if (unit === currencyOf(facts.country)) facts.losses.push(fact('loss'));
  } else if (what === 'equipment') facts.machines.push(fact('machines'));
  else if (what === 'equivalent-population' && unit === 'people') facts.people.push(fact('people'));
  else if (what === 'equivalent-population' && unit === 'households') facts.households.push(fact('households'));
}

const scaled = ({ low, central, high }: Interval, by: number): Interval => ({
  low: low * by,
  central: central * by,
  high: high * by,
});

/** Dollars told alone, in the money that tariffs are in, at the rate nearest to the date. */
function lossOf(fact: Fact, { country, date = '' }: Facts, baselines: Baselines): Fact | undefined {
  const local = currencyOf(country);
  const rate = local && nearestRate(local, date, baselines);
  return rate && { ...fact, input: inLocalMoney(fact.input, rate) };
}
