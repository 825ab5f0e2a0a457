import type { Speech } from '@/lib/i18n/speech';
import type { Grounds } from '@/lib/scenario/grounds';
import { nearest } from '@/lib/scenario/known-cases';
import { outcomeOf } from '@/lib/scenario/model';
import type { Scenario } from '@/lib/scenario/scenario';
import type { Line, QuestionKey } from '@/lib/scenario/sums/line';
import { powerOf } from '@/lib/scenario/sums/load';
import { type AnswerRow, rowOf } from './row';
import { sentenceOf } from './sentence';
import { type TariffRow, tariffRow } from './tariff-row';

export type Beside = { id: string; title: string; text: string }[];

/** Everything that the page shows for a scenario, finished. */
export type Answer = {
  sentence: string;
  energy: AnswerRow;
  grid: AnswerRow[];
  /** The bases, as equals: the whole economy, and homes alone with what follows from them. */
  people: { whole: AnswerRow; homes: AnswerRow; others: AnswerRow[] };
  revenue: TariffRow[];
  /** Why there is no revenue to tell of, if there is none. */
  noRevenue: AnswerRow | null;
  charges: AnswerRow[];
  carbon: AnswerRow;
  beside: { power: Beside; energy: Beside };
  /** The sums behind it all, for the file. */
  lines: Line[];
};

/** Lines that are left out where nothing is sourced: no reader misses them there. */
const SILENT: readonly QuestionKey[] = ['imports', 'supply', 'households'];
const GRID: readonly QuestionKey[] = ['year-share', 'hours', 'peak', 'gap', 'month-gap', 'winter-gap', 'imports'];
const CHARGES: readonly QuestionKey[] = ['fee', 'supply', 'unserved'];

export function answerOf(scenario: Scenario, grounds: Grounds, speech: Speech): Answer {
  const { energy, lines } = outcomeOf(scenario, grounds);
  const shown = lines.filter(({ question, result }) => result || !SILENT.includes(question));
  const rows = (questions: readonly QuestionKey[]): AnswerRow[] =>
    shown
      .filter(({ question }) => questions.includes(question))
      .map((line, index) => rowOf(line, index, scenario, grounds, speech));
  const one = (question: QuestionKey): AnswerRow => {
    const [row] = rows([question]);
    if (!row) throw new Error(`A scenario has no line "${question}".`);
    return row;
  };
  const revenue = shown.flatMap((line) => (line.tariff ? [tariffRow(line, grounds.book, speech)] : []));
  const beside = (by: 'power' | 'energy', value: number) => nearest(by, value, scenario.country, grounds.cases);
  return {
    sentence: sentenceOf(scenario, lines, speech),
    energy: one('energy'),
    grid: rows(GRID),
    people: { whole: one('people'), homes: one('homes'), others: rows(['households', 'rationing']) },
    revenue,
    noRevenue: revenue.length > 0 ? null : one('revenue'),
    charges: rows(CHARGES),
    carbon: one('carbon'),
    beside: {
      power: beside('power', powerOf(scenario).value.central),
      energy: beside('energy', energy.value.central),
    },
    lines: shown,
  };
}
