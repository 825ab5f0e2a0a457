import type { Finding } from '@/lib/record/problem';
import { earliest } from '@/lib/units/calendar';

const FURTHEST_EAST = 14 * 60 * 60 * 1000;

/** The day that has begun somewhere: a page read in Almaty after midnight is not yet read in Greenwich. */
export const today = (now = new Date()): string => new Date(now.getTime() + FURTHEST_EAST).toISOString().slice(0, 10);

/** A date of something that has happened cannot lie ahead. A month or year counts from its first day. */
export function notYet(date: string | undefined, path: readonly PropertyKey[], day: string): Finding[] {
  if (date === undefined || earliest(date) <= day) return [];
  return [{ path, message: `${date} lies in the future. Correct the date.` }];
}
