import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { checkRecord } from '@/lib/check/check-record';
import { today } from '@/lib/check/today';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { siteLocales } from '@/lib/i18n/locale';
import { outlines, textsOnDisk, topologyOnDisk } from '@/lib/record/disk';
import { widthOf } from './draw/type';
import type { Figure } from './figure';
import { caseFigure, figureNames, figureOf } from './figures';
import { NARROW_ENDING } from './names';

const texts = textsOnDisk();
const units = outlines(topologyOnDisk('regions'));
const dataset = buildDataset(checkRecord(texts, units, today()).files, texts);
const ground = { dataset, units, land: topologyOnDisk('overview') };
const origin = { site: 'https://lost-load.example', date: '2026-11-21' };
const SIGNS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

type Line = { x: number; text: string; size: number; face: 'sans' | 'bold' | 'serif'; anchor: string };

/** The lines of text of a picture, where each begins by its own place and those of the groups around it. */
function linesIn({ svg }: Figure): Line[] {
  const shifts: number[] = [];
  const lines: Line[] = [];
  for (const [, tag = '', attributes = '', text = ''] of svg.matchAll(/<(\/?\w[\w:-]*)([^>]*)>([^<]*)/g)) {
    const read = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    if (tag === 'g') shifts.push(Number(/translate\(([\d.-]+)/.exec(attributes)?.[1] ?? 0));
    if (tag === '/g') shifts.pop();
    if (tag !== 'text') continue;
    const look = read('class');
    lines.push({
      x: Number(read('x')) + shifts.reduce((sum, shift) => sum + shift, 0),
      text: text.replace(/&[#\w]+;/g, (sign) => SIGNS[sign] ?? sign),
      size: Number(read('font-size')),
      face: look.includes('serif') ? 'serif' : look.includes('bold') ? 'bold' : 'sans',
      anchor: read('text-anchor'),
    });
  }
  return lines;
}

const words = (figure: Figure): string =>
  linesIn(figure)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('\u00a0', ' ');

describe.each(siteLocales)('pictures in %s', (locale) => {
  const charts = figureNames.map((name) => figureOf(name, ground, locale, origin));
  const cards = [...dataset.byId.values()].map((record) => caseFigure(record, ground, locale, origin));
  const all = [...charts, ...cards];

  it('say on themselves what they are, of which version and day, and where from', () => {
    const date = locale === 'en' ? '21 November 2026' : '21 ноября 2026';
    for (const figure of all) {
      const text = words(figure);
      expect(text.replaceAll(' ', ''), figure.name).toContain(figure.title.replaceAll(' ', ''));
      expect(text, figure.name).toContain(dataset.version);
      expect(text, figure.name).toContain(date);
      expect(text.replaceAll(' ', ''), figure.name).toContain('https://lost-load.example/');
      expect(text, figure.name).toContain('CC BY 4.0');
      expect(figure.svg, figure.name).toContain('rdf:resource="https://creativecommons.org/licenses/by/4.0/"');
    }
  });

  it('hold no line that leaves the picture', () => {
    const wrong = all.flatMap((figure) =>
      linesIn(figure).flatMap((line) => {
        const width = widthOf(line.text, line.face, line.size);
        const left = line.x - (line.anchor === 'middle' ? width / 2 : 0);
        return left < 0 || left + width > figure.width ? [`${figure.name}: ${line.text}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('hold no letter that would be drawn as a question mark', () => {
    expect(all.filter((figure) => words(figure).includes('?')).map(({ name }) => name)).toEqual([]);
  });

  it('are well-formed and name no other host than licences and vocabularies', async () => {
    const { valid, errors } = await validateXML({
      xml: all.map(({ name, svg }) => ({ fileName: `${name}.svg`, contents: svg })),
      normalization: 'format',
    });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
    for (const { svg } of all) expect(svg).not.toMatch(/(?:href|src)="(?!#)|url\((?!#)/);
  });

  it('are narrow enough for a phone where they say so', () => {
    for (const figure of charts) expect(figure.width).toBe(figure.name.endsWith(NARROW_ENDING) ? 340 : 720);
  });

  it('of the map count every case once: on it or beside it', () => {
    const map = charts.find(({ name }) => name === 'map');
    const pattern = locale === 'en' ? /(\d+) of the cases.*?; (\d+) more/ : /случаев: (\d+).*?Ещё (\d+)/;
    const [, on = '', beside = ''] = pattern.exec(map ? words(map) : '') ?? [];
    expect(Number(on) + Number(beside)).toBe(dataset.cases.length);
    expect(Number(beside)).toBeGreaterThan(0);
  });
});

describe('the card of a case', () => {
  const cardOf = (id: string) => {
    const record = dataset.byId.get(id);
    if (!record) throw new Error(`There is no case ${id}.`);
    return caseFigure(record, ground, 'en', origin);
  };

  it('shows a value in doubt in quotes, with its state', () => {
    const card = words(cardOf('kz-2025-08-east-kazakhstan-insiders'));
    expect(card).toContain('“at least 50 MWh” in doubt as printed');
    expect(card).toContain('sources differ');
    expect(card).toContain('at least 9 billion tenge');
  });

  it('shows of a disputed value the headline of the ledger, and how wide apart the versions are', () => {
    const card = words(cardOf('kz-2022-02-sweep-karaganda'));
    expect(card).toContain('31 MW sources differ');
    expect(card).not.toContain('31.3 MW');
    expect(card).toContain('The highest is 0.97% above the lowest.');
  });

  it('fills a region that was told, and puts no dot into it', () => {
    const { svg } = cardOf('kz-2025-08-east-kazakhstan-insiders');
    expect(svg.match(/class="s5"/g)).toHaveLength(1);
    expect(svg).not.toContain('<circle');
  });

  it('draws no map where a whole country was told', () => {
    const { svg } = cardOf('tj-2025-08-national-h1-losses-32m-somoni');
    expect(svg).not.toContain('clipPath');
    expect(svg).toContain('whole country');
  });
});

describe('the bars of the grid impact', () => {
  it('are hollow and broken for readings alone', () => {
    const { svg } = figureOf('grid-impact', ground, 'en', origin);
    const hollow = svg.match(/<rect[^>]*class="paper doubtEdge"[^>]*stroke-dasharray/g) ?? [];
    // Two readings of the East Kazakhstan value, and the key.
    expect(hollow).toHaveLength(3);
  });
});
