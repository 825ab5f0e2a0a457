import { type GeoPermissibleObjects, geoPath, geoTransform } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { plainNumber } from '@/lib/format/number';
import { countryLabels } from '@/lib/map/country-label';
import { project } from '@/lib/map/frame';
import type { MarkShape } from '@/lib/map/place-mark';
import { shortPath } from '@/lib/map/short-path';
import { type Line, lineOf } from '@/lib/view/line';
import { markId, marksIn } from './counted';
import { countRun } from './facts';
import { type Ground, isOf, placeHref, scopeName } from './ground';

/** A mark where it was told, and the letter that the key beneath explains, drawn off it where letters would touch. */
export type BriefMark = {
  key: string;
  shape: MarkShape;
  x: number;
  y: number;
  letter: { text: string; x: number; y: number; leader: string } | null;
};
export type BriefMap = {
  width: number;
  height: number;
  title: string;
  alt: string;
  /** Paths: the land around, regions without and with cases told of them as a whole, borders inside and outside. */
  around: string;
  regions: { key: string; path: string; told: boolean }[];
  inner: string;
  outer: string;
  marks: BriefMark[];
  names: { text: string; x: number; y: number }[];
  /** The letters, each with its place and how many cases were told there. */
  key: { letter: string; line: Line }[];
  notes: Line[];
};

const WIDTH = 1000;
const MOST_HIGH = 640;
const EDGE = 24;
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'];
/** Half the room of a letter, and how far it may stand from its mark before a line joins the two. */
const LETTER = 25;
const NEAR = LETTER;

/** The country, or all five, cut out and drawn without grey that paper would lose: hatching, rings, dots, letters. */
export function briefMap(ground: Ground): BriefMap {
  const { t, land, locale } = ground;
  const regions = land.objects.regions;
  if (!regions) throw new Error('The map file has no object "regions". Make it again: data/geo/README.md.');
  const shapes = feature(land, regions) as FeatureCollection;
  const own = shapes.features.filter((unit) => isOf(ground, countryOf(unit)));
  const frame = frameOf({ type: 'FeatureCollection', features: own });
  const write = geoPath(planeOf(frame)).digits(0);
  const path = (shape: GeoPermissibleObjects) => shortPath(write(shape) ?? '');
  const found = marksIn(ground);
  const told = new Set(found.filter(({ mark }) => mark.shape === 'region').map(({ mark }) => mark.key));
  const inside = (a: unknown) => isOf(ground, countryOf(a));
  const others = shapes.features.filter((unit) => !own.includes(unit));
  const neighbours = land.objects.neighbours ? [feature(land, land.objects.neighbours)] : [];
  const points = found.map(({ mark }): [number, number] => placed(frame, mark.x, mark.y));
  const letters = apart(points.slice(0, LETTERS.length), frame.height);
  const marks = found.map(({ mark }, index): BriefMark => {
    const [x = 0, y = 0] = points[index] ?? [];
    const at = letters[index];
    return { key: mark.key, shape: mark.shape, x, y, letter: at ? letterAt(LETTERS[index] ?? '', at, x, y) : null };
  });
  return {
    width: WIDTH,
    height: frame.height,
    title: t('brief.part.map'),
    alt: t('brief.map.alt', { of: scopeName(ground) }),
    around: [...neighbours, ...others].map(path).join(''),
    regions: own.map((unit) => ({ key: String(unit.id), path: path(unit), told: told.has(String(unit.id)) })),
    inner: path(mesh(land, regions, (a, b) => a !== b && inside(a) && countryOf(a) === countryOf(b))),
    outer: path(
      mesh(land, regions, (a, b) =>
        a === b ? inside(a) : inside(a) !== inside(b) || (inside(a) && countryOf(a) !== countryOf(b)),
      ),
    ),
    marks,
    names:
      ground.scope === 'all'
        ? countryLabels.map(({ country, lon, lat }) => {
            const text = t(`country.${country}`).toLocaleUpperCase(locale);
            const [x, y] = placed(frame, ...project(lon, lat));
            return { text, ...clear(x, y, (text.length * NAME) / 2, letters) };
          })
        : [],
    key: found.slice(0, LETTERS.length).map(({ mark, records }, index) => {
      const count = { text: plainNumber(records.length, locale), href: placeHref(ground, markId(mark.key)) };
      const name = { text: mark.name, href: `/${locale}/by/place/${encodeURIComponent(mark.key)}` };
      return {
        letter: LETTERS[index] ?? '',
        line: [name, { text: ': ' }, count],
      };
    }),
    notes: notesOf(ground, found.length),
  };
}

function notesOf(ground: Ground, marks: number): Line[] {
  const { t } = ground;
  const drawn = countRun('drawn', ground);
  const tray = countRun('tray', ground);
  if (!drawn) return [[{ text: t('brief.map.nothing') }]];
  return [
    [
      ...lineOf(t('brief.map.drawn', { count: drawn.count }), drawn),
      ...(tray ? [{ text: ' ' }, ...lineOf(t('brief.map.tray', { count: tray.count }), tray)] : []),
    ],
    [{ text: t('brief.map.legend') }, ...(marks > LETTERS.length ? [{ text: ` ${t('brief.map.small')}` }] : [])],
  ];
}

const countryOf = (unit: unknown): string => (unit as { properties?: { country?: string } }).properties?.country ?? '';

type Frame = { left: number; top: number; scale: number; height: number };

/** The part of the site's own map that holds these outlines, with a rim, as wide or as high as a picture may be. */
function frameOf(shape: FeatureCollection): Frame {
  const [[x0, y0], [x1, y1]] = geoPath(planeOf({ left: 0, top: 0, scale: 1, height: 0 })).bounds(shape);
  const scale = Math.min((WIDTH - 2 * EDGE) / (x1 - x0), (MOST_HIGH - 2 * EDGE) / (y1 - y0));
  const height = Math.round((y1 - y0) * scale + 2 * EDGE);
  return { left: x0 - (WIDTH / scale - (x1 - x0)) / 2, top: y0 - EDGE / scale, scale, height };
}

const planeOf = (frame: Frame) =>
  geoTransform({
    point(longitude, latitude) {
      const [x, y] = placed(frame, ...project(longitude, latitude), 10);
      this.stream.point(x, y);
    },
  });

const placed = ({ left, top, scale }: Frame, x: number, y: number, digits = 1): [number, number] => {
  const to = (value: number) => Math.round(value * digits) / digits;
  return [to((x - left) * scale), to((y - top) * scale)];
};

const letterAt = (text: string, [x, y]: [number, number], toX: number, toY: number) => ({
  text,
  x,
  y,
  leader: Math.hypot(x - toX, y - toY) > NEAR ? `M${x} ${y}L${toX} ${toY}` : '',
});

const ROUNDS = 60;

/** Letters pushed off each other until none covers another, and kept in the picture. */
function apart(points: [number, number][], height: number): [number, number][] {
  const moved = points.map(([x, y]) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, a] of moved.entries()) {
      for (const b of moved.slice(index + 1)) {
        const gap = Math.hypot(b.x - a.x, b.y - a.y);
        const owed = 2 * LETTER + 3 - gap;
        if (owed <= 0) continue;
        const [dx, dy] = gap === 0 ? [1, 0] : [(b.x - a.x) / gap, (b.y - a.y) / gap];
        a.x -= (dx * owed) / 2;
        a.y -= (dy * owed) / 2;
        b.x += (dx * owed) / 2;
        b.y += (dy * owed) / 2;
      }
    }
  }
  const within = (value: number, end: number) => Math.round(Math.min(end - LETTER, Math.max(LETTER, value)));
  return moved.map(({ x, y }) => [within(x, WIDTH), within(y, height)]);
}

/** The width of a letter of a country's name. */
const NAME = 20;
const STEPS = [0, 40, -40, 80, -80, 120, -120];

/** The place for a name nearest to where it belongs that covers no letter; where there is none, where it belongs. */
function clear(x: number, y: number, half: number, letters: [number, number][]): { x: number; y: number } {
  const tried = STEPS.flatMap((dy) => STEPS.map((dx) => ({ x: x + dx, y: y + dy, far: Math.hypot(dx, dy) })));
  const free = tried
    .sort((a, b) => a.far - b.far)
    .find((at) =>
      letters.every(([lx, ly]) => Math.abs(lx - at.x) > half + LETTER || Math.abs(ly - at.y + 8) > LETTER + 16),
    );
  return { x: free?.x ?? x, y: free?.y ?? y };
}
