// npm start: installs what is missing, builds what has changed, serves the site. Plain JavaScript, since it runs
// before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

const INSTALLED = 'node_modules/.lost-load-installed';
const BUILT = '.next/lost-load-built';
const SOURCES = ['app', 'components', 'data', 'lib', 'next.config.js', 'package-lock.json', 'tsconfig.json'];

/** Ends with one line that says what is wrong and what to do. */
function stop(message) {
  console.error(message);
  process.exit(1);
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(
      `Lost Load needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node from nodejs.org.`,
    );
  }
}

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Installs the packages of the lock file, unless they are there already. */
export function install() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (read(INSTALLED) === wanted) return;
  console.log('Installing packages …');
  const { status } = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    stop('The packages could not be installed. Read the lines above; often the network is down. Then run it again.');
  writeFileSync(INSTALLED, wanted);
}

/** One hash of everything that a build is made from. */
function sourceHash() {
  const hash = createHash('sha256');
  const add = (file) => hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  for (const source of SOURCES) {
    if (!existsSync(source)) continue;
    if (/\.\w+$/.test(source)) add(source);
    else {
      const files = readdirSync(source, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      for (const entry of files.map((one) => path.join(one.parentPath ?? one.path, one.name)).sort()) add(entry);
    }
  }
  return hash.digest('hex');
}

/** Builds the site, unless nothing has changed since the last build. False if it cannot be built. */
export function build() {
  const wanted = sourceHash();
  if (read(BUILT) === wanted) return true;
  console.log('Building the site …');
  const { status } = spawnSync('npm', ['run', '-s', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) return false;
  mkdirSync(path.dirname(BUILT), { recursive: true });
  writeFileSync(BUILT, wanted);
  return true;
}

function portFrom(text) {
  const port = Number(text ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    stop(`PORT is "${text}"; it must be a number from 1 to 65535.`);
  return port;
}

/** Resolves if nobody listens on the port; ends the program with a line if somebody does. */
const free = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) =>
      stop(
        error.code === 'EADDRINUSE'
          ? `Port ${port} is in use. End what uses it, or choose another: PORT=3001 npm start`
          : `Port ${port} cannot be opened (${error.code}). Choose another: PORT=3001 npm start`,
      ),
    );
    probe.listen(port, () => probe.close(resolve));
  });

async function start() {
  checkNode();
  const port = portFrom(process.env.PORT);
  await free(port);
  install();
  if (!build()) stop('The site could not be built. The lines above say where and why.');
  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => process.exit(code ?? 0));
  await answering(port);
  console.log(`Lost Load is at http://localhost:${port}`);
}

/** Waits until the server answers, for half a minute at most. */
async function answering(port) {
  const until = Date.now() + 30_000;
  while (Date.now() < until) {
    try {
      await fetch(`http://127.0.0.1:${port}/api/v1/index.json`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  }
  stop('The server did not answer within 30 seconds. The lines above may say why.');
}

if (import.meta.url === `file://${process.argv[1]}`) await start();
