import type { RecordFiles, Unread } from '@/lib/record/files';
import type { Finding, Problem } from '@/lib/record/problem';
import { type Observation, observationUnits } from '@/lib/schema/observation';
import { earliest, latest } from '@/lib/units/calendar';
import { currencyOf } from '@/lib/units/money';
import { notYet } from './today';

/** Kinds of evidence of which the reader is owed the reason. */
const OWES_REASON: readonly Observation['evidence'][] = ['misprint', 'not-found'];

/** An observation holds one value in the unit of its metric, or a constant that has it; its dates and doubts are told. */
export function observationRules(files: RecordFiles, unread: Unread, today: string): Problem[] {
  const { observations, constants, checkedClaims } = files;
  if (!observations) return [];
  const known = new Set(constants?.value.map(({ key }) => key));
  const claims = new Set(checkedClaims?.value.map(({ key }) => key));
  return observations.value
    .flatMap((one, index) => {
      const found = [...valueFindings(one, index), ...dateFindings(one, index, today)];
      if (one.constant && !known.has(one.constant) && !unread.has('constants')) {
        found.push({ path: [index, 'constant'], message: missing(`constant "${one.constant}"`, 'baselines') });
      }
      if (one.claim && !claims.has(one.claim) && !unread.has('checkedClaims')) {
        found.push({ path: [index, 'claim'], message: missing(`checked statement "${one.claim}"`, 'claims.yaml') });
      }
      if (OWES_REASON.includes(one.evidence) && !one.note) {
        const message = `Evidence "${one.evidence}" owes the reader a reason. Add a note.`;
        found.push({ path: [index, 'evidence'], message });
      }
      return found;
    })
    .map(observations.problem);
}

const missing = (thing: string, where: string): string =>
  `There is no ${thing} in data/${where}. Add it there, or correct the key.`;

function valueFindings(one: Observation, index: number): Finding[] {
  const { metric, place, value, min, max, unit, source, constant } = one;
  const own = [value, min, max, unit, source].some((part) => part !== undefined);
  if (constant) {
    if (!own) return [];
    return [{ path: [index, 'constant'], message: 'The constant holds value, unit and source. Remove them here.' }];
  }
  const single = value !== undefined && min === undefined && max === undefined;
  const range = value === undefined && min !== undefined && max !== undefined && min < max;
  if (!(single || range) || !unit || !source) {
    const message = 'An observation has a value, or a min below a max, with unit and source. Add what is missing.';
    return [{ path: [index], message }];
  }
  const owed = observationUnits[metric] === 'money' ? currencyOf(place) : observationUnits[metric];
  if (unit === owed) return [];
  const message = `A value of "${metric}" for ${place} is in ${owed ?? 'no money of the record'}, not in ${unit}. Correct the unit or the metric.`;
  return [{ path: [index, 'unit'], message }];
}

function dateFindings({ date, to }: Observation, index: number, today: string): Finding[] {
  const ahead = [...notYet(date, [index, 'date'], today), ...notYet(to, [index, 'to'], today)];
  if (ahead.length > 0 || !to || earliest(date) <= latest(to)) return ahead;
  return [{ path: [index, 'to'], message: `${to} lies before ${date}. Correct one of the two.` }];
}
