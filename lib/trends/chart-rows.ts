import type { Trend, TrendMark, TrendPanel, TrendSeries } from './trend';

/** All that stands at one place of the time axis: what a chart draws there, and what it says. */
export type ChartRow = {
  at: string | number;
  /** By series: what has a value here. */
  marks: Record<string, TrendMark>;
  /** By series: where its line runs here, also between two of its marks; none inside a gap. */
  values: Record<string, number>;
  /** By series: how far its mark reaches below and above its line, where it has two ends. */
  reach: Record<string, [number, number]>;
  /** Values and coverage in words, one a line. */
  words: string[];
};

/**
 * The rows of one panel in order of time. A series with two marks at one place has a row for each. Charts of steps have a row for every step, so that one can walk through those
 * without a value too; charts of dates have one for each mark, and an empty one inside every gap that stays open.
 */
export function chartRows(panel: TrendPanel, time: Trend['time']): ChartRow[] {
  const at = (place: string | number): ChartRow[] => {
    const most = Math.max(1, ...panel.series.map(({ marks }) => marks.filter((mark) => mark.at === place).length));
    return Array.from({ length: most }, (_, turn) => rowAt(place, turn));
  };
  const rowAt = (place: string | number, turn: number): ChartRow => {
    const all = panel.series.flatMap(({ key, marks }) =>
      marks.filter((mark) => mark.at === place).map((mark, index) => ({ key, mark, index })),
    );
    const here = all.filter(({ index }) => index === turn);
    const covered = panel.coverage?.find((one) => one.at === place);
    return {
      at: place,
      marks: Object.fromEntries(here.map(({ key, mark }) => [key, mark])),
      values: Object.fromEntries(
        panel.series.flatMap((series) => {
          const own = here.find(({ key }) => key === series.key);
          const value = own ? lineValue(series.look, own.mark) : turn === 0 ? valueAt(series, place, time) : undefined;
          return value === undefined ? [] : [[series.key, value]];
        }),
      ),
      reach: Object.fromEntries(
        panel.series.flatMap(({ key, look }) => {
          const mark = here.find((one) => one.key === key)?.mark;
          if (!mark || mark.low === mark.high) return [];
          const line = lineValue(look, mark);
          return [[key, [line - mark.low, mark.high - line]]];
        }),
      ),
      words: [...all.map(({ mark }) => mark.words), ...(covered ? [covered.words] : [])],
    };
  };
  if (time.by === 'step') {
    const steps = time.steps.map(({ key }) => at(key));
    // Bars are placed by their turn, so second rows come after all first ones.
    return [...steps.flatMap(([first]) => first ?? []), ...steps.flatMap(([, ...more]) => more)];
  }
  const places = [...new Set(panel.series.flatMap(({ marks }) => marks.map((mark) => Number(mark.at))))].sort(
    (a, b) => a - b,
  );
  return places.flatMap((place, index) => {
    const next = places[index + 1];
    const open = next !== undefined && next - place > time.gap;
    return open ? [...at(place), { at: (place + next) / 2, marks: {}, values: {}, reach: {}, words: [] }] : at(place);
  });
}

/** Where the line of a series runs: along the lowest of several prices, through the middle of an interval. */
export const lineValue = (look: TrendSeries['look'], { low, high }: TrendMark): number =>
  look === 'step' ? low : (low + high) / 2;

/** The height of a series at a place: of its mark, or between two marks that are no further apart than the gap. */
function valueAt({ look, marks }: TrendSeries, place: string | number, time: Trend['time']): number | undefined {
  const here = marks.find((mark) => mark.at === place);
  if (here) return lineValue(look, here);
  if (time.by === 'step' || look === 'dot') return undefined;
  const next = marks.findIndex((mark) => Number(mark.at) > Number(place));
  const [before, after] = [marks[next - 1], marks[next]];
  if (!before || !after) return undefined;
  const length = Number(after.at) - Number(before.at);
  if (length > time.gap) return undefined;
  if (look === 'step') return lineValue(look, before);
  const part = (Number(place) - Number(before.at)) / length;
  const [from, to] = [lineValue(look, before), lineValue(look, after)];
  return from + part * (to - from);
}
