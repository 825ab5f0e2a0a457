import type { Rate } from '@/lib/schema/baseline';
import { exactly } from '@/lib/units/interval';
import { asInput, type Derived, derive, type Input } from './derived';

/** A sourced rate to the dollar, whose date is told. */
const rateInput = ({ currency, perDollar, date, source }: Rate): Input => ({
  name: 'rate',
  value: exactly(perDollar),
  unit: `${currency}/USD`,
  origin: [{ from: 'page', pages: [source], years: [date] }],
});

/** Dollars put back into the money that tariffs are in. */
export const localMoney = (dollars: Input, rate: Rate): Derived =>
  derive('local-money', [{ ...dollars, name: 'dollars' }, rateInput(rate)], { unit: rate.currency });

/** The same as a loss, for the energy that it pays for. */
export const inLocalMoney = (dollars: Input, rate: Rate): Input => asInput('loss', localMoney(dollars, rate));

/** A sum of local money in dollars. */
export const inDollars = (loss: Input, rate: Rate, open?: Derived['open']): Derived =>
  derive('in-dollars', [{ ...loss, name: 'loss' }, rateInput(rate)], open ? { open } : {});
