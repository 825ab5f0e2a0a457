import type { Quantified } from '@/lib/extract/extract';
import { dateText } from '@/lib/format/date';
import { rangeText, reportedNumber, workedNumber } from '@/lib/format/number';
import type { Speech } from '@/lib/i18n/speech';
import type { MessageKey } from '@/lib/i18n/translate';
import { numberOf, type Verdict } from '@/lib/plausibility/verdict';
import { type TriedRow, triedRows, triedUnit } from '@/lib/view/case/tried-rows';
import { type Book, type Sum, sumOf, unitWords, worked } from '@/lib/view/sum-words';
import type { Checked, Knowledge } from './check';
import { indexOf } from './facts';

/** A piece of the text: marked where it was read as a quantity, with the number it goes by. */
export type Piece = { key: string; text: string; number?: number; what?: string };
export type QuantityRow = { number: number; words: string; what: string; value: string; over: string };
export type TestRow = {
  key: string;
  number: string;
  name: string;
  value: string;
  of: string;
  verdict: Verdict;
  verdictName: string;
  against: string;
  sum: Sum | null;
};
export type DoubtRow = { key: string; text: string; note: string; rows: TriedRow[]; plausible: string };

/** Everything that the page shows of a checked text, in words. */
export type CheckRows = {
  verdict: Verdict;
  pieces: Piece[];
  quantities: QuantityRow[];
  tests: TestRow[];
  doubts: DoubtRow[];
  cases: { id: string; title: string }[];
  statements: { key: string; said: string }[];
  untested: { key: string; text: string }[];
};

export function checkRows(text: string, checked: Checked, knowledge: Knowledge, book: Book, speech: Speech): CheckRows {
  const { t, locale } = speech;
  const { quantities } = checked.passage;
  const label = (index: number) => `[${index + 1}]`;
  const titles = new Map(knowledge.cases.map(({ id, title }) => [id, title]));
  return {
    verdict: checked.verdict,
    pieces: piecesOf(text, quantities, speech),
    quantities: quantities.map((quantity, index) => quantityRow(quantity, index, speech)),
    tests: [
      ...checked.tests.map((test, index) => ({
        key: `${index}`,
        number: numberOf(test.test),
        name: t(`formula.${test.result.formula}`),
        value: worked(test.result.value, test.result.unit, speech),
        of: test.of.length > 0 ? t('check.of', { numbers: test.of.map((key) => label(indexOf(key))).join(' ') }) : '',
        verdict: test.verdict,
        verdictName: t(`case.verdict.${test.verdict}`),
        against: t('case.against', {
          low: workedNumber(test.against.low, locale),
          high: workedNumber(test.against.high, locale),
        }),
        sum: sumOf(test.result, book, speech, true),
      })),
      ...checked.dates.map(({ verdict, why, name = '', date = '' }, index) => ({
        key: `date-${index}`,
        number: numberOf('dates'),
        name: t(`check.date.${why}`, {
          name,
          date: date ? dateText(date, locale) : '',
          announced: why === 'after-record' ? dateText(name, locale) : '',
        }),
        value: '',
        of: '',
        verdict,
        verdictName: t(`case.verdict.${verdict}`),
        against: '',
        sum: null,
      })),
    ],
    doubts: checked.readings.map(({ index, tried, plausible }) => {
      const quantity = quantities[index];
      const ways = tried.map((one) => ({ ...one, key: one.slip }));
      const rows = triedRows(ways, quantity?.text ?? '', triedUnit(ways), undefined, speech);
      const names = rows
        .filter((_, at) => plausible.includes(tried[at] as (typeof tried)[number]))
        .map(({ name }) => name);
      return {
        key: `${index}`,
        text: t('check.readingsOf', { text: `${label(index)} ${quantity?.text ?? ''}` }),
        note: quantity?.unit.endsWith('per hour') ? t('check.meaningless', { text: quantity.text }) : '',
        rows,
        plausible:
          names.length > 0
            ? t('check.plausible', { count: names.length, list: names.join('; ') })
            : t('check.implausible'),
      };
    }),
    cases: checked.cases.map(({ id }) => ({ id, title: titles.get(id) ?? id })),
    statements: checked.statements.map(({ key, said }) => ({ key, said })),
    untested: checked.untested.map(({ index, why }) => ({
      key: `${index}`,
      text: `${label(index)} ${quantities[index]?.text ?? ''}: ${t(`check.untested.${why}`)}`,
    })),
  };
}

function quantityRow(quantity: Quantified, index: number, speech: Speech): QuantityRow {
  const { t, locale, has } = speech;
  const { value, min = 0, max = 0, unit, per, bound } = quantity;
  const number =
    value === undefined ? rangeText(min, max, (one) => reportedNumber(one, locale)) : reportedNumber(value, locale);
  const [, currency] = /^([A-Z]{3}) per kWh$/.exec(unit) ?? [];
  const unitText =
    currency && !has(`unit.${unit}`)
      ? unitWords(`${currency}/kWh`, value ?? max, speech)
      : unitWords(unit, value ?? max, speech);
  const amount = t('value.withUnit', { number, unit: unitText });
  const rate = per && has(`per.${per}`) ? ` ${t(`per.${per}` as MessageKey)}` : '';
  return {
    number: index + 1,
    words: quantity.text,
    what: quantity.what === 'money' ? t('check.money') : t(`what.${quantity.what}`),
    value: (bound ? t(`bound.${bound}`, { value: amount }) : amount) + rate,
    over: quantity.over ?? '',
  };
}

/** The text cut at its quantities. */
function piecesOf(text: string, quantities: readonly Quantified[], speech: Speech): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  quantities.forEach(({ start, end, what }, index) => {
    if (start > at) pieces.push({ key: `${at}`, text: text.slice(at, start) });
    const name = what === 'money' ? speech.t('check.money') : speech.t(`what.${what}`);
    pieces.push({ key: `${start}`, text: text.slice(start, end), number: index + 1, what: name });
    at = end;
  });
  if (at < text.length) pieces.push({ key: `${at}`, text: text.slice(at) });
  return pieces;
}
