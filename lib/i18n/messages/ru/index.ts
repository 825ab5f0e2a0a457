import type { en } from '@/lib/i18n/messages/en';
import { brief } from './brief';
import { caseFile } from './case-file';
import { claimCheck } from './check';
import { checkedClaims } from './claims';
import { columns } from './columns';
import { compare } from './compare';
import { convert } from './convert';
import { data } from './data';
import { embed } from './embed';
import { explorer } from './explorer';
import { figure } from './figure';
import { ledger } from './ledger';
import { machines } from './machines';
import { method } from './method';
import { numbers } from './numbers';
import { policy } from './policy';
import { profit } from './profit';
import { record } from './record';
import { releases } from './releases';
import { scenario } from './scenario';
import { search } from './search';
import { site } from './site';
import { sources } from './sources';
import { summary } from './summary';
import { trends } from './trends';
import { trendsContext } from './trends-context';
import { trendsGrid } from './trends-grid';
import { trendsShares } from './trends-shares';

export const ru: Record<keyof typeof en, string> = {
  ...site,
  ...record,
  ...explorer,
  ...caseFile,
  ...method,
  ...convert,
  ...compare,
  ...claimCheck,
  ...numbers,
  ...profit,
  ...policy,
  ...checkedClaims,
  ...sources,
  ...ledger,
  ...scenario,
  ...search,
  ...releases,
  ...columns,
  ...summary,
  ...trends,
  ...data,
  ...machines,
  ...figure,
  ...embed,
  ...trendsShares,
  ...trendsGrid,
  ...trendsContext,
  ...brief,
};
