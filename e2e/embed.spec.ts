import AxeBuilder from '@axe-core/playwright';
import type { APIRequestContext, Page } from '@playwright/test';
import { releases } from '../lib/release/read';
import { test as hosted } from './host';
import { expect, onPhone, test } from './site';

const ID = 'kz-2025-08-east-kazakhstan-insiders';
const FRAMES = ['map', 'figures/grid-impact', 'figures/disagreements', 'figures/sources', `cases/${ID}`, 'convert'];
const KIB = 1024;

/** The code that is pasted for a frame, with the address that the site has in this test. */
async function codeOf(name: string, request: APIRequestContext, baseURL: string | undefined): Promise<string> {
  const answer = await (await request.get(`/api/v1/oembed/en/${name}.json`)).json();
  return (answer.html as string).replaceAll(answer.provider_url, `${baseURL}/`);
}

const frameIn = (page: Page, name: string) => {
  const frame = page.frames().find((one) => one.url().includes(`/embed/en/${name}`));
  if (!frame) throw new Error(`No frame holds ${name}.`);
  return frame;
};
const contentHeight = (page: Page, name: string) =>
  frameIn(page, name).evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
const heightOf = async (page: Page, name: string) =>
  Math.round((await page.locator(`iframe[src*="${name}"]`).boundingBox())?.height ?? 0);

hosted(
  'a page of another origin holds a frame, which is given its height and grows',
  async ({ page, host, baseURL, request }) => {
    await page.goto(await host({ '/': await codeOf('map', request, baseURL) }));
    await expect(async () => expect(await heightOf(page, 'map')).toBe(await contentHeight(page, 'map'))).toPass();
    const before = await heightOf(page, 'map');
    await page.frameLocator('iframe').getByText('All places on the map, as a list').click();
    await expect(async () => expect(await heightOf(page, 'map')).toBeGreaterThan(before + 50)).toPass();
    await expect(page.frameLocator('iframe').getByRole('link', { name: 'The map with its filters' })).toHaveAttribute(
      'rel',
      'noopener',
    );
  },
);

hosted('each of two frames is given its own height', async ({ page, host, baseURL, request }) => {
  const codes = [await codeOf('convert', request, baseURL), await codeOf('figures/sources', request, baseURL)];
  await page.goto(await host({ '/': codes.join('') }));
  for (const name of ['convert', 'figures/sources']) {
    await page.locator(`iframe[src*="${name}"]`).scrollIntoViewIfNeeded();
    await expect(async () => expect(await heightOf(page, name)).toBe(await contentHeight(page, name))).toPass();
  }
  expect(await heightOf(page, 'convert')).not.toBe(await heightOf(page, 'figures/sources'));
});

hosted('a forged height is not believed, and a mad one is cut', async ({ page, host, baseURL, request }) => {
  const forge = `<script>parent.postMessage({ type: 'lost-load-height', height: 1234 }, '*'); parent.postMessage('forged', '*')</script>`;
  const other = await host({ '/': forge });
  const watch = `<script>window.heard = 0; addEventListener('message', (event) => { if (event.data === 'forged') window.heard++ })</script>`;
  const own = await host({
    '/': `${watch}${await codeOf('map', request, baseURL)}<iframe title="a" src="/forger"></iframe><iframe title="b" src="${other}/"></iframe>`,
    '/forger': forge,
  });
  await page.goto(own);
  await page.waitForFunction(() => (window as unknown as { heard: number }).heard === 2);
  await page.evaluate(() => window.postMessage({ type: 'lost-load-height', height: 1234 }, '*'));
  await expect(async () => expect(await heightOf(page, 'map')).toBe(await contentHeight(page, 'map'))).toPass();
  for (const title of ['a', 'b'])
    expect((await page.getByTitle(title, { exact: true }).boundingBox())?.height).toBeLessThan(400);
  const send = (height: unknown) =>
    frameIn(page, 'map').evaluate(
      (told) => parent.postMessage({ type: 'lost-load-height', height: told }, '*'),
      height,
    );
  await send('tall');
  await send(1e9);
  await expect(async () => expect(await heightOf(page, 'map')).toBe(6000)).toPass();
  await send(1);
  await expect(async () => expect(await heightOf(page, 'map')).toBe(80)).toPass();
});

hosted.describe('with script blocked', () => {
  hosted.use({ javaScriptEnabled: false });

  hosted('the frame reads, and the picture and the link beside it load', async ({ page, host, baseURL, request }) => {
    const picture = page.waitForResponse((answer) => answer.url().endsWith('/figures/en/map.png'));
    await page.goto(await host({ '/': await codeOf('map', request, baseURL) }));
    expect((await picture).status()).toBe(200);
    await expect(page.locator('img')).toBeVisible();
    await expect(page.getByRole('link')).toHaveAttribute('href', `${baseURL}/en`);
    await expect(page.frameLocator('iframe').getByText('CC BY 4.0').first()).toBeAttached();
    expect((await page.locator('iframe').boundingBox())?.height).toBeGreaterThan(600);
  });

  hosted('the converter in a frame answers', async ({ page, host, baseURL, request }) => {
    await page.goto(await host({ '/': await codeOf('convert', request, baseURL) }));
    const frame = page.frameLocator('iframe');
    await frame.getByLabel('Amount').fill('2');
    await frame.getByLabel('Unit', { exact: true }).selectOption('GWh');
    // The first question to a server waits until it has read the record.
    const answered = page.waitForResponse((answer) => answer.url().includes('/embed/en/convert/result?'));
    await frame.getByRole('button', { name: 'Work it out' }).click();
    expect((await answered).status()).toBe(200);
    await expect(frame.getByText('Electricity: about 2 GWh')).toBeVisible();
  });
});

for (const theme of ['light', 'dark']) {
  for (const name of FRAMES) {
    test(`axe finds nothing in the frame ${name} in ${theme}${onPhone(theme)}`, async ({ page }) => {
      for (const locale of ['en', 'ru']) {
        await page.goto(`/embed/${locale}/${name}?theme=${theme}`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`)).toEqual([]);
      }
    });
  }
}

test('no frame is wider than a narrow column', async ({ page }) => {
  await page.setViewportSize({ width: 300, height: 600 });
  for (const locale of ['en', 'ru']) {
    for (const name of FRAMES) {
      await page.goto(`/embed/${locale}/${name}`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over, `${locale} ${name}`).toBeLessThanOrEqual(0);
    }
  }
});

test('looks are taken from the address where they make sense', async ({ page }) => {
  const colours = () =>
    page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return [style.getPropertyValue('--paper'), style.getPropertyValue('--accent')];
    });
  const [white, dark, blue, pale] = ['#ffffff', '#14181d', '#0b4f8a', '#8cc4ff'];
  for (const [query, paper, accent] of [
    ['', white, blue],
    ['?theme=dark', dark, pale],
    ['?accent=7a1f5c', white, '#7a1f5c'],
    // 7a1f5c is dark: it reads on white, not on the dark ground. ffd000 the other way round.
    ['?accent=7a1f5c&theme=dark', dark, pale],
    ['?accent=ffd000', white, blue],
    ['?accent=ffd000&theme=dark', dark, '#ffd000'],
    ['?accent=red;}&theme=%22%3E%3Cscript%3E&font=%3Cb%3E', white, blue],
  ]) {
    await page.goto(`/embed/en/map${query}`);
    expect(await colours(), query).toEqual([paper, accent]);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/embed/en/map');
  expect(await colours()).toEqual([white, blue]);
  await page.goto('/embed/en/map?theme=auto');
  expect(await colours()).toEqual([dark, pale]);
});

for (const name of FRAMES) {
  test(`the frame ${name} weighs no more than 120 KiB in all`, async ({ page }) => {
    const client = await page.context().newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.setCacheDisabled', { cacheDisabled: true });
    let all = 0;
    client.on('Network.loadingFinished', ({ encodedDataLength }) => {
      all += encodedDataLength;
    });
    await page.goto(`/embed/ru/${name}`);
    await page.waitForLoadState('networkidle');
    console.log(`/embed/ru/${name}: ${(all / KIB).toFixed(0)} KiB in all`);
    expect(all / KIB).toBeGreaterThan(1);
    expect(all / KIB).toBeLessThanOrEqual(120);
  });
}

test('frames may be held by anyone, pages by nobody; what is no frame is not found', async ({ page }) => {
  const answer = await page.request.get('/embed/en/map');
  expect(answer.headers()['x-frame-options']).toBeUndefined();
  expect(answer.headers()['content-security-policy']).not.toContain('frame-ancestors');
  expect(answer.headers()['content-security-policy']).toContain("base-uri 'none'");
  expect((await page.request.get('/en')).headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  for (const path of ['/embed/kk/map', '/embed/en/cases/none', '/embed/en/figures/none', '/embed/en/frozen/none/map'])
    expect((await page.request.get(path)).status(), path).toBe(404);
});

test('each page that has a frame leads to its oEmbed answer, and asking for the page gives the same', async ({
  page,
}) => {
  for (const path of ['/en', '/ru/disagreements', '/en/sources', '/ru/convert', `/en/cases/${ID}`]) {
    await page.goto(path);
    const href = await page.locator('head link[type="application/json+oembed"]').getAttribute('href');
    const file = await (await page.request.get(href ?? '')).json();
    const url = file.provider_url.replace(/\/$/, '') + path;
    const asked = await page.request.get(`/api/v1/oembed?url=${encodeURIComponent(url)}`);
    expect(await asked.json(), path).toEqual(file);
    const src = /<iframe[^>]* src="([^"]+)"/.exec(file.html)?.[1] ?? '';
    expect((await page.request.get(new URL(src).pathname)).status(), src).toBe(200);
  }
  const refused = await page.request.get('/api/v1/oembed?url=https://other.example/en');
  expect(refused.status()).toBe(404);
  expect((await refused.json()).error).toContain('can be embedded from here');
});

/** What a frame says, without the source line, which names the day. */
const wordsOf = async (page: Page): Promise<string> => {
  const all = await page.locator('main :is(text, h1, h2, dt, dd, li, p)').allTextContents();
  return all.filter((words) => !/^(Lost Load, CC BY|https?:)|\d{4}\.$/.test(words)).join('\n');
};

for (const { version, cases, figures } of releases()) {
  test(`frames frozen as ${version} say so, and are the living ones if nothing changed since`, async ({ page }) => {
    const { version: current } = await (await page.request.get('/api/v1/index.json')).json();
    const chart = figures.en.some(({ name }) => name === 'sources') ? ['map', 'figures/sources'] : [];
    const one = cases.en[0] ? [`cases/${cases.en[0].id}`] : [];
    for (const name of [...chart, ...one]) {
      await page.goto(`/embed/en/frozen/${version}/${name}`);
      await expect(page.getByText(`under version ${version}.`), name).toBeVisible();
      const newer = page.getByRole('link', { name: 'A newer version exists' });
      await expect(newer).toHaveCount(version === current ? 0 : 1);
      const frozen = await wordsOf(page);
      expect(frozen.length).toBeGreaterThan(100);
      if (version !== current || name === 'map') continue;
      await page.goto(`/embed/en/${name}`);
      expect(await wordsOf(page), name).toBe(frozen);
    }
  });
}

test('the page of frames passes axe @phone', async ({ page }) => {
  await page.goto(`/ru/embed?show=cases/${ID}`);
  await expect(page.locator('iframe')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`)).toEqual([]);
});

test('the page of frames begins with what it was asked for, and gives the code and an example', async ({ page }) => {
  await page.goto(`/en/cases/${ID}`);
  await page.getByRole('link', { name: 'embed', exact: true }).click();
  await expect(page.getByLabel('What to show')).toHaveValue('cases');
  await expect(page.getByLabel('One case')).toHaveValue(`cases/${ID}`);
  const code = page.locator('h2', { hasText: 'The code' }).locator('+ pre');
  await expect(code).toContainText(`/embed/en/cases/${ID}"`);
  await page.getByLabel('Colours').selectOption('dark');
  await page.getByLabel('Accent colour').fill('zzz');
  await expect(page.getByText('These are not six hex digits')).toBeVisible();
  await expect(code).toContainText(`/embed/en/cases/${ID}?theme=dark"`);
  await page.getByLabel('Accent colour').fill('ffd000');
  await expect(code).toContainText('theme=dark&amp;accent=ffd000"');
  const example = page.frameLocator('iframe');
  await expect(example.getByRole('heading', { level: 1 })).toHaveText(
    'East Kazakhstan Region: power diverted by insiders',
  );
  await page.goto('/en/embed?show=nonsense');
  await expect(page.getByText('There is nothing of that name to embed')).toBeVisible();
  await expect(page.getByLabel('What to show')).toHaveValue('map');
});

test.describe('the page of frames', () => {
  test.use({ javaScriptEnabled: false });
  test('holds the code without script too @phone', async ({ page }) => {
    await page.goto('/ru/embed');
    await page.getByText('Каковы источники').last().click();
    await expect(page.getByText('/embed/ru/figures/sources"').first()).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
});
