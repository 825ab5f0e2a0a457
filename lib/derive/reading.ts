import type { Dataset } from '@/lib/dataset/build-dataset';
import type { Case } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';
import type { ClaimReadings, Reading } from '@/lib/schema/reading';
import { energy, isEnergyUnit, isPowerUnit, meanLoad, power } from '@/lib/units/energy';
import { between, exactly, over, times } from '@/lib/units/interval';
import { isCurrency } from '@/lib/units/money';
import { yearlyMean } from './baseline';
import type { Derived, Input } from './derived';
import { claimInput, type EnergyResult, reported } from './energy';
import { type Span, spanOf } from './period';
import { headTest, priceTest, type Test, type Verdict, worst } from './plausibility';

/** One way to take a doubtful claim: as printed, or as one of our readings, with what follows from it. */
export type ReadAs = {
  key: string;
  /** Undefined for the claim as printed. */
  reading?: Reading;
  energy: EnergyResult;
  meanLoad?: Derived;
  tests: Test[];
  verdict: Verdict;
};

/** A doubtful claim with all ways to take it: first as printed, then each reading. */
export type ReadClaim = { claim: Claim; status: ClaimReadings['status']; asPrinted?: ReadAs; readings: ReadAs[] };

export function readingsOf(record: Case, dataset: Dataset): ReadClaim[] {
  return (dataset.readings.get(record.id) ?? []).flatMap((entry): ReadClaim[] => {
    const claim = record.claims.find((one) => one.key === entry.claim);
    if (!claim) return [];
    const span = spanOf(record, claim);
    const printed = asPrinted(claim, span);
    return [
      {
        claim,
        status: entry.status,
        ...(printed ? { asPrinted: tested('as-printed', printed, record, dataset) } : {}),
        readings: entry.readings.map((reading) => ({
          ...tested(reading.key, read(reading, record, claim, dataset, span), record, dataset),
          reading,
        })),
      },
    ];
  });
}

const lasts = (span: Span | undefined) => (span ? { span } : {});

function asPrinted(claim: Claim, span: Span | undefined): EnergyResult | undefined {
  const told = reported(claim);
  if (!told || !isEnergyUnit(claim.unit)) return undefined;
  const value = times(told.value, exactly(energy(1, claim.unit)));
  return {
    value,
    unit: 'kWh',
    formula: 'energy-stated',
    inputs: [claimInput('energy', claim, told.value, claim.unit)],
    ...lasts(span),
  };
}

function read(reading: Reading, record: Case, claim: Claim, dataset: Dataset, span: Span | undefined): EnergyResult {
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
  const inputs = [claimInput('loss', loss, told.value, loss.unit ?? ''), tariff];
  return { value: over(told.value, tariff.value), unit: 'kWh', formula: 'energy-from-money', inputs, ...lasts(span) };
}

function readAsPower(reading: Reading, claim: Claim, span: Span | undefined): EnergyResult {
  if (reading.value === undefined || !isPowerUnit(reading.unit) || reading.hours === undefined) {
    throw new Error(`The reading "${reading.key}" needs value, a unit of power and hours.`);
  }
  const load = exactly(power(reading.value, reading.unit));
  const hours: Input = { name: 'hours', value: exactly(reading.hours), unit: 'h', origin: [{ from: 'period' }] };
  const { low = 1, central, high = 1 } = reading.loadFactor ?? {};
  const factor: Input = {
    name: 'load-factor',
    value: between(low, high, central ?? high),
    unit: '',
    origin: [{ from: 'assumption', constant: 'load-factor-undisturbed' }],
  };
  const value = times(times(load, hours.value), factor.value);
  const inputs = [claimInput('power', claim, load, 'kW'), hours, factor];
  return { value, unit: 'kWh', formula: 'energy-from-power', inputs, ...lasts(span) };
}

/** Runs the tests that the other claims of the case allow. */
function tested(key: string, result: EnergyResult, record: Case, dataset: Dataset): ReadAs {
  const input: Input = {
    name: 'energy',
    value: result.value,
    unit: 'kWh',
    origin: [{ from: 'result', formula: result.formula }],
  };
  const tests = [price(input, result, record, dataset), heads(input, result, record, dataset)].filter(
    (test) => test !== undefined,
  );
  const hours = result.span?.hours;
  const load: Derived | undefined = hours && {
    value: {
      low: meanLoad(energy(result.value.low, 'kWh'), hours.high),
      central: meanLoad(energy(result.value.central, 'kWh'), hours.central),
      high: meanLoad(energy(result.value.high, 'kWh'), hours.low),
    },
    unit: 'kW',
    formula: 'mean-load',
    inputs: [input, { name: 'hours', value: hours, unit: 'h', origin: [{ from: 'period' }] }],
  };
  return { key, energy: result, tests, verdict: worst(tests), ...(load ? { meanLoad: load } : {}) };
}

const isWhole = (claim: Claim) => (claim.scope ?? 'whole') === 'whole' && !claim.text;

function price(energyInput: Input, result: EnergyResult, record: Case, dataset: Dataset): Test | undefined {
  if (result.formula === 'energy-from-money') return undefined;
  const loss = record.claims.find(
    (one) => one.what === 'loss' && isWhole(one) && isCurrency(one.unit) && one.unit !== 'USD',
  );
  const told = loss && reported(loss);
  if (!loss || !told) return undefined;
  return priceTest(claimInput('loss', loss, told.value, loss.unit ?? ''), energyInput, record.country, dataset);
}

function heads(energyInput: Input, result: EnergyResult, record: Case, dataset: Dataset): Test | undefined {
  const claim = record.claims.find(
    (one) => one.what === 'equivalent-population' && one.unit === 'people' && isWhole(one),
  );
  const told = claim && reported(claim);
  const span = result.span;
  if (!claim || !told || !span) return undefined;
  const perHead = yearlyMean(dataset, record.country, 'demand-per-head', span.years, 'demand-per-head');
  if (!perHead) return undefined;
  const years: Input = {
    name: 'years',
    value: over(span.hours, exactly(8760)),
    unit: 'years',
    origin: [{ from: 'period' }],
  };
  const homes = dataset.constants.get(`${record.country.toLowerCase()}-residential-use`)?.low;
  return headTest(energyInput, claimInput('people', claim, told.value, 'people'), years, perHead, homes);
}
