import { getDataset } from '@/lib/dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { trendUses } from '@/lib/trends/uses';
import type { Use } from '@/lib/view/numbers/number-section';

/** Pages built on top of all others that show a number, by the address of the number. */
export const laterUses = (locale: SiteLocale): ReadonlyMap<string, Use[]> => trendUses(getDataset(), locale);
