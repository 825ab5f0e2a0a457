import type { Figure } from '@/lib/figure/figure';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type Block, drawing, looksFor, paragraph, round, space, stack } from './block';
import { PICTURE_STYLE } from './look';
import { element, raw } from './markup';
import { drawable } from './type';

/** Where and of which day a picture is: what its source line says. */
export type Origin = { site: string; version: string; date: string };

/** What a sheet is made of. `credit` are the lines at its foot; `address` is where the same stands on the site. */
export type Sheet = {
  name: string;
  locale: SiteLocale;
  narrow: boolean;
  title: string;
  sentence: string;
  alt: string;
  body: Block;
  credit: string[];
  address: string;
};

export const WIDE = 720;
export const NARROW = 340;
/** The margin round a picture. */
const margin = (narrow: boolean): number => (narrow ? 12 : 24);
export const innerWidth = (narrow: boolean): number => (narrow ? NARROW : WIDE) - 2 * margin(narrow);

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** A whole SVG file: title, sentence, the picture, and under a line where it comes from. */
export function sheet({ name, locale, narrow, title, sentence, alt, body, credit, address }: Sheet): Figure {
  const looks = looksFor(narrow);
  const inner = innerWidth(narrow);
  const edge = margin(narrow);
  const all = stack(
    paragraph(title, looks.title, inner, true),
    sentence !== '' && space(6),
    sentence !== '' && paragraph(sentence, looks.lead, inner),
    space(narrow ? 12 : 16),
    body,
    space(narrow ? 12 : 16),
    drawing(8, element('path', { d: `M0 .5H${inner}`, class: 'rule none' })),
    ...credit.map((line) => paragraph(line, looks.small, inner)),
  );
  const width = narrow ? NARROW : WIDE;
  const height = Math.ceil(all.height + 2 * edge);
  const id = (part: string) => `${name}-${part}`;
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      class: 'llf',
      'xml:lang': locale,
      role: 'img',
      'aria-labelledby': `${id('title')} ${id('desc')}`,
    },
    element('title', { id: id('title') }, title),
    element('desc', { id: id('desc') }, alt),
    metadata(title, credit.join(' '), address, locale),
    element('style', {}, raw(PICTURE_STYLE)),
    element('rect', { width, height, class: 'paper' }),
    element('g', { transform: `translate(${edge} ${edge})` }, all.markup),
  );
  return { name, title: drawable(title), sentence, alt, width, height: round(height), svg: svg.markup };
}

/** What catalogues and picture desks read: title, source, licence, language. */
function metadata(title: string, source: string, address: string, locale: SiteLocale) {
  return element(
    'metadata',
    {},
    element(
      'rdf:RDF',
      {
        'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:cc': 'http://creativecommons.org/ns#',
      },
      element(
        'cc:Work',
        { 'rdf:about': address },
        element('dc:title', {}, title),
        element('dc:creator', {}, 'Lost Load'),
        element('dc:source', {}, source),
        element('dc:identifier', {}, address),
        element('dc:language', {}, locale),
        element('cc:license', { 'rdf:resource': LICENCE }),
      ),
    ),
  );
}
