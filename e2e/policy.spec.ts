import AxeBuilder from '@axe-core/playwright';
import { expect, onPhone, test } from './site';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NOTICE = 'Not legal advice. Rules read up to April 2026';

test('the page opens on the last day that the record covers, with its warning', async ({ page }) => {
  await page.goto('/en/policy');
  await expect(page.getByRole('heading', { name: 'In force on 30 April 2026' })).toBeVisible();
  await expect(page.getByText(NOTICE).first()).toBeVisible();
  const matrix = page.getByRole('table', { name: 'What is known of each country on 30 April 2026' });
  const quota = matrix.getByRole('row', { name: /^Quota or cap/ });
  await expect(quota).toContainText('No more than 1 MWh per purchase.');
  await expect(quota).toContainText('not confirmed');
  const sale = matrix.getByRole('row', { name: /^Duty to sell/ });
  await expect(sale).toContainText('75 percent of the coins, on exchanges of the AIFC.no longer confirmed');
});

test('day, countries and instrument stand in the address, and come back from it', async ({ page }) => {
  await page.goto('/en/policy?on=2022-01-25&compare=KZ,UZ&kind=law');
  await expect(page.getByRole('heading', { name: 'In force on 25 January 2022' })).toBeVisible();
  await expect(page.getByLabel('Day', { exact: true })).toHaveValue('2022-01-25');
  const matrix = page.getByRole('table', { name: 'What is known of each country on 25 January 2022' });
  await expect(matrix.getByRole('columnheader')).toHaveText(['Field', /^Kazakhstan/, /^Uzbekistan/]);
  await expect(matrix.getByRole('row', { name: /^Fees/ })).toContainText('1 tenge for each kWh used.');
  await expect(matrix.getByRole('row', { name: /^Where the power/ })).toContainText(
    'Planned supply to all miners is cancelled.',
  );
  await expect(matrix.getByRole('row', { name: /^Price of power/ })).toContainText('Three times the tariff.');
  // Of the steps only laws are left, of the timelines only those of the two countries.
  await page.getByText('Year by year: 35 steps').click();
  await expect(page.getByText('Law 135-VII; Tax Code, Article 606-3').last()).toBeVisible();
  await expect(page.getByText('Mobile teams stop mining worth 202 MW')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Tajikistan' }).first()).toBeHidden();

  await page.getByLabel('Countries').selectOption('Turkmenistan');
  await expect(page).toHaveURL(/\?on=2022-01-25&compare=TM&kind=law$/);
  await page.getByLabel('Day', { exact: true }).fill('2026-01-01');
  await expect(page).toHaveURL(/\?on=2026-01-01&compare=TM&kind=law$/);
  await expect(page.getByRole('row', { name: /^Legal status/ })).toContainText('Legal once registered.in force');
  await page.getByRole('button', { name: 'Back to the newest day' }).click();
  await expect(page).toHaveURL('/en/policy');
});

test('what makes no sense in the address is named and left out', async ({ page }) => {
  await page.goto('/en/policy?on=2022-02-30&compare=KZ,DE&kind=order');
  await expect(page.getByText('was left out: on=2022-02-30, compare=KZ,DE')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'In force on 30 April 2026' })).toBeVisible();
  await expect(page.getByLabel('Instrument, in the timeline')).toHaveValue('order');
});

test('a day after what was read says so, and one before the record has nothing', async ({ page }) => {
  await page.goto('/en/policy?on=2027-01-01');
  await expect(page.getByText('This day lies after what was read.')).toBeVisible();
  await page.goto('/en/policy?on=2010-01-01');
  await expect(page.getByText('This day lies before the first rule in the record.')).toBeVisible();
});

test('a country without a case reads sensibly', async ({ page }) => {
  await page.goto('/en/policy');
  const timeline = page.getByRole('region', { name: 'Turkmenistan' }).first();
  await expect(timeline).toContainText('No enforcement case was found in Turkmenistan.');
  await expect(timeline.getByRole('img')).toHaveAccessibleName(
    'Turkmenistan: 2 dated steps and no case with a date, from 2018 to 2026',
  );
  await expect(page.getByText('Order in time is not cause')).toBeVisible();
  await page.goto('/en/policy/tables');
  await expect(page.getByText('No penalty in numbers was found for Turkmenistan.')).toBeVisible();
});

test('an address of a step unfolds the years around it', async ({ page }) => {
  await page.goto('/en/policy#uz-besqala');
  await expect(page.locator('#uz-besqala')).toBeInViewport();
  await expect(page.locator('#uz-besqala')).toContainText('Besqala Mining Valley opens in Karakalpakstan');
});

test('the limit of one megawatt-hour comes with its arithmetic', async ({ page }) => {
  await page.goto('/en/policy');
  await page.getByRole('link', { name: 'The limit of 1 MWh per purchase: not confirmed' }).click();
  await expect(page).toHaveURL('/en/policy/tables#cap');
  const cap = page.getByRole('article', { name: 'Mining farms may buy no more than one megawatt-hour at a time.' });
  await expect(cap).toContainText('no source found');
  await cap.getByText('Open the 2 sums').click();
  await expect(cap.getByText('Purchases a day').first()).toBeVisible();
});

test('a publisher lists what the law rests on, and each line leads to its step', async ({ page }) => {
  await page.goto('/en/sources/library-of-congress');
  await page
    .getByRole('link', { name: 'Kazakhstan: The law on digital assets comes into force, all but the duty to sell' })
    .first()
    .click();
  await expect(page).toHaveURL('/en/policy#kz-law-193-in-force');
});

for (const path of [
  '/en/policy',
  '/ru/policy?on=2022-01-25&compare=KZ,UZ',
  '/en/policy/2022-01-25',
  '/en/policy/tables',
  '/ru/policy/tables',
  '/ru/policy/2026-04-30',
]) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${path} in ${scheme}, and nothing is wider than the screen${onPhone(scheme)}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(path);
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      });
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    });
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the matrix is in the page, and each turning day has a page of its own', async ({ page }) => {
    await page.goto('/en/policy');
    await expect(page.getByRole('row', { name: /^Licence or permit/ })).toContainText('Two types, for three years');
    await expect(page.locator('noscript p')).toBeVisible();
    await page.getByText('Days on which something turned').click();
    await page.getByRole('link', { name: '25 January 2022', exact: true }).click();
    await expect(page).toHaveURL('/en/policy/2022-01-25');
    await expect(page.getByRole('heading', { name: 'In force on 25 January 2022' })).toBeVisible();
    await expect(page.getByText('Not legal advice.')).toBeVisible();
    await expect(page.getByRole('row', { name: /^Fees/ })).toContainText('1 tenge for each kWh used.');
    await page.getByRole('link', { name: 'After: 1 February 2022' }).click();
    await expect(page.getByRole('row', { name: /^Where the power/ })).not.toContainText('Planned supply');
  });
});
