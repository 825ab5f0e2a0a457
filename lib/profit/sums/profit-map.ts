import type { Currency } from '@/lib/profit/profit-state';
import type { Grounds } from './grounds';
import { coinsAMachine, type Farm, kwhAMachine } from './ledger';
import { feeAt, sourcedDay, sourcedTerms } from './terms';

/** What a field of the map says: it pays, loses, or hangs on our assumptions. */
export type Sign = 'pays' | 'loses' | 'depends';
/** Net profit of one machine a day, at the middle of a field. */
export type MapField = { power: number; coin: number; low: number; central: number; high: number; sign: Sign };
export type Point = { power: number; coin: number };

/** A map of profit over the price of power (in the reader's currency) and of a coin, in equal steps from zero. */
export type ProfitMap = {
  stepPower: number;
  stepCoin: number;
  /** Rows of fields, dearest coin first. */
  rows: MapField[][];
  /** Stretches of the line where the central net is zero; it jumps where the fee does. */
  zero: [Point, Point][];
  farm: Point;
};

export const FIELDS = 8;
const MARGIN = 1.25;
/** The axes reach at least so far: 16 cents, 80 tenge, $160,000. */
const LEAST = { USD: 0.16, KZT: 80, coin: 160_000 };

/** The least round step, 1, 2, 2.5 or 5 times a power of ten, of which so many reach an end. */
export function roundStep(end: number, count: number): number {
  const raw = end / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const round = [1, 2, 2.5, 5, 10].find((one) => one * power >= raw * (1 - 1e-9)) ?? 10;
  return Number((round * power).toPrecision(3));
}

export function profitMap(farm: Farm, currency: Currency, grounds: Grounds): ProfitMap {
  const perDollar = currency === 'KZT' ? grounds.rate.value : 1;
  const power = farm.power * perDollar;
  const stepPower = roundStep(Math.max(LEAST[currency], power * MARGIN), FIELDS);
  const stepCoin = roundStep(Math.max(LEAST.coin, farm.coin * MARGIN), FIELDS);
  const places = Array.from({ length: FIELDS }, (_, i) => i + 0.5);
  const rows = [...places]
    .reverse()
    .map((up) =>
      places.map((along) => fieldAt(farm, { power: along * stepPower, coin: up * stepCoin }, perDollar, grounds)),
    );
  const zero = zeroLine(farm, stepPower * FIELDS, stepCoin * FIELDS, perDollar, grounds);
  return { stepPower, stepCoin, rows, zero, farm: { power, coin: farm.coin } };
}

function fieldAt(farm: Farm, at: Point, perDollar: number, grounds: Grounds): MapField {
  const here = { ...farm, rigs: 1, power: at.power / perDollar, coin: at.coin };
  const { low, central, high } = sourcedDay(here, grounds);
  const sign: Sign = low.net > 0 ? 'pays' : high.net < 0 ? 'loses' : 'depends';
  return { ...at, low: low.net, central: central.net, high: high.net, sign };
}

/** Below and above the step of the fee the line is straight; each stretch ends where it leaves the map. */
function zeroLine(farm: Farm, endPower: number, endCoin: number, perDollar: number, grounds: Grounds) {
  const kwh = kwhAMachine(sourcedTerms(farm, 'central', grounds));
  const coins = coinsAMachine(farm, grounds);
  const step = (grounds.fee.step / grounds.rate.value) * perDollar;
  const stretch = (from: number, to: number): [Point, Point][] => {
    const fee = feeAt((from + to) / 2 / perDollar, grounds).central;
    const coinAt = (power: number) => (kwh * (power / perDollar + fee)) / coins;
    const last = Math.min(to, ((endCoin * coins) / kwh - fee) * perDollar);
    if (last <= from) return [];
    return [
      [
        { power: from, coin: coinAt(from) },
        { power: last, coin: coinAt(last) },
      ],
    ];
  };
  return [...stretch(0, Math.min(step, endPower)), ...(step < endPower ? stretch(step, endPower) : [])];
}
