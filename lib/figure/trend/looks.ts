import { element, join, type Markup } from '@/lib/figure/draw/markup';
import { barHatch, coverageStep, lineDash } from '@/lib/trends/looks';
import type { MarkState } from '@/lib/trends/trend';

/** Hatches of one picture; their names begin with that of the picture, since a page may hold several. */
export function hatches(name: string): Markup {
  const hatch = (key: string, ground: string, line: string) =>
    element(
      'pattern',
      {
        id: `${name}-${key}`,
        width: 5,
        height: 5,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      element('rect', { width: 5, height: 5, class: ground }),
      element('rect', { width: 2, height: 5, class: line }),
    );
  const dots = element(
    'pattern',
    { id: `${name}-dots`, width: 4, height: 4, patternUnits: 'userSpaceOnUse' },
    element('rect', { width: 4, height: 4, class: 'paper' }),
    element('circle', { cx: 1.2, cy: 1.2, r: 0.8, class: 'muted' }),
  );
  return element('defs', {}, hatch('hatch', 'paper', 's4'), hatch('fine', 's1', 'muted'), dots);
}

type Look = Record<string, string | number | undefined>;

/**
 * A bar by the state of its value: reported is filled, computed hatched, doubtful hollow and broken. Of two computed
 * bars side by side the second has the finer hatch.
 */
export function barLook(state: MarkState, name: string, index = 0): Look {
  if (state === 'computed') return { fill: `url(#${name}-${barHatch(index)})`, stroke: undefined };
  if (state === 'doubtful') return { class: 'paper' };
  return { class: state === 'official' ? 's4' : 's2' };
}

export const edgeLook = (state: MarkState): Look =>
  state === 'doubtful' ? { class: 'none doubtEdge', 'stroke-dasharray': '3 2' } : { class: 'none accentEdge' };

/** The parts of a stacked bar, told apart by lightness and hatch. */
export const stackLook = (index: number, name: string): Look =>
  [{ class: 's5' }, { class: 's3' }, { class: 's1' }, { fill: `url(#${name}-fine)` }, { class: 'paper' }][index] ?? {
    class: 'paper',
  };

/** Lines of one panel, told apart by their dashes. */
export const lineLook = (index: number): Look => ({
  class: index % 2 === 0 ? 'none accentEdge' : 'none edge',
  'stroke-width': 2,
  'stroke-dasharray': lineDash(index),
  'stroke-linejoin': 'round',
});

/** A point: filled where reported, hollow where doubtful, a square where computed. */
export function pointMark(x: number, y: number, state: MarkState, index: number): Markup {
  const ink = index % 2 === 0 ? 'accent' : 'ink';
  const edge = index % 2 === 0 ? 'accentEdge' : 'edge';
  if (state === 'doubtful')
    return element('circle', { cx: x, cy: y, r: 3.4, class: 'paper doubtEdge', 'stroke-width': 1.5 });
  if (state === 'computed')
    return element('rect', { x: x - 3, y: y - 3, width: 6, height: 6, class: `paper ${edge}`, 'stroke-width': 1.5 });
  return element('circle', { cx: x, cy: y, r: state === 'official' ? 3.2 : 2.6, class: ink });
}

/** An arrow over a bar that is open at the top. */
export const openMark = (x: number, y: number): Markup =>
  join([
    element('path', {
      d: `M${x - 4} ${y - 3}L${x} ${y - 8}L${x + 4} ${y - 3}`,
      class: 'none edge',
      'stroke-width': 1.5,
    }),
  ]);

/** The fields of a coverage strip: how many pages were read, from none to many. */
export function coverageLook(pages: number, name: string): Look {
  const step = coverageStep(pages);
  return step === 0 ? { fill: `url(#${name}-dots)` } : { class: `s${step}` };
}
