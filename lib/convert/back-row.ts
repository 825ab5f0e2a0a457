import { plainNumber, rangeText } from '@/lib/format/number';
import type { Speech } from '@/lib/i18n/speech';
import type { Verdict } from '@/lib/plausibility/verdict';
import { type Book, type Sum, sumOf, unitWords, worked } from '@/lib/view/sum-words';
import type { Question } from './question';
import type { TurnedRound } from './turned-round';

/** A claim turned round: the use a head that it implies, its verdict, and readings of the unit that would fit. */
export type BackRow = {
  text: string;
  verdict: Verdict;
  verdictName: string;
  against: string;
  sum: Sum;
  readings: string[];
};

export function backRow(question: Question, { test, readings }: TurnedRound, book: Book, speech: Speech): BackRow {
  const { t, locale } = speech;
  const { people = 0, peopleUpTo } = question;
  const number = rangeText(people, peopleUpTo ?? people, (value) => plainNumber(value, locale));
  return {
    text: t('convert.back.is', { people: number, use: worked(test.result.value, test.result.unit, speech) }),
    verdict: test.verdict,
    verdictName: t(`case.verdict.${test.verdict}`),
    against: t('convert.back.against', {
      low: plainNumber(Math.round(test.against.low), locale),
      high: plainNumber(Math.round(test.against.high), locale),
      whole: plainNumber(Math.round(test.against.central), locale),
    }),
    sum: sumOf(test.result, book, speech, true),
    readings: readings.map(({ fact, tests }) => {
      const { low, high } = fact.input.value;
      const amount = t('value.withUnit', {
        number: rangeText(low, high, (value) => plainNumber(value, locale)),
        unit: unitWords(fact.input.unit, high, speech),
      });
      const use = tests.find((one) => one.test === 'use-per-head')?.result;
      return t('convert.back.reading', {
        amount: fact.per ? `${amount} ${t(`per.${fact.per}`)}` : amount,
        use: use ? worked(use.value, use.unit, speech) : '',
      });
    }),
  };
}
