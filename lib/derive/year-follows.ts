import type { Dataset } from '@/lib/dataset/build-dataset';
import { keyEnds, newestOf } from '@/lib/method/country-constants';
import { type Derived, derive, isTold } from '@/lib/method/derived';
import { inDollars } from '@/lib/method/exchange';
import { scaleOf } from '@/lib/method/scale';
import { rateOn } from '@/lib/plausibility/rate';
import { peakOf } from '@/lib/plausibility/system';
import type { Rate } from '@/lib/schema/baseline';
import { KW } from '@/lib/units/energy';
import { exactly, times } from '@/lib/units/interval';
import { localCurrency } from '@/lib/units/money';
import { summed, totalFigure } from './totals';
import type { YearlyQuantity, YearSum } from './yearly';

/** What follows from the sum of one country and year. Empty where the baselines it needs are not sourced. */
export function yearFollows(quantity: YearlyQuantity, sum: YearSum, dataset: Dataset): Derived[] {
  if (quantity === 'loss') return dollarsOf(sum, dataset)?.dollars ?? [];
  if (quantity === 'power') return shareOfPeak(sum, dataset);
  return quantity === 'energy' ? energyScale(sum, dataset) : [];
}

/** A loss in dollars, at the mean rate of its year or, where that is not sourced, the nearest one within half a year. */
export function dollarsOf(sum: YearSum, dataset: Dataset): { dollars: [Derived]; rate: Rate } | undefined {
  const currency = localCurrency[sum.country];
  const rate = rateOn(currency, sum.year, dataset);
  if (!rate) return undefined;
  return { dollars: [inDollars(summed('loss', sum.value, currency), rate, openOf(sum).open)], rate };
}

/** Power with power: against the newest peak load up to that year, and against what was short at a peak. */
function shareOfPeak(sum: YearSum, dataset: Dataset): Derived[] {
  const power = summed('power', times(sum.value, exactly(KW.MW)), 'kW');
  const peak = peakOf(sum.country, Number(sum.year), dataset);
  // Forecasts are no gap.
  const gap = newestOf(dataset, sum.country, keyEnds.short, 'gap');
  return [
    ...(peak ? [derive('share-of-peak', [power, peak], openOf(sum))] : []),
    ...(gap ? [derive('share-of-gap', [power, gap], openOf(sum))] : []),
  ];
}

/** Energy with energy: of what the country generated and used in the year of announcement. */
function energyScale(sum: YearSum, dataset: Dataset): Derived[] {
  const { share, hours, people } = scaleOf(totalFigure(sum), sum.country, [Number(sum.year)], dataset);
  return [share, hours, people].filter(isTold);
}

const openOf = ({ open }: YearSum) => (open ? { open: 'above' as const } : {});
