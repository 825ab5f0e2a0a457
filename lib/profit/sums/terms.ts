import type { Interval } from '@/lib/units/interval';
import type { Grounds } from './grounds';
import { dollarsATerahash, type Farm, kwhAMachine, type Ledger, ledgerOf, type Terms } from './ledger';

/** Three ledgers: every assumption at the end that lowers profit, at its centre, and at the end that raises it. */
export type Ledgers = { low: Ledger; central: Ledger; high: Ledger };
export type End = keyof Ledgers;
export const ends = ['low', 'central', 'high'] as const satisfies readonly End[];

/** The article's own terms: no cooling, no idle hour, no fee; ten percent of revenue for compliance. */
export const articleTerms = ({ article }: Grounds): Terms => ({
  watts: article.watts,
  overhead: 1,
  uptime: 1,
  fee: 0,
  compliance: article.compliance,
  tax: article.tax,
});

/**
 * The fee on digital mining, in dollars, for a price of power in dollars. Only its ends are sourced: power at the
 * step or above pays the lowest step, the cheapest the highest. What lies between is an interval.
 */
export function feeAt(power: number, { fee, rate }: Grounds): Interval {
  // A tenge price that came back from dollars must not fall short of the step by binary dust.
  const tenge = Number((power * rate.value).toPrecision(12));
  const { low, central, high } = tenge >= fee.step ? { low: fee.dear, central: fee.dear, high: fee.dear } : fee.cheap;
  return { low: low / rate.value, central: central / rate.value, high: high / rate.value };
}

/** Low takes much cooling and the highest fee; high the reverse. How long it runs follows from whether running pays. */
export function sourcedTerms(farm: Farm, end: End, grounds: Grounds): Terms {
  const opposite = { low: 'high', central: 'central', high: 'low' } as const;
  const overhead = grounds.overhead.value[opposite[end]];
  const fee = feeAt(farm.power, grounds)[opposite[end]];
  const pays =
    farm.terahash * dollarsATerahash(farm, grounds) >=
    kwhAMachine({ watts: farm.watts, overhead }) * (farm.power + fee);
  const uptime = grounds.loadFactor.value[pays ? end : opposite[end]];
  return { watts: farm.watts, overhead, uptime, fee, compliance: 0, tax: grounds.tax.value };
}

export const articleDay = (farm: Farm, grounds: Grounds): Ledger => ledgerOf(farm, articleTerms(grounds), grounds);

export const sourcedDay = (farm: Farm, grounds: Grounds): Ledgers => {
  const at = (end: End) => ledgerOf(farm, sourcedTerms(farm, end, grounds), grounds);
  return { low: at('low'), central: at('central'), high: at('high') };
};
