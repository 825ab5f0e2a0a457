import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { expect, test, typingToResult } from './site';

const LEAD = 'kz-2025-08-east-kazakhstan-insiders';

test('the converter opens with an answer, on both bases side by side', async ({ page }) => {
  await page.goto('/en/convert');
  const answer = page.getByRole('region', { name: 'The answer' });
  await expect(answer.getByText('740–880 GWh', { exact: true })).toBeVisible();
  await expect(answer.getByRole('heading', { name: 'Whole economy' })).toBeVisible();
  await expect(answer.getByText('63,000–75,000 people for 24 months')).toBeVisible();
  await expect(answer.getByRole('heading', { name: 'Homes only' })).toBeVisible();
  await expect(answer.getByText('Not sourced: no figure for homes alone was found').first()).toBeVisible();
});

test('what is typed is answered at once, kept in the address, and survives a reload', async ({ page }) => {
  await page.goto('/en/convert');
  await page.getByRole('radio', { name: 'Electricity' }).check();
  await page.getByLabel('Unit', { exact: true }).selectOption('GWh');
  await page.getByLabel('Country').selectOption('UZ');
  await page.getByLabel('Amount').fill('29');
  await page.getByLabel('For how long').fill('1');
  await page.getByLabel('Ended in').fill('2023-12');
  // 29 GWh ÷ (2,236 kWh a year ÷ 12) is 155,600 people; 29 GWh ÷ (490 to 610 ÷ 12) is 570,000 to 710,000.
  await expect(page.getByText('about 160,000 people for 1 month')).toBeVisible();
  await expect(page.getByText('570,000–720,000 people for 1 month')).toBeVisible();
  await expect(page).toHaveURL(/energy=29&unit=GWh&for=1months&country=UZ&ended=2023-12/);
  await page.reload();
  await expect(page.getByLabel('Amount')).toHaveValue('29');
  await expect(page.getByText('about 160,000 people for 1 month')).toBeVisible();
});

test('a claim is turned round into the use a head it implies, and read as a power where that fits', async ({
  page,
}) => {
  await page.goto('/en/convert?energy=50&unit=MWh&for=2years&country=KZ&ended=2025-08&people=60000');
  const back = page.getByRole('region', { name: 'Turned round' });
  await expect(back).toContainText('60,000 people would use 0.417 kWh a person and year each.');
  await expect(back).toContainText('cannot be');
  await expect(back).toContainText('Read as 50 MW it would be');
});

test('a constant of the reader is marked, in the page and in the address', async ({ page }) => {
  await page.goto('/en/convert');
  const constants = page.getByRole('region', { name: 'Constants you can change' });
  await constants.locator('summary').click();
  await constants.getByLabel('load factor').fill('1');
  await expect(page.getByText('about 880 GWh').first()).toBeVisible();
  await expect(constants.getByText(/^changed by you/)).toBeVisible();
  await expect(page).toHaveURL(/set-load-factor=1/);
  await expect(page.getByText('Constants were changed by the person who made this sum.')).toBeVisible();
});

for (const [typed, said] of [
  ['0', 'Write a number above zero'],
  ['-5', 'Write a number above zero'],
  ['1e30', 'Write a number above zero'],
  ['fifty', 'This is not a number'],
  ['', 'This is not a number'],
  ['<img src=x onerror=alert(1)>', 'This is not a number'],
] as const) {
  test(`“${typed}” is answered at its field, and the last answer stays`, async ({ page }) => {
    await page.goto('/en/convert');
    const amount = page.getByLabel('Amount');
    await amount.fill(typed);
    await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
    await expect(amount).toHaveAttribute('aria-invalid', 'true');
    await expect(amount).toHaveValue(typed);
    await expect(page.getByText('740–880 GWh', { exact: true })).toBeVisible();
  });
}

test('nonsense in the address is named and left out', async ({ page }) => {
  await page.goto('/en/convert?power=5&unit=MW&for=2years&country=Atlantis&x=1');
  await expect(page.getByRole('alert').filter({ hasText: 'country=Atlantis, x=1' })).toBeVisible();
  await expect(page.getByLabel('Amount')).toHaveValue('5');
});

test('a case fills the form in, and leads back to its file', async ({ page }) => {
  await page.goto('/en/convert');
  await page.getByLabel('Fill in from a case').selectOption('uz-2023-12-national-26-farms');
  await expect(page.getByLabel('Amount')).toHaveValue('29');
  await page.goto(`/en/cases/${LEAD}`);
  await page.getByRole('link', { name: 'The sums of this case in the converter' }).click();
  await expect(page).toHaveURL(`/en/convert/${LEAD}`);
  await expect(page.getByText('740–880 GWh', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'East Kazakhstan Region: power diverted by insiders' })).toBeVisible();
});

test('the spreadsheet holds formulas, and the JSON the same sums', async ({ page }) => {
  await page.goto('/en/convert');
  const [sheet] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Spreadsheet/ }).click(),
  ]);
  const files = unzipSync(new Uint8Array(await readFile(await sheet.path())));
  const cells = new TextDecoder().decode(files['xl/worksheets/sheet1.xml']);
  expect(cells).toMatch(/<f>=?C\d+\*C\d+\*C\d+<\/f>/);
  const [json] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'The sums as JSON' }).click(),
  ]);
  const { results } = JSON.parse(await readFile(await json.path(), 'utf8'));
  expect(results[0]).toMatchObject({ formula: 'energy-from-power', unit: 'kWh' });
  expect(Math.round(results[0].value.high)).toBe(876_000_000);
});

test('the converter is worked with the keyboard alone', async ({ page }) => {
  await page.goto('/en/convert');
  await page.getByRole('radio', { name: 'Power and time' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Money' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('9e9');
  await expect(page.getByRole('region', { name: 'The answer' })).toContainText(/Electricity: [\d–]+ GWh/);
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Unit', { exact: true })).toBeFocused();
});

test('an answer comes within 50 ms of a key, at a CPU four times slower @phone @alone', async ({ page }) => {
  await page.goto('/en/convert?energy=11&unit=GWh&country=KZ&ended=2024');
  await expect(page.getByText('about 11 GWh').first()).toBeVisible();
  const changes = [12, 13, 14, 15, 16, 17, 18].map((value) => ({ value: `${value}`, follows: `about ${value} GWh` }));
  const took = await typingToResult(page, 'input[name="amount"]', changes);
  console.log(`Converter, from key to answer at a quarter of the speed: ${took.toFixed(0)} ms`);
  expect(took).toBeLessThan(50);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form is answered by the server, the state in its address', async ({ page }) => {
    await page.goto('/en/convert');
    await page.getByLabel('Amount').fill('29');
    await page.getByRole('radio', { name: 'Electricity' }).check();
    await page.getByRole('button', { name: 'Work it out' }).click();
    await expect(page).toHaveURL(/\/en\/convert\/result\?start=energy&amount=29/);
    await expect(page.getByRole('region', { name: 'The answer' })).toContainText('Electricity: about 29');
  });

  test('the answer of a case is written ahead', async ({ page }) => {
    await page.goto(`/ru/convert/${LEAD}`);
    await expect(page.getByText('740–880 ГВт·ч').first()).toBeVisible();
  });
});
