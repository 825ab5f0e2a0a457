import type { FeatureCollection } from 'geojson';
import type { Dataset } from '@/lib/dataset/build-dataset';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { project } from './frame';
import { labelPoint } from './label-point';
import { type Drawn, type MarkShape, marksOf } from './place-mark';

/** A mark of the map: its name, what it stands for, and where its bubble sits. */
export type Mark = {
  key: string;
  shape: MarkShape;
  name: string;
  old: boolean;
  lat: number;
  lon: number;
  x: number;
  y: number;
};

/** Every mark that some published case is drawn at, north to south, as a reader meets them in the list. */
export function allMarks(dataset: Dataset, units: FeatureCollection, locale: SiteLocale): Mark[] {
  const drawn = new Map(
    dataset.cases.flatMap((record) => marksOf(record, dataset.places)).map((mark) => [mark.key, mark]),
  );
  const points = [...drawn.values()].flatMap((one) => pointMark(one, dataset, locale) ?? []);
  const taken = points.map(({ x, y }): [number, number] => [x, y]);
  const regions = [...drawn.values()]
    .filter((one) => one.shape === 'region')
    .sort((a, b) => a.key.localeCompare(b.key))
    .map((one) => {
      const mark = regionMark(one, dataset, units, locale, taken);
      taken.push([mark.x, mark.y]);
      return mark;
    });
  return [...regions, ...points].sort((a, b) => b.lat - a.lat).map(inFewDigits);
}

/** Ten metres and a tenth of a pixel: finer than any mark is drawn, and every digit is sent to each reader. */
const inFewDigits = (mark: Mark): Mark => ({
  ...mark,
  lat: Number(mark.lat.toFixed(4)),
  lon: Number(mark.lon.toFixed(4)),
  x: Number(mark.x.toFixed(1)),
  y: Number(mark.y.toFixed(1)),
});

function pointMark(drawn: Drawn, dataset: Dataset, locale: SiteLocale): Mark | undefined {
  const place = dataset.places.get(drawn.key);
  if (drawn.shape === 'region' || !place?.point) return undefined;
  const { lat, lon } = place.point;
  const [x, y] = project(lon, lat);
  return { ...drawn, name: inLocale(place.names, locale).text, old: false, lat, lon, x, y };
}

function regionMark(
  drawn: Drawn,
  dataset: Dataset,
  units: FeatureCollection,
  locale: SiteLocale,
  taken: [number, number][],
): Mark {
  const unit = units.features.find((one) => one.id === drawn.key);
  if (!unit) throw new Error(`No outline in data/geo is called "${drawn.key}".`);
  const [lon, lat] = labelPoint(unit, taken);
  const [x, y] = project(lon, lat);
  return { ...drawn, name: unitName(drawn.key, dataset, locale), old: isOld(drawn.key), lat, lon, x, y };
}

/** The name of an outline: of all regions it stands for, where it is older than they are. */
export function unitName(key: string, dataset: Dataset, locale: SiteLocale): string {
  const all = [...dataset.places.values()];
  const regions = all.filter((one) => one.type === 'region' && (one.outline ?? one.subdivision) === key);
  if (regions.length > 0) return regions.map((one) => inLocale(one.names, locale).text).join(' / ');
  // A city with a region's code: the outline is the city's, and must not be taken for the ring of the town.
  const city = all.find((one) => one.type === 'settlement' && one.subdivision === key);
  const region = translator(locale)('precision.region').toLocaleLowerCase(locale);
  return city ? `${inLocale(city.names, locale).text} (${region})` : key;
}

/** An outline that was split in June 2022 carries the codes of all its heirs. */
export const isOld = (key: string): boolean => key.includes('_');
