import { caseFile } from './case-file';
import { claimCheck } from './check';
import { checkedClaims } from './claims';
import { convert } from './convert';
import { explorer } from './explorer';
import { method } from './method';
import { profit } from './profit';
import { record } from './record';
import { site } from './site';

/** English: the measure for all other languages. */
export const en = {
  ...site,
  ...record,
  ...explorer,
  ...caseFile,
  ...method,
  ...convert,
  ...claimCheck,
  ...profit,
  ...checkedClaims,
} as const;
