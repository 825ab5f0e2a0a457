import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { type ImpactRow, impactRows } from '@/lib/view/explorer/impact-rows';
import { at, type Block, drawing, looksFor, paragraph, round, space, stack, textLine } from './draw/block';
import { element } from './draw/markup';
import { innerWidth, type Origin, sheet } from './draw/sheet';
import { drawable, widthOf } from './draw/type';
import type { Figure } from './figure';
import { creditOf } from './frame-words';
import type { Ground } from './map-figure';

const BAR = 13;

/** What the thefts mean to the grid: a bar from low to high a case, hollow and broken where it is a mere reading. */
export function impactFigure({ dataset }: Ground, locale: SiteLocale, origin: Origin, narrow: boolean): Figure {
  const t = translator(locale);
  const { rows, note } = impactRows(dataset, locale);
  const looks = looksFor(narrow);
  const width = innerWidth(narrow);
  const hours = (row: ImpactRow) => drawable(t('figure.impact.hours', { hours: row.hours }));
  const room = Math.max(...rows.map((row) => widthOf(hours(row), looks.text.face, looks.text.size))) * 1.06 + 8;
  const scale = (width - room) / Math.max(...rows.map(({ ends }) => ends[1]));
  const row = (one: ImpactRow): Block => {
    const [low, high] = one.ends.map((end) => end * scale) as [number, number];
    const colour = one.hollow ? 'doubt' : 'ink';
    return stack(
      paragraph(one.title, looks.text, width),
      one.hollow && paragraph(t('state.unit-in-doubt'), { ...looks.small, colour: 'doubt' }, width),
      space(3),
      drawing(
        BAR + 2,
        element('path', { d: `M.5 0V${BAR + 2}M0 ${BAR / 2 + 1}H${round(low)}`, class: 'none rule' }),
        bar(low, high - low, one.hollow),
        textLine(hours(one), { ...looks.text, colour }, Math.max(high, low + 3) + 7, BAR - 1),
      ),
      space(narrow ? 9 : 10),
    );
  };
  const name = narrow ? 'grid-impact-narrow' : 'grid-impact';
  return sheet({
    name,
    locale,
    narrow,
    title: t('figure.impact.title'),
    sentence: t('impact.lead'),
    alt: t('figure.impact.alt', { rows: rows.map((one) => `${one.title}: ${hours(one)}`).join('; ') }),
    body: stack(
      key(false, t('figure.impact.firm'), narrow),
      key(true, t('figure.impact.hollow'), narrow),
      space(10),
      ...rows.map(row),
      paragraph(note, looks.small, width),
    ),
    ...creditOf(origin, locale, `/${locale}#impact`),
  });
}

/** A bar is at least three units wide, so that it can be seen. */
function bar(x: number, width: number, hollow: boolean) {
  return element('rect', {
    x: round(x),
    y: 1,
    width: round(Math.max(3, width)),
    height: BAR,
    class: hollow ? 'paper doubtEdge' : 's4 accentEdge',
    'stroke-width': hollow ? 1.4 : 1,
    'stroke-dasharray': hollow ? '4 3' : undefined,
  });
}

function key(hollow: boolean, words: string, narrow: boolean): Block {
  const { small } = looksFor(narrow);
  const text = paragraph(words, small, innerWidth(narrow) - 34);
  return drawing(text.height + 3, bar(0.5, 25, hollow), at(34, 0, text));
}
