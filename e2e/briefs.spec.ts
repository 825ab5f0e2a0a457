import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from './site';

const LANGUAGES = ['en', 'ru'] as const;
const BRIEFS = ['/countries/kz', '/countries/kg', '/countries/tj', '/countries/uz', '/countries/tm', '/brief'];
const PAPERS = ['A4', 'Letter'] as const;
const all = LANGUAGES.flatMap((locale) => BRIEFS.map((brief) => `/${locale}${brief}`));
/** Choices that are hard on the paper: the fullest years, one year, and nearly nothing left. */
const CHOICES = [
  '?from=2021&to=2025',
  '?from=2022&to=2022',
  '?to=2019',
  '?from=2023&without=map,trend',
  '?without=facts,map,trend,largest,rules,grid,unknown',
];

type Printed = {
  bytes: Uint8Array;
  pages: number;
  words: string[];
  links: number;
  fonts: { name: string; missing: boolean }[];
  tags: string[];
  outline: number;
};

/** What a reader of the printed file meets: pages, words, links, type, the tags of its structure. */
async function printed(page: Page, format: (typeof PAPERS)[number]): Promise<Printed> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const bytes = new Uint8Array(await page.pdf({ format, tagged: true, outline: true }));
  return { bytes, ...(await readPdf(bytes)) };
}

async function readPdf(bytes: Uint8Array): Promise<Omit<Printed, 'bytes'>> {
  const file = await getDocumentProxy(bytes.slice());
  const words: string[] = [];
  const tags: string[] = [];
  let links = 0;
  for (let number = 1; number <= file.numPages; number++) {
    const sheet = await file.getPage(number);
    const { items } = await sheet.getTextContent();
    words.push(flat(items.map((item) => ('str' in item ? item.str : '')).join(' ')));
    links += (await sheet.getAnnotations()).filter(({ subtype, url }) => subtype === 'Link' && url).length;
    tags.push(...tagsOf(await sheet.getStructTree()));
  }
  return {
    pages: file.numPages,
    words,
    links,
    fonts: fontsIn(bytes),
    tags,
    outline: (await file.getOutline())?.length ?? 0,
  };
}

/** Without any space: lines of type are set in pieces. */
const flat = (text: string) => text.replace(/\s+/g, '').normalize('NFC');

function tagsOf(node: unknown): string[] {
  if (!node || typeof node !== 'object') return [];
  const { role, children } = node as { role?: string; children?: unknown[] };
  return [...(role ? [role] : []), ...(children ?? []).flatMap(tagsOf)];
}

/** Every face that the file names, and whether its letters are in the file; those of Type 3 are drawings in it. */
function fontsIn(bytes: Uint8Array): { name: string; missing: boolean }[] {
  const text = Buffer.from(bytes).toString('latin1');
  const fonts = text.match(/<<\/Type \/Font\n[\s\S]*?endobj/g) ?? [];
  return fonts.flatMap((font) => {
    const kind = /\/Subtype \/(\w+)/.exec(font)?.[1];
    const name = /\/BaseFont \/(\S+)/.exec(font)?.[1] ?? String(kind);
    if (kind === 'Type0') return [];
    const described = /\/FontDescriptor (\d+) 0 R/.exec(font)?.[1];
    const descriptor = new RegExp(`\\n${described} 0 obj\\n[\\s\\S]*?endobj`).exec(text)?.[0] ?? '';
    return [{ name, missing: kind === 'Type3' ? !font.includes('/CharProcs') : !/\/FontFile[23]? /.test(descriptor) }];
  });
}

/** The last words of each sheet, as the page itself has them. */
const lastWords = (page: Page) =>
  page
    .getByRole('main')
    .locator('section:has(> section), section:has(> header)')
    .evaluateAll((sheets) =>
      sheets.map((sheet) => {
        const text = sheet.textContent?.replace(/\s+/g, '').normalize('NFC') ?? '';
        return text.slice(-24);
      }),
    );

for (const path of all) {
  test(`${path} prints on two pages of either paper, whole, with links, type and headings`, async ({ page }) => {
    await page.goto(path);
    const ends = await lastWords(page);
    expect(ends).toHaveLength(2);
    for (const paper of PAPERS) {
      const { pages, words, links, fonts, tags, outline } = await printed(page, paper);
      expect(pages, paper).toBe(2);
      for (const [index, end] of ends.entries()) expect(words[index], `${paper}, sheet ${index + 1}`).toContain(end);
      expect(links).toBeGreaterThan(15);
      expect(fonts.length).toBeGreaterThan(1);
      expect(fonts.filter(({ missing }) => missing)).toEqual([]);
      expect(tags).toContain('H1');
      expect(tags.filter((tag) => tag === 'H2').length).toBeGreaterThanOrEqual(8);
      expect(outline).toBeGreaterThan(0);
    }
  });
}

test('nothing on a sheet is wider than the paper or cut off', async ({ page }) => {
  // The widths that A4 and Letter leave between the margins, in pixels.
  for (const width of [703, 725]) {
    await page.setViewportSize({ width, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    for (const path of all) {
      await page.goto(path);
      const cut = await page.getByRole('main').evaluate((main) =>
        [...main.querySelectorAll('section *')]
          .filter(
            (one) =>
              one.getBoundingClientRect().right > document.documentElement.clientWidth + 1 ||
              one.scrollWidth > one.clientWidth + 1,
          )
          .filter((one) => getComputedStyle(one).display !== 'inline' && one.clientWidth > 0)
          .map((one) => one.textContent?.slice(0, 40)),
      );
      expect(cut, path).toEqual([]);
    }
  }
});

test('a brief fits a phone, in one column @phone', async ({ page }) => {
  for (const path of [...all, '/ru/countries']) {
    await page.goto(path);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      path,
    ).toBeLessThanOrEqual(0);
  }
});

test('the brief of a country without a case says so and what was read', async ({ page }) => {
  await page.goto('/en/countries/tm');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Turkmenistan: brief');
  const facts = page.getByRole('region', { name: 'Five facts' });
  await expect(facts.getByRole('listitem').first()).toContainText(
    'no enforcement case against illegal mining was found',
  );
  const unknown = page.getByRole('region', { name: 'What is not known' });
  await expect(unknown).toContainText('This does not mean that there are none');
  await unknown.getByRole('link', { name: '11' }).click();
  await expect(page).toHaveURL('/en/numbers/countries/tm#pages');
  await expect(page.getByRole('article', { name: 'Turkmenistan: pages read: 11' }).getByRole('row')).toHaveCount(12);
});

test('the print button stands where there is a script, and prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await page.goto('/en/countries/kz');
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
});

/** What is worked out on request needs no script, and its policy lets none of the framework's run. */
test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const query of CHOICES) {
    test(`a chosen brief prints on two pages as well: ${query}`, async ({ page }) => {
      test.setTimeout(180_000);
      for (const brief of all) {
        await page.goto(`${brief}/chosen${query}`);
        for (const paper of PAPERS) expect((await printed(page, paper)).pages, `${brief} ${paper}`).toBe(2);
      }
    });
  }

  test('years and parts are chosen in a form, and the choice is the address', async ({ page }) => {
    await page.goto('/en/countries');
    await page.getByRole('main').getByRole('link', { name: 'Uzbekistan' }).click();
    await page.getByLabel('From year').selectOption('2023');
    await page.getByLabel('To year').selectOption('2024');
    await page.getByRole('checkbox', { name: 'Rules in force' }).check();
    await page.getByRole('button', { name: 'Show this brief' }).click();
    await expect(page).toHaveURL('/en/countries/uz/chosen?from=2023&to=2024&without=rules');
    await expect(page.getByText('Chosen: cases made known from 2023 to 2024; left out: rules in force.')).toBeVisible();
    await expect(page.getByRole('region', { name: /^Rules in force/ })).toHaveCount(0);
    await expect(page.getByLabel('From year')).toHaveValue('2023');
    const count = page.getByRole('region', { name: 'Five facts' }).getByRole('link', { name: '19' }).first();
    await count.click();
    await expect(page.getByRole('article', { name: 'Uzbekistan: published cases: 19' }).getByRole('row')).toHaveCount(
      20,
    );
    await page.getByRole('link', { name: 'The whole brief' }).click();
    await expect(page).toHaveURL('/en/countries/uz');
  });

  test('what makes no sense in the address is named and loses nothing', async ({ page }) => {
    await page.goto('/en/brief/chosen?from=1066&without=map,weather&to=2024');
    await expect(page.getByRole('alert')).toContainText('from=1066, without=weather');
    await expect(page.getByText('Chosen: cases made known up to 2024; left out: where.')).toBeVisible();
    expect((await page.request.get(`/en/brief/chosen?from=${'9'.repeat(5000)}`)).status()).toBe(414);
    expect((await page.request.get('/en/countries/xx/chosen')).status()).toBe(404);
    expect((await page.request.get('/en/countries/xx')).status()).toBe(404);
  });

  test('there is no button that does nothing', async ({ page }) => {
    await page.goto('/en/countries/kz');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kazakhstan: brief');
    await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0);
  });
});

test('a page offers its PDF exactly if the build made one, and the file is the brief', async ({ page }) => {
  for (const brief of all) {
    await page.goto(brief);
    const name = `lost-load-${brief.slice(-2) === 'ef' ? 'region' : brief.slice(-2)}-${brief.slice(1, 3)}.pdf`;
    const made = existsSync(path.join(import.meta.dirname, '..', '.next/briefs', name));
    const link = page.getByRole('main').locator('a[href$=".pdf"]:visible');
    await expect(link).toHaveCount(made ? 1 : 0);
    const answer = await page.request.get(`/countries/${name}`);
    expect(answer.status()).toBe(made ? 200 : 404);
    if (!made) continue;
    await expect(link).toHaveAttribute('href', `/countries/${name}`);
    expect(answer.headers()['content-type']).toBe('application/pdf');
    const { pages, words } = await readPdf(new Uint8Array(await answer.body()));
    expect(pages).toBe(2);
    expect(words[0]).toContain(flat((await page.getByRole('heading', { level: 1 }).textContent()) ?? ''));
  }
  const missing = await page.request.get('/countries/lost-load-xx-en.pdf');
  expect(missing.status()).toBe(404);
  expect(await missing.text()).toContain('There is no such PDF');
});
