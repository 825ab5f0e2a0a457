import type { FeatureCollection } from 'geojson';
import type { RecordFiles } from '@/lib/record/files';
import { inFileOrder, type Problem } from '@/lib/record/problem';
import { readFiles, type Texts } from '@/lib/record/read-files';
import { caseRules } from './case-rules';
import { checkedClaimRules } from './checked-claim-rules';
import { claimRules } from './claim-rules';
import { correctionRules } from './correction-rules';
import { duplicateRules } from './duplicate-rules';
import { fileNameRules } from './file-name-rules';
import { lookupRules } from './lookup-rules';
import { observationRules } from './observation-rules';
import { placeRules } from './place-rules';
import { policyRules } from './policy-rules';
import { readingRules } from './reading-rules';
import { relationRules } from './relation-rules';
import { sourceRules } from './source-rules';

/** Reads and checks the whole record; `files` holds what could be read, `problems` everything that is wrong. */
export function checkRecord(
  texts: Texts,
  units: FeatureCollection,
  today: string,
): { files: RecordFiles; problems: Problem[] } {
  const { files, unread, problems } = readFiles(texts);
  const alone = [...files.cases, ...files.context].flatMap((file) =>
    [...claimRules(file.value), ...caseRules(file.file, file.value, today)].map(file.problem),
  );
  const all = [
    ...problems,
    ...alone,
    ...fileNameRules(files),
    ...lookupRules(files, unread),
    ...relationRules(files),
    ...duplicateRules(files),
    ...sourceRules(files, unread, today),
    ...placeRules(files, units),
    ...policyRules(files, today),
    ...readingRules(files, unread),
    ...correctionRules(files, unread, today),
    ...checkedClaimRules(files, unread),
    ...observationRules(files, unread, today),
  ];
  return { files, problems: all.sort(inFileOrder) };
}
