import type { Case } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';
import { isEnergyUnit, isPowerUnit, KW, KWH } from '@/lib/units/energy';
import { sameThing } from './value-state';

/** The quantities of a case: claims for one thing, in units that can be held against each other. */
export function quantitiesOf(record: Case): Claim[][] {
  const quantities: Claim[][] = [];
  for (const claim of record.claims.filter(({ text }) => !text)) {
    const known = quantities.find(([first]) => first && sameThing(first, claim) && unitOf(first) === unitOf(claim));
    if (known) known.push(claim);
    else quantities.push([claim]);
  }
  return quantities;
}

/** Energies are held against each other in kWh, powers in kW; money stays in its currency, all else in its unit. */
function unitOf({ unit }: Claim): string {
  if (isEnergyUnit(unit)) return 'kWh';
  return isPowerUnit(unit) ? 'kW' : (unit ?? '');
}

/** The ends of a claim in the unit that its rivals are held against; one number has both ends the same. */
export function endsOf({ value, min, max, unit }: Claim): { low: number; high: number } {
  const factor = isEnergyUnit(unit) ? KWH[unit] : isPowerUnit(unit) ? KW[unit] : 1;
  // Freed from binary dust, so that 2.8 million kWh and 2,800 MWh are one number.
  const end = (number: number) => Number((number * factor).toPrecision(12));
  return { low: end(min ?? value ?? 0), high: end(max ?? value ?? 0) };
}

/** Equal for claims of one quantity that give the same number, whatever their bound and their unit. */
export const numberOf = (claim: Claim): string => Object.values(endsOf(claim)).join(' ');

/** The numbers that a claim leaves open: "at least 200" is true of 202. */
function allowed(claim: Claim): { low: number; high: number } {
  const { low, high } = endsOf(claim);
  if (claim.bound === 'at-least' || claim.bound === 'more-than') return { low, high: Number.POSITIVE_INFINITY };
  if (claim.bound === 'at-most' || claim.bound === 'up-to') return { low: Number.NEGATIVE_INFINITY, high };
  return { low, high };
}

/** Whether one number is the other in fewer digits, of which two at least are left: 31 is 31.3, and 30 is not 31.3. */
function isRounded(a: number, b: number): boolean {
  const digits = (number: number) => number.toExponential().replace(/e.*|[^\d]/g, '').length;
  const [fine, coarse] = digits(a) > digits(b) ? [a, b] : [b, a];
  return digits(coarse) > 1 && Number(fine.toPrecision(digits(coarse))) === coarse;
}

/** Whether two claims of one quantity cannot both be true, even if one gives its number rounded. */
export function contradicts(claim: Claim, other: Claim): boolean {
  const [one, two] = [allowed(claim), allowed(other)];
  const meet = one.low <= two.high && two.low <= one.high;
  const [a, b] = [endsOf(claim), endsOf(other)];
  return !meet && !(isRounded(a.low, b.low) && isRounded(a.high, b.high));
}
