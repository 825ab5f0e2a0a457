import type { Trend, TrendMark, TrendPanel, TrendSeries } from './trend';

/** All that stands at one place of the time axis: what a chart draws there, and what it says. */
export type ChartRow = {
  at: string | number;
  /** By series: what has a value here. */
  marks: Record<string, TrendMark>;
  /** By series: where its line runs here, also between two of its marks; none inside a gap. */
  values: Record<string, number>;
  /** Values and coverage in words, one a line. */
  words: string[];
};

/**
 * The rows of one panel in order of time. Charts of steps have a row for every step, so that one can walk through those
 * without a value too; charts of dates have one for each mark, and an empty one inside every gap that stays open.
 */
export function chartRows(panel: TrendPanel, time: Trend['time']): ChartRow[] {
  const at = (place: string | number): ChartRow => {
    const here = panel.series.flatMap(({ key, marks }) =>
      marks.filter((mark) => mark.at === place).map((mark) => [key, mark] as const),
    );
    const covered = panel.coverage?.find((one) => one.at === place);
    return {
      at: place,
      marks: Object.fromEntries(here),
      values: Object.fromEntries(
        panel.series.flatMap((series) => {
          const value = valueAt(series, place, time);
          return value === undefined ? [] : [[series.key, value]];
        }),
      ),
      words: [...here.map(([, { words }]) => words), ...(covered ? [covered.words] : [])],
    };
  };
  if (time.by === 'step') return time.steps.map(({ key }) => at(key));
  const places = [...new Set(panel.series.flatMap(({ marks }) => marks.map((mark) => Number(mark.at))))].sort(
    (a, b) => a - b,
  );
  return places.flatMap((place, index) => {
    const next = places[index + 1];
    const open = next !== undefined && next - place > time.gap;
    return open ? [at(place), { at: (place + next) / 2, marks: {}, values: {}, words: [] }] : [at(place)];
  });
}

const middle = ({ low, high }: TrendMark): number => (low + high) / 2;

/** The height of a series at a place: of its mark, or between two marks that are no further apart than the gap. */
function valueAt({ look, marks }: TrendSeries, place: string | number, time: Trend['time']): number | undefined {
  const here = marks.find((mark) => mark.at === place);
  if (here) return middle(here);
  if (time.by === 'step' || look === 'dot') return undefined;
  const next = marks.findIndex((mark) => Number(mark.at) > Number(place));
  const [before, after] = [marks[next - 1], marks[next]];
  if (!before || !after) return undefined;
  const length = Number(after.at) - Number(before.at);
  if (length > time.gap) return undefined;
  if (look === 'step') return middle(before);
  const part = (Number(place) - Number(before.at)) / length;
  return middle(before) + part * (middle(after) - middle(before));
}
