import type { Dataset } from '@/lib/dataset/build-dataset';
import type { Observed } from '@/lib/dataset/observed';
import { dateText } from '@/lib/format/date';
import { plainNumber } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { columnsOf, markOf, middleOf, observationsOf, rowOf } from '@/lib/trends/observed-marks';
import { scaleTicks, yearTicks } from '@/lib/trends/scale-ticks';
import { sourcePages } from '@/lib/trends/source-pages';
import type { Trend, TrendSeries } from '@/lib/trends/trend';
import { baselineHref } from '@/lib/view/method/baseline-place';

const PLACES = ['CN', 'KZ', 'RU', 'IR'] as const;
/** A little more than a month, as years: the middles of two months that follow each other lie at most 31 days apart. */
const MONTH = 0.09;
const [FROM, TO] = [2019, 2024];
const HIGHEST = 80;

/** The map of the Cambridge centre tells of months; what others estimate for a year is another series. */
const isOfMap = ({ evidence }: Observed): boolean => evidence !== 'weak-only';

/** Shares of four countries in the world's Bitcoin hash rate, month by month where a page quotes one. */
export function hashRateShare(dataset: Dataset, locale: SiteLocale): Trend {
  const t = translator(locale);
  const all = PLACES.map((place) => ({ place, found: observationsOf(dataset, 'hash-rate-share', place) }));
  const series = (found: Observed[]): TrendSeries[] => {
    const marks = (of: Observed[]) => of.map((one) => markOf(one, middleOf(one), dataset, locale));
    const others = found.filter((one) => !isOfMap(one));
    return [
      { key: 'map', name: t('trendContext.hashRateShare.map'), look: 'line', marks: marks(found.filter(isOfMap)) },
      ...(others.length > 0
        ? [{ key: 'trade', name: t('trendContext.hashRateShare.trade'), look: 'dot' as const, marks: marks(others) }]
        : []),
    ];
  };
  return {
    name: 'hash-rate-share',
    title: t('trendContext.hashRateShare.title'),
    sentence: sentenceOf(dataset, locale),
    time: { by: 'date', from: FROM, to: TO, gap: MONTH, ticks: yearTicks(FROM, TO) },
    panels: all.map(({ place, found }) => ({
      key: place,
      name: t(`country.${place}`),
      unit: '%',
      from: 0,
      to: HIGHEST,
      ticks: scaleTicks(0, HIGHEST, 20, locale),
      series: series(found),
      ...(found.length === 1 ? { note: t('trendContext.hashRateShare.single') } : {}),
    })),
    table: {
      caption: t('trendContext.hashRateShare.caption'),
      columns: columnsOf(locale, t('trendGrid.country')),
      rows: all.flatMap(({ place, found }) => found.map((one) => rowOf(one, dataset, locale, t(`country.${place}`)))),
    },
    notes: (['gaps', 'zero', 'pools', 'ends'] as const).map((key) => ({
      text: t(`trendContext.hashRateShare.${key}`),
    })),
    sources: sourcePages(
      all.flatMap(({ found }) => found.map(({ source }) => source)),
      dataset,
      locale,
    ),
  };
}

/** The month in which Kazakhstan's share was largest, of those that are sourced. */
function sentenceOf(dataset: Dataset, locale: SiteLocale): Trend['sentence'] {
  const found = observationsOf(dataset, 'hash-rate-share', 'KZ').filter(isOfMap);
  const top = found.reduce((best, one) => (one.low > best.low ? one : best));
  const value = `${plainNumber(top.low, locale)}%`;
  return {
    text: translator(locale)('trendContext.hashRateShare.sentence', { month: dateText(top.date, locale), value }),
    value,
    href: baselineHref(locale, top.anchor),
  };
}
