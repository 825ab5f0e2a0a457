/*
 * What looks of a chart mean, for the page and for its pictures alike: both draw by these, each in its own way.
 */

/** The least numbers of pages read that a field of the coverage strip tells apart: one, two, four, eight or more. */
const COVERAGE_STEPS = [1, 2, 4, 8];

/** How strong a field of the coverage strip is: 0 where nothing was read, up to 4. */
export const coverageStep = (pages: number): number => COVERAGE_STEPS.filter((least) => pages >= least).length;

const DASHES = [undefined, '6 3', '2 3', '8 3 2 3', '12 4', '1 5'];

/** The dashes of a line by its place among the lines of its figure; the first is drawn through. */
export const lineDash = (index: number): string | undefined => DASHES[index];

/** The hatch of a computed bar by its place among the bars that stand side by side. */
export const barHatch = (index: number): 'hatch' | 'fine' => (index % 2 === 0 ? 'hatch' : 'fine');
