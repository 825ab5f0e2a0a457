import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type MessageKey, translator } from '@/lib/i18n/translate';
import type { Trend, TrendSentence } from '@/lib/trends/trend';
import { claimWords, titleOf } from '@/lib/view/case-words';
import { numberHref } from '@/lib/view/numbers/number-place';
import { casesCell, largest, plainBar, stateCell } from './bar-words';
import { sumTrend } from './sum-trend';
import { sumWords } from './sum-words';

type Make = (dataset: Dataset, locale: SiteLocale) => Trend;

/** What cases report of a quantity, added up by year. */
const reportedByYear = (
  quantity: 'power' | 'machines',
  unit: MessageKey,
  notes: (dataset: Dataset, locale: SiteLocale) => TrendSentence[] = () => [],
): Make => {
  const name = `${quantity}-by-year` as const;
  return (dataset, locale) => {
    const t = translator(locale);
    return sumTrend(dataset, locale, {
      name,
      quantity,
      unit: () => t(unit),
      series: [
        { key: 'sum', name: t(`trends.series.${quantity}`), bar: (sum) => plainBar(quantity, sum, dataset, locale) },
      ],
      sentence: largest(`trends.${name}.sentence`, (sum) => sumWords(quantity, sum, locale), locale),
      columns: [t(`trends.column.${quantity}`), t('trends.column.cases'), t('trends.column.state')],
      row: (sum) => [
        sumWords(quantity, sum, locale),
        casesCell(sum, locale),
        stateCell(quantity, sum, dataset, locale),
      ],
      notes: [{ text: t(`trends.${name}.what`) }, ...notes(dataset, locale)],
    });
  };
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

/** Power that was taken off the grid. */
export const powerByYear = reportedByYear('power', 'unit.MW', doubtfulPowers);
/** Machines that were found or seized. */
export const machinesByYear = reportedByYear('machines', 'trends.unit.machines');
