import type { Country } from '@/lib/schema/vocabulary';
import { HEIGHT, project, WIDTH } from './frame';

/** Where each country's name stands: in open land, clear of the marks. Degrees east and north. */
const AT: Record<Country, [number, number]> = {
  KZ: [66.6, 47.4],
  UZ: [60.2, 43.4],
  TM: [58.6, 39.1],
  KG: [76.8, 41.5],
  TJ: [72.4, 38.2],
};

export type CountryLabel = { country: Country; lat: number; lon: number; x: string; y: string };

/** The points of the countries' names, in degrees for the movable map and in percent for the picture. */
export const countryLabels: CountryLabel[] = (Object.keys(AT) as Country[]).map((country) => {
  const [lon, lat] = AT[country];
  const [x, y] = project(lon, lat);
  return { country, lat, lon, x: `${((x / WIDTH) * 100).toFixed(2)}%`, y: `${((y / HEIGHT) * 100).toFixed(2)}%` };
});
