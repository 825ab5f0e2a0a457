import type { Dataset } from '@/lib/dataset/build-dataset';
import type { EnergyResult } from '@/lib/method/energy';
import { type Scale, scaleOf } from '@/lib/method/scale';
import type { Case } from '@/lib/schema/case';

/** What the energy of a case means: over its period, or, where none is told, the year of the announcement. */
export function caseScale(result: EnergyResult, record: Case, dataset: Dataset): Scale {
  const date = record.announced ?? record.period?.from;
  return scaleOf(result, record.country, date ? [Number(date.slice(0, 4))] : [], dataset);
}
