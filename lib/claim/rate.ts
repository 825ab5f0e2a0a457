import type { Baselines } from '@/lib/method/baseline';
import type { Rate } from '@/lib/schema/baseline';
import { earliest } from '@/lib/units/calendar';

const dayOf = (date: string): number => Date.parse(earliest(date)) / 86_400_000;

/** The sourced rate of a currency nearest to a date, however far: enough to tell a price a thousand times too high. */
export function newestRate(currency: string, date: string, baselines: Baselines): Rate | undefined {
  const distance = (rate: Rate) => Math.abs(dayOf(rate.date) - dayOf(date));
  return baselines.rates.filter((rate) => rate.currency === currency).sort((a, b) => distance(a) - distance(b))[0];
}
