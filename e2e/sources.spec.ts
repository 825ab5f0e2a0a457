import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, onPhone, published, test } from './site';

/** The pages are read as they come: nothing on them needs a script. */
test.use({ javaScriptEnabled: false });

const KNOWN = 'kun-uz';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Source = { publisher: { id: string; name: string }; cases: { case: string; claims: string[] }[] };

async function sourcesOf(page: Page) {
  const answer = await page.request.get('/api/v1/sources.json');
  return ((await answer.json()) as { sources: Source[] }).sources;
}

const linksOf = (page: Page) =>
  page
    .locator('main table a[href^="/en/sources/"]')
    .evaluateAll((all) => all.map((link) => ({ href: link.getAttribute('href') ?? '', name: link.textContent ?? '' })));

test('every publisher on the list has a page of its own, with its name as heading', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/en/sources');
  const links = await linksOf(page);
  const ids = new Set((await sourcesOf(page)).map(({ publisher }) => publisher.id));
  expect([...ids].filter((id) => !links.some(({ href }) => href === `/en/sources/${id}`))).toEqual([]);
  const wrong: string[] = [];
  for (const { href, name } of links) {
    const answer = await page.request.get(href);
    const heading = /<h1[^>]*>(.*?)<\/h1>/
      .exec(await answer.text())?.[1]
      ?.replaceAll('&amp;', '&')
      .replaceAll('&#x27;', '’');
    if (answer.status() !== 200 || heading !== name.replaceAll("'", '’'))
      wrong.push(`${href}: ${answer.status()} ${heading}`);
  }
  expect(wrong).toEqual([]);
});

test('the table by country counts every claim of the published cases', async ({ page }) => {
  const { cases } = await published(page);
  await page.goto('/en/sources');
  for (const country of ['KZ', 'KG', 'TJ', 'UZ', 'TM', 'all']) {
    const claims = cases.filter((one) => country === 'all' || one.country === country).flatMap((one) => one.claims);
    const row = page.locator(`tr[data-country="${country}"]`);
    await expect(row.locator('td').first()).toContainText(String(claims.length));
    const parts = (await row.locator('td[data-kind] b').allTextContents()).map(Number);
    expect(
      parts.reduce((sum, one) => sum + one, 0),
      country,
    ).toBe(claims.length);
  }
});

test('what would fall without a publisher is what the data give to nobody else', async ({ page }) => {
  const sources = await sourcesOf(page);
  const givers = new Map<string, Set<string>>();
  const citers = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, id: string) =>
    map.set(key, (map.get(key) ?? new Set()).add(id));
  for (const { publisher, cases } of sources) {
    for (const one of cases) {
      add(citers, one.case, publisher.id);
      for (const claim of one.claims) add(givers, `/en/numbers/${one.case}#${claim}`, publisher.id);
    }
  }
  const having = (map: Map<string, Set<string>>, alone: boolean) =>
    [...map].filter(([, ids]) => ids.has(KNOWN) && (ids.size === 1) === alone).map(([key]) => key);
  expect(having(givers, true).length).toBeGreaterThan(0);
  await page.goto(`/en/sources/${KNOWN}`);
  for (const [key, expected] of [
    ['claims', having(givers, true)],
    ['kept', having(givers, false)],
    ['cases', having(citers, true)],
  ] as const) {
    const line = page.locator(`[data-falls="${key}"]`);
    await expect(line.locator('b').first(), key).toHaveText(String(expected.length));
    const links = await line.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const named =
      key === 'cases'
        ? links.map((href) => href.replace('/en/cases/', ''))
        : links.filter((href) => href.includes('#'));
    expect(named.sort(), key).toEqual([...expected].sort());
  }
});

test('what falls unfolds, and a claim leads to its biography', async ({ page }) => {
  await page.goto(`/en/sources/${KNOWN}`);
  const line = page.locator('[data-falls="claims"]');
  await line.locator('summary').click();
  await line.locator('a[href*="/numbers/"]').first().click();
  await expect(page).toHaveURL(/\/en\/numbers\/[^#]+#./);
  await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport();
});

test('the claims, constants and tables that a publisher’s page leads to are there', async ({ page }) => {
  for (const id of [KNOWN, 'our-world-in-data', 'geonames', 'forklog', 'world-bank']) {
    await page.goto(`/en/sources/${id}`);
    const hrefs = await page
      .locator('main a[href^="/en/"][href*="#"]')
      .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href') ?? ''))]);
    for (const path of new Set(hrefs.map((href) => href.replace(/#.*/, '')))) {
      const html = await (await page.request.get(path)).text();
      const anchors = hrefs.filter((href) => href.startsWith(`${path}#`)).map((href) => href.slice(path.length + 1));
      expect(
        anchors.filter((anchor) => !html.includes(`id="${anchor}"`)),
        path,
      ).toEqual([]);
    }
  }
});

test('in Russian the pages are Russian', async ({ page }) => {
  await page.goto('/ru/sources');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Источники');
  await expect(page.locator('#finding')).toContainText('лучший источник');
  await page.locator(`a[href="/ru/sources/${KNOWN}"]`).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kun.uz');
  await expect(page.getByRole('heading', { name: 'Если бы этот источник пропал' })).toBeVisible();
});

for (const path of [
  '/en/sources',
  '/ru/sources',
  `/en/sources/${KNOWN}`,
  `/ru/sources/${KNOWN}`,
  '/en/sources/geonames',
]) {
  test(`${path} is no wider than a phone, also unfolded @phone`, async ({ page }) => {
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
    test(`axe finds nothing on the sources in ${scheme}${onPhone(scheme)}`, async ({ page }) => {
      // Hundreds of publishers, all unfolded, in two languages: much to look through.
      test.setTimeout(150_000);
      await page.emulateMedia({ colorScheme: scheme });
      for (const path of ['/en/sources', '/ru/sources', `/en/sources/${KNOWN}`]) {
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
