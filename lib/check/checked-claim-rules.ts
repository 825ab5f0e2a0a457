import type { Baselines } from '@/lib/method/baseline';
import { verdictOf, workedSums } from '@/lib/plausibility/checked-sums';
import { baselinesOf } from '@/lib/record/baselines';
import { type RecordFiles, tables, type Unread } from '@/lib/record/files';
import type { Finding, Problem } from '@/lib/record/problem';
import { type CheckedClaim, citedPages } from '@/lib/schema/checked-claim';
import { sumRules } from './checked-sum-rules';

/**
 * A checked statement can be followed home: its pages and its case are in the record, its sums can be worked out, and
 * its verdict is the one that they come to. Nothing is called missing while a file that may hold it cannot be read.
 */
export function checkedClaimRules(files: RecordFiles, unread: Unread): Problem[] {
  const claims = files.checkedClaims;
  if (!claims) return [];
  const pages = new Map(
    files.publishers.flatMap((file) => file.value.pages.map((page) => [`${file.value.id}/${page.key}`, page])),
  );
  const shown = [...files.cases, ...files.context].map((file) => file.value);
  const held = new Map(shown.map((record) => [record.id, Boolean(record.held)]));
  const baselines = baselinesOf(files);
  const allBaselines = tables.every((name) => !unread.has(name));

  const page = (id: string, path: PropertyKey[]): Finding[] => {
    const known = pages.get(id);
    if (known?.url || (!known && unread.has('publishers'))) return [];
    const message = known
      ? `The page "${id}" has no address, so a reader cannot look it up. Find the address, or leave the page out.`
      : `There is no page "${id}" in data/sources. Add it there, or correct the key.`;
    return [{ path, message }];
  };
  const ofCase = (id: string | undefined, path: PropertyKey[]): Finding[] => {
    if (id === undefined || held.get(id) === false) return [];
    if (held.get(id)) return [{ path, message: `The case "${id}" is held, so no page may lead to it. Leave it out.` }];
    if (unread.has('cases') || unread.has('context')) return [];
    return [{ path, message: `There is no case "${id}". Correct the id.` }];
  };
  return claims.value
    .flatMap((claim, index): Finding[] => {
      const sums = allBaselines ? sumRules(claim, baselines) : [];
      const found = [
        ...twice(claims.value, index),
        ...named(claim),
        ...citedPages(claim).flatMap(({ id, path }) => page(id, path)),
        ...ofCase(claim.case, ['case']),
        ...sums,
        ...(allBaselines && sums.length === 0 ? arithmeticRules(claim, baselines) : []),
      ];
      return found.map(({ path, message }) => ({ path: [index, ...path], message }));
    })
    .map(claims.problem);
}

function twice(claims: CheckedClaim[], index: number): Finding[] {
  const key = claims[index]?.key;
  if (claims.findIndex((other) => other.key === key) === index) return [];
  return [{ path: ['key'], message: `A statement above is called "${key}" already. Rename one, or remove it.` }];
}

/** Somebody said it: a page of the record, or at least an article that is described. */
const named = ({ by, where }: CheckedClaim): Finding[] =>
  by || where
    ? []
    : [{ path: [], message: 'Nobody is named who states this. Add by, or describe the article in where.' }];

/** The sums are worked out here, too: a baseline that they need may be missing, and the verdict must be theirs. */
function arithmeticRules(claim: CheckedClaim, baselines: Baselines): Finding[] {
  try {
    const judged = new Set(workedSums(claim, baselines).flatMap(({ key, test }) => (test ? [key] : [])));
    const open = (claim.sums ?? []).flatMap(({ key, test }, index) => {
      if (!test || judged.has(key)) return [];
      const message = `No baseline is sourced that the test "${test}" could hold this against. Add one, or take the test out.`;
      return [{ path: ['sums', index, 'test'], message }];
    });
    return open.length > 0 ? open : verdictRules(claim, verdictOf(claim, baselines));
  } catch (error) {
    return [{ path: ['sums'], message: `The sums cannot be worked out: ${(error as Error).message}` }];
  }
}

function verdictRules({ verdict }: CheckedClaim, computed: CheckedClaim['verdict']): Finding[] {
  if (computed === undefined) {
    if (verdict === undefined || verdict === 'not testable') return [];
    const message = `No sum here is held against a test, so the verdict "${verdict}" follows from nothing. Add a test, or take it out.`;
    return [{ path: ['verdict'], message }];
  }
  if (verdict === computed) return [];
  const message = `The tests come to "${computed}", not to "${verdict ?? 'nothing'}". Correct the verdict, and read again what because says.`;
  return [{ path: ['verdict'], message }];
}
