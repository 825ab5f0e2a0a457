import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FeatureCollection, GeoJsonProperties, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Texts } from './read-files';

const data = path.join(process.cwd(), 'data');

/** Every YAML file under data/, by its path from the project's root. */
export function textsOnDisk(): Texts {
  const names = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ya?ml$/.test(name));
  return new Map(
    names.sort().map((name) => {
      const file = name.split(path.sep).join('/');
      return [`data/${file}`, readFileSync(path.join(data, name), 'utf8')];
    }),
  );
}

/** A map file of data/geo. `overview` is drawn first and small, `regions` is for the map one can move. */
export function topologyOnDisk(name: 'overview' | 'regions'): Topology<Record<string, GeometryCollection>> {
  return JSON.parse(readFileSync(path.join(data, 'geo', `${name}.topo.json`), 'utf8'));
}

/** The outlines of regions as GeoJSON, each with its unit code as id. */
export function outlines(
  topology: Topology<Record<string, GeometryCollection>>,
): FeatureCollection<Geometry, GeoJsonProperties> {
  const regions = topology.objects.regions;
  if (!regions) throw new Error('The map file has no object "regions". Make it again: data/geo/README.md.');
  return feature(topology, regions) as FeatureCollection;
}

/** Texts that leave with the data: its licence and how to cite it. */
export const termsOnDisk = () => ({
  licence: readFileSync(path.join(data, 'LICENSE'), 'utf8'),
  citation: readFileSync(path.join(data, '..', 'CITATION.cff'), 'utf8'),
});
