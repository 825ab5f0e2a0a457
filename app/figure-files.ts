import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getEdition } from '@/app/edition';
import { getDataset } from '@/lib/dataset';
import { getOutlines, getOverview } from '@/lib/dataset/outlines';
import type { Figure } from '@/lib/figure/figure';
import { caseFigure, type FigureName, figureNames, figureOf, type Ground } from '@/lib/figure/figures';
import { type Drawer, pngOf } from '@/lib/figure/png/png';
import type { SiteLocale } from '@/lib/i18n/locale';
import { siteAddress } from '@/lib/record/site-address';

export const ground = (): Ground => ({ dataset: getDataset(), units: getOutlines(), land: getOverview() });

/** Where the site is served, and the day of the data: what every picture and frame says of itself. */
export const origin = () => ({ site: siteAddress(), date: getEdition().date });

const CASE = /^case-/;
export const caseFigureName = (id: string): string => `case-${id}`;
/** Every picture there is, by name. */
export const allFigureNames = (): string[] => [...figureNames, ...[...getDataset().byId.keys()].map(caseFigureName)];

const drawn = new Map<string, Figure>();

/** A picture by its name, drawn once a process; none, if there is no such picture. */
export function figureNamed(name: string, locale: SiteLocale): Figure | undefined {
  const key = `${locale} ${name}`;
  const kept = process.env.NODE_ENV === 'production' && drawn.get(key);
  if (kept) return kept;
  const made = figureMade(name, locale);
  if (made) drawn.set(key, made);
  return made;
}

function figureMade(name: string, locale: SiteLocale): Figure | undefined {
  const chart = figureNames.find((one): one is FigureName => one === name);
  if (chart) return figureOf(chart, ground(), locale, origin());
  const record = CASE.test(name) && getDataset().byId.get(name.replace(CASE, ''));
  return record ? caseFigure(record, ground(), locale, origin()) : undefined;
}

/** Pixels a unit: charts for print, cards of cases as wide as the pictures that go with links. */
const scaleOf = ({ name, width }: Figure): number => (CASE.test(name) ? 1200 / width : 2);

let drawer: Drawer | undefined;

/** The answer for a file of a picture: its SVG as it is, its PNG drawn anew. */
export async function figureAnswer(figure: Figure | undefined, file: string): Promise<Response> {
  if (!figure) return new Response('There is no such picture.', { status: 404 });
  if (file.endsWith('.svg'))
    return new Response(figure.svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
  drawer ??= {
    wasm: readFileSync(path.join(process.cwd(), 'node_modules/@resvg/resvg-wasm/index_bg.wasm')),
    fonts: ['sans', 'bold', 'serif'].map((face) =>
      readFileSync(path.join(process.cwd(), 'app', 'fonts', `picture-${face}.woff2`)),
    ),
  };
  const png = await pngOf(figure, drawer, scaleOf(figure));
  return new Response(Buffer.from(png), { headers: { 'Content-Type': 'image/png' } });
}

/** The PNG of a picture: where it lies, and how many pixels it has. */
export function pngFile(figure: Figure, locale: SiteLocale) {
  const scale = scaleOf(figure);
  return {
    path: `/figures/${locale}/${figure.name}.png`,
    width: Math.round(figure.width * scale),
    height: Math.round(figure.height * scale),
  };
}

/** What goes with a link to a page: the PNG of its picture, with its size and its words. */
export function linkedPicture(name: string, locale: SiteLocale) {
  const figure = figureNamed(name, locale);
  if (!figure) throw new Error(`There is no picture "${name}".`);
  const { path: file, ...size } = pngFile(figure, locale);
  return { src: siteAddress() + file, ...size, alt: figure.title };
}
