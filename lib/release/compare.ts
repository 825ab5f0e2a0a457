import type { Claim } from '@/lib/schema/claim';
import type { ReleasedRecord } from './release';

/** A claim that reads otherwise than before; one side is missing where it came in or fell away. */
export type ChangedClaim = { key: string; before?: Claim; after?: Claim };
/** A record that says something else than before; `rest` where more than its claims changed. */
export type Revision = { id: string; claims: ChangedClaim[]; rest: boolean };
export type Changes = { added: string[]; revised: Revision[]; withdrawn: string[]; unchanged: string[] };

/** What became of the records of one day by a later one. Each record stands in exactly one list. */
export function changesBetween(before: readonly ReleasedRecord[], after: readonly ReleasedRecord[]): Changes {
  const old = new Map(before.map((record) => [record.id, record]));
  const now = new Map(after.map((record) => [record.id, record]));
  const kept = after.flatMap((record) => {
    const was = old.get(record.id);
    return was ? [revisionOf(was, record)] : [];
  });
  const changed = kept.filter(({ claims, rest }) => claims.length > 0 || rest);
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    revised: changed,
    withdrawn: [...old.keys()].filter((id) => !now.has(id)),
    unchanged: kept.filter((one) => !changed.includes(one)).map(({ id }) => id),
  };
}

function revisionOf(before: ReleasedRecord, after: ReleasedRecord): Revision {
  const find = (record: ReleasedRecord, key: string) => record.claims.find((claim) => claim.key === key);
  const keys = [...new Set([...before.claims, ...after.claims].map(({ key }) => key))];
  const claims = keys.flatMap((key): ChangedClaim[] => {
    const [was, is] = [find(before, key), find(after, key)];
    if (same(was, is)) return [];
    return [{ key, ...(was ? { before: was } : {}), ...(is ? { after: is } : {}) }];
  });
  return { id: after.id, claims, rest: before.rest !== after.rest };
}

/** Equal in what they say; the order of fields in a file says nothing. */
const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b)))
      : part,
  ) ?? '';

/** Whether the value that readers saw is another one: number, unit, bound or words; not who else now gives it. */
export function showsAnother({ before, after }: ChangedClaim): boolean {
  const shown = (claim: Claim | undefined) => {
    if (!claim) return undefined;
    const { by: _by, doubt: _doubt, ...rest } = claim;
    return rest;
  };
  return !same(shown(before), shown(after));
}
