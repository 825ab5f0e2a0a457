import type { Translate } from '@/lib/i18n/translate';
import type { ApiFile } from './api-files';
import type { Counts } from './counts';

/** What a file holds, in one line. */
export const lineOf = ({ holds, count }: Pick<ApiFile, 'holds' | 'count'>, counts: Counts, t: Translate): string =>
  t(holds, count ? { count: counts[count] } : {});
