/** The most characters of a query that are read. The longest address that the site itself writes is a quarter of it. */
export const LONGEST_QUERY = 4_000;

export const isTooLong = (query: string): boolean => query.length > LONGEST_QUERY;

/** Other parties put these on links; they are no part of a view and no fault of the reader. */
export const FOREIGN = /^(utm_|fbclid|gclid|yclid|_rsc)/;

/** How many of the parts that were left out are named, and how much of each: enough to find them in the address. */
const MOST_NAMED = 8;
const LONGEST_NAMED = 60;

/** The parts of an address that were left out, in one line of bearable length. */
export function namedParts(parts: string[]): string {
  const named = parts
    .slice(0, MOST_NAMED)
    .map((part) => (part.length > LONGEST_NAMED ? `${part.slice(0, LONGEST_NAMED)}…` : part));
  return [...named, ...(parts.length > MOST_NAMED ? ['…'] : [])].join(', ');
}
