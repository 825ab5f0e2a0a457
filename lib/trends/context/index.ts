import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import type { Trend } from '@/lib/trends/trend';
import { hashRateShare } from './hash-rate-share';
import { kzLicences } from './kz-licences';
import { miningRevenue } from './mining-revenue';
import { tariffsTrend } from './tariffs';
import { worldConsumption } from './world-consumption';

type Make = (dataset: Dataset, locale: SiteLocale) => Trend;

/** The figures of what surrounds the cases, in the order of the page. `name` is also the address. */
export const contextTrends = [
  { name: 'hash-rate-share', make: hashRateShare },
  { name: 'world-consumption', make: worldConsumption },
  { name: 'kz-licences', make: kzLicences },
  { name: 'mining-revenue', make: miningRevenue },
  { name: 'tariffs', make: tariffsTrend },
] as const satisfies readonly { name: string; make: Make }[];
