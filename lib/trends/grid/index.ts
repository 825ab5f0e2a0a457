import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import type { Trend } from '@/lib/trends/trend';
import { generationDemand } from './generation-demand';
import { netImports } from './net-imports';

type Make = (dataset: Dataset, locale: SiteLocale) => Trend;

/** The figures of the grids, in the order of the page. `name` is also the address. */
export const gridTrends = [
  { name: 'generation-demand', make: generationDemand },
  { name: 'net-imports', make: netImports },
] as const satisfies readonly { name: string; make: Make }[];
