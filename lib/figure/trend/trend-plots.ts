import { at, looksFor } from '@/lib/figure/draw/block';
import { PAGE_PICTURE_STYLE } from '@/lib/figure/draw/look';
import { element } from '@/lib/figure/draw/markup';
import { PLOT } from '@/lib/trends/plot-size';
import type { Trend } from '@/lib/trends/trend';
import { hatches } from './looks';
import { plotBlock } from './trend-panel';

/**
 * The plots of a figure one under another, without words around them: what a page shows until they can be walked
 * through, and on paper. Each is a view of its own, named as `plotView` in lib/trends/plot-size.ts says.
 */
export function trendPlots({ panels, time, title }: Trend): string {
  const { width, height } = PLOT;
  const inner = width - RIGHT;
  const name = 'plot';
  const plots = panels.map((panel, index) => {
    const around = plotBlock(panel, time, { width: inner, height: 0 }, LOOKS, name).height;
    const block = plotBlock(panel, time, { width: inner, height: height - around }, LOOKS, name);
    return [
      element('view', { id: panel.key, viewBox: `0 ${index * height} ${width} ${height}` }),
      at(0, index * height, block),
    ];
  });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height * panels.length}`,
      width,
      height: height * panels.length,
      class: 'llf',
    },
    element('title', {}, title),
    element('style', {}, { markup: PAGE_PICTURE_STYLE }),
    hatches(name),
    plots,
  ).markup;
}

const LOOKS = looksFor(true);
/** Room for the half of the last date that stands beyond the plot. */
const RIGHT = 12;
