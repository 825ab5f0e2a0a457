/** Lengths of time in hours. A year is 8,760 hours and a month a twelfth of it, as in the method. */
export const HOURS = { day: 24, week: 168, month: 730, year: 8760 } as const;

const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/;

/** Hours of an ISO 8601 duration of years, months and days: P2Y is 17,520, P10M is 7,300. */
export function durationHours(duration: string): number {
  const match = ISO.exec(duration);
  if (!match || duration === 'P') throw new RangeError(`"${duration}" is not a duration such as P2Y, P10M or P4D.`);
  const [, years = '0', months = '0', days = '0'] = match;
  return Number(years) * HOURS.year + Number(months) * HOURS.month + Number(days) * HOURS.day;
}

/** Hours between two partial dates, both included: 2025-01 to 2025-06 is 181 days, 4,344 hours. */
export function hoursBetween(from: string, to: string): number {
  const end = startOf(to);
  if (to.length === 4) end.setUTCFullYear(end.getUTCFullYear() + 1);
  else if (to.length === 7) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCDate(end.getUTCDate() + 1);
  return (end.getTime() - startOf(from).getTime()) / 3_600_000;
}

function startOf(date: string): Date {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}
