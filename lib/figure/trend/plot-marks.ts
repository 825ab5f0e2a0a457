import { type Looks, round } from '@/lib/figure/draw/block';
import { type Child, element, join, type Markup } from '@/lib/figure/draw/markup';
import { lineValue } from '@/lib/trends/chart-rows';
import type { Trend, TrendMark, TrendPanel, TrendSeries } from '@/lib/trends/trend';
import { barred } from './bar-marks';
import { lineLook, pointMark, stackLook } from './looks';

/** Where a plot lies, and where its values and dates stand in it. */
export type Plot = {
  left: number;
  width: number;
  x: (at: string | number) => number;
  y: (value: number) => number;
  step: number;
};

/** What stands in the plot of a panel: stacks, bars with their numbers, lines with their points. */
export function marks(panel: TrendPanel, time: Trend['time'], plot: Plot, looks: Looks, name: string): Markup {
  const stacks = panel.series.filter(({ look }) => look === 'stack');
  const bars = panel.series.filter(({ look }) => look === 'bar');
  const lines = panel.series.filter(({ look }) => look === 'line' || look === 'step' || look === 'dot');
  return join([
    stacked(stacks, plot, name),
    barred(bars, plot, looks, name),
    ...lines.map((series) =>
      lined(series, time.by === 'date' ? time.gap : Number.POSITIVE_INFINITY, plot, series.group?.index ?? 0),
    ),
  ]);
}

function stacked(series: TrendSeries[], { x, y, step }: Plot, name: string): Markup {
  const tops = new Map<string | number, number>();
  const wide = Math.max(3, step * 0.72);
  return join(
    series.flatMap((one) =>
      one.marks.map(({ at, high }) => {
        const base = tops.get(at) ?? 0;
        tops.set(at, base + high);
        const box = {
          x: round(x(at) - wide / 2),
          y: round(y(base + high)),
          width: round(wide),
          height: round(y(base) - y(base + high)),
        };
        return [
          element('rect', { ...box, ...stackLook(one.group?.index ?? 0, name) }),
          element('rect', { ...box, class: 'none edge', 'stroke-width': 0.8 }),
        ];
      }),
    ),
  );
}

/** A line through neighbours; where the next one is further off than the gap, it ends. A step holds until the next. */
function lined({ marks: all, look }: TrendSeries, gap: number, { x, y }: Plot, index: number): Markup {
  const line = (mark: TrendMark) => lineValue(look, mark);
  const runs: TrendMark[][] = [];
  for (const mark of all) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    // The names of steps need be no numbers: what cannot be measured is not too far.
    const far = before && Number(mark.at) - Number(before.at) > gap;
    if (run && !far) run.push(mark);
    else runs.push([mark]);
  }
  const path = (run: TrendMark[]) =>
    run
      .map((mark, at) => {
        const to = `${round(x(mark.at))} ${round(y(line(mark)))}`;
        if (at === 0) return `M${to}`;
        return look === 'step' ? `H${round(x(mark.at))}V${round(y(line(mark)))}` : `L${to}`;
      })
      .join('');
  const drawn: Child[] =
    look === 'dot'
      ? []
      : runs.filter((run) => run.length > 1).map((run) => element('path', { d: path(run), ...lineLook(index) }));
  const spans = all
    .filter(({ low, high }) => low !== high)
    .map((mark) =>
      element('path', { d: `M${round(x(mark.at))} ${round(y(mark.low))}V${round(y(mark.high))}`, class: 'none edge' }),
    );
  return join([
    ...drawn,
    ...spans,
    ...all.map((mark) => pointMark(round(x(mark.at)), round(y(line(mark))), mark.state, index)),
  ]);
}
