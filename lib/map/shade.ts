/** Upper ends of the five classes by which regions are shaded: cases in the region. */
const ENDS = [1, 3, 6, 10, Number.POSITIVE_INFINITY];

/** The class of a count, 1 to 5; 0 for a region without a case. */
export const shadeOf = (count: number): number => (count === 0 ? 0 : ENDS.findIndex((end) => count <= end) + 1);

/** The classes as from and to, for the legend; the last has no upper end. */
export const shades = ENDS.map((end, index) => ({ from: (ENDS[index - 1] ?? 0) + 1, to: end }));

/** The radius of a bubble in pixels: its area grows with the count. */
export const bubbleRadius = (count: number): number => Math.round(9 + Math.sqrt(count) * 3.2);
