import { expect, test, typingToResult } from './site';

const CLAIM =
  'Employees of power companies in East Kazakhstan sold miners more than 50 MWh over two years, worth 9 billion tenge ($16.5 million), enough for a city of 50 to 70,000 people.';

test('the printed claim is caught, read otherwise, and led to its case', async ({ page }) => {
  await page.goto('/en/check');
  await page.getByLabel('The text').fill(CLAIM);
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText('cannot be');
  const tests = page.getByRole('region', { name: 'Tests' });
  await expect(tests).toContainText('180,000 tenge/kWh');
  await expect(tests).toContainText('T1');
  const readings = page.getByRole('region', { name: 'How else the number could be read' });
  await expect(readings).toContainText('One reading could be true: 50 MW.');
  await expect(readings.getByRole('row', { name: /^50 MW / })).toContainText('strained');
  await expect(page.getByRole('link', { name: 'East Kazakhstan Region: power diverted by insiders' })).toBeVisible();
});

test('the words that were read are marked, and a sum leads to them', async ({ page }) => {
  await page.goto('/en/check');
  await page.getByLabel('The text').fill(CLAIM);
  const marks = page.locator('mark');
  await expect(marks).toHaveText([
    'more than 50 MWh[1]',
    '9 billion tenge[2]',
    '$16.5 million[3]',
    '50 to 70,000 people[4]',
  ]);
  const price = page.getByText(/T1 Implied price/);
  await price.click();
  await expect(page.getByRole('link', { name: 'reported' }).first()).toHaveAttribute('href', '#claim-q1');
});

test('every example says what it promises', async ({ page }) => {
  await page.goto('/en/check');
  const verdict = page.getByRole('region', { name: 'Verdict' });
  for (const [example, said] of [
    ['The claim as newsrooms printed it', 'cannot be'],
    ['A power retold as an energy', 'cannot be'],
    ['A calculator’s rig', 'cannot be'],
    ['One that hangs together', 'fits'],
  ] as const) {
    await page.getByRole('button', { name: example }).click();
    await expect(verdict, example).toContainText(said);
  }
});

test('the Russian page reads Russian', async ({ page }) => {
  await page.goto('/ru/check');
  await page.getByRole('button', { name: 'Утверждение, как его напечатали' }).click();
  await expect(page.getByRole('region', { name: 'Вывод' })).toContainText('не может быть');
  await expect(page.locator('mark').first()).toHaveText('свыше 50 МВт·ч[1]');
});

test('nothing that is pasted leaves the browser or runs in it', async ({ page }) => {
  await page.goto('/en/check');
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  // The browser itself asks for the icon of a page, and when it likes.
  page.on(
    'request',
    (request) => !/\/icon\.svg(\?icon\.[\w-]+\.svg)?$/.test(request.url()) && requests.push(request.url()),
  );
  await page.getByLabel('The text').fill(`<img src=x onerror="document.title='run'"> ${CLAIM} =1+1`);
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText('cannot be');
  expect(requests).toEqual([]);
  await expect(page).not.toHaveTitle('run');
  await expect(page).toHaveURL(/\/en\/check$/);
});

test('a link to a check carries its text behind #, where no server sees it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/check');
  await page.getByLabel('The text').fill(CLAIM);
  await page.getByRole('button', { name: 'Copy link to this check' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('/en/check#text=');
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByLabel('The text')).toHaveValue(CLAIM);
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText('cannot be');
});

test('a text too long is refused in one line and kept', async ({ page }) => {
  await page.goto('/en/check');
  await page.getByLabel('The text').fill('50 MWh. '.repeat(13_000));
  await expect(page.getByRole('alert').first()).toContainText('longer than 100 kB');
});

test('a text without a quantity says so, and one with an odd date keeps the rest', async ({ page }) => {
  await page.goto('/en/check');
  await page.getByLabel('The text').fill('In 2021, under Article 253, No. 4 rose by 1.3%.');
  await expect(page.getByText('No quantity with a unit was found.')).toBeVisible();
  await page.getByLabel('Published on').fill('yesterday');
  await expect(page.getByRole('alert').first()).toContainText('2025-08');
});

test('a paragraph is checked within 50 ms of a key, at a CPU four times slower @phone @alone', async ({ page }) => {
  await page.goto('/en/check');
  await page.getByLabel('The text').fill(CLAIM);
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText('cannot be');
  const changes = [1, 2, 3, 4, 5, 6, 7].map((billion) => ({
    value: CLAIM.replace('9 billion', `${billion} billion`),
    follows: `${billion} billion tenge`,
  }));
  const took = await typingToResult(page, 'textarea', changes);
  console.log(`Claim check, from key to report at a quarter of the speed: ${took.toFixed(0)} ms`);
  expect(took).toBeLessThan(50);
});
