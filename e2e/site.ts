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

/**
 * Milliseconds from a change of a field to the text that must follow it, at a quarter of the speed of the machine: the
 * median of the changes. `follows` is said of the whole page. Only for tests
 * marked `@alone`, which `npm run test:speed` runs one by one.
 */
export async function typingToResult(page: Page, selector: string, changes: { value: string; follows: string }[]) {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const took = await page.evaluate(
    async ([field, all]) => {
      const input = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(field);
      const set = input && Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set;
      const times: number[] = [];
      for (const { value, follows } of all) {
        const followed = new Promise<number>((done) => {
          const watch = new MutationObserver(() => {
            if (!document.body.textContent?.includes(follows)) return;
            watch.disconnect();
            done(performance.now());
          });
          watch.observe(document.body, { subtree: true, childList: true, characterData: true });
        });
        const before = performance.now();
        set?.call(input, value);
        input?.dispatchEvent(new Event('input', { bubbles: true }));
        times.push((await followed) - before);
        await new Promise((done) => setTimeout(done, 100));
      }
      return times;
    },
    [selector, changes] as const,
  );
  return took.sort((a, b) => a - b)[Math.floor(took.length / 2)] ?? 0;
}

/**
 * The end of the title of a test by axe. Layouts differ by width and contrasts by scheme: a dark page is read on a phone
 * too, a light one on a wide screen alone.
 */
export const onPhone = (scheme: string): string => (scheme === 'dark' ? ' @phone' : '');
