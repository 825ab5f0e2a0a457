/**
 * How a mark is drawn: `official` solid, `press` solid with a thin outline, `computed` hatched, `doubtful` hollow and
 * broken, as in the list of states (design, section 5).
 */
export type MarkState = 'official' | 'press' | 'computed' | 'doubtful';

/** One value in the unit of its panel. `low` and `high` are its ends, equal where there is one number. */
export type TrendMark = {
  /** The key of its step, for charts of steps; the date as years (2021.5 = the first of July), for charts of dates. */
  at: string | number;
  low: number;
  high: number;
  /** A reported "at least" or "at most": the mark has an open end. */
  open?: 'above' | 'below';
  state: MarkState;
  /** Its number, short, to stand at the mark where there is room. Put in by `trendNamed` for every bar that has none. */
  label?: string;
  /** The same in words, with unit and state: what a pointer or a screen reader is told. */
  words: string;
};

/** `bar` and `stack` stand on steps; `line` joins neighbours, `step` holds until the next, `dot` joins nothing. */
export type SeriesGroup = { index: number; name: string };
export type TrendSeries = {
  key: string;
  name: string;
  look: 'bar' | 'stack' | 'line' | 'step' | 'dot';
  /** Series of one group look alike, whatever their panel; `name` stands in the key. By itself where left out. */
  group?: SeriesGroup;
  /** In order of time. A gap longer than the chart's `gap` is left open, never bridged. */
  marks: TrendMark[];
};

/** How much was read that could tell of a step: pages of that time. None is "not read", and no zero. */
export type Coverage = { at: string; pages: number; words: string };

export type TrendPanel = {
  key: string;
  name: string;
  /** The unit of its values, as the axis says it. */
  unit: string;
  /** The ends of its scale: the same in every panel, unless the units differ. */
  from: number;
  to: number;
  /** Marks of the scale with their words, lowest first. */
  ticks: { at: number; name: string }[];
  series: TrendSeries[];
  /** One for every step, for charts of counts. */
  coverage?: Coverage[];
  /** Said in the panel where it holds no mark, or where it is not to be compared. */
  note?: string;
};

export type TrendCell = { text: string; href?: string; state?: MarkState };

/** The rows of a chart in full. The first cell of each row names it. */
export type TrendTable = { caption: string; columns: string[]; rows: TrendCell[][] };

/** A sentence with its number, and where the number lives: `value` is found in `text` and linked. */
export type TrendSentence = { text: string; value?: string; href?: string };

/** One figure of the trends, finished in one language: chart, sentence and table of the same rows. */
export type Trend = {
  name: string;
  title: string;
  sentence: TrendSentence;
  /** Steps on which bars stand, with the words of the axis; or the ends of the time it shows and its named dates. */
  time:
    | { by: 'step'; steps: { key: string; name: string }[] }
    | { by: 'date'; from: number; to: number; gap: number; ticks: { at: number; name: string }[] };
  panels: TrendPanel[];
  table: TrendTable;
  /** What was left out and why, what may not be compared. */
  notes: TrendSentence[];
  sources: { text: string; href: string }[];
};
