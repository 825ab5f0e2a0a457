import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Trend, TrendSentence } from '@/lib/trends/trend';
import { claimWords, titleOf } from '@/lib/view/case-words';
import { numberHref } from '@/lib/view/numbers/number-place';
import { casesCell, largest, plainBar, stateCell } from './bar-words';
import { sumTrend } from './sum-trend';
import { sumWords } from './sum-words';

type Make = (dataset: Dataset, locale: SiteLocale) => Trend;

/** Power that was taken off the grid. */
export const powerByYear: Make = (dataset, locale) => {
  const t = translator(locale);
  return sumTrend(dataset, locale, {
    name: 'power-by-year',
    quantity: 'power',
    unit: () => t('unit.MW'),
    series: [{ key: 'sum', name: t('trends.series.power'), bar: (sum) => plainBar('power', sum, dataset, locale) }],
    sentence: largest('trends.power-by-year.sentence', (sum) => sumWords('power', sum, locale), locale),
    columns: [t('trends.column.power'), t('trends.column.cases'), t('trends.column.state')],
    row: (sum) => [sumWords('power', sum, locale), casesCell(sum, locale), stateCell('power', sum, dataset, locale)],
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
    series: [
      { key: 'sum', name: t('trends.series.machines'), bar: (sum) => plainBar('machines', sum, dataset, locale) },
    ],
    sentence: largest('trends.machines-by-year.sentence', (sum) => sumWords('machines', sum, locale), locale),
    columns: [t('trends.column.machines'), t('trends.column.cases'), t('trends.column.state')],
    row: (sum) => [
      sumWords('machines', sum, locale),
      casesCell(sum, locale),
      stateCell('machines', sum, dataset, locale),
    ],
    notes: [{ text: t('trends.machines-by-year.what') }],
  });
};
