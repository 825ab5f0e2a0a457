import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { type Disagreement, disagreementsModel } from '@/lib/view/ledger/disagreements-model';
import type { Dot } from '@/lib/view/ledger/ledger-dots';
import { at, type Block, drawing, looksFor, paragraph, round, space, stack } from './draw/block';
import { element, join, type Markup } from './draw/markup';
import { innerWidth, type Origin, sheet } from './draw/sheet';
import type { Figure } from './figure';
import { creditOf } from './frame-words';
import type { Ground } from './map-figure';

/** As many as a reader takes in; the page has the rest. */
const SHOWN = 8;

/** The quantities printed in more than one version, the widest apart first, each on its strip. */
export function disagreementFigure({ dataset }: Ground, locale: SiteLocale, origin: Origin, narrow: boolean): Figure {
  const t = translator(locale);
  const { groups, scale } = disagreementsModel(dataset, locale);
  const looks = looksFor(narrow);
  const width = innerWidth(narrow);
  const shown = groups
    .filter(({ key }) => key !== 'neighbours')
    .flatMap(({ disagreements }) => disagreements)
    .filter(({ dots }) => dots.length > 0)
    .slice(0, SHOWN);
  const entry = (one: Disagreement): Block => {
    const { low, high } = endsOf(one);
    return stack(
      paragraph(one.title, looks.name, width),
      paragraph(`${one.what}: ${one.headline}`, looks.text, width),
      one.inDoubt !== '' && paragraph(one.inDoubt, { ...looks.small, colour: 'doubt' }, width),
      strip(one.dots, width),
      paragraph(
        [
          t('figure.disagreements.ends', { low, high }),
          one.spread,
          ...one.remarks.map(({ text }) => `${capital(text, locale)}.`),
        ].join(' '),
        looks.small,
        width,
      ),
      space(narrow ? 13 : 15),
    );
  };
  return sheet({
    name: narrow ? 'disagreements-narrow' : 'disagreements',
    locale,
    narrow,
    title: t('ledger.title'),
    sentence: t('figure.disagreements.sentence'),
    alt: t('figure.disagreements.alt', {
      rows: shown.map((one) => `${one.title}. ${one.what}: ${one.headline}. ${one.spread}`).join(' '),
    }),
    body: stack(
      ...(['head', 'other', 'differs'] as const).map((look) => {
        const words = paragraph(t(`figure.disagreements.${look}`), looks.small, width - 24);
        return drawing(words.height + 2, mark(9, 8.5, look), at(24, 0, words));
      }),
      space(12),
      ...shown.map(entry),
      paragraph(scale, looks.small, width),
    ),
    ...creditOf(origin, locale, `/${locale}/disagreements`),
  });
}

/** The lowest and the highest version as printed. */
function endsOf({ dots, voices }: Disagreement): { low: string; high: string } {
  const versions = voices.flatMap(({ rows }) => rows);
  const at = (text: string) => Number.parseFloat(text);
  const order = dots.map((_, index) => index);
  const lowest = order.reduce((a, b) => (at(dots[b]?.from ?? '') < at(dots[a]?.from ?? '') ? b : a), 0);
  const highest = order.reduce((a, b) => (at(dots[b]?.to ?? '') > at(dots[a]?.to ?? '') ? b : a), 0);
  return { low: versions[lowest]?.value ?? '', high: versions[highest]?.value ?? '' };
}

const capital = (text: string, locale: SiteLocale): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** One line with a dot a version; the headline lies beneath and is the largest. */
function strip(dots: Dot[], width: number): Block {
  const x = (place: string) => (Number.parseFloat(place) / 100) * width;
  return drawing(
    26,
    element('path', { d: `M${round(width * 0.03)} 13H${round(width * 0.97)}`, class: 'none line' }),
    ...dots.map((dot, index) => {
      const look = index === 0 ? 'head' : dot.differs ? 'differs' : 'other';
      if (dot.from === dot.to) return mark(x(dot.from), 13, look);
      return join([
        element('path', {
          d: `M${round(x(dot.from))} 13H${round(x(dot.to))}`,
          class: 'none accentEdge',
          'stroke-width': 2.5,
        }),
        mark(x(dot.to), 13, look),
        mark(x(dot.from), 13, look),
      ]);
    }),
  );
}

/** The headline is a large filled dot, another version a small ring, one that strays a diamond. */
function mark(x: number, y: number, look: 'head' | 'other' | 'differs'): Markup {
  if (look === 'differs') {
    const path = `M${round(x)} ${y - 6}l6 6l-6 6l-6 -6z`;
    return element('path', { d: path, class: 'paper doubtEdge', 'stroke-width': 1.8 });
  }
  if (look === 'head') return element('circle', { cx: round(x), cy: y, r: 7.5, class: 'accent' });
  return element('circle', { cx: round(x), cy: y, r: 4, class: 'paper accentEdge', 'stroke-width': 1.8 });
}
