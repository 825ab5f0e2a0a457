import type { Dataset } from '@/lib/dataset/build-dataset';
import type { Observed } from '@/lib/dataset/observed';
import type { SiteLocale } from '@/lib/i18n/locale';
import { speechOf } from '@/lib/i18n/translate';
import { columnsOf, markOf, observation, observationsOf, rowOf } from '@/lib/trends/observed-marks';
import { roundScale, scaleTicks } from '@/lib/trends/scale-ticks';
import { sourcePages } from '@/lib/trends/source-pages';
import type { Trend, TrendSeries } from '@/lib/trends/trend';
import { baselineHref } from '@/lib/view/method/baseline-place';
import { observedValue } from '@/lib/view/method/observation-words';
import { unitWords } from '@/lib/view/sum-words';

/** Who says it: the index was averaged by us, the report is told by a page, the article is supported by nothing. */
const seriesOf = ({ evidence }: Observed) =>
  evidence === 'worked-out' ? 'index' : evidence === 'not-found' ? 'article' : 'report';
const KINDS = ['index', 'report', 'article'] as const;

/** Electricity of all Bitcoin mining by year: three estimates that go on from none of the others. */
export function worldConsumption(dataset: Dataset, locale: SiteLocale): Trend {
  const speech = speechOf(locale);
  const { t } = speech;
  const found = observationsOf(dataset, 'bitcoin-electricity');
  const years = [...new Set(found.map(({ date }) => date.slice(0, 4)))].sort();
  const { to, step } = roundScale(Math.max(...found.map(({ high }) => high)));
  const series = KINDS.map(
    (kind): TrendSeries => ({
      key: kind,
      name: t(`trendContext.worldConsumption.${kind}`),
      look: kind === 'index' ? 'bar' : 'dot',
      marks: found
        .filter((one) => seriesOf(one) === kind)
        .map((one) => markOf(one, one.date.slice(0, 4), dataset, locale)),
    }),
  );
  const report = observation(dataset, 'bitcoin-electricity-2024-seen');
  const value = observedValue(report, locale);
  return {
    name: 'world-consumption',
    title: t('trendContext.worldConsumption.title'),
    sentence: {
      text: t('trendContext.worldConsumption.sentence', { value, year: report.date }),
      value,
      href: baselineHref(locale, report.anchor),
    },
    time: { by: 'step', steps: years.map((year) => ({ key: year, name: year })) },
    panels: [
      {
        key: 'world',
        name: t('country.world'),
        unit: unitWords('TWh', 2, speech),
        from: 0,
        to,
        ticks: scaleTicks(0, to, step, locale),
        series,
      },
    ],
    table: {
      caption: t('trendContext.worldConsumption.caption'),
      columns: columnsOf(locale, t('trendContext.whoSays')),
      rows: found.map((one) => rowOf(one, dataset, locale, t(`trendContext.worldConsumption.${seriesOf(one)}`))),
    },
    notes: [
      { text: t('trendContext.worldConsumption.apart') },
      {
        text: t('trendContext.worldConsumption.wholes'),
        value: t('trendContext.worldConsumption.check'),
        href: `/${locale}/claims#world-168-twh`,
      },
      { text: t('trendContext.worldConsumption.partYear') },
    ],
    sources: sourcePages(
      found.map(({ source }) => source),
      dataset,
      locale,
    ),
  };
}
