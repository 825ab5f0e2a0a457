import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { BRIEF_FOLDER, printedBriefs } from '@/lib/brief/files';
import { briefPath } from '@/lib/brief/ground';
import { siteAddress } from '@/lib/record/site-address';

/**
 * Prints every brief of the built site to a file, with the browser that is there, and makes the pages offer those
 * files. Without a browser, or where printing fails, the build stands and the pages say that the print button serves.
 * What exists is decided here alone, by the files that were written. Can be run twice.
 */
const folder = path.join(process.cwd(), BRIEF_FOLDER);
const pages = path.join(process.cwd(), '.next/server/app');
/** The browser and the server are given this long together; a build does not wait for a browser that hangs. */
const LONGEST = 60_000;
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

async function printAll(): Promise<string> {
  const found = await browserHere();
  if (!found)
    return 'No browser was found, so no brief was printed to a file; its pages say that the print button serves.';
  const port = await freePort();
  const server = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '-p', String(port), '-H', '127.0.0.1'],
    {
      stdio: 'ignore',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    },
  );
  const address = `http://127.0.0.1:${port}`;
  const { chromium } = found;
  const launched = chromium.launch(found.path ? { executablePath: found.path, args: ARGS } : {});
  try {
    const [browser] = await Promise.all([launched, answering(`${address}/api/v1/index.json`, server)]);
    const page = await browser.newPage();
    // Links of a file lead to the site's own address, so the pages are met under it and fetched from here.
    const site = siteAddress();
    await page.route(`${site}/**`, async (route) => {
      const response = await route.fetch({ url: address + route.request().url().slice(site.length) });
      await route.fulfill({ response });
    });
    for (const { locale, scope, file } of printedBriefs) {
      const answer = await page.goto(`${site}/${locale}${briefPath(scope)}`);
      if (!answer?.ok()) throw new Error(`${locale}${briefPath(scope)} was answered with ${answer?.status()}`);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.pdf({ path: path.join(folder, file), format: 'A4', tagged: true, outline: true });
    }
    return `${printedBriefs.length} briefs printed to ${BRIEF_FOLDER}.`;
  } finally {
    await ended(server);
    await launched.then(
      (browser) => browser.close(),
      () => undefined,
    );
  }
}

/** The browser of the tests, which an install for production has not. */
async function browserHere() {
  try {
    const { presentBrowser } = await import('./browser.mjs');
    const { chromium } = await import('@playwright/test');
    const at = presentBrowser();
    return at === undefined ? undefined : { path: at, chromium };
  } catch {
    return undefined;
  }
}

const ended = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const told = probe.address();
      probe.close(() => resolve(told && typeof told === 'object' ? told.port : 0));
    });
  });

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (const until = Date.now() + LONGEST / 2; Date.now() < until; ) {
    if (server.exitCode !== null) throw new Error('the server ended');
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error('the server did not answer');
}

const MADE = /<p data-pdf="made"( hidden="")?>/;
const NONE = /<p data-pdf="none"( hidden="")?>/;

/** Each page shows its link if its file is there, else the sentence; the other line stays hidden. */
function tellPages(): void {
  for (const { locale, scope, file } of printedBriefs) {
    const name = path.join(pages, `${locale}${briefPath(scope)}.html`);
    if (!existsSync(name)) continue;
    const printed = path.join(folder, file);
    const made = existsSync(printed) && statSync(printed).size > 0;
    const html = readFileSync(name, 'utf8')
      .replace(MADE, `<p data-pdf="made"${made ? '' : ' hidden=""'}>`)
      .replace(NONE, `<p data-pdf="none"${made ? ' hidden=""' : ''}>`);
    writeFileSync(name, html);
  }
  // The server that printed has kept its own copies of the pages as they were.
  rmSync(path.join(process.cwd(), '.next/server/route-cache'), { recursive: true, force: true });
}

const tooLong = new Promise<never>((_, reject) => {
  setTimeout(() => reject(new Error(`it took longer than ${LONGEST / 1000} seconds`)), LONGEST).unref();
});

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
try {
  console.log(await Promise.race([printAll(), tooLong]));
} catch (error) {
  rmSync(folder, { recursive: true, force: true });
  console.warn(
    `The briefs were not printed to files: ${(error as Error).message}. Their pages say that the print button serves.`,
  );
}
tellPages();
process.exit(0);
