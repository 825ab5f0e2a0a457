import type { Speech } from '@/lib/i18n/speech';
import { type Derived, type Input, type Leaf, leavesOf } from '@/lib/method/derived';
import { expressionOf, symbols } from '@/lib/method/formula';
import { type Book, originText, unitWords } from '@/lib/view/sum-words';

/** A cell as the writer of spreadsheets takes it. */
export type SheetCell =
  | { type: StringConstructor; value: string; fontWeight?: 'bold'; fontStyle?: 'italic' }
  | { type: NumberConstructor; value: number; format?: string }
  | { type: 'Formula'; value: string; format?: string }
  | null;
export type Sheet = SheetCell[][];

/** Columns of low, central and high, and of the note that says where a value is from. */
export const COLUMNS = { low: 'C', central: 'D', high: 'E' } as const;
type Bound = keyof typeof COLUMNS;

const words = (value: string, style: { fontWeight?: 'bold'; fontStyle?: 'italic' } = {}): SheetCell => ({
  type: String,
  value,
  ...style,
});

const identity = ({ name, value, origin }: Input): string => JSON.stringify([name, value, origin]);

/**
 * The sums of a question as a sheet: first every input at the bottom of them, once, with its source; then every
 * result as a formula over those cells, for low, central and high. A low takes low inputs above the line and high
 * ones below it, as the method does, so that a spreadsheet comes to the same numbers.
 */
export function sheetOf(title: string, results: readonly Derived[], book: Book, speech: Speech): Sheet {
  const { t } = speech;
  const head = ['convert.sheet.name', 'convert.sheet.symbol', 'method.low', 'method.central', 'method.high'] as const;
  const rows: Sheet = [
    [words(title, { fontWeight: 'bold' })],
    [words(t('convert.sheet.lead'), { fontStyle: 'italic' })],
    [],
    [...head, 'method.unit' as const, 'method.basis' as const].map((key) => words(t(key), { fontWeight: 'bold' })),
  ];
  const rowOf = new Map<string, number>();
  for (const { input } of results.flatMap((result) => leavesOf(result).leaves)) {
    const key = identity(input);
    if (rowOf.has(key)) continue;
    rows.push(inputRow(input, book, speech));
    rowOf.set(key, rows.length);
  }
  rows.push([], [words(t('convert.sheet.results'), { fontWeight: 'bold' })]);
  for (const result of results) rows.push(resultRow(result, rowOf, speech));
  return rows;
}

function inputRow(input: Input, book: Book, speech: Speech): Sheet[number] {
  const { low, central, high } = input.value;
  return [
    words(speech.t(`input.${input.name}`)),
    words(symbols[input.name]),
    ...[low, central, high].map((value): SheetCell => ({ type: Number, value })),
    words(unitWords(input.unit, 2, speech)),
    words(originText(input.origin, book, speech)),
  ];
}

function resultRow(result: Derived, rowOf: ReadonlyMap<string, number>, speech: Speech): Sheet[number] {
  const { leaves, times, per } = leavesOf(result);
  const cells = (Object.keys(COLUMNS) as Bound[]).map(
    (bound): SheetCell => ({ type: 'Formula', value: formulaOf(leaves, times, per, bound, rowOf) }),
  );
  return [
    words(speech.t(`formula.${result.formula}`)),
    words(expressionOf(result.formula).split(' ')[0] ?? ''),
    ...cells,
    words(unitWords(result.unit, 2, speech)),
    words(expressionOf(result.formula)),
  ];
}

/** C5*C6/(E7*8760): the low of a result; its high takes the other columns, its centre the middle one. */
function formulaOf(
  leaves: readonly Leaf[],
  times: number,
  per: number,
  bound: Bound,
  rowOf: ReadonlyMap<string, number>,
): string {
  const other: Record<Bound, Bound> = { low: 'high', central: 'central', high: 'low' };
  const cell = ({ input, exponent }: Leaf): string => {
    const column = COLUMNS[exponent > 0 ? bound : other[bound]];
    const power = Math.abs(exponent) === 1 ? '' : `^${Math.abs(exponent)}`;
    return `${column}${rowOf.get(identity(input))}${power}`;
  };
  const above = [...leaves.filter(({ exponent }) => exponent > 0).map(cell), ...(times === 1 ? [] : [String(times)])];
  const below = [...leaves.filter(({ exponent }) => exponent < 0).map(cell), ...(per === 1 ? [] : [String(per)])];
  const divisor = below.length > 0 ? `/(${below.join('*')})` : '';
  return `${above.join('*') || '1'}${divisor}`;
}
