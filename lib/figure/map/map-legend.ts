import { at, type Block, beside, drawing, type Looks, paragraph, stack, textLine } from '@/lib/figure/draw/block';
import { element } from '@/lib/figure/draw/markup';
import { innerWidth } from '@/lib/figure/draw/sheet';
import { widthOf } from '@/lib/figure/draw/type';
import type { Translate } from '@/lib/i18n/translate';
import { shades } from '@/lib/map/shade';
import { dot } from './map-drawing';

/** What the shades and the marks of the map mean. */
export function mapLegend(narrow: boolean, looks: Looks, t: Translate): Block {
  const width = innerWidth(narrow);
  const marks = (['region', 'settlement', 'site', 'cluster'] as const).map((look) => {
    const words = paragraph(t(`figure.map.${look}`), looks.small, (narrow ? width : width / 2) - 24);
    return drawing(words.height + 2, dot(8, 8.5, look === 'site' ? 5 : 6.5, look), at(22, 0, words));
  });
  const [region, settlement, site, cluster] = marks;
  if (!region || !settlement || !site || !cluster) return shadeRow('', looks);
  if (narrow) return stack(paragraph(t('figure.map.shades'), looks.small, width), shadeRow('', looks), ...marks);
  const half = width / 2;
  return stack(
    shadeRow(t('figure.map.shades'), looks),
    beside([0, region], [half, settlement]),
    beside([0, site], [half, cluster]),
  );
}

function shadeRow(name: string, { small }: Looks): Block {
  let x = name ? widthOf(name, small.face, small.size) * 1.06 + 12 : 0.5;
  const boxes = shades.flatMap(({ from, to }, index) => {
    const label = Number.isFinite(to) ? (from === to ? String(from) : `${from}–${to}`) : `${from}+`;
    const left = x;
    x += 18 + 4 + widthOf(label, small.face, small.size) + 14;
    return [
      element('rect', { x: left, y: 3.5, width: 18, height: 11, class: `s${index + 1} line`, 'stroke-width': 0.6 }),
      textLine(label, small, left + 22, 13),
    ];
  });
  return drawing(22, textLine(name, small, 0, 13), ...boxes);
}
