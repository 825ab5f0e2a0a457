import type { EnergyResult } from '@/lib/method/energy';
import type { Grounds } from './grounds';
import type { Scenario } from './scenario';
import { gridLines } from './sums/grid';
import type { Line } from './sums/line';
import { energyOf } from './sums/load';
import { moneyLines } from './sums/money';
import { scaleLines } from './sums/people';

export type Outcome = { energy: EnergyResult; lines: Line[] };

/** Everything that a scenario comes to: each answer a sum over sourced inputs, or none where a source is missing. */
export function outcomeOf(scenario: Scenario, { baselines, day }: Grounds): Outcome {
  const year = Number(day.slice(0, 4));
  const energy = energyOf(scenario, year, baselines);
  const lines: Line[] = [
    { question: 'energy', result: energy },
    ...gridLines(scenario, energy, year, baselines),
    ...scaleLines(scenario, energy, year, baselines),
    ...moneyLines(scenario, energy, baselines),
  ];
  return { energy, lines };
}
