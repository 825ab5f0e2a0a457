import { type Span, spanEnding } from '@/lib/method/span';
import type { Case } from '@/lib/schema/case';
import type { Claim, Period } from '@/lib/schema/claim';
import { earliest, latest, yearsBetween } from '@/lib/units/calendar';
import { durationHours, hoursBetween } from '@/lib/units/duration';
import { exactly, type Interval } from '@/lib/units/interval';

/** The span of a claim: its own period if it has one, else that of its case. Undefined if no length is told. */
export function spanOf(record: Case, claim?: Claim): Span | undefined {
  return (claim?.period && span(claim.period, record)) ?? (record.period && span(record.period, record));
}

function span(period: Period, record: Case): Span | undefined {
  if (period.of && period.of !== 'theft') return undefined;
  const end = period.to ?? record.announced;
  if (period.duration) {
    const { hours, years } = spanEnding(end ?? '', durationHours(period.duration));
    return { hours, years, end: end ?? '' };
  }
  if (!period.from || !period.to) return undefined;
  const years = yearsBetween(Number(period.from.slice(0, 4)), Number(period.to.slice(0, 4)));
  return { hours: hoursOf(period.from, period.to), years, end: period.to };
}

/**
 * "2018 to July 2019" may begin on any day of 2018, "October 2021 to 2022" end on any of 2022: a bare year at one end
 * with a month at the other widens the span. Two bare years are taken whole.
 */
function hoursOf(from: string, to: string): Interval {
  if ((from.length === 4) === (to.length === 4)) return exactly(hoursBetween(from, to));
  const longest = hoursBetween(earliest(from), latest(to));
  const lastStart = from.length === 4 ? earlier(latest(from), earliest(to)) : earliest(from);
  const firstEnd = to.length === 4 ? later(earliest(to), latest(from)) : latest(to);
  const shortest = hoursBetween(lastStart, firstEnd);
  return { low: shortest, central: (shortest + longest) / 2, high: longest };
}

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a > b ? a : b);
