import type { RecordFiles, Unread } from '@/lib/record/files';
import type { Finding, Problem } from '@/lib/record/problem';
import type { Tariff } from '@/lib/schema/baseline';
import type { Case } from '@/lib/schema/case';
import type { ClaimReadings, Reading } from '@/lib/schema/reading';
import { isPowerUnit } from '@/lib/units/energy';

/** The guard of the readings: each names a claim that still says what it said, and can be worked out. */
export function readingRules(files: RecordFiles, unread: Unread): Problem[] {
  const readings = files.readings;
  if (!readings) return [];
  const cases = new Map(files.cases.map((file) => [file.value.id, file.value]));
  const tariffs = files.tariffs && new Map(files.tariffs.value.map((tariff) => [tariff.key, tariff]));
  return readings.value
    .flatMap((entry, index): Finding[] => {
      const { value } = readings;
      const twice = value.findIndex((other) => other.case === entry.case && other.claim === entry.claim) < index;
      const message = 'This claim is read in an entry above already. Put the readings of both into one.';
      const found: Finding[] = twice ? [{ path: [index, 'claim'], message }] : [];
      const record = cases.get(entry.case);
      if (record) return [...found, ...guard(entry, record, index), ...worked(entry, record, index, tariffs)];
      if (unread.has('cases')) return found;
      return [...found, { path: [index, 'case'], message: `There is no case "${entry.case}". Correct the id.` }];
    })
    .map(readings.problem);
}

function guard(entry: ClaimReadings, record: Case, index: number): Finding[] {
  const claim = record.claims.find((candidate) => candidate.key === entry.claim);
  if (!claim) return [{ path: [index, 'claim'], message: `The case has no claim "${entry.claim}". Correct the key.` }];
  const found: Finding[] = [];
  for (const field of ['what', 'value', 'min', 'max', 'bound', 'unit'] as const) {
    if (entry.reported[field] !== claim[field]) {
      found.push({
        path: [index, 'reported', field],
        message: `The case no longer says ${entry.reported[field] ?? 'nothing'} here, it says ${claim[field] ?? 'nothing'}. Take this reading out, or bring it up to date.`,
      });
    }
  }
  if (!claim.doubt) {
    found.push({
      path: [index, 'claim'],
      message: 'The claim carries no doubt, so nothing needs another reading. Add the doubt, or take the reading out.',
    });
  }
  return found;
}

type Tariffs = ReadonlyMap<string, Tariff> | undefined;

const worked = ({ readings }: ClaimReadings, record: Case, index: number, tariffs: Tariffs): Finding[] =>
  readings.flatMap((reading, position) => {
    const path = [index, 'readings', position];
    return reading.road === 'power' ? asPower(reading, path) : byMoney(reading, path, record, tariffs);
  });

function asPower({ value, unit, hours, loadFactor }: Reading, path: PropertyKey[]): Finding[] {
  const found: Finding[] = [];
  if (value === undefined || !isPowerUnit(unit) || hours === undefined) {
    found.push({ path, message: 'A reading as power needs value, a unit of power and hours. Add them.' });
  }
  if (loadFactor) {
    const { low, central, high } = loadFactor;
    const told = central === undefined ? `low ${low}` : `low ${low}, central ${central}`;
    if (!(low <= (central ?? high) && (central ?? low) <= high)) {
      const message = `${told} and high ${high} are not in rising order. Exchange or correct them.`;
      found.push({ path: [...path, 'loadFactor'], message });
    }
  }
  return found;
}

function byMoney(reading: Reading, path: PropertyKey[], record: Case, tariffs: Tariffs): Finding[] {
  const found: Finding[] = [];
  const loss = record.claims.find((candidate) => candidate.key === reading.loss && candidate.what === 'loss');
  if (!loss) {
    found.push({ path: [...path, 'loss'], message: `The case has no loss "${reading.loss}". Correct the key.` });
  } else if (loss.value === undefined && loss.min === undefined) {
    found.push({
      path: [...path, 'loss'],
      message: `The loss "${loss.key}" has no number, so it buys nothing. Name a loss with one, or take the reading out.`,
    });
  }
  const keys = reading.tariffs ?? [];
  const unknown = tariffs ? keys.filter((key) => !tariffs.has(key)) : [];
  if (keys.length === 0 || unknown.length > 0) {
    found.push({
      path: [...path, 'tariffs'],
      message: `A reading by money needs tariffs that data/baselines/tariffs.yaml holds; it lacks ${unknown.join(', ') || 'them all'}. Add them.`,
    });
  }
  keys.forEach((key, index) => {
    const currency = tariffs?.get(key)?.currency;
    if (!loss?.unit || !currency || currency === loss.unit) return;
    const message = `The tariff "${key}" is in ${currency}, the loss in ${loss.unit}. Name a tariff or a loss in the same currency.`;
    found.push({ path: [...path, 'tariffs', index], message });
  });
  return found;
}
