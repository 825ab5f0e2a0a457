import { type Baselines, constant, yearlyMean } from '@/lib/method/baseline';
import { constantsOf, keyEnds } from '@/lib/method/country-constants';
import { type Derived, derive, type Input } from '@/lib/method/derived';
import { type Span, yearsInput } from '@/lib/method/span';
import type { Constant } from '@/lib/schema/baseline';
import { HOURS } from '@/lib/units/duration';
import { limits } from './limits';
import { type Test, testOf } from './verdict';

/** The highest official estimate of all unlicensed mining in a country, in MW; undefined where none was found. */
export function highestEstimate(country: string, baselines: Baselines): Constant | undefined {
  return constantsOf(baselines, country, /^grey-mining-/)
    .filter(({ unit }) => unit === 'MW')
    .sort((a, b) => b.high - a.high)[0];
}

/** The newest sourced peak load of a country up to a year, or the oldest there is, in MW. */
export function peakOf(country: string, year: number, baselines: Baselines): Input | undefined {
  const peaks = constantsOf(baselines, country, keyEnds.peak);
  const peak = peaks.find(({ key }) => Number(key.slice(-4)) <= year) ?? peaks.at(-1);
  return peak && constant(baselines, peak.key, 'peak-load');
}

/** T6, power with power: a share of the peak, against the highest official estimate of all mining. */
export function peakTest(power: Input, country: string, year: number, baselines: Baselines): Test | undefined {
  const peak = peakOf(country, year, baselines);
  const most = highestEstimate(country, baselines);
  if (!peak || !most) return undefined;
  const share = (100 * most.high) / peak.value.central;
  return testOf('share-of-system', derive('share-of-peak', [power, peak]), ...against(share));
}

/** T6, energy with energy: a share of generation, against that estimate held for its whole year. */
export function generationTest(energy: Input, span: Span, country: string, baselines: Baselines): Test | undefined {
  const generation = yearlyMean(baselines, country, 'generation', span.years, 'generation');
  const share = estimatedShare(country, baselines);
  if (!generation || share === undefined) return undefined;
  const result = derive('share-of-generation', [energy, generation, yearsInput(span)]);
  return testOf('share-of-system', result, ...against(share));
}

/** T6 for a share that is told as such: against an estimate of all mining in percent of the same system. */
export const shareTest = (result: Derived, estimate: number): Test =>
  testOf('share-of-system', result, ...against(estimate));

const against = (share: number): [[number, number], [number, number], number] => [
  [0, share],
  [0, limits.system.strained * share],
  share,
];

/** The highest official estimate, run without pause, as percent of what was generated in its year. */
export function estimatedShare(country: string, baselines: Baselines): number | undefined {
  const most = highestEstimate(country, baselines);
  const year = Number(most?.asOf?.slice(0, 4));
  const made = yearlyMean(baselines, country, 'generation', [year], 'generation');
  return most && made && (100 * most.high * 1e3 * HOURS.year) / (made.value.central * 1e9);
}
