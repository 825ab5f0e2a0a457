import type { Dataset } from '@/lib/dataset/build-dataset';
import type { YearlyQuantity, YearSum } from '@/lib/derive/yearly';
import { plainNumber } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type MessageKey, speechOf, translator } from '@/lib/i18n/translate';
import type { Derived } from '@/lib/method/derived';
import type { FormulaKey } from '@/lib/method/formula';
import type { TrendCell } from '@/lib/trends/trend';
import { derivedWords } from '@/lib/view/derived-words';
import { countHref } from '@/lib/view/numbers/number-place';
import type { SumBar, SumChart } from './sum-trend';
import { stateOf, sumSection, sumWords } from './sum-words';

/** The bar of a sum as it was reported, or added up from reported numbers. */
export const plainBar = (quantity: YearlyQuantity, dataset: Dataset, locale: SiteLocale): SumChart['bar'] => {
  const t = translator(locale);
  return (sum) => {
    const state = stateOf(quantity, sum, dataset);
    const { text } = sumWords(quantity, sum, locale);
    return {
      low: sum.value.low,
      high: sum.value.high,
      state,
      words: t('trends.withState', { value: text, state: t(`trends.state.${state}`) }),
    };
  };
};

export const homeOf = (locale: SiteLocale, quantity: YearlyQuantity, sum: YearSum): string =>
  countHref(locale, sumSection(quantity, sum));

/** The largest bar in a sentence: its number as `told`, and where it lives. */
export const largest =
  (
    key: MessageKey,
    told: (sum: YearSum) => { text: string; href: string } | undefined,
    locale: SiteLocale,
  ): SumChart['sentence'] =>
  (bars) => {
    const [most] = [...bars].sort((a, b) => b.high - a.high);
    const number = most && told(most.sum);
    if (!number) return { text: '' };
    const t = translator(locale);
    const { text: value, href } = number;
    return { text: t(key, { value, country: t(`country.${most.sum.country}`), year: most.sum.year }), value, href };
  };

export const casesCell = ({ sum }: SumBar, locale: SiteLocale): TrendCell => ({
  text: plainNumber(sum.members.length, locale),
});

/** A figure that follows from a sum, at the place of that sum. */
export function follows(
  bar: SumBar,
  all: Derived[],
  formula: FormulaKey,
  quantity: YearlyQuantity,
  locale: SiteLocale,
): TrendCell {
  const t = translator(locale);
  const found = all.find((one) => one.formula === formula);
  if (!found) return { text: t('case.notEnough') };
  return { text: derivedWords(found, speechOf(locale)), href: homeOf(locale, quantity, bar.sum), state: 'computed' };
}
