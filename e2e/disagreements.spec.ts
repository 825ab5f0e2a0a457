import AxeBuilder from '@axe-core/playwright';
import { expect, published, test } from './site';

const LEAD = 'kz-2025-08-east-kazakhstan-insiders';

test('the widest disagreement comes first: its headline, its voice, and the garbled retelling marked', async ({
  page,
}) => {
  await page.goto('/en/disagreements');
  await expect(page.getByRole('heading', { level: 1, name: 'Where sources differ' })).toBeVisible();
  const lead = page.getByRole('main').getByRole('article').getByRole('article').first();
  await expect(lead.getByRole('link', { name: /^East Kazakhstan/ })).toHaveAttribute('href', `/en/cases/${LEAD}`);
  await expect(lead).toContainText('50,000 to 70,000 people on 5 of the 7 pages that repeat the agency’s statement');
  await expect(lead).toContainText('The highest is 10 times the lowest.');
  const table = lead.getByRole('table', { name: 'Said to equal the use of' });
  await expect(table.getByRole('columnheader')).toHaveText([
    'Number',
    'Unit',
    'Period or place covered',
    'Bound',
    'Date',
    'Pages',
  ]);
  const versions = table.getByRole('row').filter({ has: page.getByRole('cell') });
  await expect(versions.getByRole('rowheader')).toHaveText(['50,000 to 70,000', '70,000', '500,000']);
  const mark = 'contradicts most pages that repeat the statement';
  await expect(versions.filter({ hasText: mark })).toHaveCount(1);
  await expect(versions.nth(2)).toContainText(mark);
  await expect(versions.nth(2).getByRole('link', { name: 'trendingcoinz.com' })).toHaveAttribute('href', /^https?:/);
});

test('every value that the record calls disputed is on the page, under a link to its case', async ({ page }) => {
  const { cases } = await published(page);
  const disputed = cases.filter(({ claims }) => claims.some(({ state }) => state === 'disputed')).map(({ id }) => id);
  expect(disputed.length).toBeGreaterThan(3);
  await page.goto('/en/disagreements');
  const links = await page
    .getByRole('main')
    .getByRole('heading', { level: 3 })
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const id of disputed) expect(links).toContain(`/en/cases/${id}`);
  for (const href of new Set(links)) expect((await page.request.get(href)).status(), href).toBe(200);
});

test('says how often voices agree, and leads to each group', async ({ page }) => {
  await page.goto('/en/disagreements');
  await expect(
    page.getByText(/\d+ quantities are stated by more than one independent voice; in \d+ of them/),
  ).toBeVisible();
  const contents = page.getByRole('navigation', { name: 'Contents' });
  for (const link of await contents.getByRole('link').all()) {
    const region = page.getByRole('region', { name: (await link.textContent()) ?? '' });
    await expect(region).toHaveAttribute('aria-labelledby', ((await link.getAttribute('href')) ?? '').slice(1));
  }
});

test('the case file shows the same headline and the same mark, with its sources by number', async ({ page }) => {
  await page.goto(`/en/cases/${LEAD}`);
  const section = page.getByRole('region', { name: 'Versions disagree' });
  await expect(section).toContainText('50,000 to 70,000 people on 5 of the 7 pages');
  await expect(section.getByRole('row', { name: /500,000/ })).toContainText('contradicts most pages');
  const row = section.getByRole('row', { name: /500,000/ });
  await expect(row.getByRole('cell').getByRole('link')).toHaveAttribute('href', '#source-7');
  await section.getByRole('link', { name: 'All disagreements' }).click();
  await expect(page).toHaveURL('/en/disagreements');
});

test('speaks Russian, with its plurals', async ({ page }) => {
  await page.goto('/ru/disagreements');
  await expect(page.getByRole('heading', { level: 1, name: 'Где источники расходятся' })).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).toContainText('Наибольшее больше наименьшего в 10 раз.');
  await expect(main).toContainText('известно по 7 повторам');
  await expect(main).toContainText('противоречит большинству повторов');
});

test('is no wider than a phone, and axe finds nothing @phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/en/disagreements', '/ru/disagreements']) {
    await page.goto(path);
    const surplus = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(surplus, path).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`)).toEqual([]);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page reads the same', async ({ page }) => {
    await page.goto('/en/disagreements');
    await expect(page.getByRole('row', { name: /500,000/ })).toContainText('contradicts most pages');
  });
});
