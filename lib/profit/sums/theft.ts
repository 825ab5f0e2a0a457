import { asInput, type Derived, derive, type Input } from '@/lib/method/derived';
import { hoursInput, type Span, yearsInput } from '@/lib/method/span';
import { exactly } from '@/lib/units/interval';
import type { Grounds } from './grounds';
import { DAYS_A_YEAR, type Farm, HOURS_A_DAY, ledgerOf, type Terms } from './ledger';
import { type End, ends, sourcedTerms } from './terms';

/** Dollars a day that a farm keeps which pays neither for its power nor what a lawful one pays. */
export type Unpaid = { bill: number; fee: number; tax: number; total: number };

/** How much a farm leaves unpaid: least if it stands still most and cools least, most if it never stops. */
export function unpaidTerms(farm: Farm, end: End, grounds: Grounds): Terms {
  const opposite = { low: 'high', central: 'central', high: 'low' } as const;
  const { overhead, fee, ...rest } = sourcedTerms(farm, opposite[end], grounds);
  return { ...rest, overhead, fee, uptime: grounds.loadFactor.value[end] };
}

/** Bill, fee, and the tax that the same farm would owe on its profit if it paid for both. */
export function unpaidOf(farm: Farm, grounds: Grounds): Record<End, Unpaid> {
  const at = (end: End): Unpaid => {
    const { power, fee, tax } = ledgerOf(farm, unpaidTerms(farm, end, grounds), grounds);
    return { bill: power, fee, tax, total: power + fee + tax };
  };
  return Object.fromEntries(ends.map((end) => [end, at(end)])) as Record<End, Unpaid>;
}

/** The electricity of a year, and the people whose share of the whole economy it is (method, c and d). */
export function peopleOf(farm: Farm, grounds: Grounds): { energy: Derived; people: Derived } {
  const year: Span = { hours: exactly(DAYS_A_YEAR * HOURS_A_DAY), years: [], end: '' };
  const own = (name: Input['name'], value: number, unit: string): Input => ({
    name,
    value: exactly(value),
    unit,
    origin: [{ from: 'reader' }],
  });
  const energy = derive('energy-from-machines', [
    own('machines', farm.rigs, 'units'),
    own('watts', farm.watts, 'W'),
    grounds.overhead,
    hoursInput(year),
    grounds.loadFactor,
  ]);
  const people = derive('city-equivalent', [asInput('energy', energy), grounds.perHead, yearsInput(year)]);
  return { energy, people };
}
