import { expect, test } from './site';

const KIB = 1024;
const budgets = [
  { path: '/en', script: 215, all: 320 },
  { path: '/ru', script: 215, all: 320 },
  { path: '/en/cases/kz-2025-08-east-kazakhstan-insiders', script: 5, all: 100 },
  { path: '/ru/cases/kz-2025-08-east-kazakhstan-insiders', script: 5, all: 100 },
  { path: '/en/method', script: 5, all: 100 },
  { path: '/ru/method', script: 5, all: 100 },
  { path: '/ru/claims', script: 5, all: 120 },
  { path: '/ru/sources', script: 5, all: 100 },
  { path: '/ru/sources/kun-uz', script: 5, all: 100 },
  { path: '/ru/numbers', script: 5, all: 140 },
  { path: '/ru/numbers/kz-2025-08-east-kazakhstan-insiders', script: 5, all: 140 },
  { path: '/ru/disagreements', script: 5, all: 100 },
  { path: '/en/policy', script: 145, all: 300 },
  { path: '/ru/policy', script: 145, all: 300 },
  { path: '/ru/policy/tables', script: 5, all: 100 },
  { path: '/ru/policy/2022-01-25', script: 5, all: 100 },
  // All plots stand there as pictures; Recharts comes when the page is at rest or a reader has come to a chart.
  { path: '/en/trends', script: 185, all: 360 },
  { path: '/ru/trends', script: 185, all: 380 },
  { path: '/ru/countries', script: 5, all: 100 },
  { path: '/ru/countries/kz', script: 5, all: 100 },
  { path: '/ru/brief', script: 5, all: 120 },
  { path: '/ru/numbers/countries/kz', script: 5, all: 140 },
  { path: '/en/convert', script: 200, all: 300 },
  { path: '/ru/convert', script: 200, all: 300 },
  { path: '/en/check', script: 200, all: 300 },
  { path: '/ru/check', script: 200, all: 300 },
  {
    path: '/en/compare?case=kz-2025-08-east-kazakhstan-insiders&case=uz-2023-12-national-26-farms',
    script: 160,
    all: 240,
  },
  {
    path: '/ru/compare?case=kz-2025-08-east-kazakhstan-insiders&case=uz-2023-12-national-26-farms',
    script: 160,
    all: 240,
  },
  { path: '/en/profit', script: 200, all: 300 },
  { path: '/ru/profit', script: 200, all: 300 },
  { path: '/en/trends/scenario', script: 187, all: 290 },
  { path: '/ru/trends/scenario', script: 187, all: 290 },
];

for (const { path, script, all } of budgets) {
  test(`${path} stays under ${script} KiB of script and ${all} KiB in all before scrolling`, async ({ page }) => {
    const client = await page.context().newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.setCacheDisabled', { cacheDisabled: true });
    const types = new Map<string, string>();
    const sizes = { script: 0, all: 0 };
    client.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
    client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      sizes.all += encodedDataLength;
      if (types.get(requestId) === 'Script') sizes.script += encodedDataLength;
    });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    console.log(
      `${path}: ${(sizes.script / KIB).toFixed(0)} KiB of script, ${(sizes.all / KIB).toFixed(0)} KiB in all`,
    );
    expect(sizes.script / KIB).toBeLessThanOrEqual(script);
    expect(sizes.all / KIB).toBeLessThanOrEqual(all);
  });
}
