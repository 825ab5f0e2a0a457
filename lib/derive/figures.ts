import type { Dataset } from '@/lib/dataset/build-dataset';
import type { Town } from '@/lib/schema/baseline';
import type { Case } from '@/lib/schema/case';
import { isTold, type Untold } from './derived';
import { type EnergyResult, energyOf } from './energy';
import { type ReadClaim, readingsOf } from './reading';
import { type Scale, scaleOf } from './scale';
import { nearestTown } from './town';

/** What one reading or the case itself comes to: energy, its scale, and a town of that size. */
export type Figure = { energy: EnergyResult; scale: Scale; town?: Town };

/** Everything we derive for one case. `figure` is undefined where the case does not allow it; `untold` says why. */
export type Figures = {
  figure?: Figure;
  untold?: Untold['untold'];
  doubtful: (ReadClaim & { figures: Figure[] })[];
};

/** Derives what a case honestly allows. A claim in doubt gives readings, never the figure of the case. */
export function figuresOf(record: Case, dataset: Dataset): Figures {
  const energy = energyOf(record, dataset);
  const doubtful = readingsOf(record, dataset).map((read) => ({
    ...read,
    figures: read.readings.map((reading) => figure(reading.energy, record, dataset)),
  }));
  return isTold(energy) ? { figure: figure(energy, record, dataset), doubtful } : { untold: energy.untold, doubtful };
}

function figure(energy: EnergyResult, record: Case, dataset: Dataset): Figure {
  const scale = scaleOf(energy, record, dataset);
  const people = scale.people;
  const town =
    isTold(people) && people.unit === 'people'
      ? nearestTown(people.value, record.country, dataset.towns, record.subdivision)
      : undefined;
  return { energy, scale, ...(town ? { town } : {}) };
}
