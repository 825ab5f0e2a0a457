import type { NetworkPoint } from '@/lib/schema/baseline';
import { earliest, latest } from '@/lib/units/calendar';
import { between, times } from '@/lib/units/interval';
import { type Baselines, constant, need } from './baseline';
import { asInput, type Derived, derive, type Input, type Untold } from './derived';
import { meanLoadOf } from './energy';
import type { Span } from './span';

const DAY = 86_400_000;
/** Days that the newest point of the network is carried on; after that nothing is told. */
export const CARRIED = 92;

const dayOf = (date: string): number => Date.parse(`${earliest(date)}T00:00:00Z`) / DAY;
const middleOf = (date: string): number => (dayOf(date) + dayOf(latest(date))) / 2;

/**
 * (h) What the machines could have earned if every one was on Bitcoin: their share of the network's hash rate times
 * the coins issued meanwhile. The subsidy alone, without fees.
 */
export function bitcoinOf(energy: Input, span: Span, baselines: Baselines): Derived | Untold {
  if (!span.end) return { untold: 'no-network' };
  const network = networkMean(span, baselines);
  const issued = coinsIssued(span, baselines);
  if (!network || !issued) return { untold: 'no-network' };
  const load = asInput('power', meanLoadOf(energy, span));
  const efficiency = constant(baselines, 'bitcoin-fleet-efficiency', 'efficiency');
  const rate = derive('hash-rate', [load, efficiency]);
  const open = energy.of?.open ? { open: energy.of.open } : {};
  return derive('bitcoin', [asInput('hash-rate', rate), issued, network], open);
}

/** Points of one metric, oldest first, by day. */
function pointsOf(baselines: Baselines, metric: NetworkPoint['metric']): { day: number; point: NetworkPoint }[] {
  return baselines.network
    .filter((point) => point.metric === metric)
    .map((point) => ({ day: middleOf(point.date), point }))
    .sort((a, b) => a.day - b.day);
}

/** The newest value of a metric on or before a date, with its date. */
export function newestPoint(
  baselines: Baselines,
  metric: NetworkPoint['metric'],
  date: string,
): NetworkPoint | undefined {
  return pointsOf(baselines, metric)
    .filter(({ day }) => day <= dayOf(latest(date)))
    .at(-1)?.point;
}

/** The mean hash rate over a span, from straight lines between the dated points, as wide as our assumption says. */
export function networkMean(span: Span, baselines: Baselines): Input | undefined {
  const points = pointsOf(baselines, 'hash-rate');
  const first = points[0];
  const last = points.at(-1);
  const end = middleOf(span.end);
  const start = end - span.hours.central / 24;
  if (!first || !last || start < first.day || end > last.day + CARRIED) return undefined;
  const knots = [start, ...points.map(({ day }) => day).filter((day) => day > start && day < end), end];
  const at = (day: number): number => {
    const after = points.findIndex((one) => one.day >= day);
    const [a, b] = [points[after - 1], points[after]];
    if (!b) return last.point.value;
    if (!a) return b.point.value;
    return a.point.value + ((day - a.day) / (b.day - a.day)) * (b.point.value - a.point.value);
  };
  const area = knots
    .slice(1)
    .reduce((sum, day, i) => sum + ((at(knots[i] ?? day) + at(day)) / 2) * (day - (knots[i] ?? day)), 0);
  const mean = area / (end - start);
  const spread = need(baselines, 'network-mean-spread');
  const around = points.filter(
    ({ day }, i) => (points[i + 1]?.day ?? day) >= start && (points[i - 1]?.day ?? day) <= end,
  );
  return {
    name: 'network',
    value: times({ low: mean, central: mean, high: mean }, spread),
    unit: 'EH/s',
    origin: [
      {
        from: 'page',
        pages: [...new Set(around.flatMap(({ point }) => (point.source ? [point.source] : [])))],
        years: around.map(({ point }) => point.date),
      },
      { from: 'assumption', constant: 'network-mean-spread' },
    ],
  };
}

/** Coins issued over a span: blocks a day times the subsidy of each day. As wide as the end of the span is unsure. */
export function coinsIssued(span: Span, baselines: Baselines): Input | undefined {
  const blocks = need(baselines, 'blocks-a-day').central;
  const steps = baselines.network
    .filter(({ metric }) => metric === 'subsidy')
    .map(({ date, value }) => ({ day: dayOf(date), value }))
    .sort((a, b) => a.day - b.day);
  const until = (end: number): number =>
    steps.reduce((sum, step, i) => {
      const from = Math.max(step.day, end - span.hours.central / 24);
      const to = Math.min(steps[i + 1]?.day ?? Number.POSITIVE_INFINITY, end);
      return sum + Math.max(0, to - from) * step.value * blocks;
    }, 0);
  const ends = [dayOf(span.end), middleOf(span.end), dayOf(latest(span.end))].map(until);
  const [low = 0, central = 0, high = 0] = ends.sort((a, b) => a - b);
  if (low <= 0) return undefined;
  return {
    name: 'issued',
    value: between(low, high, central),
    unit: 'BTC',
    origin: [{ from: 'assumption', constant: 'blocks-a-day' }],
  };
}
