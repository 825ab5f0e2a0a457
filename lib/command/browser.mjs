// Finds a Chromium for the browser tests, or installs one: Playwright's own, the system's, Playwright's download,
// the distribution's package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Playwright's own browser is there, or one of the system's: its path, '' for Playwright's own, undefined for none. */
export function presentBrowser() {
  if (process.env.BROWSER_PATH) return process.env.BROWSER_PATH;
  return own() ? '' : system();
}

const quietly = (command, args) =>
  spawnSync(command, args, { stdio: 'ignore', shell: process.platform === 'win32', timeout: 300_000 }).status === 0;
const own = () => existsSync(chromium.executablePath());
const system = () => SYSTEM.find((path) => existsSync(path));

/** Path of a browser outside Playwright, or undefined where Playwright's own is there. */
export function findBrowser() {
  const present = presentBrowser();
  if (present !== undefined) return present || undefined;
  console.log('No Chromium found. Installing one …');
  if (quietly('npx', ['playwright', 'install', 'chromium']) && own()) return undefined;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    quietly('apt-get', ['update']);
    quietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    if (system()) return system();
  }
  console.error('No Chromium for the browser tests. Install Chromium or Chrome, or set BROWSER_PATH to one.');
  process.exit(1);
}
