import { expect, published, test } from './site';

test('a reader narrows the list by two filters, the address holds both, and going back undoes the last', async ({
  page,
}) => {
  const { cases } = await published(page);
  const kazakh = cases.filter((record) => record.country === 'KZ').length;
  await page.goto('/en');
  const filters = page.getByRole('complementary', { name: 'Filter' });
  await filters.getByRole('link', { name: /^Kazakhstan/ }).click();
  await expect(page).toHaveURL('/en?country=KZ');
  await expect(page.getByRole('status').first()).toContainText(`${kazakh} of ${cases.length} published cases`);
  await filters.getByRole('link', { name: /^Raid/ }).click();
  await expect(page).toHaveURL('/en?country=KZ&kind=raid');
  await expect(page.getByRole('status').first()).toContainText('Country: Kazakhstan; Kind of event: Raid');
  await page.goBack();
  await expect(page).toHaveURL('/en?country=KZ');
  await expect(page.getByRole('table', { name: 'The cases of this view' }).getByRole('rowheader')).toHaveCount(kazakh);
});

test('the counts of each facet add up to the list, "not stated" among them', async ({ page }) => {
  const { cases } = await published(page);
  await page.goto('/en');
  for (const facet of ['Country', 'Subject', 'Kind of event', 'Status', 'How exact the place', 'Year announced']) {
    const links = page.getByRole('region', { name: new RegExp(`^${facet}`) }).getByRole('link');
    const counts = await links.evaluateAll((all) => all.map((link) => Number(link.lastElementChild?.textContent)));
    expect(
      counts.reduce((sum, count) => sum + count, 0),
      facet,
    ).toBe(cases.length);
  }
});

test('each headline number leads to exactly the cases it counts', async ({ page }) => {
  await page.goto('/en');
  const headlines = page
    .locator('main ul')
    .first()
    .getByRole('link')
    .filter({ has: page.locator('b') });
  const expected = await headlines.evaluateAll((all) =>
    all.map((link) => ({ href: link.getAttribute('href') ?? '', count: Number(link.querySelector('b')?.textContent) })),
  );
  expect(expected).toHaveLength(4);
  for (const { href, count } of expected) {
    await page.goto(href);
    await expect(page.getByRole('table', { name: 'The cases of this view' }).getByRole('rowheader')).toHaveCount(count);
  }
});

test('each headline number leads in two steps to the address of a source of each case it counts', async ({ page }) => {
  await page.goto('/en');
  const headlines = page.locator('main ul').first().getByRole('listitem');
  await expect(headlines).toHaveCount(4);
  for (let at = 0; at < 4; at++) {
    await page.goto('/en');
    const count = Number(await headlines.nth(at).locator('b').textContent());
    await headlines.nth(at).getByRole('link', { name: 'how it was counted' }).click();
    await expect(page).toHaveURL(/\/en\/numbers#/);
    const place = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    await expect(place.getByRole('heading').first()).toHaveText(new RegExp(`^${count} `));
    await expect(place.getByRole('rowheader')).toHaveCount(count);
    const sourced = place.getByRole('row').filter({ has: page.locator('a[href^="http"]') });
    await expect(sourced).toHaveCount(count);
  }
});

test('an address with nonsense shows the nearest view and says what it left out', async ({ page }) => {
  await page.goto('/en?country=KZ,XX&kind=raid&from=2022-99&colour=red');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('country=XX, from=2022-99, colour=red');
  await expect(page.getByRole('status').first()).toContainText('Country: Kazakhstan; Kind of event: Raid');
});

test('a view without cases says so and offers a way out', async ({ page }) => {
  await page.goto('/en?country=TJ&kind=disconnection');
  await expect(page.getByRole('status').first()).toContainText('No published case: Country: Tajikistan');
  await page.getByRole('link', { name: 'Show all cases' }).click();
  await expect(page).toHaveURL('/en');
});

test('two months bound the list, and the sentence says so', async ({ page }) => {
  const { cases } = await published(page);
  const inside = cases.filter(
    ({ announced }) => announced && announced.length > 4 && announced.slice(0, 7) === '2022-02',
  ).length;
  await page.goto('/en');
  await page.getByLabel('From month').fill('2022-02');
  await page.getByLabel('From month').press('Enter');
  await page.getByLabel('To month').fill('2022-02');
  await page.getByLabel('To month').press('Enter');
  await expect(page).toHaveURL('/en?from=2022-02&to=2022-02');
  await expect(page.getByRole('status').first()).toContainText(`${inside} of`);
});

test('the table sorts by its headings and tells a screen reader how', async ({ page }) => {
  await page.goto('/en?country=TJ');
  const table = page.getByRole('table', { name: 'The cases of this view' });
  await expect(table.getByRole('columnheader', { name: /^Announced/ })).toHaveAttribute('aria-sort', 'descending');
  await table.getByRole('button', { name: /^Case/ }).click();
  await expect(page).toHaveURL('/en?country=TJ&sort=title');
  const titles = await table.getByRole('rowheader').getByRole('link').allTextContents();
  expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, 'en')));
});

test('the other language opens on the same view', async ({ page }) => {
  await page.goto('/en?country=UZ');
  await page.getByRole('link', { name: 'Русский' }).click();
  await expect(page).toHaveURL('/ru?country=UZ');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});

test('the grid figure draws one bar a row, and its table holds the same rows @phone', async ({ page }) => {
  await page.goto('/en');
  const section = page.getByRole('region', { name: 'What it means to the grid' });
  await section.scrollIntoViewIfNeeded();
  const rows = await section.getByRole('table').getByRole('rowheader').count();
  expect(rows).toBeGreaterThan(3);
  await expect(section.locator('.recharts-bar-rectangle')).toHaveCount(rows);
  await expect(section.locator('.recharts-bar-rectangle path[stroke-dasharray]')).toHaveCount(2);
});

for (const path of ['/en', '/ru', '/ru/by/country/KG']) {
  test(`${path} is no wider than a tablet`, async ({ page }) => {
    await page.setViewportSize({ width: 768, height: 1024 });
    await page.goto(path);
    await expect(page.getByRole('table', { name: /The cases of this view|Случаи этой выборки/ })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  });
}
