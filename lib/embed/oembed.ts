import type { SiteLocale } from '@/lib/i18n/locale';
import { isSiteLocale } from '@/lib/i18n/locale';
import { type EmbedName, embedOfPage, livingPath, pageOf } from './kinds';
import { snippetOf } from './snippet';

/** What a frame is called and how high it is in its two widths; `image` is its PNG, where it has one. */
export type Framed = { title: string; heights: { wide: number; narrow: number }; image: Image | null };
export type Image = { path: string; width: number; height: number };

/** Finds what a frame shows; undefined where there is none of that name. */
export type Find = (name: EmbedName, locale: SiteLocale) => Framed | undefined;

const WIDTH = 720;
/** Below this the narrow picture is shown. */
export const NARROW_BELOW = 600;
const LEAST_WIDTH = 240;

/** The oEmbed answer (oembed.com, 2.3.4.4) for a frame, no larger than asked. */
export function oembedOf(
  { title, heights, image }: Framed,
  name: EmbedName,
  locale: SiteLocale,
  site: string,
  most: { width?: number | undefined; height?: number | undefined } = {},
) {
  const width = Math.max(LEAST_WIDTH, Math.min(WIDTH, most.width ?? WIDTH));
  const whole = width < NARROW_BELOW ? heights.narrow : heights.wide;
  const height = Math.min(whole, most.height ?? whole);
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: 'Lost Load',
    author_url: `${site}/${locale}`,
    provider_name: 'Lost Load',
    provider_url: `${site}/`,
    cache_age: 86_400,
    width,
    height,
    html: snippetOf(
      {
        title,
        src: site + livingPath(name, locale),
        height,
        page: site + pageOf(name, locale),
        image: image ? site + image.path : '',
      },
      site,
    ),
    ...(image
      ? { thumbnail_url: site + image.path, thumbnail_width: image.width, thumbnail_height: image.height }
      : {}),
  };
}

/** The longest address that is looked at, in characters. */
const LONGEST = 500;

export type Answer = { status: number; body: object };

/** Answers a query for oEmbed: a page of this site that has a frame, or in one line why there is none. */
export function answerOembed(query: URLSearchParams, site: string, find: Find): Answer {
  const refuse = (status: number, error: string): Answer => ({ status, body: { error } });
  const url = query.get('url');
  if (!url) return refuse(400, 'Give the address of a page of this site in "url".');
  if (url.length > LONGEST) return refuse(414, `The address is longer than ${LONGEST} characters.`);
  if ((query.get('format') ?? 'json') !== 'json') return refuse(501, 'Answers come as JSON only.');
  const path = pathOn(url, site);
  if (path === undefined) return refuse(404, `Only pages of ${site} can be embedded from here.`);
  const page = embedOfPage(path);
  const framed = page && isSiteLocale(page.locale) ? find(page.name, page.locale) : undefined;
  if (!page || !framed || !isSiteLocale(page.locale)) {
    return refuse(404, 'This page has no frame. The map, the cases, disagreements, sources and the converter have.');
  }
  const most = { width: sizeIn(query.get('maxwidth')), height: sizeIn(query.get('maxheight')) };
  return { status: 200, body: oembedOf(framed, page.name, page.locale, site, most) };
}

/** The path of an address on this site, without what follows it; undefined for any other address. */
function pathOn(url: string, site: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin, pathname } = new URL(url);
  return origin === new URL(site).origin ? pathname : undefined;
}

/** A number of pixels; what is none, or below one, asks for nothing. */
function sizeIn(text: string | null): number | undefined {
  const size = text && /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return size > 0 ? size : undefined;
}
