import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, published, test } from './site';

test('East Kazakhstan shows 50 MWh as printed, that it cannot be, and both readings', async ({ page }) => {
  await page.goto('/en/cases/kz-2025-08-east-kazakhstan-insiders');
  await expect(page.locator('#claim-electricity')).toContainText('at least 50 MWh');
  await expect(page.locator('#claim-electricity')).toContainText('in doubt as printed');
  const check = page.getByRole('region', { name: 'Does it hang together?' });
  const row = (name: RegExp) => check.getByRole('row', { name });
  /** The table of the method, to the digit: energy, mean power, price in tenge and dollars, use a head, verdict. */
  const table: [RegExp, ...string[]][] = [
    [/^As printed: at least 50 MWh/, '0.05 GWh', '2.9 kW', '180,000 tenge/kWh', '$330', '0.36–0.50', 'cannot be'],
    [/^50 MWh a day/, '36.5 GWh', '2.1 MW', '247 tenge/kWh', '$0.45', '261–365', 'cannot be'],
    [/^50 GWh (?!a)/, '50 GWh', '2.9 MW', '180 tenge/kWh', '$0.33', '357–500', 'cannot be'],
    [/^50 MW /, '876 GWh', '50 MW', '10.3–12.1 tenge/kWh', '$0.019–0.022', '6,257–8,760', 'strained'],
    [/^50 GWh a month/, '1,200 GWh', '68 MW', '7.5 tenge/kWh', '8,571–12,000', 'cannot be'],
  ];
  for (const [name, ...cells] of table) {
    for (const cell of cells) await expect(row(name), `${name}`).toContainText(cell);
  }
  await expect(row(/^50 MW /)).toContainText('745 GWh at load factor 0.85');
  await expect(row(/^50 MW /)).toContainText('5,319–7,446 at load factor 0.85');
  await expect(row(/^Read from the money/)).toContainText('244–450 GWh');
  await expect(page.getByRole('region', { name: 'What it comes to' })).toContainText('Not enough told');
});

test('Tajikistan shows 32 million somoni, and the dollars as a newsroom’s conversion', async ({ page }) => {
  await page.goto('/en/cases/tj-2025-08-national-h1-losses-32m-somoni');
  await expect(page.locator('#claim-loss-tjs')).toContainText('32 million somoni');
  await expect(page.locator('#claim-loss-usd')).toContainText('about 3.52 million US dollars');
  await expect(page.locator('#claim-loss-usd')).toContainText(/conver/);
  await expect(page.getByRole('region', { name: 'What it comes to' })).toContainText('39–91 GWh');
});

test('on every case page each number names its source or opens into its formula', async ({ page }) => {
  const { cases } = await published(page);
  await page.goto('/en');
  for (const locale of ['en', 'ru']) {
    const paths = cases.map(({ id }) => `/${locale}/cases/${id}`);
    const orphans = await page.evaluate(async (all) => {
      const found: string[] = [];
      for (const address of all) {
        const doc = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
        for (const claim of doc.querySelectorAll('[id^="claim-"]')) {
          const links = [...claim.querySelectorAll('a[href^="#source-"]')];
          const led = links.every((link) =>
            doc.getElementById((link.getAttribute('href') ?? '').slice(1))?.querySelector('a[href^="http"]'),
          );
          if (links.length === 0 || !led) found.push(`${address} ${claim.id}`);
        }
        for (const line of doc.querySelectorAll('section[aria-labelledby="derived"] .computed')) {
          const sum = line.closest('li')?.querySelector('details dl dt');
          if (/\d/.test(line.textContent ?? '') && !sum && !line.querySelector('a[href^="http"]'))
            found.push(`${address} ${line.textContent}`);
        }
        for (const row of doc.querySelectorAll('section[aria-labelledby="check"] :is(tbody tr, summary)')) {
          if (!row.closest('[aria-labelledby="check"]')?.querySelector('details dl dt'))
            found.push(`${address} ${row.textContent}`);
        }
        for (const name of doc.querySelectorAll(
          'section[aria-labelledby="derived"] dd, section[aria-labelledby="check"] dd',
        )) {
          if (/\d/.test(name.textContent ?? '') && !/\(.+\)/.test(name.textContent ?? ''))
            found.push(`${address} ${name.textContent}`);
        }
      }
      return found;
    }, paths);
    expect(orphans, locale).toEqual([]);
  }
});

test('the numbers on a case page are those of the served record', async ({ page }) => {
  const { cases } = await published(page);
  for (const record of cases.slice(0, 12)) {
    await page.goto(`/en/cases/${record.id}`);
    await expect(page.locator('[id^="claim-"]')).toHaveCount(record.claims.length);
    await expect(page.locator('[id^="source-"]')).toHaveCount(record.sources.length);
  }
});

test('a held record appears nowhere', async ({ page, faults }) => {
  const folder = path.join(import.meta.dirname, '../data');
  const held = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => /(cases|context).*\.yaml$/.test(name) && /^held:/m.test(readFileSync(path.join(folder, name), 'utf8')),
    )
    .map((name) => path.basename(name, '.yaml'));
  expect(held.length).toBeGreaterThan(3);
  const files = ['cases.json', 'cases.csv', 'claims.csv', 'cases.geojson', 'sources.json', 'context.json'];
  const texts = await Promise.all(files.map(async (file) => (await page.request.get(`/api/v1/${file}`)).text()));
  texts.push(await (await page.request.get('/en')).text(), await (await page.request.get('/en/context')).text());
  for (const id of held) {
    for (const text of texts) expect(text).not.toContain(id);
    expect((await page.request.get(`/en/cases/${id}`)).status()).toBe(404);
    expect((await page.request.get(`/api/v1/cases/${id}.json`)).status()).toBe(404);
  }
  expect(faults).toEqual([]);
});

test('an unknown case is a 404 that names cases like it', async ({ page, faults }) => {
  const answer = await page.goto('/en/cases/kz-east-kazakhstan-2025');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'The record has no case of this name' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'East Kazakhstan Region: power diverted by insiders' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'All cases on the map' })).toBeVisible();
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('404'))); // The browser reports the 404 itself.
});
