import type { en } from '@/lib/i18n/messages/en';
import { caseFile } from './case-file';
import { claimCheck } from './check';
import { checkedClaims } from './claims';
import { convert } from './convert';
import { explorer } from './explorer';
import { ledger } from './ledger';
import { method } from './method';
import { policy } from './policy';
import { profit } from './profit';
import { record } from './record';
import { releases } from './releases';
import { search } from './search';
import { site } from './site';
import { sources } from './sources';

export const ru: Record<keyof typeof en, string> = {
  ...site,
  ...record,
  ...explorer,
  ...caseFile,
  ...method,
  ...convert,
  ...claimCheck,
  ...profit,
  ...policy,
  ...checkedClaims,
  ...sources,
  ...ledger,
  ...search,
  ...releases,
};
