import type { Dataset } from '@/lib/dataset/build-dataset';
import type { YearlyQuantity, YearSum } from '@/lib/derive/yearly';
import { plainNumber } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type MessageKey, translator } from '@/lib/i18n/translate';
import type { TrendCell } from '@/lib/trends/trend';
import { countHref } from '@/lib/view/numbers/number-place';
import type { Bar, SumChart } from './sum-trend';
import { stateOf, sumSection, sumWords } from './sum-words';

/** The bar of a sum as it was reported, or added up from reported numbers. */
export function plainBar(quantity: YearlyQuantity, sum: YearSum, dataset: Dataset, locale: SiteLocale): Bar {
  const t = translator(locale);
  const state = stateOf(quantity, sum, dataset);
  const { text } = sumWords(quantity, sum, locale);
  return {
    low: sum.value.low,
    high: sum.value.high,
    state,
    words: t('trends.withState', { value: text, state: t(`trends.state.${state}`) }),
  };
}

export const homeOf = (locale: SiteLocale, quantity: YearlyQuantity, sum: YearSum): string =>
  countHref(locale, sumSection(quantity, sum));

/** The largest bar in a sentence: its number as `told`, and where it lives. */
export const largest =
  (key: MessageKey, told: (sum: YearSum) => TrendCell, locale: SiteLocale): SumChart['sentence'] =>
  (bars) => {
    const [most] = [...bars].sort((a, b) => b.high - a.high);
    if (!most) return { text: '' };
    const t = translator(locale);
    const { text: value, href = '' } = told(most.sum);
    return { text: t(key, { value, country: t(`country.${most.sum.country}`), year: most.sum.year }), value, href };
  };

export const casesCell = ({ members }: YearSum, locale: SiteLocale): TrendCell => ({
  text: plainNumber(members.length, locale),
});

export const stateCell = (quantity: YearlyQuantity, sum: YearSum, dataset: Dataset, locale: SiteLocale): TrendCell => ({
  text: translator(locale)(`trends.state.${stateOf(quantity, sum, dataset)}`),
});
