import { FOREIGN } from '@/lib/view/address-parts';

/** More do not fit side by side; fewer are no comparison. */
export const MOST = 4;
export const FEWEST = 2;

/** The cases that an address asks for, in its order, and what of it was left out, by reason. */
export type Compared = { ids: string[]; unknown: string[]; twice: string[]; surplus: string[]; ignored: string[] };

/** Reads the cases from a query: `case=a&case=b`, or `cases=a,b`. What makes no sense is left out and named. */
export function readCompared(query: URLSearchParams, known: (id: string) => boolean): Compared {
  const read: Compared = { ids: [], unknown: [], twice: [], surplus: [], ignored: [] };
  for (const [name, text] of query) {
    if (FOREIGN.test(name)) continue;
    if (name !== 'case' && name !== 'cases') read.ignored.push(`${name}=${text}`);
    else for (const part of text.split(',')) listOf(part.trim(), known, read)?.push(part.trim());
  }
  return { ...read, twice: [...new Set(read.twice)], surplus: [...new Set(read.surplus)] };
}

/** Where an id belongs; a field of the form that was left empty belongs nowhere. */
function listOf(id: string, known: (id: string) => boolean, read: Compared): string[] | undefined {
  if (id === '') return undefined;
  if (!known(id)) return read.unknown;
  if (read.ids.includes(id)) return read.twice;
  return read.ids.length < MOST ? read.ids : read.surplus;
}

/** The address of a comparison, in the order of its columns. */
export const writeCompared = (ids: string[]): string =>
  new URLSearchParams(ids.map((id) => ['case', id] as [string, string])).toString();
