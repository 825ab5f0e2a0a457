import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, onPhone, test } from './site';

const LEAD = 'kz-2025-08-east-kazakhstan-insiders';
const TAJIK = 'tj-2025-08-national-h1-losses-32m-somoni';
const FARMS = 'uz-2023-12-national-26-farms';
const PART = 'kz-2022-02-sweep-nur-sultan';
const WHOLE = 'kz-2022-02-energy-ministry-13-farms';
const TWO = `/en/compare?case=${LEAD}&case=${TAJIK}`;
const FOUR = `cases=${PART},${WHOLE},${LEAD},${FARMS}`;

const table = (page: Page) => page.getByRole('table', { name: 'The cases side by side' });
const row = (page: Page, name: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });
const before = (page: Page) => page.getByRole('region', { name: 'Before you compare' });

test('two cases chosen by the keyboard stand side by side, and the address keeps them', async ({ page }) => {
  await page.goto('/en/compare');
  await expect(page.getByRole('status').first()).toContainText('No case is chosen yet');
  await page.getByLabel('Case A').focus();
  await page.keyboard.type('East Kazakhstan');
  await expect(page.getByRole('status').first()).toContainText('One case is chosen');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Tajikistan: official figure on mining, 12');
  await expect(page).toHaveURL(new RegExp(`\\?case=${LEAD}&case=tj-`));
  await expect(table(page).getByRole('columnheader')).toHaveCount(3);
  await page.reload();
  await expect(
    table(page).getByRole('link', { name: 'East Kazakhstan Region: power diverted by insiders' }),
  ).toBeVisible();
  await expect(page.getByLabel('Case A')).toHaveValue(LEAD);
});

test('values stand as reported, each leading to its claim; what is not stated says so', async ({ page }) => {
  await page.goto(TWO);
  const loss = row(page, 'Loss').getByRole('cell');
  await expect(loss).toHaveCount(2);
  await expect(loss.first().getByRole('link').first()).toHaveText('at least 9 billion tenge');
  await expect(loss.last().getByRole('link').first()).toHaveText('32 million somoni');
  await expect(row(page, 'Power').getByRole('cell')).toHaveText([/not stated$/, /not stated$/]);
  for (const cell of await table(page).getByRole('cell').all()) {
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden on a wide screen is no text of the cell
    expect((await cell.innerText()).trim()).not.toBe('');
  }
  const href = await loss.first().getByRole('link').first().getAttribute('href');
  expect(href).toMatch(new RegExp(`^/en/numbers/${LEAD}#`));
  await page.goto(href ?? '');
  await expect(page.locator(':target')).toContainText('9 billion tenge');
});

test('what must not be held together is said before the table and at its rows', async ({ page }) => {
  await page.goto(TWO);
  await expect(before(page)).toContainText('Loss is counted over different lengths of time (A: 2 years; B: 6 months)');
  await expect(row(page, 'Loss').getByRole('rowheader')).toContainText('not comparable as it stands');
  await page.goto(`/ru/compare?case=${PART}&case=${WHOLE}`);
  await expect(page.getByRole('region', { name: 'Прежде чем сравнивать' })).toContainText('А — часть Б');
});

test('four cases stand beside each other, without a sum or a mean', async ({ page }) => {
  await page.goto(`/en/compare?${FOUR}`);
  await expect(table(page).getByRole('columnheader')).toHaveCount(5);
  await expect(row(page, 'Independent voices').getByRole('cell')).toHaveCount(4);
  await expect(row(page, 'Does it hang together?').getByRole('cell').nth(2)).toContainText('cannot be');
  await expect(table(page)).not.toContainText(/total|average|sum of|mean of/i);
});

test('an address that asks for too many, for one twice and for none that there is, shows the nearest', async ({
  page,
}) => {
  await page.goto(`/en/compare?${FOUR},${TAJIK}&case=${LEAD}&case=kz-nowhere&colour=red&utm_source=x`);
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('the record has no such case: kz-nowhere');
  await expect(alert).toContainText(`shown once: ${LEAD}`);
  await expect(alert).toContainText(`Left out: ${TAJIK}`);
  await expect(alert).toContainText('made no sense and was left out: colour=red');
  await expect(table(page).getByRole('columnheader')).toHaveCount(5);
});

test('a case page and the list of cases lead to the comparison', async ({ page }) => {
  await page.goto(`/en/cases/${WHOLE}`);
  await page.getByRole('region', { name: 'Other cases' }).getByRole('link', { name: 'Side by side' }).click();
  await expect(page).toHaveURL(new RegExp(`/en/compare\\?case=${WHOLE}&case=`));
  await expect(before(page)).toContainText('a part of A');
  await page.goto('/en');
  await page.getByRole('link', { name: 'Compare cases' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare cases');
});

test('starting anew empties the table and the address', async ({ page }) => {
  await page.goto(TWO);
  await page.getByRole('button', { name: 'Start anew' }).click();
  await expect(page).toHaveURL('/en/compare');
  await expect(table(page)).toHaveCount(0);
});

test('cases that cannot be fetched can be asked for again', async ({ page, faults }) => {
  await page.route('**/api/v1/compare/**', (route) => route.fulfill({ status: 503 }));
  await page.goto(TWO);
  await expect(page.getByText('The cases could not be fetched.')).toBeVisible();
  await page.unroute('**/api/v1/compare/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(table(page)).toBeVisible();
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('503'))); // The browser reports it itself.
});

test('on a phone each value says whose it is, and nothing is wider than the screen @phone', async ({ page }) => {
  for (const path of [TWO, `/ru/compare?${FOUR}`]) {
    await page.goto(path);
    await expect(page.getByRole('table')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
  await page.goto(TWO);
  if ((page.viewportSize()?.width ?? 0) < 700) {
    await expect(page.getByText('A East Kazakhstan Region').first()).toBeVisible();
  }
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a comparison in ${scheme}${onPhone(scheme)}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    for (const path of ['/en/compare', `/ru/compare?${FOUR}`]) {
      await page.goto(path);
      if (path.includes('?')) await expect(page.getByRole('table')).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`)).toEqual([]);
    }
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form puts cases side by side on the server', async ({ page }) => {
    await page.goto('/en/compare');
    await page.getByLabel('Case A').selectOption(LEAD);
    await page.getByLabel('Case B').selectOption(TAJIK);
    await page.getByRole('button', { name: 'Put side by side' }).click();
    await expect(page).toHaveURL(/\/en\/compare\/result\?/);
    await expect(row(page, 'Loss').getByRole('cell').last()).toContainText('32 million somoni');
    await expect(before(page)).toContainText('A: 2 years; B: 6 months');
  });

  test('cases that are tied together lead to their comparison', async ({ page }) => {
    await page.goto('/ru/compare');
    await page.getByRole('region', { name: 'Случаи, которые связаны между собой' }).getByRole('link').first().click();
    await expect(page.getByRole('table', { name: 'Случаи рядом' }).getByRole('columnheader')).toHaveCount(3);
  });
});
