import type { Finding } from '@/lib/record/problem';
import type { Case } from '@/lib/schema/case';
import { countries } from '@/lib/schema/vocabulary';
import { earliest, latest } from '@/lib/units/calendar';
import { notYet } from './today';

/** Rules that one case can break alone. `today` is an ISO day, so that a test can fix it. */
export function caseRules(file: string, record: Case, today: string): Finding[] {
  return [...identity(file, record), ...dates(record, today), ...statements(record), ...place(record)];
}

const isOurs = (code: string): boolean => countries.some((country) => country.toLowerCase() === code);

function identity(file: string, record: Case): Finding[] {
  const found: Finding[] = [];
  const country = record.country.toLowerCase();
  const folder = `data/${isOurs(country) ? 'cases' : 'context'}/${country}`;
  const prefix = record.id.slice(0, 2);
  if (!file.endsWith(`/${record.id}.yaml`)) {
    found.push({
      path: ['id'],
      message: `The file is not called ${record.id}.yaml. Rename the file, or correct the id.`,
    });
  }
  if (!file.startsWith(`${folder}/`)) {
    found.push({
      path: ['country'],
      message: `A case of ${record.country} belongs in ${folder}. Move the file, or correct the country.`,
    });
  }
  // A neighbour's case may be called after a part of it, such as ab for Abkhazia.
  if (prefix !== country && (isOurs(prefix) || isOurs(country))) {
    found.push({
      path: ['id'],
      message: `The id begins with "${prefix}", but the case is one of ${record.country}. Begin it with "${country}", or correct the country.`,
    });
  }
  if (record.subdivision && !record.subdivision.startsWith(`${record.country}-`)) {
    found.push({
      path: ['subdivision'],
      message: `${record.subdivision} is not a region of ${record.country}. Correct one of the two.`,
    });
  }
  return found;
}

function dates(record: Case, today: string): Finding[] {
  const found = [
    ...notYet(record.announced, ['announced'], today),
    ...notYet(record.status?.asOf, ['status', 'asOf'], today),
    ...(record.statements ?? []).flatMap(({ made }, index) => notYet(made, ['statements', index, 'made'], today)),
  ];
  const periods = [
    { path: ['period'], period: record.period },
    ...record.claims.map((claim, index) => ({ path: ['claims', index, 'period'], period: claim.period })),
  ];
  for (const { path, period } of periods) {
    if (period?.from && period.to && earliest(period.from) > latest(period.to)) {
      found.push({
        path: [...path, 'to'],
        message: `The period ends (${period.to}) before it begins (${period.from}). Exchange or correct them.`,
      });
    }
  }
  return found;
}

function statements(record: Case): Finding[] {
  const seen = new Map<string, string>();
  return (record.statements ?? []).flatMap((statement, index) =>
    [
      ...(statement.text ? [{ key: statement.text, path: ['statements', index, 'text'] }] : []),
      ...statement.echoes.map((key, position) => ({ key, path: ['statements', index, 'echoes', position] })),
    ].flatMap(({ key, path }): Finding[] => {
      if (!Object.hasOwn(record.sources, key)) {
        return [{ path, message: `The case has no source "${key}". Add it under sources, or correct the key.` }];
      }
      const other = seen.get(key);
      seen.set(key, statement.key);
      if (other === undefined) return [];
      return [
        {
          path,
          message: `Source ${key} stands in the statement "${other}" too. A source echoes one statement: keep one.`,
        },
      ];
    }),
  );
}

function place(record: Case): Finding[] {
  if (record.precision === 'country' && record.places.length > 0) {
    return [
      {
        path: ['places'],
        message: 'A case told for the whole country has no places. Empty the list, or make the precision finer.',
      },
    ];
  }
  return [];
}
