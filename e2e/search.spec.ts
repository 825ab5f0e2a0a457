import AxeBuilder from '@axe-core/playwright';
import { expect, onPhone, test, typingToResult } from './site';

const EAST_EN = 'East Kazakhstan Region: power diverted by insiders';
const label = 'What to look for';
const cases = /^Cases \d+$/;

for (const asked of ['Ust-Kamenogorsk', 'Усть-Каменогорск', 'Oskemen', 'Өскемен', 'Шығыс Қазақстан']) {
  test(`${asked} finds the case of East Kazakhstan, as it is typed`, async ({ page }) => {
    await page.goto('/en/search');
    await page.getByLabel(label).pressSequentially(asked);
    await expect(page.getByRole('region', { name: cases }).getByRole('link', { name: EAST_EN })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(cases);
  });
}

for (const asked of ['Sughd', 'Согд', 'Суғд', 'Хуҷанд']) {
  test(`${asked} finds the cases of Sughd on the Russian page`, async ({ page }) => {
    await page.goto('/ru/search');
    await page.getByLabel('Что искать').fill(asked);
    const found = page.getByRole('region', { name: /^Дела \d+$/ });
    await expect(found.getByRole('link', { name: /^Согдийская область/ })).toBeVisible();
    await expect(found.getByRole('link', { name: /^Бободжон-Гафуровский район/ })).toBeVisible();
    await expect(page.getByRole('region', { name: /^Места \d+$/ })).toContainText('Согдийская область');
  });
}

test('a result says why it was found', async ({ page }) => {
  await page.goto('/en/search?q=Өскемен');
  await expect(page.getByRole('region', { name: cases })).toContainText('Main town of the region: Өскемен');
  await page.getByLabel(label).fill('9 billion tenge');
  await expect(page.getByRole('region', { name: cases })).toContainText('Number: Loss: at least 9 billion tenge');
  await page.getByLabel(label).fill('Financial Monitoring Agency');
  await expect(page.getByRole('region', { name: cases })).toContainText('Agency: Financial Monitoring Agency');
});

test('the address holds what was asked, there and back', async ({ page }) => {
  await page.goto('/en/search');
  await page.getByLabel(label).fill('Суғд & 1');
  await expect(page).toHaveURL(/\/en\/search\?q=/);
  const address = page.url();
  expect(new URL(address).searchParams.get('q')).toBe('Суғд & 1');
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByLabel(label)).toHaveValue('Суғд & 1');
  await expect(page.getByRole('status').first()).toContainText('“Суғд & 1”');
  await page.getByLabel(label).fill('');
  await expect(page).toHaveURL(/\/en\/search$/);
  await page.getByLabel(label).fill('Sughd');
  await expect(page).toHaveURL(/q=Sughd$/);
  await page.getByRole('link', { name: 'Русский' }).click();
  await expect(page).toHaveURL(/\/ru\/search\?q=Sughd$/);
  await expect(page.getByLabel('Что искать')).toHaveValue('Sughd');
});

test('the key / opens the search from any page, ready for typing', async ({ page }) => {
  await page.goto('/en/claims');
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/en\/search#q$/);
  await expect(page.getByLabel(label)).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await page.keyboard.type('Oskemen');
  await expect(page.getByRole('link', { name: EAST_EN })).toBeVisible();
  await expect(page.getByLabel(label)).toHaveValue('Oskemen');
  await page.keyboard.type('/');
  await expect(page.getByLabel(label)).toHaveValue('Oskemen/');
});

test('the key / stays a letter in a field, and can be switched off', async ({ page }) => {
  await page.goto('/en/check');
  await page.getByLabel('The text').pressSequentially('MWh/year');
  await expect(page.getByLabel('The text')).toHaveValue('MWh/year');
  await expect(page).toHaveURL(/\/en\/check$/);
  await page.goto('/en/search');
  const choice = page.getByLabel('The key / opens the search from any page');
  await expect(choice).toBeChecked();
  await choice.uncheck();
  await page.goto('/en/claims');
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/en\/claims$/);
  await page.goto('/en/search');
  await expect(choice).not.toBeChecked();
});

test('by keyboard alone: from the link in the head to a result', async ({ page }) => {
  await page.goto('/en/data');
  await page.getByRole('link', { name: 'Search', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search$/);
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('/');
  await page.keyboard.type('Өскемен');
  await expect(page.getByRole('link', { name: EAST_EN })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: EAST_EN })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/cases\/kz-2025-08-east-kazakhstan-insiders$/);
});

test('nothing is fetched before the first use', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/en/search');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => url.includes('/api/v1/search'))).toEqual([]);
  const before = requests.length;
  await page.getByLabel(label).focus();
  await page.waitForLoadState('networkidle');
  const fetched = requests.slice(before);
  expect(fetched.filter((url) => url.endsWith('/api/v1/search/en.json'))).toHaveLength(1);
  await page.getByLabel(label).fill('Sughd');
  await expect(page.getByRole('region', { name: cases })).toBeVisible();
  expect(requests.slice(before + fetched.length).filter((url) => /\/api\/|\.js\b/.test(url))).toEqual([]);
});

test('what is typed stays text', async ({ page }) => {
  await page.goto('/en/search');
  const typed = `<img src=x onerror="document.title='run'"> Sughd <b>bold</b>`;
  await page.getByLabel(label).fill(typed);
  await expect(page.getByRole('status').first()).toContainText(typed);
  await expect(page.locator('main img, main b')).toHaveCount(0);
  await expect(page).not.toHaveTitle('run');
});

test('a question too long is refused in one line', async ({ page }) => {
  await page.goto('/en/search');
  await page.getByLabel(label).fill('Sughd '.repeat(40));
  await expect(page.getByRole('alert').first()).toHaveText('That is longer than 200 characters. Type a few words.');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
  await page.getByLabel(label).fill('Sughd');
  await expect(page.getByRole('region', { name: cases })).toBeVisible();
});

test('without a result it says what was asked, and offers the nearest', async ({ page }) => {
  await page.goto('/en/search?q=Sughd+zeppelin');
  await expect(page.getByText('Nothing holds all of “Sughd zeppelin”. Nearest to it:')).toBeVisible();
  await expect(page.getByRole('region', { name: cases })).toContainText('Sughd Region');
  await page.getByLabel(label).fill('qqqqwwwwzzzz');
  await expect(page.getByText('Nothing was found for “qqqqwwwwzzzz”.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'the table of all cases' })).toHaveAttribute('href', '/en#cases');
});

test('a failed fetch is told, and typing tries again', async ({ page, faults }) => {
  await page.route('**/api/v1/search/en.json', (route) => route.abort());
  await page.goto('/en/search');
  await page.getByLabel(label).fill('Sughd');
  await expect(page.getByText('could not be fetched')).toBeVisible();
  await page.unroute('**/api/v1/search/en.json');
  await page.getByLabel(label).fill('Sughd ');
  await expect(page.getByRole('region', { name: cases })).toBeVisible();
  faults.length = 0;
});

test('no link of the index leads nowhere', async ({ page }) => {
  test.slow();
  const answer = await page.request.get('/api/v1/search/en.json');
  const { documents } = (await answer.json()) as { documents: { href: string; cases?: string[] }[] };
  const hrefs = documents.flatMap(({ href, cases: own = [] }) => [href, ...own]).filter(Boolean);
  const addresses = [...new Set(hrefs.map((href) => href.replace(/[?#].*$/, '')))];
  const lost: string[] = [];
  for (const address of addresses) if (!(await page.request.get(address)).ok()) lost.push(address);
  expect(lost).toEqual([]);
});

test('a phone shows results within its width @phone', async ({ page }) => {
  await page.goto('/ru/search?q=Казахстан');
  await expect(page.getByRole('region', { name: /^Дела \d+$/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in results in ${scheme}${onPhone(scheme)}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/en/search?q=Kazakhstan');
    await expect(page.getByRole('region', { name: cases })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`)).toEqual([]);
  });
}

test('results come within 100 ms of a key, at a CPU four times slower @phone @alone', async ({ page }) => {
  await page.goto('/en/search?q=Sughd');
  await expect(page.getByRole('region', { name: cases })).toBeVisible();
  const changes = ['Tashkent', 'Astana', 'Bishkek', 'Osh', 'Kokand'].map((value) => ({
    value,
    follows: `“${value}”`,
  }));
  const took = await typingToResult(page, '#q', changes);
  console.log(`Search, from key to results at a quarter of the speed: ${took.toFixed(0)} ms`);
  expect(took).toBeLessThan(100);
});

test('without script the page says so and leads to the lists', async ({ page }) => {
  // What stands in noscript is hidden from tests, though not from readers.
  const sent = await (await page.request.get('/en/search')).text();
  expect(sent).toMatch(
    /<noscript>.*The search needs script\..*href="\/en#cases".*\/en\/claims.*\/en\/sources.*<\/noscript>/,
  );
});
