import type { Dataset } from '@/lib/dataset/build-dataset';
import { yearFollows } from '@/lib/derive/year-follows';
import type { YearSum } from '@/lib/derive/yearly';
import type { SiteLocale } from '@/lib/i18n/locale';
import { speechOf, translator } from '@/lib/i18n/translate';
import type { Trend } from '@/lib/trends/trend';
import { derivedWords } from '@/lib/view/derived-words';
import { casesCell, follows, homeOf, largest } from './bar-words';
import { sumTrend } from './sum-trend';
import { drawnEnds, sumWords } from './sum-words';

type Make = (dataset: Dataset, locale: SiteLocale) => Trend;

/** The energy of the thefts made known in a year, against what the country generated in it. */
export const theftShare: Make = (dataset, locale) => {
  const t = translator(locale);
  const shareOf = (sum: YearSum) =>
    yearFollows('energy', sum, dataset).find(({ formula }) => formula === 'share-of-one-year');
  return sumTrend(dataset, locale, {
    name: 'theft-share',
    quantity: 'energy',
    unit: () => t('trends.theft-share.unit'),
    bar: (sum) => {
      const share = shareOf(sum);
      if (!share) return undefined;
      const text = derivedWords(share, speechOf(locale));
      return {
        ...drawnEnds(share.value),
        state: 'computed',
        words: t('trends.withState', { value: text, state: t('trends.state.computed') }),
      };
    },
    series: t('trends.series.share'),
    sentence: largest(
      'trends.theft-share.sentence',
      (sum) => {
        const share = shareOf(sum);
        return share && { text: derivedWords(share, speechOf(locale)), href: homeOf(locale, 'energy', sum) };
      },
      locale,
    ),
    columns: [
      t('trends.column.energy'),
      t('trends.column.share'),
      t('trends.column.hours'),
      t('trends.column.people'),
      t('trends.column.cases'),
    ],
    row: (bar) => {
      const all = yearFollows('energy', bar.sum, dataset);
      return [
        { ...sumWords('energy', bar.sum, locale), state: 'computed' },
        follows(bar, all, 'share-of-one-year', 'energy', locale),
        follows(bar, all, 'hours-of-demand', 'energy', locale),
        follows(bar, all, 'person-years', 'energy', locale),
        casesCell(bar, locale),
      ];
    },
    notes: [
      { text: t('trends.theft-share.what') },
      {
        text: t('trends.theft-share.doubt'),
        value: t('trends.theft-share.doubtLink'),
        href: `/${locale}?told=doubt`,
      },
    ],
  });
};
