import type { Dataset } from '@/lib/dataset/build-dataset';
import { dollarsOf } from '@/lib/derive/year-follows';
import type { YearSum } from '@/lib/derive/yearly';
import { dateText } from '@/lib/format/date';
import { plainNumber } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import { speechOf, translator } from '@/lib/i18n/translate';
import type { Trend, TrendCell } from '@/lib/trends/trend';
import { localCurrency } from '@/lib/units/money';
import { unitWords } from '@/lib/view/sum-words';
import { casesCell, largest, plainBar, stateCell } from './bar-words';
import { followBar, followCell, followOf } from './follow-words';
import { sumTrend } from './sum-trend';
import { sumWords } from './sum-words';

type Make = (dataset: Dataset, locale: SiteLocale) => Trend;

/** Losses as reported, each country in its own money on a scale of its own. */
export const lossesLocal: Make = (dataset, locale) => {
  const t = translator(locale);
  return sumTrend(dataset, locale, {
    name: 'losses-local',
    quantity: 'loss',
    unit: (country) => unitWords(localCurrency[country], 5, speechOf(locale)),
    ownScale: true,
    series: [{ key: 'sum', name: t('trends.series.loss'), bar: (sum) => plainBar('loss', sum, dataset, locale) }],
    sentence: () => ({ text: t('trends.losses-local.sentence') }),
    columns: [t('trends.column.loss'), t('trends.column.cases'), t('trends.column.state')],
    row: (sum) => [sumWords('loss', sum, locale), casesCell(sum, locale), stateCell('loss', sum, dataset, locale)],
    notes: [{ text: t('trends.losses-local.scale') }, { text: t('trends.losses-local.tax') }],
  });
};

/** The same in dollars, on one scale: computed, with the rate and its year. */
export const lossesDollars: Make = (dataset, locale) => {
  const t = translator(locale);
  const dollars = (sum: YearSum) => followOf('in-dollars', 'loss', sum, dataset);
  return sumTrend(dataset, locale, {
    name: 'losses-dollars',
    quantity: 'loss',
    unit: () => unitWords('USD', 5, speechOf(locale)),
    series: [{ key: 'sum', name: t('trends.series.dollars'), bar: (sum) => followBar(dollars(sum), locale) }],
    sentence: largest('trends.losses-dollars.sentence', (sum) => followCell(dollars(sum), 'loss', sum, locale), locale),
    columns: [t('trends.column.loss'), t('trends.column.rate'), t('trends.column.dollars')],
    row: (sum) => [
      sumWords('loss', sum, locale),
      rateCell(sum, dataset, locale),
      followCell(dollars(sum), 'loss', sum, locale),
    ],
    notes: [{ text: t('trends.losses-dollars.rates') }],
    sources: rateSources(dataset),
  });
};

function rateCell(sum: YearSum, dataset: Dataset, locale: SiteLocale): TrendCell {
  const t = translator(locale);
  const rate = dollarsOf(sum, dataset)?.rate;
  if (!rate) return { text: t('case.notEnough') };
  return {
    text: t('trends.rate', {
      value: plainNumber(rate.perDollar, locale),
      basis: t(`method.rateKind.${rate.basis}`),
      date: dateText(rate.date, locale),
    }),
    href: `/${locale}/method/baselines#rates`,
  };
}

function rateSources({ rates, pages }: Dataset): Trend['sources'] {
  const ids = [...new Set(rates.filter(({ basis }) => basis !== 'implied').map(({ source }) => source))];
  return ids.flatMap((id) => {
    const page = pages.get(id);
    return page?.url ? [{ text: page.publisher.name, href: page.url }] : [];
  });
}
