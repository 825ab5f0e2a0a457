import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/figure/figure';
import { type Drawer, pngOf } from './png';

const drawer: Drawer = {
  wasm: readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'),
  fonts: ['sans', 'bold', 'serif'].map((face) => readFileSync(`app/fonts/picture-${face}.woff2`)),
};
const figure = (text: string, attributes = ''): Figure => ({
  name: 'test',
  title: 'Название',
  sentence: '',
  alt: 'Alt',
  width: 60,
  height: 20,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20" width="60" height="20"><metadata xmlns:dc="x"><dc:source>Where</dc:source></metadata><rect width="60" height="20" fill="#fff"/><text x="2" y="15" font-family="Noto Sans" font-size="14"${attributes}>${text}</text></svg>`,
});
/** How much of a picture is dark. */
const inkOf = (png: Uint8Array): number => {
  const { data } = PNG.sync.read(Buffer.from(png));
  return data.filter((value, index) => index % 4 === 0 && value < 128).length;
};

describe('a PNG', () => {
  it('has so many pixels a unit, and is not blank', async () => {
    const { width, height } = PNG.sync.read(Buffer.from(await pngOf(figure('Ab'), drawer, 2)));
    expect([width, height]).toEqual([120, 40]);
    expect(inkOf(await pngOf(figure('Ab'), drawer, 2))).toBeGreaterThan(100);
  });

  it('draws Cyrillic and bold with the type it was given', async () => {
    const plain = inkOf(await pngOf(figure('Қыз'), drawer, 2));
    const bold = inkOf(await pngOf(figure('Қыз', ' font-weight="700"'), drawer, 2));
    expect(plain).toBeGreaterThan(100);
    expect(bold).toBeGreaterThan(plain * 1.2);
  });

  it('says inside what it is, where from and under which licence', async () => {
    const text = Buffer.from(await pngOf(figure('Ab'), drawer, 1)).toString('utf8');
    expect(text).toContain('iTXtTitle\0\0\0\0\0Название');
    expect(text).toContain('iTXtSource\0\0\0\0\0Where');
    expect(text).toContain('iTXtCopyright\0\0\0\0\0CC BY 4.0');
  });
});
