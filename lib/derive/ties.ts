import type { Case } from '@/lib/schema/case';

type ById = ReadonlyMap<string, Case>;

/** How one case is tied to another, said of the first: a part of it, its whole, the same event, or maybe sharing. */
export const ties = ['part-of', 'holds', 'same-event', 'may-overlap'] as const;
export type Tie = (typeof ties)[number];

/** The tie of one case to another, the closest first; undefined where the record knows of none. */
export function tieOf(a: string, b: string, byId: ById, events = sameEvents(byId)): Tie | undefined {
  if (a === b) return undefined;
  if (wholesOf(a, byId).includes(b)) return 'part-of';
  if (wholesOf(b, byId).includes(a)) return 'holds';
  if (events(a) === events(b)) return 'same-event';
  return mayShare(a, b, byId, events) ? 'may-overlap' : undefined;
}

/**
 * Whether two cases, or the wholes they lie in, are tied by "same event" or "may overlap", told or untold. A whole that
 * holds both says nothing: its parts are each a theft of their own.
 */
export function mayShare(a: string, b: string, byId: ById, events: (id: string) => string): boolean {
  const [up, across] = [a, b].map((id) => [id, ...wholesOf(id, byId)]) as [string[], string[]];
  return up
    .filter((x) => !across.includes(x))
    .some((x) => across.filter((y) => !up.includes(y)).some((y) => events(x) === events(y) || overlap(x, y, byId)));
}

const overlap = (a: string, b: string, byId: ById): boolean =>
  Boolean(byId.get(a)?.overlaps?.includes(b) || byId.get(b)?.overlaps?.includes(a));

/** Names each group of cases that "same as" ties together, however many steps apart, by one of its members. */
export function sameEvents(byId: ById): (id: string) => string {
  const head = new Map<string, string>();
  const find = (id: string): string => {
    const up = head.get(id);
    return up === undefined ? id : find(up);
  };
  for (const record of byId.values()) {
    for (const other of record.sameAs ?? []) {
      const [a, b] = [find(record.id), find(other)];
      if (a !== b) head.set(a, b);
    }
  }
  return find;
}

/** The cases that hold this one, and those that hold them. */
export function wholesOf(id: string, byId: ById): string[] {
  const up = byId.get(id)?.partOf ?? [];
  return [...up, ...up.flatMap((next) => wholesOf(next, byId))];
}
