import { earliest, latest } from '@/lib/units/calendar';
import type { RuleCell } from './policy';

type Dates = Pick<RuleCell, 'from' | 'seen' | 'adopted' | 'until'>;

/** The day, month or year with which a cell begins: it holds from then, is told of then, or is at least adopted. */
export const startOf = ({ from, seen, adopted }: Dates): string | undefined => from ?? seen ?? adopted;

/** First and last day on which a cell may hold. Without an end it holds to the end of days. */
export function widestSpan(cell: Dates): { first: string; last: string } {
  const start = startOf(cell);
  return { first: start ? earliest(start) : '', last: cell.until ? latest(cell.until) : '9999' };
}
