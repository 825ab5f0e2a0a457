import { readFile } from 'node:fs/promises';
import { expect, test, typingToResult } from './site';

const PAGE = '/en/trends/scenario';

test('the scenario opens with an answer: energy, grid, people on their basis, money with the date of the rate', async ({
  page,
}) => {
  await page.goto(PAGE);
  const answer = page.getByRole('region', { name: 'What it comes to' });
  await expect(answer.getByText('370–440 GWh', { exact: true })).toBeVisible();
  await expect(answer.getByText('0.3–0.36% of what Kazakhstan generates in a year')).toBeVisible();
  await expect(answer.getByText('about 3.3% of the power that was lacking')).toBeVisible();
  await expect(answer.getByText('61,000–73,000 people for 12 months')).toBeVisible();
  await expect(answer.getByText('Not sourced: no figure for homes alone was found for Kazakhstan.')).toBeVisible();
  const business = answer.getByRole('row', { name: /business, Kostanay/i });
  await expect(business).toContainText('12–15 billion tenge');
  await expect(business).toContainText('rate of December 2025');
});

test('what is typed is answered at once, kept in the address, and survives a reload', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByLabel('Country').selectOption('KG');
  await page.getByLabel('Load, MW').fill('1');
  await page.getByLabel('Months').fill('12');
  await page.getByLabel('Homes of').selectOption('kg-naryn');
  // 7.446 to 8.76 GWh × 8,760 ÷ (1,130 to 1,500 kWh × 52,300 people)
  await expect(page.getByText('830–1,300 hours of everything used in the homes of Naryn')).toBeVisible();
  await page.getByLabel('or of so many people').fill('104600');
  await expect(
    page.getByText('410–650 hours of everything used in the homes of 104,600 people (your own'),
  ).toBeVisible();
  await expect(page).toHaveURL(
    `${PAGE}?scenario-country=KG&scenario-mw=1&scenario-months=12&scenario-region=kg-naryn&scenario-people=104600`,
  );
  await page.reload();
  await expect(page.getByLabel('Load, MW')).toHaveValue('1');
  await expect(page.getByText('410–650 hours of everything')).toBeVisible();
});

test('a load factor of the reader’s own is said to be his, and gives way to ours when emptied', async ({ page }) => {
  await page.goto(PAGE);
  const load = page.getByLabel('Share of the time at full load');
  await load.fill('0.5');
  await expect(page.getByText('about 220 GWh', { exact: true })).toBeVisible();
  await expect(page.getByText('At full load 0.5 of the time, as set by you.')).toBeVisible();
  await load.fill('');
  await expect(page.getByText('370–440 GWh', { exact: true })).toBeVisible();
});

test('an answer opens into its formula, its inputs with the page each is from, and what moves it most', async ({
  page,
}) => {
  await page.goto(PAGE);
  await page.getByText('about 0.3% of the peak load').click();
  const sum = page.getByRole('group').filter({ hasText: 'Share of the peak load' });
  await expect(sum).toContainText('s = P ÷ (Pₘ × 10)');
  await expect(sum.getByRole('link', { name: 'Ortalyq' })).toHaveAttribute('href', /^https:\/\/ortalyq\.kz\//);
  await page.getByText('Open the sum Whole economy').click();
  await expect(
    page
      .getByText(/load factor moves/i)
      .or(page.getByText(/most.*load factor/i))
      .first(),
  ).toBeVisible();
});

for (const [label, typed, said] of [
  ['Load, MW', '0', 'This must be more than zero'],
  ['Load, MW', '6000', 'The most taken here is 5,000.'],
  ['Load, MW', '<img src=x onerror=alert(1)>', 'is not a number'],
  ['Months', '', 'Nothing is entered. Enter a number from 1 to 60.'],
  ['Months', '2.5', 'Enter a whole number from 1 to 60.'],
  ['Share of the time at full load', '1-0.5', 'The first of the two must be the smaller one'],
] as const) {
  test(`“${typed}” in ${label} is answered at its field, and the last answer stays`, async ({ page }) => {
    await page.goto(PAGE);
    const field = page.getByLabel(label);
    await field.fill(typed);
    await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveValue(typed);
    await expect(page.getByText('370–440 GWh', { exact: true })).toBeVisible();
    await expect(page.getByText('The answer below is still that of the last scenario')).toBeVisible();
  });
}

test('nonsense stays in its field while another is changed, and what has no field is named', async ({ page }) => {
  await page.goto(`${PAGE}?scenario-mw=lots&scenario-country=Atlantis`);
  await expect(page.getByRole('alert').filter({ hasText: 'scenario-country=Atlantis' })).toBeVisible();
  await expect(page.getByLabel('Load, MW')).toHaveValue('lots');
  await page.getByLabel('Months').fill('6');
  await expect(page.getByText('180–220 GWh', { exact: true })).toBeVisible();
  await expect(page.getByLabel('Load, MW')).toHaveValue('lots');
});

test('a case lends its load, and stands nearest beside it', async ({ page }) => {
  await page.goto(PAGE);
  await page
    .getByLabel('Take the load of a case')
    .selectOption({ label: 'Pavlodar Region: mining cut off the grid (22 MW)' });
  await expect(page.getByLabel('Load, MW')).toHaveValue('22');
  const nearest = page.getByRole('region', { name: 'What it comes to' }).getByRole('listitem');
  await expect(nearest.filter({ hasText: 'Pavlodar Region' })).toContainText('22 MW');
  await nearest.getByRole('link', { name: 'Pavlodar Region: mining cut off the grid' }).click();
  await expect(page).toHaveURL(/\/en\/cases\/kz-2022-02/);
});

test('the table has full numbers, formulas and sources', async ({ page }) => {
  await page.goto(PAGE);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'The answers as a table (CSV)' }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  expect(text.split('\r\n')[0]).toBe('\uFEFFQuestion,Answer,Low,Centre,High,Unit,Formula,Basis,Sources');
  expect(text).toContain('Electricity,370–440 GWh,372300000');
  expect(text).toContain('https://ortalyq.kz/');
  expect(text).toContain('Not sourced: no figure for homes alone');
});

test('the scenario is worked with the keyboard alone', async ({ page }) => {
  await page.goto(PAGE);
  await page.getByLabel('Country').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Load, MW')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('100');
  await expect(page.getByText('740–880 GWh', { exact: true })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Months')).toBeFocused();
});

test('what was put in is gone with one press, and the link holds the rest', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${PAGE}?scenario-country=TJ&scenario-mw=10&scenario-months=6`);
  await page.getByRole('button', { name: 'Copy link to this scenario' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /scenario-country=TJ&scenario-mw=10&scenario-months=6$/,
  );
  await page.getByRole('button', { name: 'Start anew' }).click();
  await expect(page.getByLabel('Load, MW')).toHaveValue('50');
  await expect(page).toHaveURL(PAGE);
});

test('in Russian a comma is a decimal sign, and numbers are written so @phone', async ({ page }) => {
  await page.goto('/ru/trends/scenario');
  await page.getByLabel('Нагрузка, МВт').fill('0,5');
  await expect(page.getByText('3,7–4,4 ГВт·ч', { exact: true })).toBeVisible();
});

// A tenth of a second is felt as at once; the scenario works out three times as many rows as the converter.
test('an answer comes within 100 ms of a key, at a CPU four times slower @phone @alone', async ({ page }) => {
  await page.goto(`${PAGE}?scenario-country=KZ&scenario-mw=50&scenario-months=12&scenario-load=1`);
  await expect(page.getByText('about 440 GWh', { exact: true })).toBeVisible();
  const changes = [100, 200, 300, 400, 500].map((value) => ({
    value: `${value}`,
    follows: `${value} MW were drawn`,
  }));
  const took = await typingToResult(page, 'input[name="scenario-mw"]', changes);
  console.log(`Scenario, from key to answer at a quarter of the speed: ${took.toFixed(0)} ms`);
  expect(took).toBeLessThan(100);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form is answered by the server, the scenario in its address', async ({ page }) => {
    await page.goto(PAGE);
    await page.getByLabel('Country').selectOption('TJ');
    await page.getByLabel('Load, MW').fill('10');
    await page.getByRole('button', { name: 'Work it out' }).click();
    await expect(page).toHaveURL(/\/en\/trends\/scenario\/result\?scenario-country=TJ&scenario-mw=10/);
    // 10,000 kW × 4,380 h × 0.85 to 1 ÷ 2.7 TWh
    await expect(page.getByText('1.3–1.7% of the electricity lacking in a winter')).toBeVisible();
    await expect(page.getByText('2.7–3.3 million US dollars or more')).toBeVisible();
  });

  test('bad input comes back in its field with what is wrong, the rest answered', async ({ page }) => {
    await page.goto(PAGE);
    await page.getByLabel('Load, MW').fill('much');
    await page.getByLabel('Months').fill('6');
    await page.getByRole('button', { name: 'Work it out' }).click();
    await expect(page.getByLabel('Load, MW')).toHaveValue('much');
    await expect(page.getByRole('alert').filter({ hasText: '“much” is not a number' })).toBeVisible();
    await expect(page.getByLabel('Months')).toHaveValue('6');
    await expect(page.getByText('180–220 GWh', { exact: true })).toBeVisible();
  });
});
