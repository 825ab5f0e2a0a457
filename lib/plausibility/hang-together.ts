import type { Baselines } from '@/lib/method/baseline';
import type { Input } from '@/lib/method/derived';
import type { EnergyResult } from '@/lib/method/energy';
import { yearsInput } from '@/lib/method/span';
import {
  anyWatts,
  energiesOf,
  energyInput,
  type Fact,
  type Facts,
  homesOf,
  kilowattHours,
  leastHomes,
  lengths,
  loadsOf,
  perHead,
} from './facts';
import { headTest, householdTest } from './head';
import { loadTest, machineHoursTest, machineMoneyTest, wattsTest } from './machines';
import { priceTest } from './price';
import { rateOn, rateTest } from './rate';
import { generationTest, peakTest } from './system';
import type { Test } from './verdict';

const told = (test: Test | undefined): Test[] => (test ? [test] : []);

/** Runs every test that a pair of the facts allows, T1 to T8, in order. */
export function hangTogether(facts: Facts, baselines: Baselines): Test[] {
  const energies = energiesOf(facts, baselines);
  return [
    ...energies.flatMap((energy) => energyTests(energy, facts, baselines)),
    ...loadTests(facts, baselines),
    ...machineTests(facts, baselines),
    ...peakTests(facts, baselines),
    ...rateTests(facts, baselines),
  ];
}

/** The tests of one energy: its price, what it makes a head, and its share of the system. */
export function energyTests(energy: EnergyResult, facts: Facts, baselines: Baselines): Test[] {
  const { country, span } = facts;
  if (!country) return [];
  const input = energyInput(energy);
  const head = perHead(facts, baselines);
  const prices = facts.losses.flatMap(({ input: loss, multiple }) =>
    told(priceTest(loss, input, country, baselines, multiple)),
  );
  const timed = (list: Fact[]) =>
    list.flatMap((fact) => {
      const own = fact.span ?? span;
      return own ? [{ ...fact, years: yearsInput(own) }] : [];
    });
  return [
    ...prices,
    ...(head
      ? timed(facts.people).map((one) =>
          headTest(input, one.input, one.years, head, homesOf(country, baselines), leastHomes(baselines)),
        )
      : []),
    ...timed(facts.households).flatMap((one) => told(householdTest(input, one.input, one.years, country, baselines))),
    ...(span ? told(generationTest(input, span, country, baselines)) : []),
  ];
}

function loadTests(facts: Facts, baselines: Baselines): Test[] {
  const { span } = facts;
  if (!span) return [];
  const { hours } = lengths(span);
  const watts: Input = facts.watts[0]?.input ?? anyWatts(baselines);
  return facts.energies.flatMap((fact) => {
    const energy = kilowattHours(fact, facts);
    if (!energy || fact.per) return [];
    const input = energyInput(energy);
    return [
      ...loadsOf(facts).map((power) => loadTest(input, power, hours)),
      ...facts.machines.map(({ input: machines }) => machineHoursTest(input, machines, watts, hours)),
    ];
  });
}

function machineTests(facts: Facts, baselines: Baselines): Test[] {
  const one: Input = { name: 'machines', value: { low: 1, central: 1, high: 1 }, unit: 'units', origin: [] };
  const single = facts.watts.map(({ input }) => {
    const { low, central, high } = input.value;
    const value = { low: low / 1000, central: central / 1000, high: high / 1000 };
    return wattsTest({ ...input, name: 'power', value, unit: 'kW' }, one, baselines);
  });
  return [
    ...single,
    ...facts.machines.flatMap(({ input: machines, fewer }) => [
      ...loadsOf(facts).map((power) => wattsTest(power, machines, baselines, fewer)),
      ...facts.values.flatMap(({ input }) => {
        const dollars = inDollars(input, facts, baselines);
        return dollars ? [machineMoneyTest(dollars, machines, baselines)] : [];
      }),
    ]),
  ];
}

/** A value in dollars: as told, or at the rate of the time. */
function inDollars(value: Input, facts: Facts, baselines: Baselines): Input | undefined {
  if (value.unit === 'USD') return value;
  const rate = facts.date && rateOn(value.unit, facts.date, baselines);
  if (!rate) return undefined;
  const { low, central, high } = value.value;
  const per = rate.perDollar;
  return {
    ...value,
    value: { low: low / per, central: central / per, high: high / per },
    unit: 'USD',
    origin: [...value.origin, { from: 'page', pages: [rate.source], years: [rate.date] }],
  };
}

function peakTests(facts: Facts, baselines: Baselines): Test[] {
  const { country } = facts;
  const year = Number((facts.span?.end || facts.date || '').slice(0, 4));
  if (!country || !year) return [];
  return loadsOf(facts).flatMap((power) => told(peakTest(power, country, year, baselines)));
}

function rateTests(facts: Facts, baselines: Baselines): Test[] {
  const { date } = facts;
  if (!date) return [];
  // A sum that was itself made from dollars proves nothing about the rate.
  const stated = facts.losses.filter(({ input }) => !input.of);
  return stated.flatMap(({ input: local }) =>
    facts.dollars.flatMap(({ input }) => told(rateTest(local, { ...input, name: 'dollars' }, date, baselines))),
  );
}
