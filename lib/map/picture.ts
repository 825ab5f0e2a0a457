import { type GeoPermissibleObjects, geoPath, geoTransform } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { HEIGHT, project, WIDTH } from './frame';
import { shadeOf } from './shade';
import { shortPath } from './short-path';

export type Land = Topology<Record<string, GeometryCollection>>;

const toPicture = geoTransform({
  point(longitude, latitude) {
    const [x, y] = project(longitude, latitude);
    this.stream.point(x, y);
  },
});

/** Colours of the picture, light and dark; the same values as in app/globals.css. */
const STYLE = `
.w{fill:#fff}.n{fill:#f6f4ef}.r{fill:#ecEAE4}.s1{fill:#e6eef5}.s2{fill:#b8d0e4}.s3{fill:#7fabcf}.s4{fill:#3f7fb0}.s5{fill:#0b4f8a}
.i,.c{fill:none;stroke:#8a8f96;stroke-linejoin:round}.i{stroke-width:.6}.c{stroke-width:1.6}
@media(prefers-color-scheme:dark){.w{fill:#14181d}.n{fill:#1c2229}.r{fill:#2a313a}.s1{fill:#25384a}.s2{fill:#2c5173}.s3{fill:#3b73a3}.s4{fill:#5c9bd0}.s5{fill:#8cc4ff}.i,.c{stroke:#7b838d}}
`;

/** The land inside the frame, as shapes that a style colours: regions shaded by their cases, borders each drawn once. */
export function landShapes(land: Land, counts: ReadonlyMap<string, number>): string {
  const write = geoPath(toPicture).digits(0);
  const path = (shape: GeoPermissibleObjects) => shortPath(write(shape) ?? '');
  const regions = land.objects.regions;
  if (!regions) throw new Error('The map file has no object "regions". Make it again: data/geo/README.md.');
  const shapes = feature(land, regions) as FeatureCollection;
  const neighbours = land.objects.neighbours ? path(feature(land, land.objects.neighbours)) : '';
  const country = (geometry: unknown) => (geometry as { properties?: { country?: string } }).properties?.country;
  const inner = path(mesh(land, regions, (a, b) => a !== b && country(a) === country(b)));
  const outer = path(mesh(land, regions, (a, b) => a === b || country(a) !== country(b)));
  const units = shapes.features.map((unit) => {
    const shade = shadeOf(counts.get(String(unit.id)) ?? 0);
    return `<path class="${shade === 0 ? 'r' : `s${shade}`}" d="${path(unit)}"/>`;
  });
  return [
    neighbours ? `<path class="n" d="${neighbours}"/>` : '',
    ...units,
    `<path class="i" d="${inner}"/><path class="c" d="${outer}"/>`,
  ].join('');
}

/** The map as an SVG text. No words, so one serves all languages. */
export const mapPicture = (land: Land, counts: ReadonlyMap<string, number>): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`,
    `<style>${STYLE}</style><path class="w" d="M0 0H${WIDTH}V${HEIGHT}H0z"/>${landShapes(land, counts)}</svg>`,
  ].join('');
