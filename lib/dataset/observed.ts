import type { RecordFiles } from '@/lib/record/files';
import type { Observation } from '@/lib/schema/observation';

/** An observation with its value at hand, wherever the record keeps it. `anchor` is its row on the page of the baselines. */
export type Observed = Omit<Observation, 'value' | 'min' | 'max' | 'unit' | 'source' | 'constant'> & {
  low: number;
  high: number;
  unit: string;
  source: string;
  anchor: string;
};

/** All observations of a sound record, in the order of the file. */
export function observedOf({ observations, constants }: RecordFiles): Observed[] {
  const known = new Map((constants?.value ?? []).map((constant) => [constant.key, constant]));
  return (observations?.value ?? []).flatMap(({ value, min, max, unit, source, constant, ...rest }) => {
    const kept = constant === undefined ? undefined : known.get(constant);
    if (kept?.source) {
      return [{ ...rest, low: kept.low, high: kept.high, unit: kept.unit, source: kept.source, anchor: kept.key }];
    }
    if (unit === undefined || source === undefined) return [];
    return [{ ...rest, low: value ?? min ?? 0, high: value ?? max ?? 0, unit, source, anchor: rest.key }];
  });
}
