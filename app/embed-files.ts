import { caseFigureName, figureNamed, ground, origin, pngFile } from '@/app/figure-files';
import { caseEmbed } from '@/lib/embed/case-embed';
import { figureEmbed, mapEmbed } from '@/lib/embed/figure-embed';
import type { Frame } from '@/lib/embed/frozen';
import { chartEmbeds, type EmbedName } from '@/lib/embed/kinds';
import { type Framed, oembedOf } from '@/lib/embed/oembed';
import { placeLines } from '@/lib/embed/place-lines';
import type { Figure } from '@/lib/figure/figure';
import { chartNames, NARROW_ENDING } from '@/lib/figure/names';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Release } from '@/lib/release/release';
import { caseModel } from '@/lib/view/case/case-model';
import { titleOf } from '@/lib/view/case-words';

/** What a living frame says of itself, or a frozen one. */
export function frameOf(release: Release | null = null): Frame {
  return { ...origin(), version: ground().dataset.version, release };
}

export const htmlAnswer = (html: string | undefined): Response =>
  html === undefined
    ? new Response('There is no such frame.', { status: 404 })
    : new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });

/** A chart or the map in a frame, of today or of a release. */
export function chartFrame(name: string, locale: SiteLocale, release: Release | null = null): string | undefined {
  const found = (one: string): Figure | undefined =>
    release ? release.figures[locale].find((figure) => figure.name === one) : figureNamed(one, locale);
  const wide = chartNames.some((one) => one === name) ? found(name) : undefined;
  if (!wide) return undefined;
  const widths = { wide, narrow: found(name + NARROW_ENDING) ?? wide };
  if (name !== 'map') return figureEmbed(widths, frameOf(release), locale);
  return mapEmbed(widths, release ? [] : placeLines(ground(), locale), frameOf(release), locale);
}

/** A case in a frame, of today or of a release. A case that is no longer published leads to the map. */
export function caseFrame(id: string, locale: SiteLocale, release: Release | null = null): string | undefined {
  const { dataset, units } = ground();
  const record = dataset.cases.find((one) => one.id === id);
  const model = release
    ? release.cases[locale].find((one) => one.id === id)
    : record && caseModel(record, dataset, units, locale);
  if (!model) return undefined;
  return caseEmbed(model, record ? `/${locale}/cases/${id}` : `/${locale}`, frameOf(release), locale);
}

/** Room for the way out under a picture. */
const FOOT = 48;
/** What frames of words need; their script tells the true height. */
const CASE_HEIGHTS = { wide: 760, narrow: 980 };
const CONVERT_HEIGHTS = { wide: 700, narrow: 980 };

/** What a frame is called, how high it is, and its picture; none, if there is no such frame. */
export function framed(name: EmbedName, locale: SiteLocale): Framed | undefined {
  if (name === 'convert') return { title: translator(locale)('convert.title'), heights: CONVERT_HEIGHTS, image: null };
  const id = /^cases\/(.+)$/.exec(name)?.[1];
  if (id !== undefined) {
    const { dataset } = ground();
    const record = dataset.cases.find((one) => one.id === id);
    if (!record) return undefined;
    const figure = figureNamed(caseFigureName(id), locale);
    return {
      title: titleOf(record, dataset, locale),
      heights: CASE_HEIGHTS,
      image: figure ? pngFile(figure, locale) : null,
    };
  }
  const chart = name.replace(/^figures\//, '');
  const wide = chart === 'map' || chartEmbeds.some((one) => one === chart) ? figureNamed(chart, locale) : undefined;
  const narrow = wide && figureNamed(chart + NARROW_ENDING, locale);
  if (!wide || !narrow) return undefined;
  // The list of places adds a line under the map.
  const foot = FOOT + (chart === 'map' ? 44 : 0);
  const heights = { wide: wide.height + foot, narrow: narrow.height + foot };
  return { title: wide.title, heights, image: pngFile(wide, locale) };
}

/** Every frame of today, by name. */
export const allFrames = (): EmbedName[] => [
  'map',
  'convert',
  ...chartEmbeds.map((name) => `figures/${name}`),
  ...ground().dataset.cases.map(({ id }) => `cases/${id}`),
];

/** The oEmbed answer of a frame as a file of the site. */
export function oembedFile(name: EmbedName, locale: SiteLocale): Response {
  const found = framed(name, locale);
  if (!found) return Response.json({ error: 'There is no such frame.' }, { status: 404 });
  return Response.json(oembedOf(found, name, locale, origin().site));
}
