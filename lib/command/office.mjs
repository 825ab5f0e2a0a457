// Finds a LibreOffice for the test that recalculates the spreadsheet, or installs the distribution's package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const SYSTEM = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

const quietly = (command, args) => spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 }).status === 0;

/** Path of LibreOffice, or undefined where there is none and none could be installed. */
export function findOffice() {
  const found = () => process.env.OFFICE_PATH ?? SYSTEM.find((path) => existsSync(path));
  if (found()) return found();
  console.log('No LibreOffice found. Installing its calculator …');
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    quietly('apt-get', ['update']);
    quietly('apt-get', ['install', '-y', '--no-install-recommends', 'libreoffice-calc-nogui']);
  }
  if (!found())
    console.error('No LibreOffice for the test of the spreadsheet. Install it, or set OFFICE_PATH to soffice.');
  return found();
}
