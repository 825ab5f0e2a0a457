import type { Dataset } from '@/lib/dataset/build-dataset';
import type { Observed } from '@/lib/dataset/observed';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { columnsOf, markOf, observation, observationsOf, rowOf } from '@/lib/trends/observed-marks';
import { roundScale, scaleTicks } from '@/lib/trends/scale-ticks';
import { sourcePages } from '@/lib/trends/source-pages';
import type { Trend, TrendPanel } from '@/lib/trends/trend';
import { baselineHref } from '@/lib/view/method/baseline-place';
import { observedValue } from '@/lib/view/method/observation-words';

const PLACES = ['KZ', 'KG'] as const;
const MILLION = 1e6;

const isWholeYear = ({ date, to }: Observed): boolean => date.length === 4 && to === undefined;

/** Taxes and fees from mining by year, each country in its own money; parts of a year stand beside the whole ones. */
export function miningRevenue(dataset: Dataset, locale: SiteLocale): Trend {
  const t = translator(locale);
  const all = PLACES.map((place) => ({ place, found: observationsOf(dataset, 'mining-revenue', place) }));
  const years = [...new Set(all.flatMap(({ found }) => found.map(({ date }) => date.slice(0, 4))))].sort();
  const newest = observation(dataset, 'kz-mining-revenue-2022');
  const value = observedValue(newest, locale);
  return {
    name: 'mining-revenue',
    title: t('trendContext.miningRevenue.title'),
    sentence: {
      text: t('trendContext.miningRevenue.sentence', { value, year: newest.date }),
      value,
      href: baselineHref(locale, newest.anchor),
    },
    time: { by: 'step', steps: years.map((year) => ({ key: year, name: year })) },
    panels: all.map(({ place, found }): TrendPanel => {
      const { to, step } = roundScale(Math.max(...found.map(({ high }) => high / MILLION)));
      const marks = (of: Observed[]) => of.map((one) => markOf(one, one.date.slice(0, 4), dataset, locale, MILLION));
      return {
        key: place,
        name: t(`country.${place}`),
        unit: t(`trendContext.million.${place}`),
        from: 0,
        to,
        ticks: scaleTicks(0, to, step, locale),
        series: [
          {
            key: 'year',
            name: t('trendContext.miningRevenue.year'),
            look: 'bar',
            marks: marks(found.filter(isWholeYear)),
          },
          {
            key: 'part',
            name: t('trendContext.miningRevenue.part'),
            look: 'dot',
            marks: marks(found.filter((one) => !isWholeYear(one))),
          },
        ],
      };
    }),
    table: {
      caption: t('trendContext.miningRevenue.caption'),
      columns: columnsOf(locale, t('trendGrid.country')),
      rows: all.flatMap(({ place, found }) => found.map((one) => rowOf(one, dataset, locale, t(`country.${place}`)))),
    },
    notes: (['parts', 'leftOut', 'kemin', 'others'] as const).map((key) => ({
      text: t(`trendContext.miningRevenue.${key}`),
    })),
    sources: sourcePages(
      all.flatMap(({ found }) => found.map(({ source }) => source)),
      dataset,
      locale,
    ),
  };
}
