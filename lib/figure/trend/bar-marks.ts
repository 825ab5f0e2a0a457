import { type Looks, round, textLine } from '@/lib/figure/draw/block';
import { element, join, type Markup } from '@/lib/figure/draw/markup';
import { widthOf } from '@/lib/figure/draw/type';
import { labelStart } from '@/lib/trends/label-place';
import type { TrendMark, TrendSeries } from '@/lib/trends/trend';
import { barLook, edgeLook, openMark } from './looks';
import type { Plot } from './plot-marks';

/** A bar or a number as a field of the plot. */
type Field = { left: number; right: number; top: number; bottom: number };
type Bar = Field & { mark: TrendMark; index: number };

/** The bars of a panel, those of one step side by side, each with its number. */
export function barred(series: TrendSeries[], plot: Plot, looks: Looks, name: string): Markup {
  const wide = Math.max(3, Math.min(26, (plot.step * 0.72) / series.length));
  const bars = series.flatMap(({ marks }, index) =>
    marks.map((mark): Bar => {
      const left = plot.x(mark.at) + (index - series.length / 2) * wide;
      const ends = [plot.y(0), plot.y(mark.low), plot.y(mark.high)];
      return { mark, index, left, right: left + wide, top: Math.min(...ends), bottom: Math.max(...ends) };
    }),
  );
  return join([...bars.map((bar) => drawn(bar, plot, name)), ...labels(bars, series.length, plot, looks.small)]);
}

/** From zero to its low end, and a broken outline from there to its high one where there are two. */
function drawn({ mark, index, left, right }: Bar, { y }: Plot, name: string): Markup {
  const box = (from: number, to: number) => ({
    x: round(left),
    y: round(Math.min(y(from), y(to))),
    width: round(right - left),
    height: round(Math.max(1, Math.abs(y(from) - y(to)))),
  });
  return join([
    element('rect', { ...box(0, mark.low), ...barLook(mark.state, name, index) }),
    element('rect', { ...box(0, mark.low), ...edgeLook(mark.state) }),
    mark.high !== mark.low &&
      element('rect', { ...box(mark.low, mark.high), class: 'none accentEdge', 'stroke-dasharray': '2 2' }),
    mark.open === 'above' && openMark(round((left + right) / 2), round(y(mark.high))),
  ]);
}

/** The numbers over bars, or under those that hang; one too wide for its step is left out where it would cover another bar or number. */
function labels(bars: Bar[], of: number, { left, width, step, y }: Plot, small: Looks['small']): Markup[] {
  const look = { ...small, size: small.size - 1, colour: 'ink' as const };
  const placed: Field[] = [];
  return bars.flatMap((bar) => {
    const { mark, index } = bar;
    const label = mark.label ?? '';
    if (label === '') return [];
    const wide = widthOf(label, look.face, look.size);
    const start = labelStart({ x: bar.left, width: bar.right - bar.left }, [index, of], wide, { x: left, width });
    const foot = mark.high < 0 ? y(mark.low) + small.size + 1 : y(mark.high) - (mark.open === 'above' ? 11 : 4);
    const field = { left: start, right: start + wide, top: foot - look.size, bottom: foot };
    const free = [...bars.filter((one) => one !== bar), ...placed].every((one) => apart(one, field));
    if (wide > step * 1.6 && !free) return [];
    placed.push(field);
    return [textLine(label, look, start, foot)];
  });
}

const apart = (a: Field, b: Field): boolean =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
