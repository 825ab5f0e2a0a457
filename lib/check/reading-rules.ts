import type { RecordFiles } from '@/lib/record/files';
import type { Finding, Problem } from '@/lib/record/problem';

/** The guard of the readings: each names a claim that still says what it said when we read it otherwise. */
export function readingRules(files: RecordFiles): Problem[] {
  const readings = files.readings;
  if (!readings) return [];
  const cases = new Map(files.cases.map((file) => [file.value.id, file.value]));
  const tariffs = new Set((files.tariffs?.value ?? []).map((tariff) => tariff.key));
  return readings.value
    .flatMap((entry, index): Finding[] => {
      const record = cases.get(entry.case);
      if (!record) return [{ path: [index, 'case'], message: `There is no case "${entry.case}". Correct the id.` }];
      const claim = record.claims.find((candidate) => candidate.key === entry.claim);
      if (!claim)
        return [{ path: [index, 'claim'], message: `The case has no claim "${entry.claim}". Correct the key.` }];
      const found: Finding[] = [];
      for (const field of ['what', 'value', 'min', 'max', 'bound', 'unit'] as const) {
        if (entry.reported[field] !== claim[field]) {
          found.push({
            path: [index, 'reported', field],
            message: `The case no longer says ${entry.reported[field]}, it says ${claim[field]}. Take this reading out, or bring it up to date.`,
          });
        }
      }
      if (!claim.doubt)
        found.push({
          path: [index, 'claim'],
          message:
            'The claim carries no doubt, so nothing needs another reading. Add the doubt, or take the reading out.',
        });
      entry.readings.forEach((reading, position) => {
        const path = [index, 'readings', position];
        if (
          reading.road === 'power' &&
          (reading.value === undefined || reading.unit === undefined || reading.hours === undefined)
        ) {
          found.push({ path, message: 'A reading as power needs value, unit and hours. Add them.' });
        }
        if (reading.road === 'money') {
          const loss = record.claims.find((candidate) => candidate.key === reading.loss);
          if (loss?.what !== 'loss')
            found.push({
              path: [...path, 'loss'],
              message: `The case has no loss "${reading.loss}". Correct the key.`,
            });
          const unknown = (reading.tariffs ?? []).filter((key) => !tariffs.has(key));
          if (reading.tariffs === undefined || unknown.length > 0) {
            found.push({
              path: [...path, 'tariffs'],
              message: `A reading by money needs tariffs that data/baselines/tariffs.yaml holds; it lacks ${unknown.join(', ') || 'them all'}. Add them.`,
            });
          }
        }
      });
      return found;
    })
    .map(readings.problem);
}
