import type { Dataset } from '@/lib/dataset/build-dataset';
import { isTold } from '@/lib/method/derived';
import type { Case } from '@/lib/schema/case';
import type { Claim, Unit } from '@/lib/schema/claim';
import { type Country, countries } from '@/lib/schema/vocabulary';
import { isPowerUnit, KW } from '@/lib/units/energy';
import { exactly, type Interval, plus, times } from '@/lib/units/interval';
import { localCurrency } from '@/lib/units/money';
import { energyOf, localLoss, reported, usableClaims } from './energy';
import { eachOnce, type LeftOut } from './totals';

/** What is summed by year: losses in local money, power in MW, machines in units, energy in kWh. */
export const yearlyQuantities = ['loss', 'power', 'machines', 'energy'] as const;
export type YearlyQuantity = (typeof yearlyQuantities)[number];

/** The amount of one case, and the claim that gives it; an energy is computed and has none. */
export type Amount = { value: Interval; open?: 'above' | 'below'; claim?: Claim };
export type YearMember = Amount & { record: Case };

/** One country in one year of announcement: each theft once. */
export type YearSum = { country: Country; year: string; value: Interval; open: boolean; members: YearMember[] };
export type YearlySums = {
  sums: YearSum[];
  /** Cases that tell an amount and no year. */
  undated: YearMember[];
  /** Cases that would count something twice. */
  leftOut: LeftOut[];
  /** Cases of mining that do not tell the amount. */
  untold: Case[];
};

const known = new WeakMap<Dataset, Partial<Record<YearlyQuantity, YearlySums>>>();

/** Sums of what cases of illegal mining tell, by country and by the year in which each was made known. Made once a record. */
export function yearlySums(quantity: YearlyQuantity, dataset: Dataset): YearlySums {
  const kept = known.get(dataset) ?? {};
  known.set(dataset, kept);
  kept[quantity] ??= sumsOf(quantity, dataset);
  return kept[quantity];
}

function sumsOf(quantity: YearlyQuantity, dataset: Dataset): YearlySums {
  const all: YearlySums = { sums: [], undated: [], leftOut: [], untold: [] };
  for (const country of countries) {
    const cases = dataset.cases.filter((record) => record.country === country && record.subject === 'mining');
    const told = new Map<string, YearMember>();
    for (const record of cases) {
      const amount = amountOf(quantity, record, dataset);
      if (amount) told.set(record.id, { ...amount, record });
      else all.untold.push(record);
    }
    const { counted, leftOut } = eachOnce(new Map([...told].map(([id, { value }]) => [id, value.central])), cases);
    all.leftOut.push(...leftOut);
    const members = counted.flatMap((id) => told.get(id) ?? []);
    all.undated.push(...members.filter(({ record }) => !record.announced));
    const dated = members.filter(({ record }) => record.announced);
    for (const year of [...new Set(dated.map(yearOf))].sort()) {
      const own = dated.filter((one) => yearOf(one) === year);
      all.sums.push({
        country,
        year,
        value: own.map(({ value }) => value).reduce(plus, exactly(0)),
        open: own.some(({ open }) => open === 'above'),
        members: own.sort((a, b) => b.value.central - a.value.central),
      });
    }
  }
  return all;
}

const yearOf = ({ record }: YearMember): string => record.announced?.slice(0, 4) ?? '';

/** What a case tells of a quantity, and the claim that stands for it; undefined where it tells none. */
export function amountOf(quantity: YearlyQuantity, record: Case, dataset: Dataset): Amount | undefined {
  if (quantity === 'energy') {
    const energy = energyOf(record, dataset);
    return isTold(energy) ? { value: energy.value, ...(energy.open ? { open: energy.open } : {}) } : undefined;
  }
  const claim = CLAIMS[quantity](record);
  const told = claim && reported(claim);
  if (!claim || !told) return undefined;
  return { ...told, value: times(told.value, exactly(inUnit(quantity, claim.unit))), claim };
}

const CLAIMS: Record<Exclude<YearlyQuantity, 'energy'>, (record: Case) => Claim | undefined> = {
  loss: (record) => localLoss(usableClaims(record).filter(({ unit }) => unit === moneyOf(record))),
  // An official estimate of all hidden mining is no power taken off the grid.
  power: (record) => (record.kind === 'official-statistic' ? undefined : first(record, 'power', isPowerUnit)),
  machines: (record) => first(record, 'equipment', (unit) => unit === 'units'),
};

const moneyOf = ({ country }: Case) => localCurrency[country as Country];

/** Of several numbers for the whole case, one without "at least" or "about" goes before those with. */
function first(record: Case, what: Claim['what'], fits: (unit: Unit | undefined) => boolean): Claim | undefined {
  const claims = usableClaims(record).filter((claim) => claim.what === what && fits(claim.unit));
  return claims.find(({ bound }) => !bound) ?? claims[0];
}

const inUnit = (quantity: YearlyQuantity, unit: Unit | undefined): number =>
  quantity === 'power' && isPowerUnit(unit) ? KW[unit] / KW.MW : 1;
