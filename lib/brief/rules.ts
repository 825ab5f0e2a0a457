import { dateText } from '@/lib/format/date';
import { type CellRow, cellRows } from '@/lib/policy/cell-rows';
import { type MatrixEntry, matrixOn } from '@/lib/policy/matrix';
import { asOfSentence, lastCoveredDay, matrixNames } from '@/lib/policy/policy-model';
import type { Topic } from '@/lib/schema/rule-vocabulary';
import type { Country } from '@/lib/schema/vocabulary';
import { dateRun, type Line, lineOf, type Run } from '@/lib/view/line';
import type { BriefModel, RuleEntry } from './brief';
import type { Ground } from './ground';

/** Rows of the comparison that a meeting asks for first; what does not fit is counted and linked. */
const FIRST: readonly Topic[] = [
  'status',
  'licence',
  'power',
  'tariff',
  'fee',
  'tax',
  'administrative',
  'criminal',
  'who',
  'sale',
  'regulator',
];
const ROWS = 7;
const ENTRIES = 2;
/** Columns of the region's table. */
const COLUMNS = ['status', 'power', 'administrative', 'criminal'] as const;

/** The last day that the rules are told for: the record's, or the end of the chosen period. */
export function ruleDay({ whole, period }: Ground): string {
  const last = lastCoveredDay(whole);
  return period.to && period.to < last.slice(0, 4) ? `${period.to}-12-31` : last;
}

/** What is known of one field of a country on the day of the brief. */
export const entriesOn = (rows: CellRow[], country: Country, topic: Topic, ground: Ground): MatrixEntry[] =>
  matrixOn(rows, ruleDay(ground), matrixNames(ground.whole, ground.locale), [country]).rows.find(
    ({ key }) => key === topic,
  )?.cells[0]?.entries ?? [];

/** A rule in its words, as a link to the step that set it: there are its sources. */
export function ruleRun(row: CellRow, ground: Ground): Run {
  const cell = ground.whole.policies
    .find(({ country }) => country === row.country)
    ?.cells.find(({ key }) => key === row.key);
  return { ...row.value, href: cell?.event ? `/${ground.locale}/policy#${cell.event}` : dayHref(ground) };
}

const dayHref = (ground: Ground): string => {
  const day = ruleDay(ground);
  const prepared = day === lastCoveredDay(ground.whole);
  return prepared ? `/${ground.locale}/policy/${day}` : `/${ground.locale}/policy?on=${day}`;
};

const entry = ({ row, state, stateName }: MatrixEntry, ground: Ground): RuleEntry => ({
  key: row.key,
  words: ruleRun(row, ground),
  state: [...(state === 'holds' ? [] : [stateName]), ...(row.weak ? [ground.t('brief.rules.weak')] : [])].join('; '),
});

/** The rules on the day: of a country field by field, of the region country by country. */
export function briefRules(ground: Ground): NonNullable<BriefModel['rules']> {
  const { t, locale, whole, scope } = ground;
  const day = ruleDay(ground);
  const rows = cellRows(whole, locale);
  const all = { text: t('brief.rules.address'), href: dayHref(ground) };
  const notes = (left: number): Line[] => [
    left > 0
      ? [{ text: t('brief.rules.more', { count: left, address: all.text }), href: all.href }]
      : [{ text: t('brief.rules.all') }, { text: ' ' }, all],
    [{ text: t('brief.rules.order') }],
  ];
  const title = lineOf(t('brief.rules.title', { day: dateText(day, locale) }), dateRun(day, locale));
  if (scope === 'all') {
    const shown = whole.policies.map(({ country }) => ({
      key: country,
      name: t(`country.${country}`),
      cells: COLUMNS.map((topic) => ({
        key: topic,
        entries: entriesOn(rows, country, topic, ground)
          .slice(0, 1)
          .map((one) => entry(one, ground)),
      })),
    }));
    return {
      title,
      head: [t('method.country'), ...COLUMNS.map((topic) => t(`policy.topic.${topic}`))],
      rows: shown,
      notes: [...notes(0), asOfLine(ground)],
    };
  }
  const found = FIRST.map((topic) => ({ topic, entries: entriesOn(rows, scope, topic, ground) })).filter(
    ({ entries }) => entries.length > 0,
  );
  const every = matrixOn(rows, day, matrixNames(whole, locale), [scope]).rows.flatMap(
    ({ cells }) => cells[0]?.entries ?? [],
  );
  const shown = found.slice(0, ROWS).map(({ topic, entries }) => ({
    key: topic,
    name: t(`policy.topic.${topic}`),
    cells: [{ key: topic, entries: entries.slice(0, ENTRIES).map((one) => entry(one, ground)) }],
  }));
  const told = shown.reduce((sum, { cells }) => sum + (cells[0]?.entries.length ?? 0), 0);
  return {
    title,
    head: [t('policy.topic'), t('brief.rules.what')],
    rows: shown,
    notes: notes(every.length - told),
  };
}

/** "Rules read up to ...": on the view of several countries, each with its day. */
function asOfLine({ whole, locale }: Ground): Line {
  const days = whole.policies.map(({ asOf }) => asOf);
  const newest = [...days].sort().at(-1) ?? '';
  return lineOf(asOfSentence(whole, locale), ...[newest, ...days].map((day) => dateRun(day, locale)));
}
