/**
 * The frame of the map: what both the first picture and the movable map show, so that one can take the
 * other's place without a jump. Web Mercator in both.
 */
export const FRAME = { west: 45.5, south: 34.6, east: 88.3, north: 56 };
export const WIDTH = 1000;

const mercator = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
const scale = WIDTH / (((FRAME.east - FRAME.west) * Math.PI) / 180);
const top = mercator(FRAME.north);

export const HEIGHT = Math.round((top - mercator(FRAME.south)) * scale);

/** Degrees to the picture's own units: x to the right from 0 to WIDTH, y down from 0 to HEIGHT. */
export function project(longitude: number, latitude: number): [number, number] {
  return [((longitude - FRAME.west) * Math.PI * scale) / 180, (top - mercator(latitude)) * scale];
}
