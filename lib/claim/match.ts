import type { Passage, Quantified } from '@/lib/extract/extract';
import { isEnergyUnit, isPowerUnit, KW, KWH } from '@/lib/units/energy';
import { intervalOf } from './facts';
import type { Group } from './group';

/** A case as the check knows it: enough to recognise it by. Figures stand in the units of `sizeOf`. */
export type KnownCase = {
  id: string;
  title: string;
  country: string;
  announced?: string;
  /** Keys of its places and of the regions that they lie in. */
  places: string[];
  figures: { kind: string; low: number; high: number }[];
};
/** A statement that was checked already, by the numbers in it. */
export type KnownStatement = { key: string; said: string; figures: KnownCase['figures'] };
export type Match = { id: string; score: number; numbers: number[] };

/**
 * The sort and the size of a number, for telling whether two are the same one. Power and energy are one sort here,
 * since confusing them is the commonest slip: 50 MW and 50 MWh are both fifty thousand kilo.
 */
export function sizeOf(
  quantity: Pick<Quantified, 'what' | 'unit' | 'value' | 'min' | 'max'>,
): KnownCase['figures'][number] {
  const { unit, what } = quantity;
  const { low, high } = intervalOf(quantity as Quantified);
  const kilo = isEnergyUnit(unit) ? KWH[unit] : isPowerUnit(unit) ? KW[unit] : SLIPS[unit];
  if (kilo) return { kind: 'load', low: low * kilo, high: high * kilo };
  const money = /^[A-Z]{3}$/.test(unit);
  return { kind: money ? unit : `${COUNTED.includes(what) ? what : ''} ${unit}`, low, high };
}
const SLIPS: Record<string, number> = { 'megawatts per hour': 1e3, 'kilowatts per hour': 1, W: 1e-3 };
const COUNTED = ['equivalent-population', 'people'];

/** Parts by which two numbers may differ and still be one, rounded twice. */
const SAME = 0.015;
/** Below this a count is too common to tell a case by. */
const COMMON = 20;
/** Counts below this are in several cases. */
const SHARED = 1000;
/** Cases at one place up to which a mention of the place alone points to them. */
const FEW = 2;

/** The cases that a text may speak of, the likeliest first. */
export function matchCases(passage: Passage, groups: readonly Group[], known: readonly KnownCase[]): Match[] {
  const named = new Set(passage.places.map(({ key }) => key));
  const months = passage.dates.map(({ date }) => date.slice(0, 7));
  const atPlace = (key: string) => known.filter(({ places }) => places.includes(key)).length;
  return known
    .flatMap((one): Match[] => {
      const numbers = groups.flatMap((group) =>
        group.country && group.country !== one.country
          ? []
          : group.members.filter((index) => holds(one, passage.quantities[index])),
      );
      const weight = sum(distinct(numbers, passage).map((quantity) => weightOf(quantity)));
      const place = one.places.find((key) => named.has(key));
      const country = named.has(one.country) || groups.some((group) => group.country === one.country);
      const month = one.announced !== undefined && months.some((date) => near(date, one.announced ?? ''));
      const score = weight + (place ? 1 : 0) + (country ? 0.25 : 0) + (month ? 0.25 : 0);
      const byPlace = place !== undefined && atPlace(place) <= FEW;
      return score >= 1.25 && (weight >= 1 || byPlace || (place !== undefined && weight > 0))
        ? [{ id: one.id, score, numbers }]
        : [];
    })
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .filter(({ score }, _, [best]) => score >= (best?.score ?? 0) / 2)
    .slice(0, 6);
}

/** The checked statements that state a number of the text, in the order of the text. */
export function matchStatements({ quantities }: Passage, known: readonly KnownStatement[]): KnownStatement[] {
  const found = quantities.flatMap((quantity) => known.filter((one) => states(one, quantity)));
  return [...new Set(found)];
}

const holds = (one: KnownCase, quantity: Quantified | undefined): boolean =>
  quantity !== undefined && quantity.per !== 'purchase' && quantity.per !== 'machine' && states(one, quantity);

function states(one: { figures: KnownCase['figures'] }, quantity: Quantified): boolean {
  const size = sizeOf(quantity);
  return one.figures.some(
    (figure) => figure.kind === size.kind && same(figure.low, size.low) && same(figure.high, size.high),
  );
}

const same = (a: number, b: number): boolean => Math.abs(a - b) <= SAME * Math.max(a, b);
const sum = (values: number[]): number => values.reduce((all, one) => all + one, 0);

/** How much a number tells of its case: sums and loads much, small counts little. */
function weightOf(quantity: Quantified): number {
  const { high } = intervalOf(quantity);
  const counted = !/^[A-Z]{3}$/.test(quantity.unit) && !/[Ww]/.test(quantity.unit);
  if (counted && high < COMMON) return 0.3;
  return counted && high < SHARED ? 0.6 : 1;
}

/** Each number once, however often the text repeats it. */
function distinct(numbers: number[], { quantities }: Passage): Quantified[] {
  const found = new Map<string, Quantified>();
  for (const index of numbers) {
    const quantity = quantities[index];
    if (quantity) found.set(JSON.stringify(sizeOf(quantity)), quantity);
  }
  return [...found.values()];
}

/** Whether two dates lie within two months, or in one year where no month is told. */
function near(a: string, b: string): boolean {
  if (a.length === 4 || b.length === 4) return a.slice(0, 4) === b.slice(0, 4);
  const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return Math.abs(month(a) - month(b)) <= 2;
}
