import type { Interval } from '@/lib/units/interval';
import type { Grounds } from './grounds';
import { coinsAMachine, dollarsATerahash, type Farm, kwhAMachine, type Terms } from './ledger';
import { articleTerms, type End, sourcedTerms } from './terms';

/** Dollars that a kilowatt-hour earns: the price of power at which a machine without any other cost earns nothing. */
export const dollarsAKwh = (farm: Farm, terms: Pick<Terms, 'watts' | 'overhead'>, grounds: Grounds): number =>
  (farm.terahash * dollarsATerahash(farm, grounds)) / kwhAMachine(terms);

/** The highest price of power, in dollars, at which the article's way shows no loss. */
export function articlePowerPrice(farm: Farm, grounds: Grounds): number {
  const terms = articleTerms(grounds);
  return dollarsAKwh(farm, terms, grounds) * (1 - terms.compliance);
}

/** The price of a coin, in dollars, below which the article's way shows a loss. */
export function articleCoinPrice(farm: Farm, grounds: Grounds): number {
  const terms = articleTerms(grounds);
  return (kwhAMachine(terms) * farm.power) / (coinsAMachine(farm, grounds) * (1 - terms.compliance));
}

/**
 * The highest price of power at which the farm does not lose. Above the step of the fee it pays the lowest fee; a farm that
 * earns too little for that may still run on cheaper power, of which it pays the higher one. Zero: at no price.
 */
export function sourcedPowerPrice(farm: Farm, grounds: Grounds): Interval {
  const at = (end: End) => {
    const { overhead } = sourcedTerms(farm, end, grounds);
    const earned = dollarsAKwh(farm, { watts: farm.watts, overhead }, grounds);
    const dear = earned - grounds.fee.dear / grounds.rate.value;
    const step = grounds.fee.step / grounds.rate.value;
    if (dear >= step) return dear;
    const cheapFee = { low: 'high', central: 'central', high: 'low' } as const;
    return Math.max(0, Math.min(step, earned - grounds.fee.cheap[cheapFee[end]] / grounds.rate.value));
  };
  return { low: at('low'), central: at('central'), high: at('high') };
}

/** The price of a coin below which the farm loses. `high` is what the dearest assumptions ask for. */
export function sourcedCoinPrice(farm: Farm, grounds: Grounds): Interval {
  const at = (end: End) => {
    const terms = sourcedTerms(farm, end, grounds);
    return (kwhAMachine(terms) * (farm.power + terms.fee)) / coinsAMachine(farm, grounds);
  };
  return { low: at('high'), central: at('central'), high: at('low') };
}
