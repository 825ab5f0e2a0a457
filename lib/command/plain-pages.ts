import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Takes Next's scripts out of each built page that has no island: a text page needs none, and without them it is a
 * third of the weight. Such a page is known by its own payload, which names every client component that it uses.
 * Can be run twice.
 */
const folder = path.join(process.cwd(), process.argv[2] ?? '.next/server/app');
/** Parts of Next itself, which every page names; ours are never exported as "default" (held by a test). */
const OF_NEXT = ['default', 'OutletBoundary', 'ViewportBoundary', 'MetadataBoundary', 'IconMark'];
const PAYLOAD = /self\.__next_f\.push\(\[1,"((?:[^"\\]|\\.)*)"\]\)/g;
const CLIENT = /[0-9a-f]+:I\[\d+,\[[^\]]*\],\\"([^"\\]*)\\"/g;

/** The client components that a page names. A name that begins with $ is one that stands elsewhere in the payload. */
function islandsOf(html: string): string[] {
  const payload = [...html.matchAll(PAYLOAD)].map(([, text = '']) => text).join('');
  return [...payload.matchAll(CLIENT)].flatMap(([, name = '']) =>
    OF_NEXT.includes(name) || name.startsWith('$') ? [] : [name],
  );
}

const SCRIPT =
  /<script(?=[^>]*\ssrc="\/_next\/)[^>]*><\/script>|<script(?![^>]*\ssrc=)(?![^>]*\btype=)[^>]*>[\s\S]*?<\/script>/g;
const PRELOAD = /<link rel="preload" as="script"[^>]*>/g;

const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
let plain = 0;
for (const name of pages) {
  const file = path.join(folder, name);
  const html = readFileSync(file, 'utf8');
  // What is put in place later by a script must not lose it.
  if (islandsOf(html).length > 0 || /<template id="B:|<div hidden="" id="S:/.test(html)) continue;
  writeFileSync(file, html.replace(SCRIPT, '').replace(PRELOAD, ''));
  plain += 1;
}
console.log(`${plain} of ${pages.length} pages have no island, and no script of Next's.`);
