import { caseFile } from './case-file';
import { claimCheck } from './check';
import { checkedClaims } from './claims';
import { convert } from './convert';
import { embed } from './embed';
import { explorer } from './explorer';
import { figure } from './figure';
import { ledger } from './ledger';
import { method } from './method';
import { profit } from './profit';
import { record } from './record';
import { search } from './search';
import { site } from './site';
import { sources } from './sources';

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
  ...sources,
  ...ledger,
  ...search,
  ...figure,
  ...embed,
} as const;
