import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expect, published, test } from './site';

const CHARTS = ['map', 'grid-impact', 'disagreements', 'sources'];
const CASES = ['case-kz-2025-08-east-kazakhstan-insiders', 'case-tj-2025-08-national-h1-losses-32m-somoni'];
const NAMES = [...CHARTS.flatMap((name) => [name, `${name}-narrow`]), ...CASES];

/** Texts of an opened SVG that leave it, and pairs of texts that lie on each other, as the browser sets them. */
const faultsOf = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement.getBoundingClientRect();
    const texts = [...document.querySelectorAll('text')].map((text) => ({
      words: text.textContent ?? '',
      box: text.getBoundingClientRect(),
    }));
    const spare = 2.5;
    const leaving = texts.filter(
      ({ box }) => box.left < root.left || box.right > root.right || box.top < root.top || box.bottom > root.bottom,
    );
    const touching = texts.flatMap((a, index) =>
      texts
        .slice(index + 1)
        .filter(
          (b) =>
            a.box.left < b.box.right - spare &&
            b.box.left < a.box.right - spare &&
            a.box.top < b.box.bottom - spare &&
            b.box.top < a.box.bottom - spare,
        )
        .map((b) => `${a.words} | ${b.words}`),
    );
    return { count: texts.length, leaving: leaving.map(({ words }) => words), touching };
  });

for (const locale of ['en', 'ru']) {
  for (const name of NAMES) {
    test(`/figures/${locale}/${name}.svg opens, and its words neither leave it nor cover each other`, async ({
      page,
    }) => {
      // Browsers ask for it where a file cannot name an icon.
      await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
      const answer = await page.goto(`/figures/${locale}/${name}.svg`);
      expect(answer?.headers()['content-type']).toBe('image/svg+xml; charset=utf-8');
      const { count, leaving, touching } = await faultsOf(page);
      expect(count).toBeGreaterThan(5);
      expect(leaving).toEqual([]);
      expect(touching).toEqual([]);
    });
  }

  test(`each picture in ${locale} is drawn as an image, and its PNG is as large as it says and not blank`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/method`);
    for (const name of NAMES) {
      const svg = await page.evaluate(async (src) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        return [image.naturalWidth, image.naturalHeight];
      }, `/figures/${locale}/${name}.svg`);
      const answer = await page.request.get(`/figures/${locale}/${name}.png`);
      expect(answer.headers()['content-type'], name).toBe('image/png');
      expect(answer.headers()['access-control-allow-origin'], name).toBe('*');
      const { width, height, data } = PNG.sync.read(await answer.body());
      const scale = name.startsWith('case') ? 1200 / 720 : 2;
      expect(width, name).toBe(Math.round((svg[0] ?? 0) * scale));
      expect(Math.abs(height - (svg[1] ?? 0) * scale), name).toBeLessThanOrEqual(1);
      const dark = data.filter((value, index) => index % 4 === 0 && value < 80).length;
      expect(dark / (width * height), name).toBeGreaterThan(0.005);
      expect(dark / (width * height), name).toBeLessThan(0.3);
    }
  });
}

test('every published case has its picture in both languages', async ({ page }) => {
  const { cases } = await published(page);
  for (const { id } of cases) {
    for (const locale of ['en', 'ru']) {
      expect((await page.request.head(`/figures/${locale}/case-${id}.svg`)).status(), id).toBe(200);
      expect((await page.request.head(`/figures/${locale}/case-${id}.png`)).status(), id).toBe(200);
    }
  }
});

for (const { path, name } of [
  { path: '/en', name: 'map' },
  { path: '/ru/disagreements', name: 'disagreements' },
  { path: '/en/sources', name: 'sources' },
  { path: '/ru/cases/kz-2025-08-east-kazakhstan-insiders', name: 'case-kz-2025-08-east-kazakhstan-insiders' },
]) {
  test(`${path} offers its picture, and brings it along when it is linked to`, async ({ page }) => {
    await page.goto(path);
    const locale = path.slice(1, 3);
    for (const ending of ['svg', 'png']) {
      const link = page.locator(`a[href="/figures/${locale}/${name}.${ending}"]`);
      await expect(link).toHaveText(ending.toUpperCase());
    }
    const meta = async (property: string) => page.locator(`meta[property="${property}"]`).getAttribute('content');
    const image = (await meta('og:image')) ?? '';
    expect(image).toMatch(new RegExp(`^https?://.+/figures/${locale}/${name}\\.png$`));
    expect(await meta('og:image:alt')).not.toBe('');
    const png = PNG.sync.read(await (await page.request.get(new URL(image).pathname)).body());
    expect([String(png.width), String(png.height)]).toEqual([
      await meta('og:image:width'),
      await meta('og:image:height'),
    ]);
  });
}
