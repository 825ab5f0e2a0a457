import type { Constant } from '@/lib/schema/baseline';
import { type Baselines, constant } from './baseline';
import type { Input } from './derived';
import type { InputKey } from './formula';

/** How the keys of a country's constants end, after its code: what a theft is held against or charged at. */
export const keyEnds = {
  peak: /^peak-load-\d{4}$/,
  /** What was short at a peak; `gap` takes what was forecast with it. */
  short: /^deficit-at-peak-\d{4}$/,
  gap: /^(winter-)?deficit-at-peak-(forecast-)?\d{4}$/,
  monthGap: /^winter-deficit-month-forecast-\d{4}$/,
  winterGap: /^winter-deficit-(forecast-)?\d{4}$/,
  imports: /^imports-\d{4}$/,
  fee: /^mining-fee-2023-(lowest|own-power|highest)$/,
  supplyCost: /^cost-of-supply-\d{4}$/,
  unservedCost: /^unserved-energy-cost$/,
} as const;

/** The constants of a country whose key ends so, newest first. */
export const constantsOf = (baselines: Baselines, country: string, end: RegExp): Constant[] =>
  [...baselines.constants.values()]
    .filter(({ key }) => key.startsWith(`${country.toLowerCase()}-`) && end.test(key.slice(3)))
    .sort((a, b) => (b.asOf ?? '').localeCompare(a.asOf ?? ''));

/** The newest of them as an input; undefined where none is sourced. */
export function newestOf(baselines: Baselines, country: string, end: RegExp, name: InputKey): Input | undefined {
  const [newest] = constantsOf(baselines, country, end);
  return newest && constant(baselines, newest.key, name);
}
