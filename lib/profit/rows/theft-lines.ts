import type { Speech } from '@/lib/i18n/speech';
import type { ProfitState } from '@/lib/profit/profit-state';
import type { Grounds } from '@/lib/profit/sums/grounds';
import { DAYS_A_YEAR, type Farm, ledgerOf, type Terms } from '@/lib/profit/sums/ledger';
import { dollarsLike, type WriteDollars } from './amounts';
import { linesOf } from './open-lines';
import { type Line, scribe } from './scribe';

/** Lines of the lawful farm's day that what is not paid rests on. */
const NEEDED = ['coins', 'terahash', 'revenue', 'kwh', 'price', 'power', 'feeRate', 'fee', 'before', 'tax'];

/** The sum of what is not paid: bill, fee and tax of the same farm, then a day and a year. */
export function theftLines(
  state: ProfitState,
  farm: Farm,
  terms: Terms,
  grounds: Grounds,
  write: WriteDollars,
  speech: Speech,
): Line[] {
  const { line } = scribe(speech);
  const ledger = ledgerOf(farm, terms, grounds);
  const { power, fee, tax } = ledger;
  const day = power + fee + tax;
  const yearly = dollarsLike(day * DAYS_A_YEAR, speech);
  return [
    ...linesOf({ state, farm, terms, ledger }, grounds, write, speech).filter(({ key }) => NEEDED.includes(key)),
    line('unpaid', [power, fee, tax].map(write).join(' + '), write(day)),
    line('year', `${write(day)} × ${DAYS_A_YEAR}`, yearly(day * DAYS_A_YEAR)),
  ];
}
