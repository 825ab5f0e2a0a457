import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, onPhone, test, typingToResult } from './site';

const day = (page: Page) => page.getByRole('table', { name: 'A day of this farm, both ways' });
const cells = async (page: Page, name: string) =>
  (await day(page).getByRole('row', { name }).getByRole('cell').allTextContents()).map((text) => text.trim());
const answer = (page: Page) => page.getByRole('region', { name: 'The answer' });

/** The island has taken over once it shows what only it can do. */
const live = (page: Page) => expect(page.getByRole('button', { name: 'Reset' })).toBeVisible();

test('the default farm shows the numbers worked by hand', async ({ page }) => {
  await page.goto('/en/profit');
  await expect(answer(page)).toContainText('100 machines, Antminer S21 (200T), power at $0.08 a kilowatt-hour.');
  expect(await cells(page, 'Daily revenue')).toEqual(['$1,148.98', '$976.63', '$1,091.53', '$1,148.98']);
  expect(await cells(page, 'Net daily profit')).toEqual(['$813.69', '$242.95', '$323.85', '$368.43']);
  await expect(page.getByText('28 July 2025').first()).toBeVisible();
  await expect(page.getByText('Not financial or legal advice')).toBeVisible();
});

test('an old machine that pays by the article loses with its true watts', async ({ page }) => {
  await page.goto('/en/profit?machine=antminer-s19j-pro-100t&rigs=1');
  await live(page);
  await expect(answer(page)).toContainText('1 machine, Antminer S19j Pro (100T)');
  expect((await cells(page, 'Daily revenue'))[0]).toBe('$5.74');
  expect((await cells(page, 'Power bill'))[0]).toBe('$0.77');
  expect((await cells(page, 'Net daily profit'))[0]).toBe('$3.74');
  await expect(answer(page)).toContainText('it loses');
});

test('what is set goes to the address and comes back from it', async ({ page }) => {
  await page.goto('/en/profit');
  await live(page);
  await page.getByLabel('Machine', { exact: true }).selectOption('Antminer S19 XP (140T)');
  await page.getByLabel('How many machines').fill('2500');
  await page.getByRole('radio', { name: 'tenge' }).check();
  await expect(page.getByLabel('Price of power')).toHaveValue('40.88');
  await page.getByLabel('Price of power').fill('32,64');
  await page.getByLabel('Price of a bitcoin').fill('98 500');
  await page.getByLabel('Hash rate').fill('1,050');
  const query = 'machine=antminer-s19-xp-140t&rigs=2500&power=32.64&currency=KZT&coin=98500&network=1050';
  await expect(page).toHaveURL(`/en/profit?${query}`);
  const shown = await day(page).textContent();
  await page.reload();
  await live(page);
  await expect(page.getByLabel('Price of power')).toHaveValue('32.64');
  await expect(page.getByRole('radio', { name: 'tenge' })).toBeChecked();
  expect(await day(page).textContent()).toBe(shown);
  await page.getByRole('link', { name: 'Русский' }).click();
  await expect(page).toHaveURL(`/ru/profit?${query}`);
  await expect(page.getByLabel('Цена электроэнергии')).toHaveValue('32,64');
});

test('an address with nonsense shows the nearest farm and says what it left out', async ({ page }) => {
  await page.goto('/en/profit?machine=abacus&rigs=1e12&power=0.05&colour=red');
  await expect(page.getByText('machine=abacus, rigs=1e12, colour=red')).toBeVisible();
  await expect(answer(page)).toContainText('100 machines, Antminer S21 (200T), power at $0.05');
});

for (const { typed, says } of [
  { typed: '', says: 'Nothing is entered' },
  { typed: '0', says: 'more than zero' },
  { typed: '-5', says: 'more than zero' },
  { typed: '1e12', says: 'Too large' },
  { typed: '2.5', says: 'Machines come whole' },
  { typed: 'a lot', says: '“a lot” is not a number' },
]) {
  test(`“${typed}” machines: a message at the field, nothing lost`, async ({ page }) => {
    await page.goto('/en/profit');
    await live(page);
    const field = page.getByLabel('How many machines');
    await field.fill('250');
    const before = await day(page).textContent();
    await field.fill(typed);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(new RegExp(says));
    await expect(field).toHaveValue(typed);
    expect(await day(page).textContent()).toBe(before);
    await expect(page.getByText('still those for the last numbers')).toBeVisible();
    await field.fill('250');
    await expect(field).toHaveAttribute('aria-invalid', 'false');
  });
}

test('every price has its limits', async ({ page }) => {
  await page.goto('/en/profit');
  await live(page);
  for (const [label, typed, says] of [
    ['Price of power', '41', 'Too large'],
    ['Price of power', '0', 'more than zero'],
    ['Price of a bitcoin', '-1', 'more than zero'],
    ['Hash rate', '0.5', 'Too small'],
  ] as const) {
    await page.getByLabel(label).fill(typed);
    await expect(page.getByLabel(label)).toHaveAccessibleDescription(new RegExp(says));
  }
  await page.getByLabel('Price of power').fill('41');
  await page.getByRole('radio', { name: 'tenge' }).check();
  await expect(page.getByLabel('Price of power')).toHaveAttribute('aria-invalid', 'false');
  await expect(answer(page)).toContainText('power at 41 tenge');
});

test('the keyboard is enough', async ({ page }) => {
  await page.goto('/en/profit');
  await live(page);
  await page.getByLabel('Machine', { exact: true }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('How many machines')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('10');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'tenge' })).toBeChecked();
  await expect(answer(page)).toContainText('10 machines, Antminer S21 (200T), power at 40.88 tenge');
  await page.getByRole('button', { name: 'Reset' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/profit');
  await expect(answer(page)).toContainText('100 machines');
});

test('each sum unfolds into its lines', async ({ page }) => {
  await page.goto('/en/profit');
  const sum = page.getByRole('group').filter({ hasText: 'Sourced numbers, centre' }).first();
  await sum.getByText('Sourced numbers, centre').click();
  await expect(sum).toContainText('450 × 120,260 ÷ 942,000,000 = $0.05745');
  await expect(sum).toContainText('$404.81 − $80.96 = $323.85');
  await page.getByText('The sum of people, line by line').click();
  await expect(page.getByText('City-equivalent, whole economy')).toBeVisible();
});

test('the map has its table, with as many fields', async ({ page }) => {
  await page.goto('/en/profit');
  await page.getByText('The same as a table').click();
  const table = page.getByRole('region', { name: 'The same as a table' }).getByRole('table');
  await expect(table.getByRole('cell')).toHaveCount(64);
  await expect(page.getByRole('img', { name: /^Net profit of one Antminer S21/ })).toBeVisible();
});

test('an answer comes within 50 ms of a key, at a CPU four times slower @phone @alone', async ({ page }) => {
  await page.goto('/en/profit');
  await live(page);
  const changes = [101, 102, 103, 104, 105, 106, 107].map((rigs) => ({
    value: `${rigs}`,
    follows: `${rigs} machines, Antminer S21`,
  }));
  const took = await typingToResult(page, '#rigs', changes);
  console.log(`Profit, from key to answer at a quarter of the speed: ${took.toFixed(0)} ms`);
  expect(took).toBeLessThan(50);
});

for (const scheme of ['light', 'dark'] as const) {
  for (const path of ['/en/profit', '/ru/profit']) {
    test(`axe finds nothing on ${path} in ${scheme}, and nothing is wider than the screen${onPhone(scheme)}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(path);
      await page.locator('#rigs').fill('-1');
      for (const fold of await page.locator('main summary').all()) await fold.click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' | ')}`)).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    });
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the default farm is finished, and the page says how to change it', async ({ page }) => {
    await page.goto('/en/profit');
    // What stands in noscript is hidden from tests, though not from readers.
    const sent = await (await page.request.get('/en/profit')).text();
    expect(sent).toMatch(/<noscript>.*works your farm out on the server/);
    expect(await cells(page, 'Net daily profit')).toEqual(['$813.69', '$242.95', '$323.85', '$368.43']);
    await expect(page.getByRole('img', { name: /^Net profit of one/ })).toBeVisible();
  });

  test('the form is answered by the server, the state in its address', async ({ page }) => {
    await page.goto('/en/profit/result?machine=antminer-s19j-pro-100t&rigs=1&power=0.08&x=1');
    expect((await cells(page, 'Power bill'))[0]).toBe('$0.77');
    await expect(page.getByText('x=1')).toBeVisible();
    await page.getByLabel('How many machines').fill('10');
    await page.getByRole('button', { name: 'Work it out' }).click();
    await expect(page).toHaveURL(/rigs=10&power=0.08/);
    expect((await cells(page, 'Power bill'))[0]).toBe('$7.68');
  });
});
