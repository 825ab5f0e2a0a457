import { latest, yearsBetween } from '@/lib/units/calendar';
import { HOURS } from '@/lib/units/duration';
import { exactly, type Interval } from '@/lib/units/interval';
import { asInput, derive, type Input } from './derived';

/** How long something ran: hours with bounds, the calendar years it touches, oldest first, and the day it ended. */
export type Span = { hours: Interval; years: number[]; end: string };

export const hoursInput = (span: Span): Input => ({
  name: 'hours',
  value: span.hours,
  unit: 'h',
  origin: [{ from: 'period' }],
});

/** The length in years, as a sum of its hours, so that lengths that cancel are seen to. */
export const yearsInput = (span: Span): Input => asInput('years', derive('years', [hoursInput(span)]));

const HOUR = 3_600_000;

/** A length of time that ends on a partial date. A bare year is taken to its last day. */
export function spanEnding(end: string, hours: number): Span {
  return { hours: exactly(hours), years: end ? yearsTo(end, hours) : [], end: end.length === 4 ? `${end}-12-31` : end };
}

/** The calendar years that a length of time touches which ends on this partial date. */
function yearsTo(end: string, hours: number): number[] {
  const year = Number(end.slice(0, 4));
  if (end.length === 4) return yearsBetween(year - Math.max(1, Math.round(hours / HOURS.year)) + 1, year);
  const midnight = Date.parse(`${latest(end)}T00:00:00Z`) + HOURS.day * HOUR;
  return yearsBetween(new Date(midnight - hours * HOUR).getUTCFullYear(), year);
}
