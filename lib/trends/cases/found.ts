import type { Dataset } from '@/lib/dataset/build-dataset';
import { yearFollows } from '@/lib/derive/year-follows';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Trend, TrendSentence } from '@/lib/trends/trend';
import { claimWords, titleOf } from '@/lib/view/case-words';
import { numberHref } from '@/lib/view/numbers/number-place';
import { casesCell, follows, largest, plainBar } from './bar-words';
import { sumTrend } from './sum-trend';
import { sumWords } from './sum-words';

type Make = (dataset: Dataset, locale: SiteLocale) => Trend;

/** Power that was taken off the grid, against the peak load and what was short at it. */
export const powerByYear: Make = (dataset, locale) => {
  const t = translator(locale);
  return sumTrend(dataset, locale, {
    name: 'power-by-year',
    quantity: 'power',
    unit: () => t('unit.MW'),
    bar: plainBar('power', dataset, locale),
    series: t('trends.series.power'),
    sentence: largest('trends.power-by-year.sentence', (sum) => sumWords('power', sum, locale), locale),
    columns: [
      t('trends.column.power'),
      t('trends.column.peak'),
      t('trends.column.gap'),
      t('trends.column.cases'),
      t('trends.column.state'),
    ],
    row: (bar) => {
      const all = yearFollows('power', bar.sum, dataset);
      return [
        sumWords('power', bar.sum, locale),
        follows(bar, all, 'share-of-peak', 'power', locale),
        follows(bar, all, 'share-of-gap', 'power', locale),
        casesCell(bar, locale),
        { text: t(`trends.state.${bar.state}`) },
      ];
    },
    notes: [{ text: t('trends.power-by-year.what') }, ...doubtfulPowers(dataset, locale)],
  });
};

/** Powers that are in no sum, since they cannot stand as printed. */
const doubtfulPowers = (dataset: Dataset, locale: SiteLocale): TrendSentence[] =>
  dataset.cases.flatMap((record) =>
    record.claims
      .filter(({ what, doubt, scope }) => what === 'power' && doubt && scope !== 'other')
      .map((claim) => {
        const value = claimWords(claim, locale).text;
        const title = titleOf(record, dataset, locale);
        const text = translator(locale)('trends.power-by-year.doubt', { value, title });
        return { text, value, href: numberHref(locale, record.id, claim.key) };
      }),
  );

/** Machines that were found or seized. */
export const machinesByYear: Make = (dataset, locale) => {
  const t = translator(locale);
  return sumTrend(dataset, locale, {
    name: 'machines-by-year',
    quantity: 'machines',
    unit: () => t('trends.unit.machines'),
    bar: plainBar('machines', dataset, locale),
    series: t('trends.series.machines'),
    sentence: largest('trends.machines-by-year.sentence', (sum) => sumWords('machines', sum, locale), locale),
    columns: [t('trends.column.machines'), t('trends.column.cases'), t('trends.column.state')],
    row: (bar) => [
      sumWords('machines', bar.sum, locale),
      casesCell(bar, locale),
      { text: t(`trends.state.${bar.state}`) },
    ],
    notes: [{ text: t('trends.machines-by-year.what') }],
  });
};
