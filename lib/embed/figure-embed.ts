import { type Child, element, raw } from '@/lib/figure/draw/markup';
import type { Figure } from '@/lib/figure/figure';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { type Frame, frozenOf } from './frozen';
import { pageOf } from './kinds';
import { embedPage } from './page/embed-page';

/** A picture in its two widths, so that its words can be read on a phone too. */
type Widths = { wide: Figure; narrow: Figure };

/** A chart of the record in a frame. Its source line stands on it. */
export function figureEmbed({ wide, narrow }: Widths, frame: Frame, locale: SiteLocale): string {
  const href = frame.site + pageOf(wide.name, locale);
  return embedPage({
    locale,
    title: wide.title,
    main: [element('h1', { class: 'hidden' }, wide.title), picture(wide, 'wide'), picture(narrow, 'narrow')],
    credit: '',
    frozen: frozenOf(frame, href, locale),
    open: { href, text: translator(locale)('embed.open.figure') },
  });
}

/** The map in a frame, with its places as a list. What was frozen is the picture alone. */
export function mapEmbed(
  { wide, narrow }: Widths,
  places: { text: string; href: string }[],
  frame: Frame,
  locale: SiteLocale,
): string {
  const t = translator(locale);
  const href = `${frame.site}/${locale}`;
  return embedPage({
    locale,
    title: wide.title,
    main: [
      element('h1', { class: 'hidden' }, wide.title),
      picture(wide, 'wide'),
      picture(narrow, 'narrow'),
      places.length > 0 &&
        element(
          'details',
          {},
          element('summary', {}, t('embed.places')),
          element(
            'ul',
            { class: 'places' },
            ...places.map((place) =>
              element(
                'li',
                {},
                element('a', { href: frame.site + place.href, target: '_blank', rel: 'noopener' }, place.text),
              ),
            ),
          ),
        ),
    ],
    credit: '',
    frozen: frozenOf(frame, href, locale),
    open: { href, text: t('embed.open.map') },
  });
}

const picture = (figure: Figure, width: 'wide' | 'narrow'): Child =>
  element('div', { class: `figure ${width}` }, raw(figure.svg));
