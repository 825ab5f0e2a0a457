import { type Baselines, constant, yearlyMean } from '@/lib/method/baseline';
import { type Derived, derive, type Input, isTold, type Untold } from '@/lib/method/derived';
import type { EnergyResult } from '@/lib/method/energy';
import { scaleOf } from '@/lib/method/scale';
import type { Scenario } from '@/lib/scenario/scenario';
import { exactly } from '@/lib/units/interval';
import type { Line } from './line';
import { energyInput } from './load';

const told = (result: Derived | Untold): Derived | null => (isTold(result) ? result : null);

/** People on the bases of the method, never mixed; hours of a region's homes; and the gases of the average mix. */
export function scaleLines(scenario: Scenario, energy: EnergyResult, year: number, baselines: Baselines): Line[] {
  const { country } = scenario;
  const { people, homes, households, carbon } = scaleOf(energy, country, [year], baselines);
  const by = (use: string) => {
    const against = baselines.constants.get(`${country.toLowerCase()}-${use}`);
    return against ? { against } : {};
  };
  return [
    { question: 'people', result: told(people) },
    { question: 'homes', result: told(homes), ...by('residential-use') },
    { question: 'households', result: told(households), ...by('household-use') },
    { question: 'rationing', result: rationing(scenario, energy, year, baselines), ...by('residential-use') },
    { question: 'carbon', result: told(carbon) },
  ];
}

/** t = E × 8,760 ÷ (eₕ × nᵣ): how many hours all homes of a region use as much. Only where homes alone are sourced. */
function rationing(scenario: Scenario, energy: EnergyResult, year: number, baselines: Baselines): Derived | null {
  const key = `${scenario.country.toLowerCase()}-residential-use`;
  const people = regionPeople(scenario, year, baselines);
  if (!baselines.constants.has(key) || !people) return null;
  return derive('rationing-hours', [energyInput(energy), constant(baselines, key, 'residential-use'), people]);
}

/** The people of the region asked about: as many as the reader says, those of a town, or of the whole country. */
function regionPeople({ country, region, people }: Scenario, year: number, baselines: Baselines): Input | undefined {
  const head = { name: 'region-people', unit: 'people' } as const;
  if (people !== undefined) return { ...head, value: exactly(people), origin: [{ from: 'reader' }] };
  const town = baselines.towns.find(({ key }) => key === region);
  if (town) return { ...head, value: exactly(town.population), origin: [{ from: 'page', pages: [town.source] }] };
  return yearlyMean(baselines, country, 'population', [year], 'region-people');
}
