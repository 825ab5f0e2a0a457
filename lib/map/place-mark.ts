import type { PlaceOf } from '@/lib/dataset/build-dataset';
import type { Case } from '@/lib/schema/case';

export type MarkShape = 'region' | 'settlement' | 'site';
/** Where a place is drawn: an outline, a ring round a settlement, or a dot at a site whose point is sourced. */
export type Drawn = { key: string; shape: MarkShape };

/**
 * A place is never drawn smaller than it was told. A site without a sourced point is drawn at its settlement, a
 * district in its region (no district outlines are free to use), and what has neither goes to the tray.
 */
export function drawnAt(place: PlaceOf, places: ReadonlyMap<string, PlaceOf>): Drawn | undefined {
  if (place.type === 'site' && place.point) return { key: place.key, shape: 'site' };
  if (place.type === 'settlement' && place.point) return { key: place.key, shape: 'settlement' };
  const around = place.within ? places.get(place.within) : undefined;
  if (around) return drawnAt(around, places);
  if (place.type === 'region') return { key: place.outline ?? place.subdivision ?? place.key, shape: 'region' };
  const region = regionOf(place, places);
  return region && drawnAt(region, places);
}

/** The region, or the city with a region's rank, that a place lies in. */
function regionOf(place: PlaceOf, places: ReadonlyMap<string, PlaceOf>): PlaceOf | undefined {
  if (!place.subdivision) return undefined;
  return [...places.values()].find(
    (other) =>
      other.key !== place.key &&
      other.country === place.country &&
      other.subdivision === place.subdivision &&
      (other.type === 'region' || (other.type === 'settlement' && isRegionRank(other))),
  );
}

/** Cities that are regions of their own, so that the code of the city means the city itself. */
const CITY_CODES = ['KZ-71', 'KZ-75', 'KZ-79', 'KG-GB', 'KG-GO', 'TJ-DU', 'UZ-TK', 'TM-S'];
const isRegionRank = (place: PlaceOf): boolean => CITY_CODES.includes(place.subdivision ?? '') && !place.within;

/**
 * Where a place is drawn in a case told no more exactly than a district or region: never as a town's ring or a dot,
 * since the town only says whereabouts. "Near Bishkek", told as a region, fills the outline of Bishkek's code.
 */
function drawnCoarsely(place: PlaceOf, places: ReadonlyMap<string, PlaceOf>): Drawn | undefined {
  const at = drawnAt(place, places);
  if (at?.shape === 'region' || !place.subdivision) return at;
  const region = [...places.values()].find((one) => one.type === 'region' && one.subdivision === place.subdivision);
  return { key: region?.outline ?? place.subdivision, shape: 'region' };
}

/** The marks a case is drawn at, without repeats; none means the tray. */
export function marksOf(record: Case, places: ReadonlyMap<string, PlaceOf>): Drawn[] {
  const draw = record.precision === 'region' || record.precision === 'district' ? drawnCoarsely : drawnAt;
  const drawn = record.places.flatMap((key) => {
    const place = places.get(key);
    const at = place && draw(place, places);
    return at ? [at] : [];
  });
  return [...new Map(drawn.map((one) => [one.key, one])).values()];
}
