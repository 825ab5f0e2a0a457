import type { RecordFiles, Unread } from '@/lib/record/files';
import type { Finding, Problem } from '@/lib/record/problem';
import { notYet } from './today';

/** A correction names a case and a claim that a reader can look up, and a day that has come. */
export function correctionRules(files: RecordFiles, unread: Unread, today: string): Problem[] {
  const { corrections } = files;
  if (!corrections) return [];
  const cases = new Map([...files.cases, ...files.context].map((file) => [file.value.id, file.value]));
  const allCases = !unread.has('cases') && !unread.has('context');
  return corrections.value
    .flatMap((entry, index): Finding[] => {
      const found = notYet(entry.date, [index, 'date'], today);
      const record = cases.get(entry.case);
      if (!record && allCases && !entry.withdrawn) {
        found.push({ path: [index, 'case'], message: `There is no case "${entry.case}". Correct the id.` });
      }
      if (record && !record.held && entry.withdrawn) {
        const message = `The case "${entry.case}" is still published. Remove or hold its file, or leave out "withdrawn".`;
        found.push({ path: [index, 'withdrawn'], message });
      }
      if (record && entry.claim !== undefined && !record.claims.some((claim) => claim.key === entry.claim)) {
        found.push({
          path: [index, 'claim'],
          message: `The case has no claim "${entry.claim}". Correct the key, or leave it out if the claim is gone.`,
        });
      }
      return found;
    })
    .map(corrections.problem);
}
