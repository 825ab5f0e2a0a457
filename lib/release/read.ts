import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Release } from './release';

const FOLDER = 'data/releases';

let kept: Release[] | undefined;

/** What was published so far, newest first; none before the first release. Read once a process. */
export function releases(): Release[] {
  kept ??= readAll();
  return kept;
}

function readAll(): Release[] {
  const folder = path.join(process.cwd(), FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json.gz'))
    .map((name) => JSON.parse(gunzipSync(readFileSync(path.join(folder, name))).toString('utf8')) as Release)
    .sort((a, b) => b.date.localeCompare(a.date));
}
