import type { Grounds } from './grounds';

/** One farm: so many machines of one sort, the price of its power in dollars, and the network it mines in. */
export type Farm = {
  rigs: number;
  terahash: number;
  watts: number;
  /** US dollars a kilowatt-hour. */
  power: number;
  /** US dollars a bitcoin. */
  coin: number;
  /** EH/s of all machines in the world. */
  network: number;
};

/** What a way of reckoning takes for true: watts, cooling, hours run, fee in dollars a kWh, and rates. */
export type Terms = {
  watts: number;
  overhead: number;
  uptime: number;
  fee: number;
  compliance: number;
  tax: number;
};

/** A day in dollars, each cost by itself; `margin` is net over revenue. */
export type Ledger = {
  kwh: number;
  revenue: number;
  power: number;
  fee: number;
  compliance: number;
  before: number;
  tax: number;
  net: number;
  margin: number;
};

const TERAHASH_IN_EXAHASH = 1e6;
export const HOURS_A_DAY = 24;
export const DAYS_A_YEAR = 365;

/** New coins a day of the whole network: the subsidy alone. The fees of blocks are left out, and the page says so. */
export const coinsADay = ({ subsidy, blocks }: Grounds): number => subsidy * blocks;

/** New coins a day that one machine earns, if it never stops. */
export const coinsAMachine = (farm: Farm, grounds: Grounds): number =>
  (coinsADay(grounds) * farm.terahash) / (farm.network * TERAHASH_IN_EXAHASH);

/** What one TH/s earns in a day, in dollars: 450 × 120,260 ÷ 942,000,000 = 0.0574. */
export const dollarsATerahash = (farm: Farm, grounds: Grounds): number =>
  (coinsADay(grounds) * farm.coin) / (farm.network * TERAHASH_IN_EXAHASH);

/** Kilowatt-hours a day of one machine that never stops, cooling included. */
export const kwhAMachine = ({ watts, overhead }: Pick<Terms, 'watts' | 'overhead'>): number =>
  (watts / 1000) * HOURS_A_DAY * overhead;

/** Net = (revenue − power − fee − compliance) × (1 − tax, where that is positive). Machines that stand still use nothing. */
export function ledgerOf(farm: Farm, terms: Terms, grounds: Grounds): Ledger {
  const running = farm.rigs * terms.uptime;
  const kwh = running * kwhAMachine(terms);
  const revenue = running * farm.terahash * dollarsATerahash(farm, grounds);
  const power = kwh * farm.power;
  const fee = kwh * terms.fee;
  const compliance = revenue * terms.compliance;
  const before = revenue - power - fee - compliance;
  const tax = Math.max(0, before) * terms.tax;
  const net = before - tax;
  return { kwh, revenue, power, fee, compliance, before, tax, net, margin: net / revenue };
}
