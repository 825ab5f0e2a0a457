import type { RecordFiles } from '@/lib/record/files';
import type { Finding, Problem } from '@/lib/record/problem';
import type { Penalty, Policies, RuleCell, RuleEvent, RuleNumber } from '@/lib/schema/policy';
import { startOf, widestSpan } from '@/lib/schema/rule-span';
import { earliest, latest } from '@/lib/units/calendar';
import { notYet } from './today';

/** The law on mining: dates that can be, keys that exist, and no two cells of a row that both claim a day. */
export function policyRules(files: RecordFiles, today: string): Problem[] {
  const { ruleContext } = files;
  return [
    ...files.policies.flatMap((file) => countryRules(file.value, today).map(file.problem)),
    ...(ruleContext
      ? [...ruleContext.value.events.flatMap(eventDates), ...ruleContext.value.penalties.flatMap(penaltyNumbers)].map(
          ruleContext.problem,
        )
      : []),
  ];
}

const countryRules = (file: Policies, today: string): Finding[] => [
  ...notYet(file.asOf, ['asOf'], today),
  ...file.events.flatMap(eventDates),
  ...inOrder(file.events),
  ...file.events.flatMap(({ rule }, index) => known(rule, file.rules, 'rule', ['events', index, 'rule'])),
  ...file.cells.flatMap((cell, index) => [
    ...cellDates(cell, index, today),
    ...numbersOf(cell.numbers, ['cells', index, 'numbers']),
    ...known(cell.event, file.events, 'event', ['cells', index, 'event']),
    ...(cell.over ?? []).flatMap((key, at) => replaced(key, cell, file.cells, ['cells', index, 'over', at])),
    ...overlaps(cell, index, file.cells),
  ]),
  ...file.penalties.flatMap((penalty, index) => [
    ...penaltyNumbers(penalty, index),
    ...known(penalty.cell, file.cells, 'cell', ['penalties', index, 'cell']),
  ]),
];

function eventDates(event: RuleEvent, index: number): Finding[] {
  const { date, to, after } = event;
  const path = ['events', index];
  if (!date && !after) {
    return [
      {
        path,
        message: 'Nothing puts this event in its place. Give it a date, or say with "after" since when it can be.',
      },
    ];
  }
  if (to && (!date || latest(to) < earliest(date))) {
    return [
      { path: [...path, 'to'], message: `It cannot end (${to}) before it begins (${date ?? 'no date'}). Correct one.` },
    ];
  }
  return [];
}

function inOrder(events: RuleEvent[]): Finding[] {
  return events.flatMap((event, index) => {
    const before = events[index - 1];
    // Months and years leave room: only what is surely out of order is a fault.
    if (!before || earliest(before.date ?? before.after ?? '0000') <= (event.date ? latest(event.date) : '9999'))
      return [];
    const message = `It stands after "${before.key}", which is later. Put the events in order, the oldest first.`;
    return [{ path: ['events', index], message }];
  });
}

function known(key: string | undefined, rows: { key: string }[], kind: string, path: PropertyKey[]): Finding[] {
  if (key === undefined || rows.some((row) => row.key === key)) return [];
  return [{ path, message: `There is no ${kind} "${key}" in this file. Correct the key.` }];
}

function cellDates(cell: RuleCell, index: number, today: string): Finding[] {
  const { from, until, adopted, seen, unsure, dated } = cell;
  const path = (field: keyof RuleCell) => ['cells', index, field];
  const found = [...notYet(seen, path('seen'), today), ...notYet(adopted, path('adopted'), today)];
  const start = startOf(cell);
  if (!start) {
    const message = 'Nothing says since when. Give "from", or "seen" with the date of the source, or "adopted".';
    found.push({ path: ['cells', index], message });
  }
  if (from && seen) found.push({ path: path('seen'), message: '"seen" is for cells without "from". Take one out.' });
  if (dated && !from)
    found.push({ path: path('dated'), message: 'There is no "from" that it could speak of. Add it.' });
  if (from && adopted && earliest(adopted) > latest(from)) {
    found.push({ path: path('adopted'), message: `Adopted (${adopted}) after it held (${from}). Correct one.` });
  }
  for (const field of ['until', 'unsure'] as const) {
    const end = { until, unsure }[field];
    if (!start || !end || latest(end) >= earliest(start)) continue;
    found.push({ path: path(field), message: `${end} lies before the cell begins (${start}). Correct one.` });
  }
  return found;
}

function replaced(key: string, cell: RuleCell, cells: RuleCell[], path: PropertyKey[]): Finding[] {
  const other = cells.find((one) => one.key === key);
  if (!other) return known(key, cells, 'cell', path);
  if (other.topic !== cell.topic) {
    return [
      { path, message: `"${key}" is of another row (${other.topic}). A cell takes the place of its own row only.` },
    ];
  }
  if (widestSpan(other).first <= widestSpan(cell).first) return [];
  return [
    { path, message: `"${key}" begins later than what is to take its place. Exchange them, or correct the dates.` },
  ];
}

const binding = ({ standing }: RuleCell): boolean => standing === 'in-force' || standing === 'adopted';

/** What a cell takes the place of, and what that took the place of before. */
function replacedBy(cell: RuleCell, cells: RuleCell[]): Set<string> {
  const found = new Set<string>();
  const gather = (one: RuleCell | undefined) => {
    for (const key of one?.over ?? []) {
      if (found.has(key)) continue;
      found.add(key);
      gather(cells.find((other) => other.key === key));
    }
  };
  gather(cell);
  return found;
}

/** Two cells of a row hold on one day, and nothing says that they are parts, or which of them wins. */
function overlaps(cell: RuleCell, index: number, cells: RuleCell[]): Finding[] {
  const span = widestSpan(cell);
  return cells.slice(0, index).flatMap((other) => {
    if (other.topic !== cell.topic || !binding(cell) || !binding(other)) return [];
    if (cell.part && other.part && cell.part !== other.part) return [];
    if (replacedBy(cell, cells).has(other.key) || replacedBy(other, cells).has(cell.key)) return [];
    const theirs = widestSpan(other);
    if (theirs.last < span.first || span.last < theirs.first) return [];
    const message = `It holds on days of "${other.key}" in the same row. Say with "over" which wins, or give each its "part".`;
    return [{ path: ['cells', index, 'topic'], message }];
  });
}

const penaltyNumbers = ({ numbers }: Penalty, index: number): Finding[] =>
  numbersOf(numbers, ['penalties', index, 'numbers']);

function numbersOf(numbers: RuleNumber[] | undefined, path: PropertyKey[]): Finding[] {
  return (numbers ?? []).flatMap(({ value, min, max }, index): Finding[] => {
    const ranged = min !== undefined && max !== undefined && min < max;
    if (value === undefined ? ranged : min === undefined && max === undefined) return [];
    const message = 'A number has a value, or min and a greater max: exactly one of the two. Correct it.';
    return [{ path: [...path, index], message }];
  });
}
