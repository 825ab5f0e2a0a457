/** What a reader asks the changes since: a release, and the record whose frozen address it was. */
export type Since = { version: string; id?: string };
export type KnownRelease = { version: string; date: string };

/** An address of this site is never longer. */
export const LONGEST = 500;

/**
 * The release that a text names: by its version, by a day (the newest release of that day or before), or by a frozen
 * address, whole or from the slash on. `known` stands oldest first.
 */
export function sinceOf(text: string, known: readonly KnownRelease[]): Since | undefined {
  const asked = text.trim();
  if (asked === '' || asked.length > LONGEST) return undefined;
  const frozen = /\/frozen\/([^/?#]+)(?:\/cases\/([^/?#]+))?/.exec(asked);
  const named = frozen?.[1] ?? asked;
  const version = known.find((one) => one.version === named)?.version ?? onDay(named, known);
  if (!version) return undefined;
  return { version, ...(frozen?.[2] ? { id: frozen[2] } : {}) };
}

const onDay = (day: string, known: readonly KnownRelease[]): string | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? known.findLast(({ date }) => date <= day)?.version : undefined;
