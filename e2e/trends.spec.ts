import { expect, test } from './site';

const FIGURES = [
  'Cases made known, by quarter',
  'Reported losses by year, in local money',
  'The same losses in dollars, on one scale',
  'Power taken off the grid, by year',
  'Machines found, by year',
  'How far the matters went',
  'What was taken, as a share of the year’s generation',
  'What was taken, in hours of the whole country’s demand',
  'What was taken, in people it would supply for a year',
  'Power taken off the grid, against the winter peak',
  'Electricity generated and used',
];

for (const title of FIGURES) {
  test(`${title}: has a sentence, a chart, a table and ways to take it away @phone`, async ({ page }) => {
    await page.goto('/en/trends');
    const figure = page.getByRole('region', { name: title });
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.getByRole('application').first()).toBeVisible();
    await expect(figure.getByRole('heading', { level: 4 })).toHaveCount(5);
    for (const file of ['CSV', 'SVG', 'PNG', 'embed', 'link'])
      await expect(figure.getByRole('link', { name: file, exact: true })).toBeVisible();
    await figure.getByText('Table of the same values').click();
    await expect(figure.getByRole('table')).toBeVisible();
    await expect(figure.getByRole('status').filter({ hasText: 'could not be drawn' })).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
}

test('every plot stands as a picture from the first, so that paper has it too', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto('/en/trends');
  const plots = page.getByRole('img', { name: /^Chart: / });
  expect(await plots.count()).toBeGreaterThan(60);
  const drawn = () =>
    plots.evaluateAll((all) => all.filter((one) => (one as HTMLImageElement).naturalWidth > 0).length);
  await expect.poll(drawn).toBe(await plots.count());
});

test('on paper a chart that came alive is a picture again', async ({ page }) => {
  await page.goto('/en/trends#power-by-year');
  const figure = page.getByRole('region', { name: 'Power taken off the grid, by year', exact: true });
  const chart = figure.getByRole('application', { name: 'Kazakhstan' });
  const picture = figure.getByRole('img', { name: 'Chart: Kazakhstan.' });
  await expect(chart).toBeVisible();
  await expect(picture).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(chart).toBeHidden();
  await expect(picture).toBeVisible();
});

test('the files of every figure are there and hold its values', async ({ page, request }) => {
  await page.goto('/ru/trends');
  const files = await page.getByRole('link', { name: /^(CSV|SVG|PNG)$/ }).all();
  const hrefs = await Promise.all(files.map((file) => file.getAttribute('href')));
  expect(hrefs.length).toBeGreaterThan(40);
  for (const href of hrefs) expect((await request.get(href ?? '')).status(), href ?? '').toBe(200);
  const csv = await (await request.get('/api/v1/trends/en/power-by-year.csv')).text();
  expect(csv).toContain('power-by-year,KZ,Kazakhstan,MW,power,2022,202,202,,press,');
  // A year of which nothing is told says how much was read, and no zero.
  expect(csv).toMatch(/power-by-year,TM,Turkmenistan,MW,,2019,,,,,2019: no page from that time was read,0/);
});

test('arrow keys walk through the values of a panel, and say what was read where there is none', async ({ page }) => {
  await page.goto('/en/trends#power-by-year');
  const figure = page.getByRole('region', { name: 'Power taken off the grid, by year' });
  const chart = figure.getByRole('application', { name: 'Kazakhstan' });
  await chart.focus();
  const said = figure.getByRole('status').filter({ hasText: /read/ });
  await page.keyboard.press('ArrowRight');
  await expect(said).toContainText(/20(19|20): /);
  for (let step = 0; step < 8 && !(await said.textContent())?.includes('2022'); step++)
    await page.keyboard.press('ArrowRight');
  await expect(said).toContainText('2022: 202 MW (from press or others)');
  await expect(said).toContainText(/2022: \d+ pages read/);
});

test('a country of which nothing was found has a panel that says so, and draws no zero', async ({ page }) => {
  await page.goto('/en/trends#cases-by-quarter');
  const figure = page.getByRole('region', { name: 'Cases made known, by quarter' });
  await expect(figure.getByText(/^Nothing in the record\. \d+ dated pages read\.$/)).toBeVisible();
  await expect(page.getByText(/Where more than 3 times fewer were read, counts must not be held against/)).toHaveCount(
    1,
  );
  await expect(figure.getByText(/not to be compared/)).toBeVisible();
  await figure.getByText('Table of the same values').click();
  await expect(figure.getByRole('row', { name: /Turkmenistan/ })).toHaveCount(0);
  const first = figure.getByRole('row', { name: /first quarter of 2022 Kazakhstan/ });
  await expect(first).toContainText('Kazakhstan40026');
  // What the map lists beside them is what the link leads to.
  const listed = Number(await first.getByRole('link').textContent());
  await first.getByRole('link').click();
  await expect(page.getByRole('table').first().getByRole('row')).toHaveCount(listed + 1);
});

test('a sum leads to its members, and what follows from it to its arithmetic', async ({ page }) => {
  await page.goto('/en/trends#losses-dollars');
  const figure = page.getByRole('region', { name: 'The same losses in dollars, on one scale' });
  await figure.getByText('Table of the same values').click();
  const row = figure.getByRole('row', { name: /Uzbekistan 2024/ });
  await expect(row).toContainText('12,652.3 (mean of the year, 2024)');
  await row.getByRole('link', { name: 'about 1.9 million US dollars' }).click();
  const place = page.getByRole('article', { name: /Reported losses, Uzbekistan, 2024/ });
  await expect(place).toContainText('24.5735 billion soums');
  await expect(place.getByRole('table').getByRole('row')).toHaveCount(5);
  await expect(place).toContainText('Money in dollars: about 1.9 million US dollars');
});

test('people for a year lead to their sum, and the demand a head to its row of the baselines', async ({ page }) => {
  await page.goto('/en/trends#city-equivalents');
  const figure = page.getByRole('region', { name: 'What was taken, in people it would supply for a year' });
  await figure.getByText('Table of the same values').click();
  const row = figure.getByRole('row', { name: /Tajikistan 2025/ });
  await expect(row.getByRole('link', { name: /kWh a person and year/ })).toHaveAttribute(
    'href',
    '/en/method/baselines#tj-demand-per-head',
  );
  await row.getByRole('link', { name: '21,000–51,000', exact: true }).click();
  const place = page.getByRole('article', { name: /Electricity of the cases made known, Tajikistan, 2025/ });
  await expect(place).toContainText('Person-years, whole economy: 21,000–51,000');
  await expect(place.getByRole('link', { name: 'What was taken, in people it would supply for a year' })).toBeVisible();
});

test('a country of which no peak is sourced has an empty panel that says so @phone', async ({ page }) => {
  await page.goto('/en/trends#power-share');
  const figure = page.getByRole('region', { name: 'Power taken off the grid, against the winter peak' });
  for (const country of ['Kyrgyzstan', 'Tajikistan', 'Uzbekistan', 'Turkmenistan'])
    await expect(figure.getByText(`No deficit at the peak is sourced for ${country}.`)).toBeVisible();
  await expect(figure.getByText(/sourced for Kazakhstan/)).toHaveCount(0);
  await expect(figure.getByText(/so the chart is nearly empty/)).toBeVisible();
  const chart = figure.getByRole('application', { name: 'Kazakhstan' });
  await chart.focus();
  const said = figure.getByRole('status').filter({ hasText: /read/ });
  for (let step = 0; step < 9 && !(await said.textContent())?.includes('2022'); step++)
    await page.keyboard.press('ArrowRight');
  await expect(said).toContainText('2022: about 13% (computed by Lost Load)');
  await expect(said).toContainText('2022: about 1.2% (computed by Lost Load)');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the plots of each figure are pictures, with their table @phone', async ({ page }) => {
    await page.goto('/en/trends');
    const figure = page.getByRole('region', { name: 'Power taken off the grid, by year' });
    const pictures = figure.getByRole('img', { name: /^Chart: / });
    await expect(pictures).toHaveCount(5);
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect(picture).toBeVisible();
      expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
    }
    await figure.getByText('Table of the same values').click();
    await expect(figure.getByRole('row', { name: /Kazakhstan 2022/ })).toContainText('202 MW');
  });
});
