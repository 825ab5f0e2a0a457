/** The types of the messages between a frame and the page that holds it: how high it is, and the question for it. */
export const HEIGHT = 'lost-load-height';
export const ASK = 'lost-load-ask';

/** Heights that a frame may ask for, in pixels: what lies beyond is cut to the nearest. */
export const HEIGHTS = { least: 80, most: 6000 };

/** The height that a message asks for, made sane; undefined for what is no number. */
export function heightFrom(told: unknown): number | undefined {
  const height = Math.ceil(Number(told));
  return Number.isFinite(height) ? Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, height)) : undefined;
}
