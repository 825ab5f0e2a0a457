import type { Speech } from '@/lib/i18n/speech';
import type { Grounds } from '@/lib/profit/sums/grounds';
import { DAYS_A_YEAR, type Farm } from '@/lib/profit/sums/ledger';
import { ends } from '@/lib/profit/sums/terms';
import { peopleOf, type Unpaid, unpaidOf } from '@/lib/profit/sums/theft';
import { derivedWords } from '@/lib/view/derived-words';
import { type Book, type Sum, sumOf } from '@/lib/view/sum-words';
import { digits, dollarsLike, type WriteDollars } from './amounts';

/** What is not paid, line by line, and the people whose share the electricity is. */
export type TheftRows = {
  rows: { key: string; name: string; total: boolean; values: string[] }[];
  people: string;
  sum: Sum;
};

export function theftRows(farm: Farm, grounds: Grounds, book: Book, speech: Speech): TheftRows {
  const { t, locale } = speech;
  const unpaid = unpaidOf(farm, grounds);
  const daily = dollarsLike(unpaid.high.total, speech);
  const yearly = dollarsLike(unpaid.high.total * DAYS_A_YEAR, speech);
  const row = (
    key: 'bill' | 'fee' | 'tax' | 'day' | 'year',
    value: (one: Unpaid) => number,
    write: WriteDollars = daily,
  ) => ({
    key,
    name: t(`profit.theft.${key}`),
    total: key === 'day' || key === 'year',
    values: ends.map((end) => write(value(unpaid[end]))),
  });
  const { energy, people } = peopleOf(farm, grounds);
  const year = grounds.perHead.origin.flatMap((origin) => (origin.from === 'page' ? (origin.years ?? []) : []));
  return {
    rows: [
      row('bill', ({ bill }) => bill),
      row('fee', ({ fee }) => fee),
      row('tax', ({ tax }) => tax),
      row('day', ({ total }) => total),
      row('year', ({ total }) => total * DAYS_A_YEAR, yearly),
    ],
    people: t('profit.theft.people', {
      energy: derivedWords(energy, speech),
      people: derivedWords(people, speech),
      perHead: digits(grounds.perHead.value.central, locale, 0),
      year: year.join(', '),
    }),
    sum: sumOf(people, book, speech, true),
  };
}
