import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes each built page's Content-Security-Policy into its head: the hashes of its own inline scripts and
 * nothing from elsewhere. Next puts three such scripts into every static page, and the last differs page by page,
 * so the policy cannot be one header. Can be run twice.
 */
const folder = path.join(process.cwd(), process.argv[2] ?? '.next/server/app');
/** Scripts that run. Data in a script element never does, and needs no hash. */
const INLINE = /<script(?![^>]*\ssrc=)(?![^>]*\stype="application\/ld\+json")[^>]*>([\s\S]*?)<\/script>/g;
const META = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
for (const name of pages) {
  const file = path.join(folder, name);
  const html = readFileSync(file, 'utf8').replace(META, '');
  const hashes = new Set(
    [...html.matchAll(INLINE)].map(
      ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    ),
  );
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
  writeFileSync(file, html.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`));
}
console.log(`Content-Security-Policy written into ${pages.length} pages.`);
