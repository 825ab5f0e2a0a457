import type { FeatureCollection } from 'geojson';
import type { Dataset } from '@/lib/dataset/build-dataset';
import { marksOf } from '@/lib/map/place-mark';
import type { Case } from '@/lib/schema/case';
import { titleOf } from '@/lib/view/case-words';
import { envelope } from './envelope';

/** Cases as GeoJSON. The geometry is that of the place as told: an outline for a region, a point for a town or site, null for the tray. */
export const casesGeoJson = (dataset: Dataset, units: FeatureCollection, records: Case[] = dataset.cases) => ({
  type: 'FeatureCollection' as const,
  ...envelope(dataset),
  features: records.map((record) => ({
    type: 'Feature' as const,
    id: record.id,
    geometry: geometryOf(marksOf(record, dataset.places), dataset, units),
    properties: {
      id: record.id,
      title: titleOf(record, dataset, 'en'),
      country: record.country,
      precision: record.precision,
      drawnAs: marksOf(record, dataset.places).map((mark) => mark.shape),
      kind: record.kind,
      subject: record.subject,
      status: record.status?.state ?? null,
      announced: record.announced ?? null,
    },
  })),
});

function geometryOf(marks: ReturnType<typeof marksOf>, dataset: Dataset, units: FeatureCollection) {
  const parts = marks.flatMap((mark) => {
    const point = dataset.places.get(mark.key)?.point;
    if (mark.shape !== 'region' && point) return [{ type: 'Point' as const, coordinates: [point.lon, point.lat] }];
    const unit = units.features.find((one) => one.id === mark.key);
    return unit ? [unit.geometry] : [];
  });
  if (parts.length > 1) return { type: 'GeometryCollection' as const, geometries: parts };
  return parts[0] ?? null;
}
