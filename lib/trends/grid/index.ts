import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import type { Trend } from '@/lib/trends/trend';
import { generationDemand } from './generation-demand';
import { importShare } from './import-share';
import { netImports } from './net-imports';
import { winterGap } from './winter-gap';

type Make = (dataset: Dataset, locale: SiteLocale) => Trend;

/** The figures of the grids, in the order of the page. `name` is also the address. */
export const gridTrends = [
  { name: 'generation-demand', make: generationDemand },
  { name: 'net-imports', make: netImports },
  { name: 'import-share', make: importShare },
  { name: 'winter-gap', make: winterGap },
] as const satisfies readonly { name: string; make: Make }[];
