import { derivedEnergy } from '@/lib/format/energy';
import { rangeText, significant } from '@/lib/format/number';
import type { Speech } from '@/lib/i18n/speech';
import { articleCoinPrice, articlePowerPrice, sourcedCoinPrice, sourcedPowerPrice } from '@/lib/profit/sums/break-even';
import type { Grounds } from '@/lib/profit/sums/grounds';
import type { Farm } from '@/lib/profit/sums/ledger';
import { articlePurchases, kwhADay, sourcedPurchases } from '@/lib/profit/sums/purchases';
import { articleDay } from '@/lib/profit/sums/terms';
import { exactly, type Interval } from '@/lib/units/interval';
import { digits, outward, powerPrice, roughDollars, tenge } from './amounts';

/** A limit of the farm, by the article and by us. */
export type LimitRow = { key: string; name: string; article: string; ours: string };

/** Electricity, purchases and break-even prices, both ways. */
export function limitRows(farm: Farm, grounds: Grounds, speech: Speech): LimitRow[] {
  const { t, locale } = speech;
  const count = (value: number) => digits(value, locale);
  const energy = (kwh: Interval) => {
    const { number, unit } = derivedEnergy(kwh, locale);
    return t('value.withUnit', { number, unit: t(`unit.${unit}`) });
  };
  const row = (key: 'energy' | 'purchases' | 'breakPower' | 'breakCoin', article: string, ours: string): LimitRow => ({
    key,
    name: t(`profit.limit.${key}`),
    article,
    ours,
  });
  const purchases = sourcedPurchases(farm, grounds);
  const coin = outward(...lowAndHigh(sourcedCoinPrice(farm, grounds)), speech);
  return [
    row('energy', energy(exactly(articleDay(farm, grounds).kwh)), energy(kwhADay(farm, grounds))),
    row('purchases', count(articlePurchases(farm, grounds)), rangeText(purchases.low, purchases.high, count)),
    row('breakPower', powerPrice(articlePowerPrice(farm, grounds), grounds, speech), powerText(farm, grounds, speech)),
    row(
      'breakCoin',
      roughDollars(articleCoinPrice(farm, grounds), speech, 2),
      coin.low === coin.high ? coin.low : t('profit.between', coin),
    ),
  ];
}

const lowAndHigh = ({ low, high }: Interval): [number, number] => [low, high];

/** Both ends in both currencies, rounded outward. A price of zero means that no price is low enough. */
function powerText(farm: Farm, grounds: Grounds, speech: Speech): string {
  const { t } = speech;
  const { low, high } = sourcedPowerPrice(farm, grounds);
  if (high <= 0) return t('profit.never');
  const rate = grounds.rate.value;
  const range = (a: string, b: string) => (a === b ? a : t('profit.between', { low: a, high: b }));
  const most = roughDollars(high, speech, 3, 'up');
  const mostTenge = tenge(significant(high * rate, 3, 'up'), speech);
  if (low <= 0) return t('profit.atBest', { high: `${most} (${mostTenge})` });
  const leastTenge = digits(significant(low * rate, 3, 'down'), speech.locale);
  return `${range(roughDollars(low, speech, 3, 'down'), most)} (${range(leastTenge, mostTenge)})`;
}
