import { getBasis } from '@/app/brief-route';
import { briefUses } from '@/lib/brief/uses';
import { getDataset } from '@/lib/dataset';
import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { trendUses } from '@/lib/trends/uses';
import type { Use } from '@/lib/view/numbers/number-section';

type Uses = ReadonlyMap<string, Use[]>;
const known = new WeakMap<Dataset, Partial<Record<SiteLocale, Uses>>>();

/** Pages built on top of all others that show a number, by the address of the number: trends and briefs. */
export function laterUses(locale: SiteLocale): Uses {
  const dataset = getDataset();
  const kept = known.get(dataset) ?? {};
  known.set(dataset, kept);
  kept[locale] ??= usesOf(dataset, locale);
  return kept[locale];
}

function usesOf(dataset: Dataset, locale: SiteLocale): Uses {
  const all = new Map<string, Use[]>();
  for (const uses of [trendUses(dataset, locale), briefUses(getBasis(), locale)])
    for (const [href, own] of uses) all.set(href, [...(all.get(href) ?? []), ...own]);
  return all;
}
