import type { Dataset } from '@/lib/dataset/build-dataset';
import { asInput, type Derived, type Input } from '@/lib/method/derived';
import { type EnergyResult, energyFromMoney, energyFromPower, meanLoadOf } from '@/lib/method/energy';
import type { Span } from '@/lib/method/span';
import type { Facts } from '@/lib/plausibility/facts';
import { energyTests } from '@/lib/plausibility/hang-together';
import { plausibleReadings, type UnitReading, unitReadings } from '@/lib/plausibility/unit-readings';
import { type Test, type Verdict, worst } from '@/lib/plausibility/verdict';
import type { Case } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';
import type { ClaimReadings, Reading } from '@/lib/schema/reading';
import { isEnergyUnit, isPowerUnit, power } from '@/lib/units/energy';
import { between, exactly } from '@/lib/units/interval';
import { factOf, factsOf } from './case-facts';
import { claimInput, reported } from './energy';
import { spanOf } from './period';

/** One reading that people settled on, with what follows from it. */
export type ReadAs = {
  key: string;
  reading: Reading;
  energy: EnergyResult;
  meanLoad?: Derived;
  tests: Test[];
  verdict: Verdict;
};

/**
 * A doubtful claim with all ways to take it: `tried` are those that the method tries one after the other, whatever
 * comes out; `readings` are those that people settled on, with their reasons.
 */
export type ReadClaim = {
  claim: Claim;
  status: ClaimReadings['status'];
  tried: UnitReading[];
  /** Those of the tried that could be true. */
  plausible: UnitReading[];
  readings: ReadAs[];
  /** The loss in dollars, where it is told, to show prices in both. */
  dollars?: Input;
};

export function readingsOf(record: Case, dataset: Dataset): ReadClaim[] {
  const facts = factsOf(record, dataset);
  const read = (dataset.readings.get(record.id) ?? []).flatMap((entry): ReadClaim[] => {
    const claim = record.claims.find((one) => one.key === entry.claim);
    if (!claim) return [];
    const span = spanOf(record, claim);
    const readings = entry.readings.map((reading) => ({
      ...tested(reading.key, readAs(reading, record, claim, dataset, span), facts, dataset),
      reading,
    }));
    return [readClaim(claim, entry.status, readings, facts, dataset)];
  });
  return [...read, ...impossible(record, read, facts, dataset)];
}

/** Claims of energy or power that nobody has read yet, and that cannot be as printed: the method's own proposals. */
function impossible(record: Case, before: ReadClaim[], facts: Facts, dataset: Dataset): ReadClaim[] {
  const found = [...before];
  for (const claim of record.claims) {
    const told = claim.what === 'electricity' || claim.what === 'power';
    if (!told || (claim.scope ?? 'whole') !== 'whole' || record.subject === 'lawful-mining') continue;
    const known = found.some((one) => one.claim.value === claim.value && one.claim.unit === claim.unit);
    const read = !known && readClaim(claim, 'open', [], facts, dataset);
    if (read && read.tried[0]?.verdict === 'cannot be') found.push(read);
  }
  return found.slice(before.length);
}

function readClaim(
  claim: Claim,
  status: ReadClaim['status'],
  readings: ReadAs[],
  facts: Facts,
  dataset: Dataset,
): ReadClaim {
  const tried = triedOf(claim, facts, dataset);
  const dollars = facts.dollars[0]?.input;
  return { claim, status, tried, plausible: plausibleReadings(tried), readings, ...(dollars ? { dollars } : {}) };
}

/** The claim in every way that its unit may have slipped, each with all tests. */
function triedOf(claim: Claim, facts: Facts, dataset: Dataset): UnitReading[] {
  const fact = factOf(claim.what === 'power' ? 'power' : 'energy', claim);
  return fact && (isEnergyUnit(claim.unit) || isPowerUnit(claim.unit)) ? unitReadings(fact, facts, dataset) : [];
}

function readAs(reading: Reading, record: Case, claim: Claim, dataset: Dataset, span: Span | undefined): EnergyResult {
  if (reading.road === 'power') return readAsPower(reading, claim, span);
  const loss = record.claims.find((one) => one.key === reading.loss);
  const told = loss && reported(loss);
  const tariffs = dataset.tariffs.filter((tariff) => reading.tariffs?.includes(tariff.key));
  if (!loss || !told || tariffs.length === 0)
    throw new Error(`The reading "${reading.key}" of ${record.id} names no loss or no tariff.`);
  const ends = (reading.tariffs ?? []).flatMap((key) =>
    tariffs.filter((tariff) => tariff.key === key).map((tariff) => tariff.high),
  );
  const tariff: Input = {
    name: 'tariff',
    value: between(Math.min(...ends), Math.max(...ends)),
    unit: `${tariffs[0]?.currency}/kWh`,
    origin: [{ from: 'page', pages: [...new Set(tariffs.map((one) => one.source))] }],
  };
  return energyFromMoney(claimInput('loss', loss, told.value, loss.unit ?? ''), tariff, span);
}

function readAsPower(reading: Reading, claim: Claim, span: Span | undefined): EnergyResult {
  if (reading.value === undefined || !isPowerUnit(reading.unit) || reading.hours === undefined) {
    throw new Error(`The reading "${reading.key}" needs value, a unit of power and hours.`);
  }
  const load = exactly(power(reading.value, reading.unit));
  const held: Span = { years: [], end: '', ...span, hours: exactly(reading.hours) };
  const { low = 1, central, high = 1 } = reading.loadFactor ?? {};
  const factor: Input = {
    name: 'load-factor',
    value: between(low, high, central ?? high),
    unit: '',
    origin: [{ from: 'assumption', constant: 'load-factor-undisturbed' }],
  };
  return energyFromPower(claimInput('power', claim, load, 'kW'), held, factor);
}

/** Runs the tests that the other claims of the case allow. An energy made from the money is tested on people alone. */
function tested(key: string, result: EnergyResult, facts: Facts, dataset: Dataset): Omit<ReadAs, 'reading'> {
  const all = energyTests(result, facts, dataset);
  const tests = result.formula === 'energy-from-money' ? all.filter(({ test }) => test === 'use-per-head') : all;
  const load = result.span && { meanLoad: meanLoadOf(asInput('energy', result), result.span) };
  return { key, energy: result, tests, verdict: worst(tests), ...load };
}
