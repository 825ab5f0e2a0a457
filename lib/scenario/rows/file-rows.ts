import type { Speech } from '@/lib/i18n/speech';
import { leavesOf } from '@/lib/method/derived';
import { expressionOf } from '@/lib/method/formula';
import type { Grounds } from '@/lib/scenario/grounds';
import type { Scenario } from '@/lib/scenario/scenario';
import type { Line } from '@/lib/scenario/sums/line';
import { originText, unitWords } from '@/lib/view/sum-words';
import { rowOf } from './row';
import { tariffRow } from './tariff-row';

const fileColumns = ['question', 'answer', 'low', 'central', 'high', 'unit', 'formula', 'basis', 'sources'] as const;
export type FileRow = Record<(typeof fileColumns)[number], string | number | null>;

/** The answers as a table: full numbers, the formula, the basis, and where every input is from; or the reason for none. */
export function fileRows(lines: readonly Line[], scenario: Scenario, grounds: Grounds, speech: Speech): FileRow[] {
  return lines.flatMap((line, index) => {
    const { name, text, note } = wordsOf(line, index, scenario, grounds, speech);
    const { result, dollars } = line;
    if (!result) return [fileRow(name, text, note)];
    return [result, ...(dollars ? [dollars] : [])].map((one) => ({
      ...fileRow(name, text, note),
      low: one.value.low,
      central: one.value.central,
      high: one.value.high,
      unit: unitWords(one.unit, 2, speech),
      formula: expressionOf(one.formula),
      sources: [
        ...new Set(leavesOf(one).leaves.map(({ input }) => originText(input.origin, grounds.book, speech))),
      ].join('; '),
    }));
  });
}

/** The same with the columns in the words of the language, as a file has them. */
export function fileTable(...what: Parameters<typeof fileRows>): {
  columns: string[];
  rows: Record<string, string | number | null>[];
} {
  const { t } = what[3];
  const name = (column: (typeof fileColumns)[number]) => t(`scenario.column.${column}`);
  return {
    columns: fileColumns.map(name),
    rows: fileRows(...what).map((row) => Object.fromEntries(fileColumns.map((column) => [name(column), row[column]]))),
  };
}

const fileRow = (question: string, answer: string, basis: string): FileRow => ({
  question,
  answer,
  low: null,
  central: null,
  high: null,
  unit: '',
  formula: '',
  basis,
  sources: '',
});

/** A line of revenue is named by its tariff. */
function wordsOf(line: Line, index: number, scenario: Scenario, grounds: Grounds, speech: Speech) {
  if (!line.tariff) return rowOf(line, index, scenario, grounds, speech);
  const { who, price, from, note, local, dollars } = tariffRow(line, grounds.book, speech);
  return {
    name: `${speech.t('scenario.name.revenue')}: ${who}`,
    text: `${local}; ${dollars}`,
    note: [price, speech.t('scenario.tariff.since', { date: from }), note].filter(Boolean).join('; '),
  };
}
