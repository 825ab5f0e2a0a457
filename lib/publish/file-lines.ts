import type { Translate } from '@/lib/i18n/translate';
import type { ApiFile, countsOf } from './api-files';

/** What a file holds, in one line. */
export const lineOf = (
  { holds, count }: Pick<ApiFile, 'holds' | 'count'>,
  counts: ReturnType<typeof countsOf>,
  t: Translate,
): string => t(holds, count ? { count: counts[count] } : {});
