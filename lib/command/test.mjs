// npm test: installs what is missing, finds or installs a browser, runs every check, and ends with
// "N passed, N failed". Plain JavaScript, since it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findOffice } from './office.mjs';
import { build, checkNode, install } from './start.mjs';

let passed = 0;
let failed = 0;

const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' })
    .status === 0;

/** A stage that passes or fails as one. */
function stage(name, command, args) {
  console.log(`\n— ${name}`);
  if (run(command, args)) passed += 1;
  else failed += 1;
}

/** A stage of many tests, counted from its own JSON report; a stage without a report counts as one failure. */
function counted(name, report, command, args, env) {
  console.log(`\n— ${name}`);
  rmSync(report, { force: true });
  const good = run(command, args, env);
  const before = failed;
  if (existsSync(report)) {
    const counts = readCounts(JSON.parse(readFileSync(report, 'utf8')));
    passed += counts.passed;
    failed += counts.failed;
  }
  if (!good && failed === before) failed += 1;
}

/** Vitest and Playwright count in their own words. */
function readCounts(report) {
  if ('numPassedTests' in report) return { passed: report.numPassedTests, failed: report.numFailedTests };
  const { expected = 0, unexpected = 0, flaky = 0 } = report.stats ?? {};
  return { passed: expected, failed: unexpected + flaky };
}

checkNode();
install();
const { findBrowser } = await import('./browser.mjs');
const browser = findBrowser();
const office = findOffice();

stage('data', 'npm', ['run', '-s', 'check:data']);
stage('types', 'npm', ['run', '-s', 'check:types']);
stage('lint', 'npm', ['run', '-s', 'check:lint']);
counted(
  'unit',
  '.next/unit-report.json',
  'npm',
  ['run', '-s', 'test:unit', '--', '--reporter=default', '--reporter=json', '--outputFile.json=.next/unit-report.json'],
  office ? { OFFICE_PATH: office } : {},
);
console.log('\n— build');
const built = build();
if (built) passed += 1;
else failed += 1;
// What measures time runs by itself: it must not share the processors with another test.
if (built)
  for (const name of ['browser', 'speed'])
    counted(name, `.next/${name}-report.json`, 'npm', ['run', '-s', `test:${name}`], {
      BROWSER_PATH: browser ?? '',
      PLAYWRIGHT_JSON_OUTPUT_FILE: path.resolve(`.next/${name}-report.json`),
    });

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
