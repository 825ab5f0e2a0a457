import { geoContains } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import type { RecordFiles } from '@/lib/record/files';
import type { Finding, Problem } from '@/lib/record/problem';

/** Degrees by which a simplified outline may miss a town on its border. */
const SLACK = 0.15;

/** Places lie in their country, and what is drawn as a region has an outline. `units` are the outlines of data/geo. */
export function placeRules(files: RecordFiles, units: FeatureCollection): Problem[] {
  const outlines = new Set(units.features.map((unit) => String(unit.id)));
  return files.places.flatMap((file) => {
    const { country, places } = file.value;
    const keys = new Set(places.map((place) => place.key));
    const land = units.features.filter((unit) => unit.properties?.country === country);
    return places
      .flatMap((place, index): Finding[] => {
        const path = ['places', index];
        const found: Finding[] = [];
        if (place.subdivision && !place.subdivision.startsWith(`${country}-`)) {
          found.push({
            path: [...path, 'subdivision'],
            message: `${place.subdivision} is not a region of ${country}. Correct the code.`,
          });
        }
        if (place.within && !keys.has(place.within)) {
          found.push({
            path: [...path, 'within'],
            message: `There is no place "${place.within}" in this file. Add it, or correct the key.`,
          });
        }
        if (place.type === 'region' && !outlines.has(place.outline ?? place.subdivision ?? '')) {
          found.push({
            path: [...path, 'outline'],
            message: `No outline in data/geo is called "${place.outline ?? place.subdivision}". Correct the code.`,
          });
        }
        if (place.point && (place.type === 'region' || place.type === 'district')) {
          found.push({ path: [...path, 'point'], message: `A ${place.type} is never drawn as a point. Remove it.` });
        }
        if (place.point && !land.some((unit) => near(unit, place.point?.lon ?? 0, place.point?.lat ?? 0))) {
          found.push({
            path: [...path, 'point'],
            message: `The point ${place.point.lat}, ${place.point.lon} lies outside ${country}. Correct it: latitude first, then longitude.`,
          });
        }
        return found;
      })
      .map(file.problem);
  });
}

function near(unit: FeatureCollection['features'][number], lon: number, lat: number): boolean {
  const steps = [-SLACK, 0, SLACK];
  return steps.some((dx) => steps.some((dy) => geoContains(unit, [lon + dx, lat + dy])));
}
