import { createHash } from 'node:crypto';
import { expect, published, test } from './site';

test('the root leads to the reader’s language', async ({ playwright, baseURL }) => {
  for (const [language, path] of [
    ['ru-RU,ru;q=0.9', '/ru'],
    ['en-US,en', '/en'],
    ['fr', '/en'],
    ['kk', '/ru'],
  ] as const) {
    const request = await playwright.request.newContext({
      ...(baseURL ? { baseURL } : {}),
      extraHTTPHeaders: { 'Accept-Language': language },
    });
    const answer = await request.get('/', { maxRedirects: 0 });
    expect(answer.headers().location, language).toBe(path);
    await request.dispose();
  }
});

test('the index counts what the files hold', async ({ page }) => {
  const index = await (await page.request.get('/api/v1/index.json')).json();
  const { cases, version } = await published(page);
  expect(index.version).toBe(version);
  expect(index.counts.cases).toBe(cases.length);
  for (const link of Object.values<string>(index.links)) {
    const address = link.replace('{id}', cases[0]?.id ?? '');
    expect((await page.request.get(address)).status(), address).toBe(200);
  }
});

test('each file says what it is', async ({ page }) => {
  const types = {
    'cases.json': 'application/json',
    'cases.csv': 'text/csv; charset=utf-8',
    'claims.csv': 'text/csv; charset=utf-8',
    'cases.geojson': 'application/geo+json',
    'schema/case.json': 'application/json',
  };
  for (const [file, type] of Object.entries(types)) {
    const answer = await page.request.get(`/api/v1/${file}`);
    expect(answer.headers()['content-type'], file).toContain(type);
    expect(answer.headers()['access-control-allow-origin']).toBe('*');
  }
  const csv = await (await page.request.get('/api/v1/claims.csv')).body();
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('every page carries a policy of its own origin without unsafe-inline', async ({ page }) => {
  for (const path of [
    '/en',
    '/ru/method',
    '/en/cases/kz-2025-08-east-kazakhstan-insiders',
    '/en/by/country/KZ',
    '/en/convert',
    '/ru/check',
    '/en/profit',
    '/ru/claims',
    '/nowhere',
  ]) {
    const html = await (await page.request.get(path)).text();
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("script-src 'self'");
    const inline = [...html.matchAll(/<script(?![^>]*\s(?:src|type)=)[^>]*>([\s\S]*?)<\/script>/g)];
    const hashes = inline.map(([, script = '']) => createHash('sha256').update(script).digest('base64'));
    expect(
      hashes.filter((hash) => !policy.includes(`'sha256-${hash}'`)),
      path,
    ).toEqual([]);
    expect(policy, path).not.toMatch(/unsafe-|https?:|\*/);
    expect(html, path).not.toMatch(/\sstyle="/);
  }
});

test('every answer forbids guessing its type, and all that can be a document carries the policies of the site', async ({
  page,
}) => {
  const script = /\/_next\/static\/[^"]+\.js/.exec(await (await page.request.get('/en')).text())?.[0] ?? '';
  for (const path of ['/', '/en', '/ru/method', '/map/all.svg', '/api/v1/cases.json', '/nowhere', script]) {
    const headers = (await page.request.get(path)).headers();
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    if (path === script) continue;
    expect(headers['content-security-policy'], path).toContain("object-src 'none'");
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
    expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin');
    expect(headers['permissions-policy'], path).toContain('geolocation=()');
  }
});

test('a page that stood open is told of newer data', async ({ page }) => {
  await page.clock.install();
  await page.goto('/en/method');
  await page.route('**/api/v1/index.json', (route) => route.fulfill({ json: { version: 'another' } }));
  await page.clock.runFor(599_000);
  await expect(page.getByText('Newer data has been published')).toBeHidden();
  await page.clock.runFor(2_000);
  await expect(page.getByRole('status').getByText('Newer data has been published')).toBeVisible();
});

test('a page without islands loads no script but the small one, and the key to the search works on it', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.goto('/en/method');
  expect(scripts).toEqual(['/site.js']);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
});
