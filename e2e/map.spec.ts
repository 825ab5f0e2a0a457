import { expect, mapIsLive, published, test } from './site';

type Box = { x: number; y: number; width: number; height: number } | null;
/** The middle of a drawn mark; a mark that is not there is nowhere near. */
const middle = (box: Box) =>
  box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: Number.NaN, y: Number.NaN };

const SHAPES = /regions\.topo.*\.json/;

test('the movable map takes the picture’s place without a jump @phone', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(SHAPES, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/en');
  await page.locator('[data-stage]').scrollIntoViewIfNeeded();
  const name = /^somewhere in .*East Kazakhstan.*: 1 case$/;
  const picture = await page.getByRole('link', { name }).locator('circle').boundingBox();
  release();
  await mapIsLive(page);
  const live = await page.getByRole('button', { name }).locator('circle').boundingBox();
  const [from, to] = [middle(picture), middle(live)];
  expect(Math.hypot(from.x - to.x, from.y - to.y)).toBeLessThan(2);
});

test('a mark opens by keyboard, and focus goes to the panel with its cases', async ({ page }) => {
  await page.goto('/en');
  await mapIsLive(page);
  await page.getByRole('button', { name: /^somewhere in Navoi/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/place=UZ-NW/);
  const panel = page.getByRole('region', { name: /Navoi.*: \d+ cases/ });
  await expect(panel).toBeFocused();
  const listed = await page.getByRole('table', { name: 'The cases of this view' }).getByRole('rowheader').count();
  const cases = await panel
    .getByRole('link')
    .evaluateAll((all) => all.filter((link) => /\/cases\//.test(link.getAttribute('href') ?? '')).length);
  expect(cases).toBe(listed);
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(page).toHaveURL('/en');
});

test('a region with cases is shaded, one without is plain land', async ({ page }) => {
  await page.goto('/en');
  await mapIsLive(page);
  const fill = (shade: string) =>
    page
      .locator(`path.${shade}`)
      .first()
      .evaluate((path) => getComputedStyle(path).fill);
  const fills = await Promise.all(['shade0', 'shade1', 'shade2', 'shade4'].map(fill));
  expect(new Set(fills).size).toBe(4);
});

test('the keyboard can pass the map by', async ({ page }) => {
  await page.goto('/en');
  const skip = page.getByRole('link', { name: 'Skip the map' });
  await skip.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#tray$/);
});

test('where shapes cannot be loaded the picture, the list and the table stay, and a line says so', async ({
  page,
  faults,
}) => {
  await page.route(SHAPES, (route) => route.abort());
  await page.goto('/en');
  await expect(page.getByText('The movable map could not be loaded.')).toBeVisible();
  await expect(page.getByRole('img', { name: /^Map of the five countries/ })).toBeVisible();
  await expect(page.getByRole('table', { name: 'The cases of this view' }).getByRole('rowheader')).not.toHaveCount(0);
  faults.length = 0; // The browser itself reports the aborted request.
});

test('an outline split in 2022 stands under both names and says so', async ({ page }) => {
  await page.goto('/en?place=KZ-63_KZ-10');
  const panel = page.getByRole('region', { name: /East Kazakhstan.*Abai|Abai.*East Kazakhstan/ });
  await expect(panel).toContainText('the old outline stands under both names');
});

test('map and tray together hold every case, for every value of every filter', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/en');
  const pages = await page
    .locator('aside a[href*="/by/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(pages.length).toBeGreaterThan(30);
  for (const path of ['/en', ...new Set(pages)]) {
    await page.goto(path);
    const listed = await page.getByRole('table', { name: 'The cases of this view' }).getByRole('rowheader').count();
    const sum = (await page.getByText(/on the map \+/).textContent()) ?? '';
    const [map = 0, tray = 0, all = 0] = sum.match(/\d+/g)?.map(Number) ?? [];
    expect([map + tray, all], path).toEqual([listed, listed]);
  }
  const { cases } = await published(page);
  await page.goto('/en');
  await expect(page.getByRole('table', { name: 'The cases of this view' }).getByRole('rowheader')).toHaveCount(
    cases.length,
  );
  await context.close();
});
