/** The most that is read at once. A paragraph is a hundredth of it. */
export const MOST_BYTES = 100_000;

export type BadInput = { error: 'too-long' | 'not-utf-8' | 'empty'; message: string };

/** The text in these bytes, or what is wrong with them. */
export function textIn(bytes: Uint8Array): string | BadInput {
  if (bytes.length > MOST_BYTES) {
    return {
      error: 'too-long',
      message: `The text has ${bytes.length} bytes; at most ${MOST_BYTES} are read. Cut it.`,
    };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '') return { error: 'empty', message: 'There is no text. Give it on standard input.' };
    return text;
  } catch {
    return { error: 'not-utf-8', message: 'The text is not UTF-8. Save it as UTF-8 and try again.' };
  }
}
