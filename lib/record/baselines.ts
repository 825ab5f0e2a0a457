import type { Baselines } from '@/lib/method/baseline';
import type { RecordFiles } from './files';

/** The tables of data/baselines as the arithmetic takes them. A table that could not be read is empty. */
export const baselinesOf = (files: RecordFiles): Baselines => ({
  series: files.series?.value ?? [],
  tariffs: files.tariffs?.value ?? [],
  rates: files.rates?.value ?? [],
  machines: files.machines?.value ?? [],
  network: files.network?.value ?? [],
  towns: files.towns?.value ?? [],
  constants: new Map((files.constants?.value ?? []).map((constant) => [constant.key, constant])),
});
