import type { Dataset } from '@/lib/dataset/build-dataset';
import { isTold, type Untold } from '@/lib/method/derived';
import type { EnergyResult } from '@/lib/method/energy';
import type { Scale } from '@/lib/method/scale';
import { nearestTown } from '@/lib/method/town';
import type { Town } from '@/lib/schema/baseline';
import type { Case } from '@/lib/schema/case';
import { energyOf } from './energy';
import { type ReadClaim, readingsOf } from './reading';
import { caseScale } from './scale';

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
  const scale = caseScale(energy, record, dataset);
  const people = scale.people;
  const town =
    isTold(people) && people.unit === 'people'
      ? nearestTown(people.value, record.country, dataset.towns, record.subdivision)
      : undefined;
  return { energy, scale, ...(town ? { town } : {}) };
}
