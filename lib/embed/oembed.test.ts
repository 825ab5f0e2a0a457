import { describe, expect, it } from 'vitest';
import { answerOembed, type Find } from './oembed';

const SITE = 'https://lost-load.example';
const find: Find = (name) =>
  name === 'cases/none'
    ? undefined
    : { title: `"${name}" <b>`, heights: { wide: 900, narrow: 700 }, image: { path: '/a.png', width: 10, height: 5 } };
const ask = (query: Record<string, string>) => answerOembed(new URLSearchParams(query), SITE, find);
const html = (query: Record<string, string>) => (ask(query).body as { html: string }).html;

describe('oEmbed', () => {
  it('answers for the map, a case, a figure’s page and the converter', () => {
    const src = (path: string) => /src="([^"]+)"/.exec(html({ url: SITE + path }))?.[1];
    expect(src('/en')).toBe(`${SITE}/embed/en/map`);
    expect(src('/ru?country=KZ#map')).toBe(`${SITE}/embed/ru/map`);
    expect(src('/en/cases/kz-2025-08')).toBe(`${SITE}/embed/en/cases/kz-2025-08`);
    expect(src('/ru/sources')).toBe(`${SITE}/embed/ru/figures/sources`);
    expect(src('/en/convert')).toBe(`${SITE}/embed/en/convert`);
  });

  it('is no larger than asked, and takes the height of the narrow picture where it is narrow', () => {
    expect(ask({ url: `${SITE}/en` }).body).toMatchObject({ type: 'rich', width: 720, height: 900 });
    expect(ask({ url: `${SITE}/en`, maxwidth: '400' }).body).toMatchObject({ width: 400, height: 700 });
    expect(ask({ url: `${SITE}/en`, maxwidth: '400', maxheight: '300' }).body).toMatchObject({ height: 300 });
    expect(ask({ url: `${SITE}/en`, maxwidth: '-1' }).body).toMatchObject({ width: 720 });
  });

  it('refuses other sites, unknown pages, other formats, no address and long ones, each in one line', () => {
    const refused = (query: Record<string, string>) => {
      const { status, body } = ask(query);
      const { error } = body as { error: string };
      expect(error).toMatch(/^[^\n]+\.$/);
      expect(error).not.toContain('<script');
      return status;
    };
    expect(refused({ url: 'https://other.example/en' })).toBe(404);
    expect(refused({ url: 'https://lost-load.example.evil.example/en' })).toBe(404);
    expect(refused({ url: `${SITE}/en/method` })).toBe(404);
    expect(refused({ url: `${SITE}/kk` })).toBe(404);
    expect(refused({ url: `${SITE}/en/cases/none` })).toBe(404);
    expect(refused({ url: 'javascript:alert(1)' })).toBe(404);
    expect(refused({ url: '<script>' })).toBe(404);
    expect(refused({})).toBe(400);
    expect(refused({ url: `${SITE}/en`, format: 'xml' })).toBe(501);
    expect(refused({ url: `${SITE}/en?${'a'.repeat(600)}` })).toBe(414);
  });

  it('writes titles as text', () => {
    expect(html({ url: `${SITE}/en` })).toContain('title="&quot;map&quot; &lt;b&gt;"');
    expect(html({ url: `${SITE}/en` })).not.toContain('<b>');
  });
});
