import { dateText } from '@/lib/format/date';
import { inLocale } from '@/lib/i18n/locale';
import type { Speech } from '@/lib/i18n/speech';
import type { Line } from '@/lib/scenario/sums/line';
import { moneyWords } from '@/lib/view/money-words';
import { type Book, type Sum, sumOf, worked } from '@/lib/view/sum-words';
import { yearsOf } from './row';

/** What would have been paid at one tariff: whose, where, its price and first day, the sum in both moneys. */
export type TariffRow = {
  key: string;
  who: string;
  price: string;
  from: string;
  note: string;
  local: string;
  dollars: string;
  sum: () => Sum;
};

export function tariffRow({ tariff, result, dollars }: Line, book: Book, speech: Speech): TariffRow {
  if (!tariff || !result) throw new Error('A line without a tariff is no line of revenue.');
  const { t, locale } = speech;
  const date = dollars ? yearsOf(dollars) : '';
  return {
    key: tariff.key,
    who: [t(`tariff.${tariff.class}`), tariff.place].filter(Boolean).join(', '),
    price: worked(tariff, `${tariff.currency}/kWh`, speech),
    from: dateText(tariff.from, locale),
    note: tariff.note ? inLocale(tariff.note, locale).text : '',
    local: moneyWords(result, speech),
    dollars: dollars
      ? t('scenario.tariff.dollars', { value: moneyWords(dollars, speech), date: dateText(date, locale) })
      : t('scenario.tariff.noRate'),
    sum: () => sumOf(dollars ?? result, book, speech, true),
  };
}
