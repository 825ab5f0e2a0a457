import type { Dataset } from '@/lib/dataset/build-dataset';
import { yearlySums } from '@/lib/derive/yearly';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type MessageKey, translator } from '@/lib/i18n/translate';
import type { Trend, TrendSentence } from '@/lib/trends/trend';
import { type FollowChart, followTrend } from './follow-trend';
import { followOf } from './follow-words';

type Make = (dataset: Dataset, locale: SiteLocale) => Trend;

/** Of the energy of the thefts made known in a year. */
const ofEnergy =
  (name: string, formula: FollowChart['formulas'][0], more: MessageKey[] = []): Make =>
  (dataset, locale) => {
    const t = translator(locale);
    return followTrend(dataset, locale, {
      name,
      quantity: 'energy',
      formulas: [formula],
      notes: [
        ...[`trends.${name}.what` as MessageKey, ...more].map((key) => ({ text: t(key) })),
        {
          text: t('trends.theft-share.doubt'),
          value: t('trends.theft-share.doubtLink'),
          href: `/${locale}?told=doubt`,
        },
      ],
    });
  };

/** Against what the country generated in the year. */
export const theftShare = ofEnergy('theft-share', 'share-of-one-year');
/** Against what the country used in it, by the hour. */
export const hoursOfDemand = ofEnergy('hours-of-demand', 'hours-of-demand');
/** Against what the country used in it a head: the whole economy. */
export const cityEquivalents = ofEnergy('city-equivalents', 'person-years', ['trends.city-equivalents.year']);

/** The power that was taken off the grid, against what was short at a peak and against the peak load. */
export const powerShare: Make = (dataset, locale) => {
  const t = translator(locale);
  return followTrend(dataset, locale, {
    name: 'power-share',
    quantity: 'power',
    formulas: ['share-of-gap', 'share-of-peak'],
    notes: [drawnOf(dataset, locale), { text: t('trends.power-share.what') }, { text: t('trends.power-by-year.what') }],
  });
};

/** How many of the sums of power can be held against a peak at all. */
function drawnOf(dataset: Dataset, locale: SiteLocale): TrendSentence {
  const { sums } = yearlySums('power', dataset);
  const drawn = sums.filter((sum) => followOf('share-of-peak', 'power', sum, dataset));
  return { text: translator(locale)('trends.power-share.drawn', { drawn: drawn.length, all: sums.length }) };
}
