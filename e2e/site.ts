import { test as base, expect, type Page } from '@playwright/test';

/** Every test fails on a console error, on a policy violation, and on a request that leaves the site. */
export const test = base.extend<{ page: Page; faults: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture asks for
  faults: async ({}, use) => use([]),
  page: async ({ page, faults, baseURL }, use) => {
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== baseURL) faults.push(`request to another origin: ${request.url()}`);
    });
    await use(page);
    expect(faults, 'no console error, no policy violation, no request elsewhere').toEqual([]);
  },
});
export { expect };

/** The published record as the site itself serves it. */
export async function published(page: Page) {
  const answer = await page.request.get('/api/v1/cases.json');
  return (await answer.json()) as { version: string; cases: PublishedCase[] };
}

export type PublishedClaim = {
  key: string;
  what: string;
  value: number | null;
  unit: string | null;
  by: string[];
  state: string;
};
export type PublishedCase = {
  id: string;
  country: string;
  subject: string;
  announced: string | null;
  claims: PublishedClaim[];
  sources: { key: string; url: string }[];
};

/** Brings the map into view and waits until the movable one has taken the picture's place. */
export async function mapIsLive(page: Page) {
  await page.locator('[data-stage]').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-stage="live"]')).toBeVisible({ timeout: 15_000 });
}
