import type { RuleCell } from '@/lib/schema/policy';
import { startOf } from '@/lib/schema/rule-span';
import type { Standing } from '@/lib/schema/rule-vocabulary';
import { earliest, latest } from '@/lib/units/calendar';

/** What is known of a cell on one day. Only the first three speak of a rule in force. */
export const dayStates = ['holds', 'perhaps', 'unsure', 'adopted', 'proposed', 'said', 'not-confirmed'] as const;
export type DayState = (typeof dayStates)[number];

/** Why a state is less than certain: it begins or ends on some day of a month or year that holds this one. */
export type Edge = 'begins' | 'ends';

/** The dates of a cell, as much of it as the browser needs. */
export type Dated = Pick<
  RuleCell,
  'key' | 'from' | 'until' | 'adopted' | 'seen' | 'unsure' | 'over' | 'standing' | 'topic'
>;
export type OnDay<C extends Dated = Dated> = { cell: C; state: DayState; edge?: Edge };

/** A day of the calendar, 2022-01-25; a month or a year names none. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const made = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(made.getTime()) && made.toISOString().slice(0, 10) === text;
};

/** Of a partial date, seen from a day: surely not yet, perhaps, or surely come. */
function reached(date: string, day: string): 'no' | 'perhaps' | 'yes' {
  if (day < earliest(date)) return 'no';
  return day < latest(date) ? 'perhaps' : 'yes';
}

const BEFORE_FORCE: Partial<Record<Standing, DayState>> = {
  adopted: 'adopted',
  proposed: 'proposed',
  said: 'said',
  'not-confirmed': 'not-confirmed',
};

/**
 * The cells of one country that say something of a day, in the order of the record. A cell is there from its first
 * day to its last, or until another takes its place. Months and years leave some days open: those are marked so.
 * A rule that was adopted and not yet in force stands as adopted; one that no source confirms any longer, as unsure.
 */
export function cellsOn<C extends Dated>(cells: readonly C[], day: string): OnDay<C>[] {
  return cells.flatMap((cell) => {
    const begun = begins(cell, day);
    if (!begun) return [];
    const end = ends(cell, cells, day);
    if (end === 'yes') return [];
    return [end === 'perhaps' ? { cell, state: softened(begun.state), edge: 'ends' as const } : { cell, ...begun }];
  });
}

function begins(cell: Dated, day: string): { state: DayState; edge?: Edge } | null {
  const { from, seen, adopted, unsure, standing } = cell;
  const start = startOf(cell);
  if (!start) return null;
  const state = BEFORE_FORCE[standing] ?? 'holds';
  const known = from ?? seen;
  if (known) {
    const come = reached(known, day);
    if (come === 'perhaps') return { state: softened(state), edge: 'begins' };
    if (come === 'yes') return { state: unsure && day >= earliest(unsure) ? 'unsure' : state };
  }
  if (!adopted || reached(adopted, day) === 'no') return null;
  return reached(adopted, day) === 'perhaps' ? { state: 'adopted', edge: 'begins' } : { state: 'adopted' };
}

/** Only what would hold becomes a perhaps; a draft in its month is still a draft. */
const softened = (state: DayState): DayState => (state === 'holds' || state === 'unsure' ? 'perhaps' : state);

/** Whether a cell is over: past its last day, or replaced by one that has begun. */
function ends(cell: Dated, cells: readonly Dated[], day: string): 'no' | 'perhaps' | 'yes' {
  const past = [
    cell.until ? pastLast(cell.until, day) : 'no',
    ...cells.filter(({ over }) => over?.includes(cell.key)).map((next) => replaced(next, day)),
  ] as const;
  return past.find((one) => one === 'yes') ?? past.find((one) => one === 'perhaps') ?? 'no';
}

/** The last day itself still counts. */
function pastLast(until: string, day: string): 'no' | 'perhaps' | 'yes' {
  if (day > latest(until)) return 'yes';
  return day > earliest(until) ? 'perhaps' : 'no';
}

/** What was merely adopted takes no place yet. */
function replaced({ from, seen }: Dated, day: string): 'no' | 'perhaps' | 'yes' {
  const start = from ?? seen;
  return start ? reached(start, day) : 'no';
}

/** The days on which some cell begins or is over, where the day is known; the oldest first. */
export function turningDays(cells: readonly Dated[]): string[] {
  const days = cells.flatMap(({ from, until }) => [from, until && dayAfter(until)]);
  return [...new Set(days.filter((day): day is string => day?.length === 10))].sort();
}

function dayAfter(date: string): string | undefined {
  if (date.length !== 10) return undefined;
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
