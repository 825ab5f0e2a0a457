import type { Dataset } from '@/lib/dataset/build-dataset';
import { yearFollows } from '@/lib/derive/year-follows';
import type { YearlyQuantity, YearSum } from '@/lib/derive/yearly';
import { dateText } from '@/lib/format/date';
import { plainNumber, rangeText } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import { speechOf, translator } from '@/lib/i18n/translate';
import type { Derived, Input } from '@/lib/method/derived';
import type { FormulaKey } from '@/lib/method/formula';
import type { SeriesMetric } from '@/lib/schema/baseline';
import type { TrendCell } from '@/lib/trends/trend';
import { derivedWords, shownEnds } from '@/lib/view/derived-words';
import { baselineHref, seriesAnchor, seriesNumber } from '@/lib/view/method/baseline-place';
import { moneyWords } from '@/lib/view/money-words';
import { unitWords } from '@/lib/view/sum-words';
import { homeOf } from './bar-words';
import type { Bar } from './sum-trend';

/** What the figures of the trends draw of what follows from a sum, each with its name in the messages. */
export const drawnFollows = {
  'in-dollars': 'dollars',
  'share-of-one-year': 'share',
  'hours-of-demand': 'hours',
  'person-years': 'people',
  'share-of-peak': 'peak',
  'share-of-gap': 'gap',
} as const satisfies Partial<Record<FormulaKey, string>>;
export type DrawnFollow = keyof typeof drawnFollows;

/** The one result of that formula; none where the baseline that it needs is not sourced. */
export const followOf = (
  formula: DrawnFollow,
  quantity: YearlyQuantity,
  sum: YearSum,
  dataset: Dataset,
): Derived | undefined => yearFollows(quantity, sum, dataset).find((one) => one.formula === formula);

/** A figure that follows from a sum, as the tables of the trends write it. */
export const followWords = (result: Derived, locale: SiteLocale): string =>
  (result.formula === 'in-dollars' ? moneyWords : derivedWords)(result, speechOf(locale));

/** It as a bar; none where it cannot be told. */
export function followBar(result: Derived | undefined, locale: SiteLocale): Bar | undefined {
  if (!result) return undefined;
  const t = translator(locale);
  const value = followWords(result, locale);
  const words = t('trends.withState', { value, state: t('trends.state.computed') });
  return { ...shownEnds(result), state: 'computed', words };
}

/** It in a table, at the place of its sum. */
export function followCell(
  result: Derived | undefined,
  quantity: YearlyQuantity,
  sum: YearSum,
  locale: SiteLocale,
): TrendCell {
  if (!result) return { text: translator(locale)('case.notEnough') };
  return { text: followWords(result, locale), href: homeOf(locale, quantity, sum), state: 'computed' };
}

/** What the sum was held against: the baseline below the line, with its time, at its own place. */
export function againstCell(
  result: Derived | undefined,
  country: string,
  dataset: Dataset,
  locale: SiteLocale,
): TrendCell {
  const speech = speechOf(locale);
  const { t } = speech;
  const divisor = result?.inputs[1];
  const origin = divisor?.origin.find(({ from }) => from === 'page');
  if (!divisor || origin?.from !== 'page') return { text: t('case.notEnough') };
  // A yearly series is named by what it is of, as the input that is taken from it.
  const metric = divisor.name as SeriesMetric;
  const { low, high } = divisor.value;
  const number = rangeText(low, high, (one) =>
    origin.constant ? plainNumber(one, locale) : seriesNumber(metric, one, locale),
  );
  const value = t('value.withUnit', { number, unit: unitWords(divisor.unit, high, speech) });
  const constant = origin.constant && dataset.constants.get(origin.constant);
  const date = constant ? constant.asOf && dateText(constant.asOf, locale) : origin.years?.join(', ');
  return {
    text: date ? t('trends.against.of', { value, date }) : value,
    href: baselineHref(locale, origin.constant ?? seriesAnchor(country, metric)),
  };
}

/** The pages of the baselines that results were made with. */
export const pagesOf = (results: Derived[]): string[] =>
  results.flatMap(({ inputs }) =>
    inputs.flatMap(({ origin }: Input) => origin.flatMap((one) => ('pages' in one ? one.pages : []))),
  );
