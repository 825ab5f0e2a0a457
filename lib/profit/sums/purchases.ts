import type { Interval } from '@/lib/units/interval';
import type { Grounds } from './grounds';
import { type Farm, kwhAMachine, ledgerOf } from './ledger';
import { articleTerms } from './terms';

const KWH_IN_MWH = 1000;

/** Purchases a day if none may be over the cap: 24 for each megawatt that never stops. A part of one is one. */
const purchasesFor = (kwh: number, { article }: Grounds): number =>
  Math.ceil(Number((kwh / KWH_IN_MWH / article.purchase).toPrecision(12)));

export const articlePurchases = (farm: Farm, grounds: Grounds): number =>
  purchasesFor(ledgerOf(farm, articleTerms(grounds), grounds).kwh, grounds);

/** Kilowatt-hours of a day, from the least cooling and most idle hours to the reverse. */
export function kwhADay(farm: Farm, { overhead, loadFactor }: Grounds): Interval {
  const at = (end: keyof Interval) =>
    farm.rigs * kwhAMachine({ watts: farm.watts, overhead: overhead.value[end] }) * loadFactor.value[end];
  return { low: at('low'), central: at('central'), high: at('high') };
}

export function sourcedPurchases(farm: Farm, grounds: Grounds): Interval {
  const { low, central, high } = kwhADay(farm, grounds);
  return {
    low: purchasesFor(low, grounds),
    central: purchasesFor(central, grounds),
    high: purchasesFor(high, grounds),
  };
}
