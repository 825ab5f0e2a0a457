import type { Dataset } from '@/lib/dataset/build-dataset';
import { constant, need, tariffBand } from '@/lib/method/baseline';
import type { Input, Untold } from '@/lib/method/derived';
import {
  type EnergyResult,
  energyFromMachines,
  energyFromMoney,
  energyFromPower,
  energyStated,
  undisturbed,
} from '@/lib/method/energy';
import type { Case } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';
import { isEnergyUnit, isPowerUnit, power } from '@/lib/units/energy';
import { between, exactly, type Interval, spread, times } from '@/lib/units/interval';
import { isCurrency } from '@/lib/units/money';
import { spanOf } from './period';

/** Beyond this ratio of high to low an interval tells an order of magnitude and no more (method, j). */
export const WIDEST = 10;

/** The roads to the energy of a case, each a result or the reason why it is closed. */
export type Roads = Record<'stated' | 'power' | 'money' | 'machines', EnergyResult | Untold>;

/** Claims that arithmetic may use: of the whole case, in numbers, not in doubt and no rate. */
export const usableClaims = (record: Case): Claim[] =>
  record.claims.filter((claim) => (claim.scope ?? 'whole') === 'whole' && !claim.doubt && !claim.text && !claim.per);

/** Each road on its own, so that they can be held against each other. A claim in doubt is no road, nor is a rate. */
export function roadsOf(record: Case, dataset: Dataset): Roads {
  const usable = usableClaims(record);
  return {
    stated: stated(record, usable),
    power: fromPower(record, usable, dataset),
    money: fromMoney(record, usable, dataset),
    machines: fromMachines(record, usable, dataset),
  };
}

/**
 * The energy of a case by the best road it allows, in kWh: stated energy, then power held for the period,
 * then money at the tariff, then machines.
 */
export function energyOf(record: Case, dataset: Dataset): EnergyResult | Untold {
  if (record.subject === 'lawful-mining') return { untold: 'lawful' };
  if (isRead(record, dataset)) return { untold: 'unit-in-doubt' };
  const { stated: statedEnergy, power: fromLoad, money, machines } = roadsOf(record, dataset);
  const roads = [statedEnergy, fromLoad, money, machines];
  const told = roads.find((road): road is EnergyResult => !('untold' in road));
  if (told) return spread(told.value) > WIDEST ? { untold: 'too-wide' } : told;
  if (record.claims.some((claim) => claim.doubt && (claim.what === 'electricity' || claim.what === 'power'))) {
    return { untold: 'unit-in-doubt' };
  }
  const reasons = roads.flatMap((road) => ('untold' in road ? [road.untold] : []));
  return { untold: reasons.find((reason) => reason !== 'no-quantity') ?? 'no-quantity' };
}

/** Whether the electricity or power of a case is read otherwise than printed: then readings stand, and no figure. */
export const isRead = (record: Case, dataset: Dataset): boolean =>
  (dataset.readings.get(record.id) ?? []).some(({ reported: { what } }) => what === 'electricity' || what === 'power');

export type Reported = { value: Interval; open?: 'above' | 'below' };

/** A reported number as an interval: a range keeps its ends, a bound keeps its number and opens one side. */
export function reported(claim: Pick<Claim, 'value' | 'min' | 'max' | 'bound'>): Reported | undefined {
  if (claim.min !== undefined && claim.max !== undefined) {
    return { value: { low: claim.min, central: (claim.min + claim.max) / 2, high: claim.max } };
  }
  if (claim.value === undefined) return undefined;
  const value = exactly(claim.value);
  if (claim.bound === 'at-least' || claim.bound === 'more-than') return { value, open: 'above' };
  if (claim.bound === 'at-most' || claim.bound === 'up-to' || claim.bound === 'almost') return { value, open: 'below' };
  return { value };
}

export function claimInput(name: Input['name'], claim: Claim, value: Interval, unit: string): Input {
  return { name, value, unit, origin: [{ from: 'claim', claim: claim.key }] };
}

function stated(record: Case, claims: Claim[]): EnergyResult | Untold {
  const claim = claims.find((one) => one.what === 'electricity' && isEnergyUnit(one.unit) && !one.per);
  const told = claim && reported(claim);
  if (!claim || !told || !isEnergyUnit(claim.unit)) return { untold: 'no-quantity' };
  return energyStated(claimInput('energy', claim, told.value, claim.unit), claim.unit, spanOf(record, claim), told);
}

function fromPower(record: Case, claims: Claim[], dataset: Dataset): EnergyResult | Untold {
  const claim = claims.find((one) => one.what === 'power' && isPowerUnit(one.unit));
  const told = claim && reported(claim);
  if (!claim || !told || !isPowerUnit(claim.unit)) return { untold: 'no-quantity' };
  const span = spanOf(record, claim);
  if (!span || record.kind === 'disconnection' || record.kind === 'sweep') return { untold: 'no-period' };
  const load = times(told.value, exactly(power(1, claim.unit)));
  return energyFromPower(claimInput('power', claim, load, 'kW'), span, undisturbed(dataset), told);
}

/** Of the losses of a case, the price of the electricity if one is told so, else one of which nothing is told; no tax. */
export const localLoss = (claims: Claim[]): Claim | undefined => {
  const losses = claims.filter(({ what }) => what === 'loss');
  return losses.find(({ values }) => values === 'electricity') ?? losses.find(({ values }) => values !== 'tax');
};

function fromMoney(record: Case, claims: Claim[], dataset: Dataset): EnergyResult | Untold {
  const losses = claims.filter(
    (one) => one.what === 'loss' && isCurrency(one.unit) && one.unit !== 'USD' && one.unit !== 'RUB',
  );
  if (losses.length === 0) return { untold: 'no-quantity' };
  const claim = localLoss(losses);
  const told = claim && reported(claim);
  if (!claim || !told) return { untold: 'not-electricity' };
  const span = spanOf(record, claim);
  const day = span?.end || record.announced || record.period?.from;
  const tariff = day ? tariffBand(dataset, record.country, day, penalMultiple(record, claim, dataset)) : undefined;
  if (!tariff) return { untold: 'no-tariff' };
  return energyFromMoney(claimInput('loss', claim, told.value, claim.unit ?? ''), tariff, span, told);
}

/** Damage may be charged at a multiple of the tariff; a bill after the mining rule of 2023 at the fivefold one. */
export function penalMultiple(record: Case, claim: Claim, dataset: Dataset): number {
  if (claim.values === 'electricity') return 1;
  if (claim.values === 'bill' && record.country === 'UZ') return need(dataset, 'uz-mining-fivefold').high;
  return dataset.constants.get(`${record.country.toLowerCase()}-penal-multiple`)?.high ?? 1;
}

/** Watts of the machines counted: of the models that the claim names, else of a machine of which nothing is told. */
export function wattsOf(claim: Claim, dataset: Dataset): Input {
  const named = dataset.machines.filter(({ model }) => {
    const [maker = '', series = ''] = model.split(' ');
    return claim.counts?.en.includes(`${maker} ${series.replace(/\D+$/, '')}`) ?? false;
  });
  if (named.length === 0) return constant(dataset, 'watts-unknown-machine', 'watts');
  const watts = named.map((machine) => machine.watts);
  return {
    name: 'watts',
    value: between(Math.min(...watts), Math.max(...watts)),
    unit: 'W',
    origin: [{ from: 'page', pages: [...new Set(named.map(({ source }) => source))] }],
  };
}

function fromMachines(record: Case, claims: Claim[], dataset: Dataset): EnergyResult | Untold {
  const claim = claims.find((one) => one.what === 'equipment' && one.unit === 'units' && one.value !== undefined);
  const told = claim && reported(claim);
  if (!claim || !told) return { untold: 'no-quantity' };
  const span = spanOf(record, claim);
  if (!span) return { untold: 'no-period' };
  const watts = wattsOf(claim, dataset);
  return energyFromMachines(claimInput('machines', claim, told.value, 'units'), watts, span, dataset, told);
}
