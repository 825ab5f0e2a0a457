import type { Rate } from '@/lib/schema/baseline';
import { exactly } from '@/lib/units/interval';
import { asInput, type Derived, derive, type Input } from './derived';

/** Dollars put back into the money that tariffs are in, at a sourced rate. */
export function localMoney(dollars: Input, { currency: unit, perDollar, date, source }: Rate): Derived {
  const rate: Input = {
    name: 'rate',
    value: exactly(perDollar),
    unit: `${unit}/USD`,
    origin: [{ from: 'page', pages: [source], years: [date] }],
  };
  return derive('local-money', [{ ...dollars, name: 'dollars' }, rate], { unit });
}

/** The same as a loss, for the energy that it pays for. */
export const inLocalMoney = (dollars: Input, rate: Rate): Input => asInput('loss', localMoney(dollars, rate));
