import type { Town } from '@/lib/schema/baseline';
import { contains, type Interval } from '@/lib/units/interval';

/** Below this a result is "a village", without a name (method, d). */
export const SMALLEST_TOWN = 2000;
/** Above this GeoNames' figures are too often out of date to name a town by. */
const LARGEST_UNOFFICIAL = 120_000;

/** Whether a town's population may be named: GeoNames' figure of a large one may not. */
export const isNameable = ({ official, population }: Town): boolean => official || population < LARGEST_UNOFFICIAL;

/**
 * The town of the same country whose population lies inside the interval, nearest to its centre; one in the
 * case's own region goes first. Undefined where none lies inside.
 */
export function nearestTown(people: Interval, country: string, towns: Town[], subdivision?: string): Town | undefined {
  if (people.central < SMALLEST_TOWN) return undefined;
  const inside = towns.filter(
    (town) => town.country === country && contains(people, town.population) && isNameable(town),
  );
  const own = inside.filter((town) => subdivision !== undefined && town.subdivision === subdivision);
  const distance = (town: Town) => Math.abs(Math.log(town.population / people.central));
  return [...(own.length > 0 ? own : inside)].sort((a, b) => distance(a) - distance(b))[0];
}
