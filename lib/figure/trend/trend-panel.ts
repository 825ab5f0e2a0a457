import { type Block, drawing, type Looks, paragraph, round, space, stack, textLine } from '@/lib/figure/draw/block';
import { element, join, type Markup } from '@/lib/figure/draw/markup';
import { widthOf } from '@/lib/figure/draw/type';
import type { Trend, TrendPanel } from '@/lib/trends/trend';
import { coverageLook } from './looks';
import { marks, type Plot } from './plot-marks';

/** How high the plot of a panel is in a picture that is taken away. */
const HEIGHT = 104;
/** Room over the plot for the arrow of an open bar. */
const TOP = 22;
const STRIP = 9;

/** One panel: its name and unit, the plot with its strip, and its note. */
export function panelBlock(panel: TrendPanel, time: Trend['time'], width: number, looks: Looks, name: string): Block {
  return stack(
    paragraph(`${panel.name}`, looks.name, width),
    paragraph(panel.unit, looks.small, width),
    plotBlock(panel, time, { width, height: HEIGHT }, looks, name),
    panel.note ? paragraph(panel.note, looks.small, width) : space(0),
  );
}

/** The plot of a panel on its scale, the dates under it, and the coverage strip. `height` is that of the scale. */
export function plotBlock(
  panel: TrendPanel,
  time: Trend['time'],
  { width, height }: { width: number; height: number },
  looks: Looks,
  name: string,
): Block {
  const plot = plotOf(panel, time, { width, height }, looks);
  return stack(
    drawing(
      TOP + height,
      element(
        'g',
        { transform: `translate(0 ${TOP})` },
        grid(panel, plot, looks),
        marks(panel, time, plot, looks, name),
      ),
    ),
    dates(time, plot, looks),
    panel.coverage !== undefined && coverageStrip(panel.coverage, plot, name),
  );
}

function plotOf(
  panel: TrendPanel,
  time: Trend['time'],
  { width, height }: { width: number; height: number },
  { small }: Looks,
): Plot {
  const left = Math.max(...panel.ticks.map(({ name }) => widthOf(name, small.face, small.size))) * 1.06 + 8;
  const inner = width - left - 2;
  const y = (value: number) => height - ((value - panel.from) / (panel.to - panel.from)) * height;
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
