import { createHash } from 'node:crypto';
import { type Child, element, join, raw } from '@/lib/figure/draw/markup';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { FRAME_SCRIPT } from './embed-scripts';
import { EMBED_STYLE } from './embed-style';

export type Link = { href: string; text: string };

/** What a frame shows, and under it: where it comes from, what it is frozen as, and the way to the site. */
export type Embed = {
  locale: SiteLocale;
  title: string;
  main: Child[];
  /** Left empty where the picture itself says it. */
  credit: string;
  frozen: Frozen | null;
  open: Link;
};

/** What a frame of a release says of itself; `newer` where the record has moved on. */
export type Frozen = { text: string; newer: Link | null };

/**
 * A whole page for a frame, written as text: it must weigh less than a page of the site can, and its policy names the
 * hashes of its own style and script, so that nothing else in it is ever run.
 */
export function embedPage({ locale, title, main, credit, frozen, open }: Embed): string {
  const body = join([
    element('main', {}, ...main),
    element(
      'footer',
      {},
      credit !== '' && element('p', {}, credit),
      frozen &&
        element(
          'p',
          {},
          frozen.text,
          ' ',
          frozen.newer && element('b', {}, away(frozen.newer.href, frozen.newer.text)),
        ),
      element('p', {}, away(open.href, open.text)),
    ),
  ]).markup;
  const head = [
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy(body) }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('title', {}, `${title} · ${translator(locale)('site.name')}`),
    element('style', {}, raw(EMBED_STYLE)),
    element('script', {}, raw(FRAME_SCRIPT)),
  ];
  const page = element('html', { lang: locale }, element('head', {}, ...head), element('body', {}, raw(body)));
  return `<!doctype html>${page.markup.replace('<head>', '<head><meta charset="utf-8"/>')}`;
}

/** A link out of the frame, into a page of its own. */
export const away = (href: string, text: string) => element('a', { href, target: '_blank', rel: 'noopener' }, text);

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policy(body: string): string {
  const styles = [EMBED_STYLE, ...[...body.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style)];
  return [
    "default-src 'none'",
    `style-src ${[...new Set(styles)].map(hash).join(' ')}`,
    `script-src ${hash(FRAME_SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
