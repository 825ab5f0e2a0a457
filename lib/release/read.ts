import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Release } from './release';

const FOLDER = path.join(process.cwd(), 'data', 'releases');
const ENDING = '.json.br';

let kept: Release[] | undefined;

/** All releases, oldest first. Read once a process. */
export function releases(): Release[] {
  kept ??= readReleases(FOLDER);
  return kept;
}

export const releaseOf = (version: string): Release | undefined => releases().find((one) => one.version === version);

export function readReleases(folder: string): Release[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(ENDING));
  return names.sort().map((name) => readRelease(path.join(folder, name)));
}

function readRelease(file: string): Release {
  try {
    return JSON.parse(brotliDecompressSync(readFileSync(file)).toString('utf8'));
  } catch (error) {
    throw new Error(
      `${file} cannot be read (${(error as Error).message}). Restore it from the history: what was published must not be lost.`,
    );
  }
}

/** Writes a release under its number, day and version, and gives the file. Equal content gives equal bytes. */
export function writeRelease(release: Release, folder = FOLDER): string {
  const number = String(readReleases(folder).length + 1).padStart(3, '0');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${number}-${release.date}-${release.version}${ENDING}`);
  const text = Buffer.from(JSON.stringify(release));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  writeFileSync(file, brotliCompressSync(text, { params }));
  return file;
}
