declare module 'wawoff2' {
  /** A font packed as woff2 as the plain font it was. */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
