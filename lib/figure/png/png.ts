import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { decompress } from 'wawoff2';
import type { Figure } from '@/lib/figure/figure';
import { withTexts } from './png-texts';

/** What drawing needs from the disk: the program of resvg, and our type as woff2. */
export type Drawer = { wasm: Uint8Array; fonts: Uint8Array[] };

let ready: Promise<Uint8Array[]> | undefined;

/** Starts the program once a process; a second start is an error of its own. */
function started(drawer: Drawer): Promise<Uint8Array[]> {
  ready ??= start(drawer);
  return ready;
}

async function start({ wasm, fonts }: Drawer): Promise<Uint8Array[]> {
  await initWasm(wasm);
  const plain: Uint8Array[] = [];
  // One after another, and copied: each answer lies where the next will be written.
  for (const font of fonts) plain.push(Uint8Array.from(await decompress(font)));
  return plain;
}

/** The picture as a PNG file, so many pixels a unit, with its title, source and licence written into it. */
export async function pngOf(figure: Figure, drawer: Drawer, scale: number): Promise<Uint8Array> {
  const fontBuffers = await started(drawer);
  const resvg = new Resvg(figure.svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers, defaultFontFamily: 'Noto Sans', sansSerifFamily: 'Noto Sans', serifFamily: 'Noto Serif' },
  });
  const image = resvg.render();
  const png = image.asPng();
  image.free();
  resvg.free();
  return withTexts(png, {
    Title: figure.title,
    Description: figure.alt,
    Author: 'Lost Load',
    Copyright: 'CC BY 4.0',
    Source: /<dc:source>([^<]*)/.exec(figure.svg)?.[1] ?? '',
  });
}
