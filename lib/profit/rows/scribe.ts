import { significant } from '@/lib/format/number';
import type { Speech } from '@/lib/i18n/speech';
import { digits, roughDollars } from './amounts';

/** One line of a sum: its name, the formula in words, the formula in numbers with its result. */
export type Line = { key: string; name: string; formula: string; numbers: string };

type Key =
  | 'coins'
  | 'terahash'
  | 'revenue'
  | 'kwh'
  | 'price'
  | 'power'
  | 'feeRate'
  | 'fee'
  | 'compliance'
  | 'before'
  | 'tax'
  | 'net'
  | 'margin'
  | 'purchases'
  | 'earnedKwh'
  | 'breakPower'
  | 'breakCoin'
  | 'unpaid'
  | 'year';

/** How lines are written: terms at four figures or more, so that each can be redone from the one before. */
export function scribe(speech: Speech) {
  const { t, locale } = speech;
  const number = (value: number) =>
    digits(Number.isInteger(value) ? value : significant(value, Math.abs(value) >= 1000 ? 6 : 4), locale);
  const line = (
    key: Key,
    numbers: string,
    result: string,
    formula: Parameters<typeof t>[0] = `profit.formula.${key}`,
  ): Line => ({ key, name: t(`profit.line.${key}`), formula: t(formula), numbers: `${numbers} = ${result}` });
  return {
    number,
    line,
    product: (...factors: number[]) => factors.map(number).join(' × '),
    rough: (value: number) => roughDollars(value, speech, 4),
    exact: (value: number) => roughDollars(value, speech, 12),
  };
}
