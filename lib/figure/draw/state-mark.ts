import type { ValueState } from '@/lib/schema/vocabulary';
import type { Colour } from './look';
import { element, join, type Markup } from './markup';

/** Which states warn. */
export const isDoubtful = (state: ValueState): boolean => state === 'unit-in-doubt' || state === 'disputed';
export const stateColour = (state: ValueState): Extract<Colour, 'doubt' | 'muted'> =>
  isDoubtful(state) ? 'doubt' : 'muted';

/** A sign twelve units high for the state of a value: told by its shape, the colour only repeats it. */
export function stateMark(state: ValueState): Markup {
  const line = (d: string) => element('path', { d, class: 'none edge', 'stroke-width': 1.5 });
  if (state === 'unit-in-doubt') {
    return join([
      element('path', { d: 'M6 .8L11.6 11.2H.4z', class: 'paper doubtEdge', 'stroke-width': 1.3 }),
      element('path', { d: 'M6 4V7.6M6 8.7V10', class: 'none doubtEdge', 'stroke-width': 1.5 }),
    ]);
  }
  if (state === 'disputed')
    return element('path', { d: 'M1 4H11M1 8H11M9 1L3 11', class: 'none doubtEdge', 'stroke-width': 1.5 });
  if (state === 'range') return line('M1 2V10M11 2V10M1 6H11');
  if (state === 'at-least') return line('M2 2V10M5 6H11M8 3L11 6L8 9');
  if (state === 'at-most') return line('M10 2V10M7 6H1M4 3L1 6L4 9');
  if (state === 'about') return line('M1 7C3 3 5 4 6 6S9 9 11 5');
  if (state === 'reported-official') return element('rect', { x: 1.5, y: 1.5, width: 9, height: 9, class: 'ink' });
  return element('rect', { x: 2, y: 2, width: 8, height: 8, class: 'paper edge', 'stroke-width': 1.5 });
}
