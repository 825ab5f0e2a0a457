import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { onPhone, test } from './site';

type Listed = { version: string; date: string; records: number; changes: string };
type Changes = { unchanged: string[]; revised: { id: string }[]; withdrawn: string[] };

async function newest(page: Page) {
  const { releases } = (await (await page.request.get('/api/v1/releases.json')).json()) as { releases: Listed[] };
  const release = releases.at(-1);
  if (!release) throw new Error('data/releases holds no release.');
  const changes = (await (await page.request.get(release.changes)).json()) as Changes;
  return { releases, release, changes };
}

test('a frozen page and its living twin show the same claims, while the record is unchanged', async ({ page }) => {
  const { release, changes } = await newest(page);
  expect(changes.unchanged.length).toBeGreaterThan(0);
  const lead = 'kz-2025-08-east-kazakhstan-insiders';
  const id = changes.unchanged.includes(lead) ? lead : changes.unchanged[0];
  for (const locale of ['en', 'ru']) {
    const claims = async (path: string) => {
      await page.goto(path);
      return page.locator('section[aria-labelledby="claims"] li').allInnerTexts();
    };
    const frozen = await claims(`/${locale}/frozen/${release.version}/cases/${id}`);
    expect(frozen.length).toBeGreaterThan(0);
    expect(frozen).toEqual(await claims(`/${locale}/cases/${id}`));
  }
});

test('a frozen page carries its own citations, as files that need no server', async ({ page }) => {
  const { release } = await newest(page);
  await page.goto(`/en/frozen/${release.version}/cases/kz-2025-08-east-kazakhstan-insiders`);
  const cite = page.getByRole('region', { name: 'Cite this version' });
  await expect(cite).toContainText(`/en/frozen/${release.version}/cases/kz-2025-08-east-kazakhstan-insiders`);
  const bib = (await cite.getByRole('link', { name: 'BibTeX' }).getAttribute('href')) ?? '';
  expect(decodeURIComponent(bib)).toMatch(/^data:[^,]+,@\w+\{lost-load-kz-2025-08/);
});

test('the frozen converter answers as its living twin, or says that a newer version exists', async ({ page }) => {
  const { release } = await newest(page);
  const { released } = (await (await page.request.get('/api/v1/releases.json')).json()) as { released: boolean };
  const query = 'amount=2&unit=GWh&length=12&lengthUnit=months&country=UZ&ended=2024';
  const answers = async (path: string) => {
    await page.goto(path);
    return (await page.locator('.answers').textContent()) ?? '';
  };
  const frozen = await answers(`/embed/en/frozen/${release.version}/convert/result?${query}`);
  expect(frozen).toMatch(/people/);
  await expect(page.getByText('A newer version exists')).toHaveCount(released ? 0 : 1);
  if (released) expect(frozen).toBe(await answers(`/embed/en/convert/result?${query}`));
  await page.goto(`/embed/en/frozen/${release.version}/convert`);
  await page.getByLabel('Amount').fill('3');
  await page.getByRole('button').click();
  await expect(page).toHaveURL(new RegExp(`/embed/en/frozen/${release.version}/convert/result`));
});

test('every record of a release has its frozen page, and the list of the release leads there', async ({ page }) => {
  const { release } = await newest(page);
  await page.goto(`/en/frozen/${release.version}`);
  const links = await page.locator('main li a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  expect(links.filter((href) => /\/(cases|context)\//.test(href))).toHaveLength(release.records);
  // Five countries and the region.
  expect(links.filter((href) => /\/(countries\/..|brief)$/.test(href))).toHaveLength(6);
  const answers = await Promise.all(links.map((href) => page.request.get(href)));
  expect(answers.filter((answer) => !answer.ok()).map((answer) => answer.url())).toEqual([]);
});

test('every release stands in the changelog, with a way to all that has changed since', async ({ page }) => {
  const { releases } = await newest(page);
  await page.goto('/en/changed');
  for (const { version } of releases) {
    await expect(page.getByRole('heading', { name: version })).toBeVisible();
    const answer = await page.request.get(`/en/changed/${version}`);
    expect(answer.ok()).toBe(true);
  }
});

test('a pasted frozen address, a version or a day lead to what has changed since', async ({ page }) => {
  const { release } = await newest(page);
  for (const asked of [
    `https://elsewhere.example/en/frozen/${release.version}/cases/kz-x`,
    release.version,
    release.date,
  ]) {
    await page.goto('/en/changed');
    await page.getByLabel('What has changed since').fill(asked);
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL(new RegExp(`/en/changed/${release.version}`));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('What has changed since');
  }
});

test('nonsense is named, and the releases that exist are offered', async ({ page }) => {
  const { release } = await newest(page);
  await page.goto('/en/changed?since=%3Cimg%20src=x%3E');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('“<img src=x>” names no release');
  await expect(page.getByRole('main').getByRole('alert').getByRole('link', { name: release.version })).toBeVisible();
  await page.goto(`/en/changed?since=${'x'.repeat(2000)}`);
  await expect(page.getByRole('main').getByRole('alert')).toContainText('2000 characters, at most 500');
});

test('/changed goes on in the reader’s language and keeps what was asked', async ({ page }) => {
  const { release } = await newest(page);
  await page.goto(`/changed?since=${release.version}`);
  await page.waitForURL(new RegExp(`/en/changed/${release.version}`));
});

test('a report of an error names the case, its address and the data version', async ({ page }) => {
  const { version } = (await (await page.request.get('/api/v1/index.json')).json()) as { version: string };
  await page.goto('/en/cases/kz-2025-08-east-kazakhstan-insiders');
  const href = (await page.getByRole('link', { name: 'Report an error' }).last().getAttribute('href')) ?? '';
  const body = new URL(href).searchParams.get('body') ?? '';
  expect(body).toContain('/en/cases/kz-2025-08-east-kazakhstan-insiders');
  expect(body).toContain(version);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on frozen and changed pages in ${colorScheme}${onPhone(colorScheme)}`, async ({ page }) => {
    const { release } = await newest(page);
    await page.emulateMedia({ colorScheme });
    for (const path of [
      '/ru/changed',
      `/en/changed/${release.version}`,
      `/ru/frozen/${release.version}/cases/kz-2025-08-east-kazakhstan-insiders`,
    ]) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), path).toBe(0);
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
      expect(
        violations.map(({ id }) => id),
        path,
      ).toEqual([]);
    }
  });
}
