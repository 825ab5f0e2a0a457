import type { RecordFiles } from '@/lib/record/files';
import type { Finding, Problem } from '@/lib/record/problem';
import type { Case } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';

export const relations = ['partOf', 'sameAs', 'overlaps', 'related'] as const;

type Cases = ReadonlyMap<string, Case>;

/** Relations are possible: no case refers to itself or lies inside itself, no part is bigger than its whole. */
export function relationRules(files: RecordFiles): Problem[] {
  const all = [...files.cases, ...files.context];
  const byId: Cases = new Map(all.map((file) => [file.value.id, file.value]));
  return all.flatMap((file) =>
    [...itself(file.value), ...ring(file.value, byId), ...wholes(file.value, byId), ...ownParts(file.value)].map(
      file.problem,
    ),
  );
}

function itself(record: Case): Finding[] {
  return relations.flatMap((field) =>
    (record[field] ?? []).flatMap((id, index) =>
      id === record.id ? [{ path: [field, index], message: 'A case cannot refer to itself. Remove the line.' }] : [],
    ),
  );
}

/** A case that lies inside itself by way of others is told once, at the first relation that leads back to it. */
function ring(record: Case, byId: Cases): Finding[] {
  const index = (record.partOf ?? []).findIndex((id) => id !== record.id && wholesAbove(id, byId).has(record.id));
  if (index < 0) return [];
  const message = `"${record.partOf?.[index]}" is itself a part of this case. Remove one of the two relations.`;
  return [{ path: ['partOf', index], message }];
}

/** Every case that this one is a part of, by way of others too. */
function wholesAbove(id: string, byId: Cases): Set<string> {
  const above = new Set<string>();
  const left = [...(byId.get(id)?.partOf ?? [])];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (above.has(next)) continue;
    above.add(next);
    left.push(...(byId.get(next)?.partOf ?? []));
  }
  return above;
}

function wholes(record: Case, byId: Cases): Finding[] {
  return (record.partOf ?? []).flatMap((id): Finding[] => {
    const whole = byId.get(id);
    // In a ring no case is the whole of another.
    if (!whole || id === record.id || wholesAbove(id, byId).has(record.id)) return [];
    return record.claims.flatMap((claim, index): Finding[] => {
      const most = largest(whole.claims.filter((other) => comparable(claim, other)));
      if (claim.value === undefined || claim.value <= most) return [];
      const message = `${claim.value} ${claim.unit} is more than the ${most} of ${id}, of which this case is a part. Correct the number or the relation.`;
      return [{ path: ['claims', index, 'value'], message }];
    });
  });
}

function ownParts(record: Case): Finding[] {
  return record.claims.flatMap((claim, index): Finding[] => {
    if (claim.scope !== 'part' || claim.value === undefined) return [];
    const most = largest(record.claims.filter((other) => isWhole(other) && sameMeasure(claim, other)));
    if (claim.value <= most) return [];
    const message = `This part, ${claim.value}, is more than its whole, ${most}. Correct the number, or the scope.`;
    return [{ path: ['claims', index, 'value'], message }];
  });
}

/** The most that these claims allow. Sources may differ, so it is the largest; "at least" among them allows anything. */
function largest(claims: Claim[]): number {
  if (claims.length === 0) return Number.POSITIVE_INFINITY;
  const open = (claim: Claim) => claim.bound === 'at-least' || claim.bound === 'more-than';
  return Math.max(...claims.map((claim) => (open(claim) ? Infinity : (claim.value ?? claim.max ?? Infinity))));
}

const isWhole = (claim: Claim): boolean => claim.scope === undefined || claim.scope === 'whole';
const sameMeasure = (a: Claim, b: Claim): boolean => a.what === b.what && a.unit === b.unit && a.per === b.per;
/** What is counted, and when, is told in words: if both tell it, the words must be the same. */
const sameWords = (a: Claim['counts'], b: Claim['counts']): boolean => !a || !b || a.en === b.en;

const comparable = (a: Claim, b: Claim): boolean =>
  sameMeasure(a, b) &&
  a.values === b.values &&
  sameWords(a.counts, b.counts) &&
  sameWords(a.over, b.over) &&
  [a, b].every((claim) => isWhole(claim) && !claim.doubt);
