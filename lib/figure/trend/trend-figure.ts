import { at, type Block, beside, drawing, looksFor, paragraph, space, stack } from '@/lib/figure/draw/block';
import { element } from '@/lib/figure/draw/markup';
import { innerWidth, type Origin, sheet } from '@/lib/figure/draw/sheet';
import { widthOf } from '@/lib/figure/draw/type';
import type { Figure } from '@/lib/figure/figure';
import { creditOf } from '@/lib/figure/frame-words';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Trend } from '@/lib/trends/trend';
import { type KeyEntry, keyOf } from '@/lib/trends/trend-key';
import { barLook, coverageLook, edgeLook, hatches, lineLook, openMark, pointMark, stackLook } from './looks';
import { panelBlock } from './trend-panel';

const APART = 24;

/** A figure of the trends as a picture: its key, its panels side by side on one scale, its notes. */
export function trendFigure(trend: Trend, locale: SiteLocale, origin: Origin, narrow: boolean): Figure {
  const t = translator(locale);
  const looks = looksFor(narrow);
  const width = innerWidth(narrow);
  const name = narrow ? `${trend.name}-narrow` : trend.name;
  const columns = narrow ? 1 : 2;
  const panelWidth = (width - APART * (columns - 1)) / columns;
  const panels = trend.panels.map((panel) => panelBlock(panel, trend.time, panelWidth, looks, name));
  const rows = Array.from({ length: Math.ceil(panels.length / columns) }, (_, row) =>
    panels.slice(row * columns, (row + 1) * columns),
  );
  return sheet({
    name,
    locale,
    narrow,
    title: trend.title,
    sentence: trend.sentence.text,
    alt: t('trends.alt', {
      panels: trend.panels
        .map((panel) => {
          const words = panel.series.flatMap(({ marks }) => marks.map((mark) => mark.words));
          return `${panel.name}: ${words.join('; ') || panel.note || t('state.not-stated')}`;
        })
        .join('. '),
    }),
    body: stack(
      drawing(0, hatches(name)),
      keyBlock(keyOf(trend, locale), width, narrow, name),
      space(10),
      ...rows.flatMap((row) => [
        beside(...row.map((block, index): [number, Block] => [index * (panelWidth + APART), block])),
        space(16),
      ]),
      ...trend.notes.map((note) => paragraph(note.text, looks.small, width)),
    ),
    ...creditOf(origin, locale, `/${locale}/trends#${trend.name}`),
  });
}

/** The key: what each look means, as many in a row as fit. */
function keyBlock(entries: KeyEntry[], width: number, narrow: boolean, name: string): Block {
  const { small } = looksFor(narrow);
  let x = 0;
  let y = 0;
  let high = 0;
  const placed = entries.map((entry) => {
    const wide = Math.min(width, 28 + widthOf(entry.name, small.face, small.size) * 1.06 + 16);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += high;
      high = 0;
    }
    const words = paragraph(entry.name, small, width - 28);
    const block = at(x, y, drawing(19, sign(entry, name), at(28, 0, words)));
    high = Math.max(high, 19, words.height + 2);
    x += wide;
    return block;
  });
  return drawing(y + high + 1, ...placed);
}

function sign({ look, index, state }: KeyEntry, name: string) {
  const box = { x: 0.5, y: 2.5, width: 19, height: 11 };
  const edged = (
    fill: Record<string, string | number | undefined>,
    edge: Record<string, string | number | undefined>,
  ) => element('g', {}, element('rect', { ...box, ...fill }), element('rect', { ...box, ...edge }));
  if (look === 'stack') return edged(stackLook(index, name), { class: 'none edge', 'stroke-width': 0.8 });
  if (look === 'coverage') return edged(coverageLook(index, name), { class: 'none line', 'stroke-width': 0.5 });
  if (look === 'open') return openMark(10, 14);
  if (look === 'range') return element('rect', { ...box, class: 'none accentEdge', 'stroke-dasharray': '2 2' });
  if (look === 'bar') return edged(barLook(state, name, index), edgeLook(state));
  if (look === 'line') return element('path', { d: 'M0 8H20', ...lineLook(index) });
  return pointMark(10, 8, state, index);
}
