import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { SourceKind } from '@/lib/schema/vocabulary';
import { type CountryShares, type KindShare, sourcesModel } from '@/lib/view/sources/sources-model';
import { at, type Block, beside, drawing, looksFor, paragraph, round, space, stack } from './draw/block';
import { element, join, type Markup } from './draw/markup';
import { innerWidth, type Origin, sheet } from './draw/sheet';
import { widthOf } from './draw/type';
import type { Figure } from './figure';
import { creditOf } from './frame-words';
import type { Ground } from './map-figure';

const BAR = 20;

/** Shares of claims by the kind of their best source, country by country; the numbers stand under each bar. */
export function sourceFigure({ dataset }: Ground, locale: SiteLocale, origin: Origin, narrow: boolean): Figure {
  const t = translator(locale);
  const { countries, finding } = sourcesModel(dataset, locale);
  const looks = looksFor(narrow);
  const width = innerWidth(narrow);
  const name = narrow ? 'sources-narrow' : 'sources';
  const numbers = ({ shares }: CountryShares) =>
    shares
      .filter(({ count }) => count > 0)
      .map(({ name: kind, number, share }) => `${kind} ${number} (${share})`.replace(/\s/g, '\u00a0'))
      .join(' · ');
  const claims = (row: CountryShares) => t('figure.sources.claims', { count: row.claims });
  const row = (one: CountryShares): Block =>
    stack(
      beside(
        [0, paragraph(one.name, looks.name, width)],
        [
          widthOf(one.name, 'bold', looks.name.size) * 1.06 + 10,
          paragraph(claims(one), { ...looks.name, face: 'sans', colour: 'muted' }, width / 2),
        ],
      ),
      space(2),
      one.claims > 0 && bar(one.shares, width, name),
      one.claims > 0 && space(3),
      paragraph(one.claims > 0 ? numbers(one) : t('sources.noClaims'), looks.small, width),
      space(narrow ? 10 : 11),
    );
  return sheet({
    name,
    locale,
    narrow,
    title: t('figure.sources.title'),
    sentence: finding.slice(0, 2).join(' '),
    alt: t('figure.sources.alt', {
      rows: countries.map((one) => `${one.name}: ${one.claims > 0 ? numbers(one) : t('sources.noClaims')}`).join('; '),
    }),
    body: stack(
      patterns(name),
      kinds(countries[0]?.shares ?? [], width, narrow, name),
      space(12),
      ...countries.map(row),
      paragraph(t('figure.sources.note'), looks.small, width),
    ),
    ...creditOf(origin, locale, `/${locale}/sources`),
  });
}

/** The look of each kind: the further from the event, the paler and the more broken. */
function patterns(name: string): Block {
  const pattern = (kind: SourceKind, size: number, turn: number, ...marks: Markup[]) =>
    element(
      'pattern',
      {
        id: `${name}-${kind}`,
        width: size,
        height: size,
        patternUnits: 'userSpaceOnUse',
        patternTransform: turn ? `rotate(${turn})` : undefined,
      },
      ...marks,
    );
  const ground = (size: number, look: string) => element('rect', { width: size, height: size, class: look });
  return drawing(
    0,
    element(
      'defs',
      {},
      pattern('trade-press', 6, 0, ground(6, 's1'), element('circle', { cx: 3, cy: 3, r: 1.4, class: 'accent' })),
      pattern('blog', 7, 45, ground(7, 'paper'), element('rect', { width: 2, height: 7, class: 'accent' })),
      pattern(
        'aggregator',
        5,
        0,
        ground(5, 'paper'),
        element('path', { d: 'M0 2.5H5M2.5 0V5', class: 'none doubtEdge' }),
      ),
    ),
  );
}

function part(kind: SourceKind, x: number, width: number, height: number, name: string): Markup {
  const box = { x: round(x), y: 0.5, width: round(width), height };
  const look =
    kind === 'official' ? { class: 's5' } : kind === 'press' ? { class: 's3' } : { fill: `url(#${name}-${kind})` };
  return join([element('rect', { ...box, ...look }), element('rect', { ...box, class: 'none edge' })]);
}

function bar(shares: KindShare[], width: number, name: string): Block {
  const inner = width - 1;
  const share = (text: string) => (Number.parseFloat(text) / 100) * inner;
  const parts = shares
    .filter(({ count }) => count > 0)
    .map(({ kind, x, width: wide }) => part(kind, share(x) + 0.5, share(wide), BAR, name));
  return drawing(BAR + 1, ...parts);
}

/** The key: kinds in a row, as many as fit into each. */
function kinds(shares: KindShare[], width: number, narrow: boolean, name: string): Block {
  const { small } = looksFor(narrow);
  let x = 0;
  let y = 0;
  const entries = shares.map(({ kind, name: words }) => {
    const wide = 26 + widthOf(words, small.face, small.size) * 1.06 + 18;
    if (x > 0 && x + wide > width) {
      x = 0;
      y += 20;
    }
    const entry = at(x, y, drawing(20, part(kind, 0.5, 18, 13, name), at(26, 0, paragraph(words, small, width))));
    x += wide;
    return entry;
  });
  return drawing(y + 20, ...entries);
}
