import { expect, published, test } from './site';

test.use({ javaScriptEnabled: false });

test('without script every published case can be reached from the home page', async ({ page }) => {
  const { cases } = await published(page);
  await page.goto('/en');
  const links = await page
    .getByRole('table', { name: 'The cases of this view' })
    .getByRole('rowheader')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.sort()).toEqual(cases.map(({ id }) => `/en/cases/${id}`).sort());
});

test('without script a filter, a headline and a mark of the map lead to their cases', async ({ page }) => {
  await page.goto('/en');
  await page
    .getByRole('complementary', { name: 'Filter' })
    .getByRole('link', { name: /^Tajikistan/ })
    .click();
  await expect(page).toHaveURL('/en/by/country/TJ');
  await expect(page.getByRole('status').first()).toContainText('Country: Tajikistan');
  await page.goto('/en');
  await page.getByRole('link', { name: /cases of illegal mining/ }).click();
  await expect(page).toHaveURL('/en/by/subject/mining');
  await page.goto('/en');
  await page
    .getByRole('link', { name: /^somewhere in .*East Kazakhstan.*1 case/ })
    .first()
    .click();
  await expect(page).toHaveURL('/en/by/place/KZ-63_KZ-10');
  await expect(page.getByRole('status').first()).toContainText('drawn at');
});

test('without script a case file opens its sums', async ({ page }) => {
  await page.goto('/en/cases/uz-2023-12-national-26-farms');
  const derived = page.getByRole('region', { name: 'What it comes to' });
  const line = derived.getByRole('listitem').filter({ hasText: 'Electricity: about 29 GWh' });
  await line.getByText('Open the sum').click();
  await expect(derived.getByText('Energy as stated')).toBeVisible();
});
