import type { Baselines } from '@/lib/method/baseline';
import { derive, type Input } from '@/lib/method/derived';
import type { Rate } from '@/lib/schema/baseline';
import { earliest, latest } from '@/lib/units/calendar';
import { limits } from './limits';
import { type Test, testOf } from './verdict';

/** Days within which a spot rate stands in for one of the month. */
const NEAR = 183;
const dayOf = (date: string): number => Date.parse(earliest(date)) / 86_400_000;

/**
 * The rate to hold a pair of sums against: of the month, else the mean of the year, else a spot rate within half a
 * year. A rate that was itself made from such a pair proves nothing and is left out.
 */
export function rateOn(currency: string, date: string, baselines: Baselines): Rate | undefined {
  const sourced = baselines.rates.filter((rate) => rate.currency === currency && rate.basis !== 'implied');
  const month = sourced.find((rate) => rate.date.length >= 7 && rate.date.slice(0, 7) === date.slice(0, 7));
  const year = sourced.find((rate) => rate.date === date.slice(0, 4));
  const distance = (rate: Rate) => Math.abs(dayOf(rate.date) - dayOf(latest(date)));
  const [spot] = sourced.filter((rate) => rate.date.length >= 7).sort((a, b) => distance(a) - distance(b));
  return month ?? year ?? (spot && distance(spot) <= NEAR ? spot : undefined);
}

/** The sourced rate nearest to a date, however far: enough to tell a price a thousand times too high. */
export function nearestRate(currency: string, date: string, baselines: Baselines): Rate | undefined {
  const distance = (rate: Rate) => Math.abs(dayOf(rate.date) - dayOf(date));
  return baselines.rates.filter((rate) => rate.currency === currency).sort((a, b) => distance(a) - distance(b))[0];
}

/** T8: local money ÷ dollars against the rate of the time. */
export function rateTest(local: Input, dollars: Input, date: string, baselines: Baselines): Test | undefined {
  const rate = rateOn(local.unit, date, baselines);
  if (!rate) return undefined;
  const result = derive('exchange-rate', [local, dollars], { unit: `${local.unit}/USD` });
  const within = (part: number): [number, number] => [rate.perDollar * (1 - part), rate.perDollar * (1 + part)];
  return testOf('exchange-rate', result, within(limits.rate.fits), within(limits.rate.strained), rate.perDollar);
}
