import { createHash } from 'node:crypto';
import type { Material } from '@/lib/publish/material';
import { type ApiFile, apiFiles } from './api-files';

/** A file of the whole record as catalogues list it: with its size in bytes and its SHA-256, in hex. */
export type ListedFile = ApiFile & { bytes: number; sha256: string };

export const listedFiles = (material: Material): ListedFile[] =>
  apiFiles.flatMap((file) => {
    const body = file.body?.(material);
    if (!body) return [];
    return [{ ...file, bytes: body.length, sha256: createHash('sha256').update(body).digest('hex') }];
  });
