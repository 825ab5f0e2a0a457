import AxeBuilder from '@axe-core/playwright';
import { expect, onPhone, test } from './site';

/** The page is read as it comes: nothing on it needs a script. */
test.use({ javaScriptEnabled: false });

const KEPT = ['rig-400-watts', 'mwh-50-two-years', 'share-20-percent', 'tajikistan-permitted', 'china-ban'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Served = { key: string; finding: string; verdict: string | null; sums: unknown[] };

test('every statement of the file stands on the page under its own address, in both languages', async ({ page }) => {
  const { claims } = (await (await page.request.get('/api/v1/checked-claims.json')).json()) as { claims: Served[] };
  expect(KEPT.filter((key) => !claims.some((claim) => claim.key === key))).toEqual([]);
  for (const locale of ['en', 'ru']) {
    await page.goto(`/${locale}/claims`);
    for (const { key, finding, verdict } of claims) {
      const section = page.locator(`article[id="${key}"]`);
      await expect(section, key).toHaveCount(1);
      await expect(section.locator(`[data-mark="${finding}"]`).first(), key).toHaveText(/\S/);
      if (verdict) await expect(section.locator(`[data-mark="${verdict}"]`).first(), key).toHaveText(/\S/);
      await expect(page.locator(`nav a[href="#${key}"]`), key).toHaveText(/\S/);
    }
  }
});

test('the counts are those of the statements', async ({ page }) => {
  const { claims } = (await (await page.request.get('/api/v1/checked-claims.json')).json()) as { claims: Served[] };
  await page.goto('/en/claims');
  const row = (name: RegExp) => page.getByRole('region', { name: 'What was found' }).getByRole('row', { name });
  const contradicted = claims.filter(({ finding }) => finding === 'contradicted').length;
  await expect(row(/contradicted/)).toContainText(String(contradicted));
  await expect(row(/cannot be/)).toContainText(String(claims.filter(({ verdict }) => verdict === 'cannot be').length));
  await expect(row(/^all/).first()).toContainText(String(claims.length));
});

test('the calculator’s 0.4 kW cannot be: the sum opens, and shows what it was held against', async ({ page }) => {
  await page.goto('/en/claims#rig-400-watts');
  const claim = page.locator('#rig-400-watts');
  await expect(claim).toBeInViewport();
  await claim.getByText('Open the sum').click();
  await expect(claim.locator('code')).toHaveText('w = P × 1000 ÷ N');
  await expect(claim.getByText('T4: cannot be, held against 1,000 to 3,700 W')).toBeVisible();
  await expect(claim.getByRole('term').filter({ hasText: 'Stated by' })).toBeVisible();
});

test('each statement names who makes it, and its pages lead out of the site', async ({ page }) => {
  await page.goto('/en/claims');
  const bare = await page.locator('main article[id][aria-labelledby^="said-"]').evaluateAll((all) =>
    all
      .filter((section) => {
        const links = [...section.querySelectorAll<HTMLAnchorElement>('dl li a')];
        return links.some((link) => !/^https?:\/\//.test(link.getAttribute('href') ?? ''));
      })
      .map(({ id }) => id),
  );
  expect(bare).toEqual([]);
  const unnamed = await page
    .locator('main article[id][aria-labelledby^="said-"] > dl > div:first-child dd')
    .evaluateAll((all) => all.filter((cell) => !cell.textContent?.trim()).length);
  expect(unnamed).toBe(0);
});

test('the lead statement leads to its case', async ({ page }) => {
  await page.goto('/ru/claims');
  await page
    .locator('#mwh-50-two-years dl')
    .getByRole('link', { name: /Восточно-Казахстанская/ })
    .click();
  await expect(page).toHaveURL('/ru/cases/kz-2025-08-east-kazakhstan-insiders');
});

test('every link inside the page has its target', async ({ page }) => {
  for (const path of ['/en/claims', '/ru/claims', '/en/method', '/ru/method']) {
    await page.goto(path);
    const lost = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      const dead = [...document.querySelectorAll('a[href^="#"]')]
        .map((link) => (link.getAttribute('href') ?? '').slice(1))
        .filter((id) => !ids.includes(id));
      return [...twice, ...dead];
    });
    expect(lost, path).toEqual([]);
  }
});

test('the method page shows all nine tests with their lines', async ({ page }) => {
  await page.goto('/en/method');
  for (let number = 1; number <= 9; number++) {
    await expect(page.getByRole('rowheader', { name: new RegExp(`^T${number} `) })).toBeVisible();
  }
  await expect(page.locator('#test-watts')).toContainText('1,000 to 3,700 W');
});

for (const path of ['/en/claims', '/ru/claims', '/en/method', '/ru/method']) {
  test(`${path} is no wider than a phone, also with all sums open @phone`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
}

test.describe('with a script, which axe needs', () => {
  test.use({ javaScriptEnabled: true });

  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the statements in ${scheme}${onPhone(scheme)}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      for (const path of ['/en/claims', '/ru/claims', '/en/method']) {
        await page.goto(path);
        await page.evaluate(() => {
          for (const part of document.querySelectorAll('details')) part.open = true;
        });
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`)).toEqual([]);
      }
    });
  }
});
