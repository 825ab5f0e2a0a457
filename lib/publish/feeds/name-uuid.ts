import { createHash } from 'node:crypto';

/** The project's own namespace: drawn once, and never changed, or every reader would see every entry anew. */
const NAMESPACE = 'a406bab0-7325-4a91-a995-e443e94c9ec7';

/** A UUID made from a name (RFC 9562, version 5): the same name gives the same one. */
export function nameUuid(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex').slice(0, 32);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
