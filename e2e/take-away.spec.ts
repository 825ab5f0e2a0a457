import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { expect, published, test } from './site';

const LEAD = 'kz-2025-08-east-kazakhstan-insiders';
const idsInTable = (page: Page) =>
  page
    .getByRole('table', { name: 'The cases of this view' })
    .getByRole('rowheader')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-1)));
const idsInCsv = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data.map(
    (row) => Object.values(row)[0],
  );

/** Follows a link that gives a file, and gives the file's name and text. */
async function taken(page: Page, name: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).first().click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('the address of a page plus an ending is its data, to the byte, and open to other sites', async ({ page }) => {
  const neighbour = (await (await page.request.get('/api/v1/context.json')).json()).context[0].id;
  const files: Record<string, string> = {
    '/en.csv': 'cases.csv',
    '/ru.csv': 'cases.ru.csv',
    '/ru.json': 'cases.json',
    '/en.geojson': 'cases.geojson',
    '/en/by/country/KZ.csv': 'views/country/KZ.csv',
    '/ru/by/country/KZ.csv': 'views/country/KZ.ru.csv',
    '/en/by/place/KZ-63_KZ-10.geojson': 'views/place/KZ-63_KZ-10.geojson',
    '/ru/by/told/doubt.json': 'views/told/doubt.json',
    [`/en/cases/${LEAD}.json`]: `cases/${LEAD}.json`,
    [`/en/cases/${LEAD}.csv`]: `cases/${LEAD}.csv`,
    [`/ru/cases/${LEAD}.csv`]: `cases/${LEAD}.ru.csv`,
    [`/ru/cases/${LEAD}.geojson`]: `cases/${LEAD}.geojson`,
    [`/en/cases/${LEAD}.zip`]: `cases/${LEAD}.zip`,
    [`/en/context/${neighbour}.json`]: `context/${neighbour}.json`,
    '/en/context.json': 'context.json',
    '/ru/claims.json': 'checked-claims.json',
    '/en/sources.csv': 'sources.csv',
    '/ru/sources.json': 'sources.json',
    '/en/disagreements.csv': 'disagreements.csv',
    '/en/disagreements.json': 'disagreements.json',
  };
  for (const [address, file] of Object.entries(files)) {
    const [answer, plain] = [await page.request.get(address), await page.request.get(`/api/v1/${file}`)];
    expect(answer.status(), address).toBe(200);
    expect((await answer.body()).equals(await plain.body()), address).toBe(true);
    expect(answer.headers()['content-type'], address).toBe(plain.headers()['content-type']);
    expect(answer.headers()['access-control-allow-origin'], address).toBe('*');
  }
});

test('an ending after an address that does not exist is told as missing', async ({ page }) => {
  for (const address of ['/en/cases/nowhere.json', '/en/by/country/XX.csv', '/en/nowhere.csv']) {
    expect((await page.request.get(address)).status(), address).toBe(404);
  }
});

test('a view is taken as CSV: exactly its rows in their order, named by version and view', async ({ page }) => {
  const { version } = await published(page);
  await page.goto('/en?country=TJ&sort=title&cols=kind');
  await expect(page.getByRole('button', { name: /^Case/ })).toBeVisible();
  const file = await taken(page, 'CSV');
  expect(idsInCsv(file.text)).toEqual(await idsInTable(page));
  expect(file.name).toMatch(new RegExp(`^lost-load_${version}_\\d{4}-\\d\\d-\\d\\d_country_TJ.*\\.csv$`));
  expect(file.text.startsWith('\uFEFFid,title,')).toBe(true);
});

test('a view is taken as JSON and GeoJSON, which say which view they are and of which version', async ({ page }) => {
  const { version } = await published(page);
  await page.goto('/en?country=UZ&told=energy');
  await expect(page.getByRole('button', { name: /^Case/ })).toBeVisible();
  const wanted = await idsInTable(page);
  for (const [name, list] of [
    ['JSON', 'cases'],
    ['GeoJSON', 'features'],
  ] as const) {
    const told = JSON.parse((await taken(page, name)).text);
    expect(told[list].map(({ id }: { id: string }) => id)).toEqual(wanted);
    expect(told.version).toBe(version);
    expect(told.view.page).toMatch(/\/en\?country=UZ&told=energy$/);
    expect(told.view.sentence).toContain('Country: Uzbekistan');
  }
});

test('a Russian view is a table in Russian words', async ({ page }) => {
  await page.goto('/ru/by/country/TJ');
  await expect(page.getByRole('button', { name: /^Случай/ })).toBeVisible();
  const file = await taken(page, 'CSV');
  expect(file.text.startsWith('\uFEFFИмя случая;Случай;Страна;')).toBe(true);
  expect(file.text).toContain('Согдийская область: уголовное дело о майнинге');
  expect(file.name).toMatch(/_country_TJ\.csv$/);
});

test('a view is not taken from a record that has changed since the page was opened', async ({ page }) => {
  await page.goto('/en?country=TJ');
  await expect(page.getByRole('button', { name: /^Case/ })).toBeVisible();
  await page.route('**/api/v1/cases.csv', (route) => route.fulfill({ body: 'id,title\r\nother,Other\r\n' }));
  await page.getByRole('link', { name: 'CSV', exact: true }).first().click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('The file could not be made');
});

test('the page of downloads begins with everything, and every file on it is there @phone', async ({ page }) => {
  await page.goto('/en/data');
  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links[0]).toBe('/api/v1/lost-load.zip');
  for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
  const zip = await (await page.request.get('/api/v1/lost-load.zip')).body();
  expect(zip.subarray(0, 2).toString()).toBe('PK');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

test('the checksums are those of the files as they are served', async ({ page }) => {
  const lines = (await (await page.request.get('/api/v1/checksums.txt')).text()).trim().split('\n');
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) {
    const [sum, name] = line.split('  ');
    const body = await (await page.request.get(`/api/v1/${name}`)).body();
    expect(createHash('sha256').update(body).digest('hex'), name).toBe(sum);
  }
});

test('a case file offers its data and its parcel', async ({ page }) => {
  await page.goto(`/en/cases/${LEAD}`);
  const take = page.getByRole('region', { name: 'Cite and take away' });
  for (const [name, file] of [
    [/in one zip/, 'zip'],
    ['CSV', 'csv'],
    ['JSON', 'json'],
    ['GeoJSON', 'geojson'],
  ] as const) {
    await expect(take.getByRole('link', { name, exact: true })).toHaveAttribute(
      'href',
      `/api/v1/cases/${LEAD}.${file}`,
    );
  }
});

test('the columns of the table are chosen, stand in the address, and stay with a filter @phone', async ({ page }) => {
  await page.goto('/en?country=TJ');
  const table = page.getByRole('table', { name: 'The cases of this view' });
  await page.locator('summary', { hasText: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Kind of event' }).check();
  await page.getByRole('checkbox', { name: 'Sources' }).check();
  await page.getByRole('checkbox', { name: 'Energy, computed' }).uncheck();
  await expect(page).toHaveURL('/en?country=TJ&cols=date,reported,status,kind,sources');
  const first = table.getByRole('row').nth(1);
  await expect(first).toContainText('Official figure');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

test('a column that does not exist is named, and the rest of the address holds', async ({ page }) => {
  await page.goto('/en?country=TJ&cols=kind,colour,<b>');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('cols=colour, cols=<b>');
  const heads = page.getByRole('table', { name: 'The cases of this view' }).getByRole('columnheader');
  await expect(heads).toHaveText([/^Case/, 'Kind of event']);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['/en', '/en/by/country/KG', '/en/by/told/loss']) {
    test(`${path} leads to files of exactly its cases`, async ({ page }) => {
      await page.goto(path);
      const wanted = await idsInTable(page);
      const links = page.getByRole('main').getByRole('link');
      const file = async (name: string) => {
        const address = await links
          .and(page.getByRole('link', { name, exact: true }))
          .first()
          .getAttribute('href');
        return page.request.get(address ?? '');
      };
      expect(idsInCsv(await (await file('CSV')).text())).toEqual(wanted);
      expect((await (await file('JSON')).json()).cases.map(({ id }: { id: string }) => id)).toEqual(wanted);
      expect((await (await file('GeoJSON')).json()).features.map(({ id }: { id: string }) => id)).toEqual(wanted);
    });
  }
});
