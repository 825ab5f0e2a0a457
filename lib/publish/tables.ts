import type { FeatureCollection } from 'geojson';
import type { Dataset } from '@/lib/dataset/build-dataset';
import { energyOf } from '@/lib/derive/energy';
import { marksOf } from '@/lib/map/place-mark';
import { isTold } from '@/lib/method/derived';
import { titleOf } from '@/lib/view/case-words';
import { publishedCase, publishedClaims, publishedSources } from './case-record';
import { csv } from './csv';
import { caseFields, claimFields, type Field } from './fields';

const namesOf = (fields: Field[]): string[] => fields.map(({ name }) => name);

/** One row a case. Energy columns are computed by us and say so by their names' `energy_`. */
export function casesCsv(dataset: Dataset): string {
  const rows = dataset.cases.map((record) => {
    const energy = energyOf(record, dataset);
    const told = isTold(energy) ? energy : undefined;
    return {
      id: record.id,
      title: titleOf(record, dataset, 'en'),
      country: record.country,
      subdivision: record.subdivision ?? null,
      place: publishedCase(record, dataset).place,
      precision: record.precision,
      kind: record.kind,
      subject: record.subject,
      status: record.status?.state ?? null,
      status_as_of: record.status?.asOf ?? null,
      announced: record.announced ?? null,
      period_from: record.period?.from ?? null,
      period_to: record.period?.to ?? null,
      period_duration: record.period?.duration ?? null,
      claims: record.claims.length,
      sources: Object.keys(record.sources).length,
      part_of: record.partOf?.join(' ') ?? null,
      same_as: record.sameAs?.join(' ') ?? null,
      overlaps: record.overlaps?.join(' ') ?? null,
      energy_kwh_low: told?.value.low ?? null,
      energy_kwh_central: told?.value.central ?? null,
      energy_kwh_high: told?.value.high ?? null,
      energy_formula: told?.formula ?? null,
      energy_untold: isTold(energy) ? null : energy.untold,
      page: `/en/cases/${record.id}`,
    };
  });
  return csv(rows, namesOf(caseFields));
}

/** One row a claim, as reported. */
export function claimsCsv(dataset: Dataset): string {
  const rows = dataset.cases.flatMap((record) => {
    const sources = new Map(publishedSources(record, dataset).map((source) => [source.key, source.url]));
    return publishedClaims(record, dataset).map(({ period: _period, by, ...claim }) => ({
      case: record.id,
      ...claim,
      by: by.join(' '),
      urls: by.map((key) => sources.get(key) ?? '').join(' '),
    }));
  });
  return csv(rows, namesOf(claimFields));
}

/** Cases as GeoJSON. The geometry is that of the place as told: an outline for a region, a point for a town or site, null for the tray. */
export function casesGeoJson(dataset: Dataset, units: FeatureCollection) {
  return {
    type: 'FeatureCollection' as const,
    licence: 'CC-BY-4.0',
    version: dataset.version,
    features: dataset.cases.map((record) => ({
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
  };
}

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

/** Every page that a published case rests on, with the claims it gives. */
export function sourcesJson(dataset: Dataset) {
  const uses = new Map<string, { case: string; claims: string[] }[]>();
  for (const record of dataset.cases) {
    for (const [key, id] of Object.entries(record.sources)) {
      const claims = record.claims.filter((claim) => claim.by.includes(key)).map((claim) => claim.key);
      uses.set(id, [...(uses.get(id) ?? []), { case: record.id, claims }]);
    }
  }
  return {
    licence: 'CC-BY-4.0',
    version: dataset.version,
    sources: [...uses]
      .sort(([a], [b]) => a.localeCompare(b))
      .flatMap(([id, cases]) => {
        const page = dataset.pages.get(id);
        return page ? [{ ...page, kind: page.kind ?? page.publisher.kind, cases }] : [];
      }),
  };
}
