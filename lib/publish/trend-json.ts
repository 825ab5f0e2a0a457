import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { trendNamed } from '@/lib/trends/all-trends';
import type { TrendName } from '@/lib/trends/names';
import { envelope } from './envelope';

/** A figure of the trends in finished words, as its page draws it. */
export const trendJson = (name: TrendName, dataset: Dataset, locale: SiteLocale) => ({
  ...envelope(dataset),
  ...trendNamed(name, dataset, locale),
});
