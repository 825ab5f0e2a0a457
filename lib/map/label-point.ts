import { geoBounds, geoCentroid, geoContains } from 'd3-geo';
import type { Feature } from 'geojson';
import { project } from './frame';

/** Steps of the grid on which a place for a bubble is sought, along each side of the outline's box. */
const STEPS = 24;
/** Beyond this distance, in the picture's units, another mark is no longer in the way. */
const CLEAR = 34;

/**
 * Where the bubble of a region sits: inside its outline, clear of marks that cannot move, else as near its
 * centre as can be. A bubble means "somewhere in", so it may sit anywhere inside.
 */
export function labelPoint(unit: Feature, taken: [number, number][]): [number, number] {
  const centre = geoCentroid(unit);
  const [cx, cy] = project(...centre);
  const [[west, south], [east, north]] = geoBounds(unit);
  let best: { point: [number, number]; score: number } | undefined;
  for (let i = 1; i < STEPS; i++) {
    for (let j = 1; j < STEPS; j++) {
      const point: [number, number] = [west + ((east - west) * i) / STEPS, south + ((north - south) * j) / STEPS];
      if (!geoContains(unit, point)) continue;
      const [x, y] = project(...point);
      const nearest = Math.min(CLEAR, ...taken.map(([tx, ty]) => Math.hypot(tx - x, ty - y)));
      const score = nearest * 4 - Math.hypot(cx - x, cy - y);
      if (!best || score > best.score) best = { point, score };
    }
  }
  return best?.point ?? centre;
}
