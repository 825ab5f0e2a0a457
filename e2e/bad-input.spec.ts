import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './site';

const LEAD = 'kz-2025-08-east-kazakhstan-insiders';
const LEAD_TITLE = 'East Kazakhstan Region: power diverted by insiders';
/** What would show itself if it were ever taken for a part of the page. */
const MARKUP = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';
const NONSENSE = `foo=${encodeURIComponent(MARKUP)}`;
const LONG = 'a'.repeat(8_000);
/** More than a server takes in the head of a request. */
const ENDLESS = 'a'.repeat(100_000);

const alert = (page: Page) => page.getByRole('main').getByRole('alert');
const ran = (page: Page) =>
  page.evaluate(() => ({ ran: 'ran' in window, images: document.querySelectorAll('img[src="x"]').length }));

/** The browser reports each 404 itself. */
const forgive = (faults: string[], status: string) =>
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes(status)));

/** Pages that read their address, and what each shows when nothing of it makes sense. */
const READERS = [
  { path: '/en', shows: 'published cases' },
  { path: '/ru', shows: 'опубликованн' },
  { path: '/en/by/country/TJ', shows: 'published cases' },
  { path: '/en/convert', shows: 'The answer' },
  { path: '/ru/convert', shows: 'Ответ' },
  { path: '/en/profit', shows: '100 machines' },
  { path: '/en/trends/scenario', shows: '370–440 GWh' },
  { path: '/en/search', shows: 'What to look for' },
  { path: '/en/compare', shows: 'No case is chosen yet' },
];

for (const { path, shows } of READERS) {
  test(`${path} shows the nearest view, says what it left out, and takes no markup from the address`, async ({
    page,
  }) => {
    await page.goto(`${path}?${NONSENSE}&utm_source=x`);
    await expect(alert(page)).toContainText('foo=<img src=x');
    await expect(alert(page)).not.toContainText('utm_source');
    await expect(page.getByRole('main')).toContainText(shows);
    expect(await ran(page)).toEqual({ ran: false, images: 0 });
  });

  test(`${path} refuses a query that is too long, in one line`, async ({ page }) => {
    await page.goto(`${path}?foo=${LONG}`);
    await expect(alert(page)).toHaveCount(1);
    expect((await alert(page).textContent())?.length).toBeLessThan(200);
    await expect(page.getByRole('main')).toContainText(shows);
  });
}

for (const [path, says] of [
  ['/en/convert/result', 'Part of the address made no sense and was left out: foo=&lt;img'],
  ['/ru/profit/result', 'Часть адреса не имела смысла и не учтена: foo=&lt;img'],
  ['/en/trends/scenario/result', 'Part of the address made no sense and was left out: foo=&lt;img'],
  ['/en/compare/result', 'Part of the address made no sense and was left out: foo=&lt;img'],
] as const) {
  test(`${path}, worked out on the server, names what made no sense and writes it as text`, async ({ page }) => {
    const answer = await page.request.get(`${path}?${NONSENSE}`);
    expect(answer.status()).toBe(200);
    const html = await answer.text();
    expect(html).toContain(says);
    expect(html).not.toContain('<img src=x');
    expect(html).not.toContain('<script>window.ran');
    expect(answer.headers()['content-security-policy']).toContain("script-src 'self'");
  });

  test(`${path} refuses a query that is too long in one line, and is none in another language`, async ({ page }) => {
    const answer = await page.request.get(`${path}?foo=${LONG}`);
    expect(answer.status()).toBe(414);
    expect((await answer.text()).trim().split('\n')).toHaveLength(1);
    expect(await answer.text()).toMatch(/4[,\s]?000/);
    expect((await page.request.get(path.replace(/^\/../, '/de'))).status()).toBe(404);
  });
}

test('an address that no server takes is refused before anything reads it', async ({ page }) => {
  for (const path of ['/en', '/en/compare/result', '/api/v1/cases.json']) {
    expect((await page.request.get(`${path}?foo=${ENDLESS}`)).status(), path).toBe(431);
  }
});

test('letters that are cut or doubled, and ways out of the folder, lead nowhere', async ({ page }) => {
  for (const [path, status] of [
    ['/en/cases/%00', 404],
    ['/en/cases/..%2f..%2fpackage.json', 404],
    ['/api/v1/cases/..%2f..%2findex.json', 404],
    ['/map/..%2fall.svg', 404],
    [`/en/cases/${LEAD.toUpperCase()}`, 404],
    [`/EN/cases/${LEAD}`, 404],
    [`/de/cases/${LEAD}`, 404],
    ['/en/by/country/XX', 404],
    ['/en/by/place/a%20b', 404],
    ['/en/by/%E0%A4%A/x', 400],
    ['/en/cases/%E0%A4%A', 400],
    ['/api/v1/cases/%E0%A4%A.json', 400],
    ['/en/convert/result?energy=%E0%A4%A', 200],
    [`/en/cases/${LEAD}/`, 200],
  ] as const) {
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBe(status);
    const text = await answer.text();
    expect(text, path).not.toContain('"private": true');
    if (status === 400) expect(text.trim().split('\n'), path).toHaveLength(1);
  }
});

for (const { path, lang, title, near, list } of [
  {
    path: '/en/cases/kz-east-kazakhstan-2025',
    lang: 'en',
    title: 'The record has no case of this name',
    near: LEAD_TITLE,
    list: 'All cases on the map',
  },
  {
    path: `/ru/cases/${LEAD.toUpperCase()}`,
    lang: 'ru',
    title: 'Случая с таким именем в базе нет',
    near: 'Восточно-Казахстанская область: отвод электроэнергии сотрудниками',
    list: 'Все случаи на карте',
  },
  {
    path: '/en/sources/kun',
    lang: 'en',
    title: 'Nothing published rests on a source of this name',
    near: 'Kun.uz',
    list: 'Sources',
  },
  {
    path: '/ru/context/ru-mining',
    lang: 'ru',
    title: 'О соседях под таким именем в базе ничего нет',
    near: '',
    list: 'Соседи',
  },
  {
    path: '/en/numbers/kz-east-kazakhstan',
    lang: 'en',
    title: 'No numbers are kept under this name',
    near: LEAD_TITLE,
    list: 'All cases on the map',
  },
  {
    path: '/en/convert/kz-east-kazakhstan',
    lang: 'en',
    title: 'The converter has no page of this name',
    near: LEAD_TITLE,
    list: 'All cases on the map',
  },
  {
    path: '/ru/frozen/000000000000/cases/x',
    lang: 'ru',
    title: 'Такая версия неизвестна',
    near: '',
    list: 'Какие версии есть и что изменилось',
  },
  { path: '/en/nowhere', lang: 'en', title: 'There is no such page', near: '', list: 'All cases on the map' },
]) {
  test(`${path} is a 404 that helps, in the language of its address`, async ({ page, faults }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText([title]);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('link', { name: list, exact: true })).toBeVisible();
    if (near) await expect(page.getByRole('link', { name: near, exact: true }).first()).toBeVisible();
    forgive(faults, '404');
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an address that leads nowhere is answered in all languages', async ({ page, faults }) => {
    await page.goto('/en/cases/nowhere');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(['There is no such page', 'Такой страницы нет']);
    forgive(faults, '404');
  });
});

test('the API answers a program in its own way: JSON, a sentence, and what is like it', async ({ page }) => {
  for (const path of ['/api/v1/none.json', '/api/v1/search/de.json', '/api/v1/cases/none.json', '/api/none']) {
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(answer.headers()['content-type'], path).toContain('application/json');
    expect((await answer.json()).error, path).toMatch(/^There is no file .*\.$/);
  }
  const near = await page.request.get('/api/v1/cases/kz-east-kazakhstan.json');
  expect((await near.json()).near).toContain(`/api/v1/cases/${LEAD}.json`);
});

test('markup and formulas typed into the fields stay text', async ({ page }) => {
  await page.goto('/en/check');
  await page.getByRole('textbox').first().fill(`${MARKUP} In Kazakhstan miners took 50 MWh in two years. =1+1`);
  await expect(page.getByText('50 MWh').first()).toBeVisible();
  expect(await ran(page)).toEqual({ ran: false, images: 0 });
  await page.goto('/en/search');
  await page.getByLabel('What to look for').fill(MARKUP);
  await expect(page.getByText('window.ran').first()).toBeAttached();
  expect(await ran(page)).toEqual({ ran: false, images: 0 });
  await page.goto('/en/convert');
  await page.getByLabel('Amount').fill('=HYPERLINK("http://x")');
  await expect(alert(page)).toContainText('This is not a number');
});

test('a text or a word that is too long is refused in one line', async ({ page }) => {
  await page.goto('/en/check');
  await page.getByRole('textbox').first().fill('50 MWh '.repeat(15_000));
  await expect(alert(page)).toContainText('longer than 100 kB');
  await page.goto('/en/search');
  await page.getByLabel('What to look for').fill('a'.repeat(5_000));
  await expect(alert(page)).toContainText('longer than 200 characters');
});

test('a link to a check that was cut in the middle of a letter says so', async ({ page }) => {
  await page.goto('/en/check#text=%E0%A4%A');
  await expect(alert(page)).toContainText('could not be read');
});

test('a case that the converter does not know is named and left out', async ({ page }) => {
  await page.goto('/en/convert?energy=5&unit=GWh&case=kz-nowhere');
  await expect(alert(page)).toContainText('case=kz-nowhere');
  await expect(page.getByLabel('Amount')).toHaveValue('5');
});

test('nothing of the address becomes a formula or a name of the spreadsheet', async ({ page }) => {
  const formula = '=HYPERLINK("http://x.example","x")';
  await page.goto(`/en/convert?energy=5&unit=GWh&for=2years&country=KZ&ended=2025&x=${encodeURIComponent(formula)}`);
  await expect(alert(page)).toContainText('HYPERLINK');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /XLSX/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('lost-load.xlsx');
  const parts = unzipSync(readFileSync(await file.path()));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const formulas = [...sheet.matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(([, text]) => text);
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.filter((text) => /hyperlink|http|x\.example/i.test(text ?? ''))).toEqual([]);
});
