import { getBasis } from '@/app/brief-route';
import { briefUses } from '@/lib/brief/uses';
import { getDataset } from '@/lib/dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { trendUses } from '@/lib/trends/uses';
import type { Use } from '@/lib/view/numbers/number-section';

/** Pages built on top of all others that show a number, by the address of the number: trends and briefs. */
export function laterUses(locale: SiteLocale): ReadonlyMap<string, Use[]> {
  const all = new Map<string, Use[]>();
  for (const uses of [trendUses(getDataset(), locale), briefUses(getBasis(), locale)])
    for (const [href, own] of uses) all.set(href, [...(all.get(href) ?? []), ...own]);
  return all;
}
