import type { FeatureCollection } from 'geojson';
import type { Dataset } from '@/lib/dataset/build-dataset';
import type { Case } from '@/lib/schema/case';
import { project } from './frame';
import { type MarkShape, marksOf } from './place-mark';

/** A place of one case for the small map: an outline to fill, or a point in the picture's units. */
export type CaseMapPlace = { key: string; shape: MarkShape; x?: number; y?: number };

export function casePlaces(record: Case, dataset: Dataset, units: FeatureCollection): CaseMapPlace[] {
  return marksOf(record, dataset.places).flatMap((mark): CaseMapPlace[] => {
    const point = dataset.places.get(mark.key)?.point;
    if (mark.shape !== 'region' && point) {
      const [x, y] = project(point.lon, point.lat);
      return [{ ...mark, x, y }];
    }
    return units.features.some((unit) => unit.id === mark.key) ? [mark] : [];
  });
}
