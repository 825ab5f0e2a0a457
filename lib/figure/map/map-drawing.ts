import { type Block, drawing, round } from '@/lib/figure/draw/block';
import { type Child, element, join, type Markup, raw } from '@/lib/figure/draw/markup';
import { widthOf } from '@/lib/figure/draw/type';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { type Cluster, clusters } from '@/lib/map/cluster';
import { countryLabels } from '@/lib/map/country-label';
import { HEIGHT, project, WIDTH } from '@/lib/map/frame';
import { type Land, landShapes } from '@/lib/map/picture';
import type { MarkShape } from '@/lib/map/place-mark';

/** The land at this width, cut off at its frame, with what is drawn over it. */
export function land(
  topology: Land,
  shades: ReadonlyMap<string, number>,
  width: number,
  id: string,
  over: Child[],
): Block {
  const height = Math.round((width * HEIGHT) / WIDTH);
  const scale = round((width / WIDTH) * 100) / 100;
  return drawing(
    height,
    element('clipPath', { id }, element('rect', { width, height })),
    element(
      'g',
      { 'clip-path': `url(#${id})` },
      element('g', { transform: `scale(${scale})` }, raw(landShapes(topology, shades))),
    ),
    element('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, class: 'none rule' }),
    ...over,
  );
}

type Box = { x: number; y: number; width: number; height: number };

/** The countries' names: where the site's own map has them, or as near to it as they cover no mark. */
export function countryNames(taken: Box[], width: number, narrow: boolean, locale: SiteLocale): Markup {
  const t = translator(locale);
  const size = narrow ? 8.5 : 11;
  const spacing = narrow ? 0.4 : 1;
  const scale = width / WIDTH;
  const full = [...taken];
  return join(
    countryLabels.map(({ country, lat, lon }) => {
      const words = t(`country.${country}`).toLocaleUpperCase(locale);
      const [x, y] = project(lon, lat).map((one) => one * scale) as [number, number];
      const box = freeBox(x, y, widthOf(words, 'sans', size) + words.length * spacing, size, full, width);
      full.push(box);
      const at = { x: round(box.x + box.width / 2), y: round(box.y + size * 0.86) };
      const look = { class: 'muted', 'font-size': size, 'letter-spacing': spacing, 'text-anchor': 'middle' };
      return element('text', { ...at, ...look }, words);
    }),
  );
}

/** The free place for a word nearest to a point, or the point itself where there is none. */
function freeBox(x: number, y: number, wide: number, high: number, full: Box[], width: number): Box {
  const box = (dx: number, dy: number): Box => ({
    x: x + dx - wide / 2,
    y: y + dy - high / 2,
    width: wide,
    height: high,
  });
  const steps = Array.from({ length: 31 }, (_, step) => (step - 15) * 4);
  const near = steps
    .flatMap((dx) => steps.map((dy) => ({ dx, dy, far: Math.hypot(dx, dy * 1.5) })))
    .sort((a, b) => a.far - b.far);
  const free = near.find(({ dx, dy }) => {
    const here = box(dx, dy);
    return here.x > 2 && here.x + wide < width - 2 && !full.some((other) => touch(here, other));
  });
  return box(free?.dx ?? 0, free?.dy ?? 0);
}

const touch = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + 2 && b.x < a.x + a.width + 2 && a.y < b.y + b.height + 2 && b.y < a.y + a.height + 2;

type Placed = { key: string; shape: MarkShape; x: number; y: number; cases: string[] };
type Look = MarkShape | 'cluster';

/** The radius of a bubble: its area grows with the count; a lone case on a narrow map needs no number. */
function radius(count: number, narrow: boolean): number {
  if (!narrow) return Math.round(7.5 + Math.sqrt(count) * 2.4);
  return count === 1 ? 4 : Math.round(5 + Math.sqrt(count) * 1.7);
}

/** Marks joined where they lie so close that they would touch, each with its look and the room it takes. */
export function bubblesOf(marks: Placed[], width: number, narrow: boolean): { drawn: Markup; boxes: Box[] } {
  const scale = width / WIDTH;
  const onPicture = marks.map((mark) => ({ ...mark, x: mark.x * scale, y: mark.y * scale }));
  const groups = clusters(onPicture, (count) => radius(count, narrow) + 0.75);
  const lookOf = ({ keys }: Cluster): Look =>
    keys.length > 1 ? 'cluster' : (marks.find(({ key }) => key === keys[0])?.shape ?? 'region');
  return {
    drawn: join(groups.map((group) => bubble(group.x, group.y, group.cases.length, lookOf(group), narrow))),
    boxes: groups.map(({ x, y, cases }) => {
      const r = radius(cases.length, narrow);
      return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
    }),
  };
}

function bubble(x: number, y: number, count: number, look: Look, narrow: boolean): Markup {
  const size = narrow ? 9 : 11;
  const numbered = !narrow || count > 1;
  return join([
    dot(x, y, radius(count, narrow), look),
    numbered &&
      element(
        'text',
        {
          x: round(x),
          y: round(y + size * 0.36),
          class: `bold ${look === 'region' || look === 'site' ? 'paper' : 'ink'}`,
          'font-size': size,
          'text-anchor': 'middle',
        },
        String(count),
      ),
  ]);
}

/** The look of a mark: filled for a region, a ring for a town, black for a site, a broken ring for several. */
export function dot(x: number, y: number, r: number, look: Look): Markup {
  const place = { cx: round(x), cy: round(y), r };
  const ring = Math.min(2.4, r / 3);
  if (look === 'region') return element('circle', { ...place, class: 'accent paperEdge', 'stroke-width': 1.2 });
  if (look === 'site') return element('circle', { ...place, class: 'ink paperEdge', 'stroke-width': 1.2 });
  return element('circle', {
    ...place,
    class: 'paper accentEdge',
    'stroke-width': round(ring),
    'stroke-dasharray': look === 'cluster' ? '3.5 2.5' : undefined,
  });
}
