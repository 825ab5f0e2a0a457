import { type Baselines, constant, yearlyMean } from '@/lib/method/baseline';
import { constantsOf, keyEnds } from '@/lib/method/country-constants';
import { type Derived, derive, type Input } from '@/lib/method/derived';
import { opennessOf } from '@/lib/method/openness';
import { peakOf } from '@/lib/plausibility/system';
import type { Scenario } from '@/lib/scenario/scenario';
import type { Constant } from '@/lib/schema/baseline';
import type { Line, QuestionKey } from './line';
import { type EnergyInput, energyInput, monthEnergyOf, type PowerInput, powerOf, winterEnergyOf } from './load';

/** Power with power, in percent. */
export const shareOfPower = (power: PowerInput, formula: 'share-of-peak' | 'share-of-gap', of: Input): Derived =>
  derive(formula, [power, of]);

type EnergyShare = 'share-of-one-year' | 'share-of-winter-gap' | 'share-of-month-gap' | 'share-of-imports';

/** Energy with energy, in percent. */
export const shareOfEnergy = (energy: EnergyInput, formula: EnergyShare, of: Input): Derived =>
  derive(formula, [energy, of], opennessOf(formula, [energy, of]));

/** The load against the system of its country: power with power, energy with energy. */
export function gridLines(scenario: Scenario, total: Derived, year: number, baselines: Baselines): Line[] {
  const { country } = scenario;
  const energy = energyInput(total);
  const mean = (metric: 'generation' | 'demand') => yearlyMean(baselines, country, metric, [year], metric);
  const generation = mean('generation');
  const demand = mean('demand');
  const peak = peakOf(country, year, baselines);
  const peakConstant =
    peak?.origin[0]?.from === 'page' ? baselines.constants.get(peak.origin[0].constant ?? '') : undefined;
  /** One line for each constant of this sort, or one that says that there is none. */
  const against = (question: QuestionKey, end: RegExp, share: (found: Constant) => Derived): Line[] => {
    const found = constantsOf(baselines, country, end);
    if (found.length === 0) return [{ question, result: null }];
    return found.map((one) => ({ question, result: share(one), against: one }));
  };
  const input = ({ key }: Constant, name: Input['name']) => constant(baselines, key, name);
  return [
    { question: 'year-share', result: generation ? shareOfEnergy(energy, 'share-of-one-year', generation) : null },
    { question: 'hours', result: demand ? derive('hours-of-demand', [energy, demand]) : null },
    {
      question: 'peak',
      result: peak ? shareOfPower(powerOf(scenario), 'share-of-peak', peak) : null,
      ...(peakConstant ? { against: peakConstant } : {}),
    },
    ...against('gap', keyEnds.gap, (one) => shareOfPower(powerOf(scenario), 'share-of-gap', input(one, 'gap'))),
    ...against('month-gap', keyEnds.monthGap, (one) =>
      shareOfEnergy(energyInput(monthEnergyOf(scenario, baselines)), 'share-of-month-gap', input(one, 'month-gap')),
    ),
    ...against('winter-gap', keyEnds.winterGap, (one) =>
      shareOfEnergy(energyInput(winterEnergyOf(scenario, baselines)), 'share-of-winter-gap', input(one, 'winter-gap')),
    ),
    ...against('imports', keyEnds.imports, (one) => shareOfEnergy(energy, 'share-of-imports', input(one, 'imports'))),
  ];
}
