import { type Block, drawing, type Looks, paragraph, round, space, stack, textLine } from '@/lib/figure/draw/block';
import { type Child, element, join, type Markup } from '@/lib/figure/draw/markup';
import { widthOf } from '@/lib/figure/draw/type';
import { lineValue } from '@/lib/trends/chart-rows';
import type { Trend, TrendMark, TrendPanel, TrendSeries } from '@/lib/trends/trend';
import { barLook, coverageLook, edgeLook, lineLook, openMark, pointMark, stackLook } from './looks';

const HEIGHT = 104;
/** Room over the plot for the arrow of an open bar. */
const TOP = 22;
const STRIP = 9;

type Plot = {
  left: number;
  width: number;
  x: (at: string | number) => number;
  y: (value: number) => number;
  step: number;
};

/** One panel: its name and unit, the plot on its scale, the dates, the coverage strip, and its note. */
export function panelBlock(panel: TrendPanel, time: Trend['time'], width: number, looks: Looks, name: string): Block {
  const plot = plotOf(panel, time, width, looks);
  return stack(
    paragraph(`${panel.name}`, looks.name, width),
    paragraph(panel.unit, looks.small, width),
    drawing(
      TOP + HEIGHT,
      element(
        'g',
        { transform: `translate(0 ${TOP})` },
        grid(panel, plot, looks),
        marks(panel, time, plot, looks, name),
      ),
    ),
    dates(time, plot, looks),
    panel.coverage !== undefined && coverageStrip(panel.coverage, plot, name),
    panel.note ? paragraph(panel.note, looks.small, width) : space(0),
  );
}

function plotOf(panel: TrendPanel, time: Trend['time'], width: number, { small }: Looks): Plot {
  const left = Math.max(...panel.ticks.map(({ name }) => widthOf(name, small.face, small.size))) * 1.06 + 8;
  const inner = width - left - 2;
  const y = (value: number) => HEIGHT - ((value - panel.from) / (panel.to - panel.from)) * HEIGHT;
  if (time.by === 'date') {
    const x = (at: string | number) => left + ((Number(at) - time.from) / (time.to - time.from)) * inner;
    return { left, width: inner, x, y, step: inner };
  }
  const step = inner / time.steps.length;
  const index = new Map(time.steps.map(({ key }, at) => [key, at]));
  return { left, width: inner, x: (at) => left + ((index.get(String(at)) ?? 0) + 0.5) * step, y, step };
}

function grid(panel: TrendPanel, { left, width, y }: Plot, { small }: Looks): Markup {
  return join(
    panel.ticks.map(({ at, name }) => [
      element('path', {
        d: `M${round(left)} ${round(y(at))}H${round(left + width)}`,
        class: at === 0 ? 'none line' : 'none rule',
      }),
      textLine(name, small, left - 6, y(at) + small.size * 0.35, 'end'),
    ]),
  );
}

function marks(panel: TrendPanel, time: Trend['time'], plot: Plot, looks: Looks, name: string): Markup {
  const stacks = panel.series.filter(({ look }) => look === 'stack');
  const bars = panel.series.filter(({ look }) => look === 'bar');
  const lines = panel.series.filter(({ look }) => look === 'line' || look === 'step' || look === 'dot');
  return join([
    stacked(stacks, plot, name),
    ...bars.map((series, index) => barred(series, plot, looks, name, index, bars.length)),
    ...lines.map((series) => lined(series, time.by === 'date' ? time.gap : 0, plot, series.group?.index ?? 0)),
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

/** A bar from zero to its low end, and a paler one from there to its high end where there are two. */
function barred(
  { marks: all }: TrendSeries,
  { x, y, step }: Plot,
  { small }: Looks,
  name: string,
  index: number,
  of: number,
): Markup {
  const wide = Math.max(3, Math.min(26, (step * 0.72) / of));
  return join(
    all.map((mark) => {
      const at = x(mark.at) + (index - (of - 1) / 2) * wide;
      const box = (from: number, to: number) => ({
        x: round(at - wide / 2),
        y: round(Math.min(y(from), y(to))),
        width: round(wide),
        height: round(Math.max(1, Math.abs(y(from) - y(to)))),
      });
      return [
        element('rect', { ...box(0, mark.low), ...barLook(mark.state, name) }),
        element('rect', { ...box(0, mark.low), ...edgeLook(mark.state) }),
        mark.high !== mark.low &&
          element('rect', { ...box(mark.low, mark.high), class: 'none accentEdge', 'stroke-dasharray': '2 2' }),
        mark.open === 'above' && openMark(round(at), round(y(mark.high))),
        barLabel(mark, at, step, y, small),
      ];
    }),
  );
}

/** The number over a bar, or under one that hangs; left out where the next bar is too near for it. */
function barLabel(mark: TrendMark, at: number, step: number, y: Plot['y'], small: Looks['small']): Markup | false {
  const label = mark.label ?? '';
  const wide = widthOf(label, small.face, small.size - 1);
  if (label === '' || wide > step * 1.6) return false;
  const down = mark.high < 0;
  const foot = down ? y(mark.low) + small.size + 1 : y(mark.high) - (mark.open === 'above' ? 11 : 4);
  return textLine(label, { ...small, size: small.size - 1, colour: 'ink' }, at, foot, 'middle');
}

/** A line through neighbours; where the next one is further off than the gap, it ends. A step holds until the next. */
function lined({ marks: all, look }: TrendSeries, gap: number, { x, y }: Plot, index: number): Markup {
  const line = (mark: TrendMark) => lineValue(look, mark);
  const runs: TrendMark[][] = [];
  for (const mark of all) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const near = before && (gap === 0 || Number(mark.at) - Number(before.at) <= gap);
    if (run && near) run.push(mark);
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

/** The words of the time axis, as many as stand clear of each other. */
function dates(time: Trend['time'], { x }: Plot, { small }: Looks): Block {
  const all =
    time.by === 'step'
      ? time.steps.filter(({ name }) => name).map(({ key, name }) => ({ at: x(key), name }))
      : time.ticks.map(({ at, name }) => ({ at: x(at), name }));
  const room = Math.max(0, ...all.map(({ name }) => widthOf(name, small.face, small.size))) * 1.06 + 6;
  const apart = all.length > 1 ? Math.abs((all[1]?.at ?? 0) - (all[0]?.at ?? 0)) : room;
  const every = Math.max(1, Math.ceil(room / apart));
  const shown = all.filter((_, index) => index % every === 0);
  return drawing(small.size + 8, ...shown.map(({ at, name }) => textLine(name, small, at, small.size + 3, 'middle')));
}

function coverageStrip(coverage: NonNullable<TrendPanel['coverage']>, { x, step }: Plot, name: string): Block {
  return drawing(
    STRIP + 8,
    ...coverage.map(({ at, pages }) => {
      const box = { x: round(x(at) - step / 2 + 0.5), y: 1, width: round(step - 1), height: STRIP };
      return [
        element('rect', { ...box, ...coverageLook(pages, name) }),
        element('rect', { ...box, class: 'none line', 'stroke-width': 0.5 }),
      ];
    }),
  );
}
