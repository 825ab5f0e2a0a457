import { createHash } from 'node:crypto';
import { type ApiFile, apiFiles, type Made } from './api-files';

/** A file of the whole record as catalogues list it: with its size in bytes and its SHA-256, in hex. */
export type ListedFile = ApiFile & { bytes: number; sha256: string };

export const listedFiles = (made: Made): ListedFile[] =>
  apiFiles.flatMap((file) => {
    if (!file.body) return [];
    const body = file.body(made);
    const sha256 = createHash('sha256').update(body).digest('hex');
    return [{ ...file, bytes: Buffer.byteLength(body), sha256 }];
  });
