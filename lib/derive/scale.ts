import type { Dataset } from '@/lib/dataset/build-dataset';
import type { Case } from '@/lib/schema/case';
import { HOURS } from '@/lib/units/duration';
import { exactly, type Interval, over, overShared, times } from '@/lib/units/interval';
import { yearlyMean } from './baseline';
import type { Derived, Input, Untold } from './derived';
import type { EnergyResult } from './energy';

const KWH_PER_TWH = exactly(1e9);

/** What an energy means: people, share of generation, hours of national demand. Null where it cannot be told. */
export type Scale = { people: Derived | Untold; share: Derived | Untold; hours: Derived | Untold };

/** `years` of the period, or, where no period is told, the year of the announcement. */
export function scaleOf(result: EnergyResult, record: Case, dataset: Dataset): Scale {
  const told = result.span?.years.length ? result.span.years : yearOf(record);
  const length = result.span ? lengthInYears(result.span.hours) : undefined;
  const energy: Input = {
    name: 'energy',
    value: result.value,
    unit: 'kWh',
    origin: [{ from: 'result', formula: result.formula }],
  };
  // An energy made as power × hours holds the length already: it must not widen the result twice.
  const holdsLength = result.inputs.some((input) => input.name === 'hours');
  const open = result.open ? { open: result.open } : {};
  return {
    people: {
      ...peopleOf(
        energy,
        length,
        yearlyMean(dataset, record.country, 'demand-per-head', told, 'demand-per-head'),
        holdsLength,
      ),
      ...open,
    },
    share: {
      ...shareOf(energy, length, yearlyMean(dataset, record.country, 'generation', told, 'generation'), holdsLength),
      ...open,
    },
    hours: { ...hoursOf(energy, yearlyMean(dataset, record.country, 'demand', told, 'demand')), ...open },
  };
}

/**
 * Whole-economy city-equivalent: energy ÷ (demand per head × years of the theft). Without a period there is
 * no city, only person-years: how many people's share of one year it is.
 */
export function peopleOf(
  energy: Input,
  length: Input | undefined,
  perHead: Input | undefined,
  holdsLength = false,
): Derived | Untold {
  if (!perHead) return { untold: 'no-baseline' };
  if (!length)
    return {
      value: over(energy.value, perHead.value),
      unit: 'person-years',
      formula: 'person-years',
      inputs: [energy, perHead],
    };
  const value = over(perYear(energy, length, holdsLength), perHead.value);
  return { value, unit: 'people', formula: 'city-equivalent', inputs: [energy, perHead, length] };
}

/** Energy a year. Where the energy was made with the length, like ends are divided, so that the length counts once. */
const perYear = (energy: Input, length: Input, holdsLength: boolean): Interval =>
  holdsLength ? overShared(energy.value, length.value) : over(energy.value, length.value);

function shareOf(
  energy: Input,
  length: Input | undefined,
  generation: Input | undefined,
  holdsLength: boolean,
): Derived | Untold {
  if (!generation) return { untold: 'no-baseline' };
  const inputs = length ? [energy, generation, length] : [energy, generation];
  const yearly = length ? perYear(energy, length, holdsLength) : energy.value;
  return {
    value: over(times(yearly, exactly(100)), times(generation.value, KWH_PER_TWH)),
    unit: 'percent',
    formula: 'share-of-generation',
    inputs,
  };
}

/** Hours of the whole country's demand: energy ÷ (yearly demand ÷ 8,760 h). */
function hoursOf(energy: Input, demand: Input | undefined): Derived | Untold {
  if (!demand) return { untold: 'no-baseline' };
  const hourly = over(times(demand.value, KWH_PER_TWH), exactly(HOURS.year));
  return { value: over(energy.value, hourly), unit: 'hours', formula: 'hours-of-demand', inputs: [energy, demand] };
}

function lengthInYears(hours: Interval): Input {
  return { name: 'years', value: over(hours, exactly(HOURS.year)), unit: 'years', origin: [{ from: 'period' }] };
}

function yearOf(record: Case): number[] {
  const date = record.announced ?? record.period?.from;
  return date ? [Number(date.slice(0, 4))] : [];
}
