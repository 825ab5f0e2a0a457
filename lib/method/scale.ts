import { type Baselines, constant, yearlyMean } from './baseline';
import { carbonOf } from './carbon';
import { asInput, type Derived, derive, type Input, type Untold } from './derived';
import type { EnergyResult } from './energy';
import type { FormulaKey } from './formula';
import { bitcoinOf } from './network';
import { yearsInput } from './span';

/** What an energy means, each or the reason why it cannot be told. The bases of people are never mixed. */
export type Scale = {
  /** Basis 1: the share of so many people in all the electricity of the country. */
  people: Derived | Untold;
  /** Basis 2: what so many people use at home. */
  homes: Derived | Untold;
  households: Derived | Untold;
  share: Derived | Untold;
  hours: Derived | Untold;
  carbon: Derived | Untold;
  bitcoin: Derived | Untold;
};

const missing: Untold = { untold: 'no-baseline' };

/** `years` are those of the period, or those to take where no period is told. */
export function scaleOf(result: EnergyResult, country: string, years: number[], baselines: Baselines): Scale {
  const told = result.span?.years.length ? result.span.years : years;
  const energy = asInput('energy', result);
  const length = result.span && yearsInput(result.span);
  const open = result.open ? { open: result.open } : {};
  const cc = country.toLowerCase();
  const mean = (metric: Parameters<typeof yearlyMean>[2], name: Parameters<typeof yearlyMean>[4]) =>
    yearlyMean(baselines, country, metric, told, name);
  const own = (key: string, name: Parameters<typeof constant>[2]) =>
    baselines.constants.has(`${cc}-${key}`) ? constant(baselines, `${cc}-${key}`, name) : undefined;
  const perHead = mean('demand-per-head', 'demand-per-head');
  const home = own('residential-use', 'residential-use');
  const household = own('household-use', 'household-use');
  const generation = mean('generation', 'generation');
  const demand = mean('demand', 'demand');
  /** One formula where a length is told, another where not; untold where the country's figure is missing. */
  const counted = (divisor: Input | undefined, timed: FormulaKey, untimed: FormulaKey): Derived | Untold => {
    if (!divisor) return missing;
    return length ? derive(timed, [energy, divisor, length], open) : derive(untimed, [energy, divisor], open);
  };
  return {
    people: counted(perHead, 'city-equivalent', 'person-years'),
    homes: counted(home, 'homes-equivalent', 'homes-person-years'),
    households: counted(household, 'households', 'household-years'),
    share: counted(generation, 'share-of-generation', 'share-of-one-year'),
    hours: demand ? derive('hours-of-demand', [energy, demand], open) : missing,
    carbon: carbonOf(energy, country, told, baselines),
    bitcoin: result.span ? bitcoinOf(energy, result.span, baselines) : { untold: 'no-period' },
  };
}
