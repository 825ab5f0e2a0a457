import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

/** A file of an archive, or one served by itself. */
export type NamedFile = { name: string; bytes: Uint8Array };

const encoder = new TextEncoder();
export const fileOf = (name: string, content: string | Uint8Array): NamedFile => ({
  name,
  bytes: typeof content === 'string' ? encoder.encode(content) : content,
});
export const jsonFile = (name: string, content: unknown): NamedFile =>
  fileOf(name, `${JSON.stringify(content, null, 1)}\n`);

/** One line a file, as `sha256sum --check` reads it. */
export const checksums = (files: NamedFile[]): string =>
  files.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`).join('');

/**
 * A zip of files in one folder, with their checksums. Equal files and an equal date give equal bytes: every file bears
 * noon of that date, whatever the clock and the time zone of the machine.
 */
export function archive(folder: string, files: NamedFile[], date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  const mtime = new Date(year, month - 1, day, 12);
  const all = [...files, fileOf('SHA256SUMS', checksums(files))];
  return zipSync(Object.fromEntries(all.map(({ name, bytes }) => [`${folder}/${name}`, bytes])), { level: 9, mtime });
}
