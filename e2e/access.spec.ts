import AxeBuilder from '@axe-core/playwright';
import { expect, mapIsLive, onPhone, test } from './site';

/** The claim check with a report in it. */
const CHECKED = `/en/check#text=${encodeURIComponent('In Kazakhstan miners took 50 MWh in two years, worth 9 billion tenge ($16.5 million), the use of 50,000 people.')}`;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const scheme of ['light', 'dark'] as const) {
  for (const path of [
    '/en',
    '/ru',
    '/en/cases/kz-2025-08-east-kazakhstan-insiders',
    '/ru/cases/tj-2025-08-national-h1-losses-32m-somoni',
    '/en/method',
    '/ru/method',
    '/en/data',
    '/en/context',
    '/en/convert',
    '/ru/convert',
    CHECKED,
    '/ru/check',
    '/en/profit',
    '/ru/profit',
    '/en/trends/scenario',
    '/ru/trends/scenario?scenario-country=KG&scenario-mw=5',
    '/en/claims',
    '/en/trends',
    '/ru/trends',
    '/en/method/baselines',
    '/en/countries',
    '/en/countries/kz',
    '/ru/brief',
    '/en/numbers/countries/tm',
    '/en/search',
    '/en/numbers',
    '/ru/numbers/kz-2025-08-east-kazakhstan-insiders',
    '/en/numbers/uz-2023-12-national-26-farms',
  ]) {
    test(`axe finds nothing on ${path} in ${scheme}${onPhone(scheme)}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(path);
      if (/^\/..$/.test(path)) {
        await mapIsLive(page);
        await page.locator('#impact').scrollIntoViewIfNeeded();
        await expect(page.locator('.recharts-bar-rectangle').first()).toBeAttached();
      }
      if (path.endsWith('/trends')) {
        await page.getByRole('heading', { level: 3 }).first().scrollIntoViewIfNeeded();
        await expect(page.getByRole('application').first()).toBeVisible();
      }
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`)).toEqual([]);
    });
  }
}

test('nothing is wider than the screen @phone', async ({ page }) => {
  for (const path of [
    '/en',
    '/ru',
    '/en/cases/kz-2025-08-east-kazakhstan-insiders',
    '/ru/method',
    '/en/data',
    '/ru/context',
    '/ru/convert',
    CHECKED,
    '/ru/profit',
    '/en/trends/scenario',
    '/ru/trends/scenario?scenario-country=UZ',
    '/ru/claims',
    '/ru/trends',
  ]) {
    await page.goto(path);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      path,
    ).toBeLessThanOrEqual(0);
  }
});
