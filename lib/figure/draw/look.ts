/**
 * Colours on white paper: those of app/globals.css, for what leaves the site and has no style sheet of it. A page that holds a picture may lay its own over them,
 * so the classes are a promise: pictures kept in releases carry them too.
 */
export const LIGHT = {
  paper: '#ffffff',
  tint: '#f6f4ef',
  ink: '#1a1d21',
  muted: '#565d66',
  accent: '#0b4f8a',
  doubt: '#9a4a00',
  hairline: '#8a8f96',
  rule: '#d9d6cf',
  land: '#eceae4',
  value1: '#e6eef5',
  value2: '#b8d0e4',
  value3: '#7fabcf',
  value4: '#3f7fb0',
  value5: '#0b4f8a',
} as const;
export type Colour = keyof typeof LIGHT;
export type Palette = Record<Colour, string>;

/** The same in the dark, for frames and for pictures that stand in our own pages. */
export const DARK: Palette = {
  paper: '#14181d',
  tint: '#1c2229',
  ink: '#e8eaed',
  muted: '#a9b0b8',
  accent: '#8cc4ff',
  doubt: '#ffb266',
  hairline: '#7b838d',
  rule: '#39414b',
  land: '#2a313a',
  value1: '#25384a',
  value2: '#2c5173',
  value3: '#3b73a3',
  value4: '#5c9bd0',
  value5: '#8cc4ff',
};

/** Type of ours where the reader has it, else what every system has and what is no wider. */
const SANS =
  '"Noto Sans","Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans","DejaVu Sans Condensed",sans-serif';
const SERIF = '"Noto Serif",Georgia,"Times New Roman",serif';

/** What each class does with a colour. */
const RULES: [classes: string, property: 'fill' | 'stroke', colour: Colour][] = [
  ['paper', 'fill', 'paper'],
  ['tint,n', 'fill', 'tint'],
  ['ink', 'fill', 'ink'],
  ['muted', 'fill', 'muted'],
  ['accent', 'fill', 'accent'],
  ['doubt', 'fill', 'doubt'],
  ['r', 'fill', 'land'],
  ['s1', 'fill', 'value1'],
  ['s2', 'fill', 'value2'],
  ['s3', 'fill', 'value3'],
  ['s4', 'fill', 'value4'],
  ['s5', 'fill', 'value5'],
  ['i,c,line', 'stroke', 'hairline'],
  ['rule', 'stroke', 'rule'],
  ['edge', 'stroke', 'ink'],
  ['paperEdge', 'stroke', 'paper'],
  ['accentEdge', 'stroke', 'accent'],
  ['doubtEdge', 'stroke', 'doubt'],
];

/** The colour rules of a picture's classes; `root` comes before each, `of` writes the colour. */
export const colourRules = (root: string, of: (colour: Colour) => string): string =>
  RULES.map(([classes, property, colour]) => {
    const selector = classes.split(',').map((one) => `${root} .${one}`);
    return `${selector.join(',')}{${property}:${of(colour)}}`;
  }).join('');

/** Lines, type and strokes: what is the same in every colour. */
const SHAPES = [
  `.llf text{font-family:${SANS}}`,
  '.llf .bold{font-weight:700}',
  `.llf .serif{font-family:${SERIF};font-weight:600}`,
  '.llf .i,.llf .c,.llf .none{fill:none}.llf .i{stroke-width:.6}.llf .c{stroke-width:1.6}',
  '.llf .i,.llf .c{stroke-linejoin:round}',
].join('');

const colours = (palette: Palette): string => colourRules('.llf', (colour) => palette[colour]);

/** The style of a picture that stands alone. Every rule begins with its root, so that it changes no page around it. */
export const PICTURE_STYLE = SHAPES + colours(LIGHT);

/** The style of a picture in a page of ours, which follows the reader's scheme as the page does. */
export const PAGE_PICTURE_STYLE = `${PICTURE_STYLE}@media(prefers-color-scheme:dark){${colours(DARK)}}`;
