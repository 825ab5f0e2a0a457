/** Partial dates: 2025-08-11, 2025-08 or 2025, as precise as known. */

/** The last day that a partial date can mean, for comparing two of them fairly. */
export function latest(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The first day that a partial date can mean. */
export const earliest = (date: string): string => (date + '-01-01'.slice(date.length - 4)).slice(0, 10);

/** The calendar years from one to the other, both included. */
export const yearsBetween = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
