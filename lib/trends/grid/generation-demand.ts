import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { speechOf } from '@/lib/i18n/translate';
import { countries } from '@/lib/schema/vocabulary';
import { markWords, stateOfPage, valueText } from '@/lib/trends/mark-words';
import { roundScale, scaleTicks, yearTicks } from '@/lib/trends/scale-ticks';
import { sourcePages } from '@/lib/trends/source-pages';
import type { Trend, TrendCell, TrendMark, TrendSeries } from '@/lib/trends/trend';
import { baselineHref, seriesAnchor } from '@/lib/view/method/baseline-place';
import { unitWords } from '@/lib/view/sum-words';
import { gridYears, PROVISIONAL, seriesOf } from './series-of';

const METRICS = ['generation', 'demand'] as const;
type Metric = (typeof METRICS)[number];

/** Generation and demand by year, the five countries on one scale. */
export function generationDemand(dataset: Dataset, locale: SiteLocale): Trend {
  const speech = speechOf(locale);
  const { t } = speech;
  const unit = unitWords('TWh', 2, speech);
  const years = gridYears(dataset, 'demand');
  const [first, last] = [Number(years[0]), Number(years.at(-1))];
  const all = countries.flatMap((country) => METRICS.map((metric) => ({ country, metric, ...told(country, metric) })));
  function told(country: (typeof countries)[number], metric: Metric) {
    const { source, values } = seriesOf(dataset, country, metric);
    const state = stateOfPage(dataset.pages.get(source));
    const name = t(`trendGrid.${metric}`);
    const marks = values.map(({ year, value }): TrendMark => {
      const remark = year === PROVISIONAL ? t('trendGrid.provisional') : undefined;
      const words = markWords(
        { name, when: year, value: valueText(value, value, unit, speech), state, remark },
        speech,
      );
      return { at: Number(year), low: value, high: value, state, words };
    });
    const series: TrendSeries = { key: metric, name, look: 'line', marks };
    return { source, series };
  }
  const highest = Math.max(...all.flatMap(({ series }) => series.marks.map(({ high }) => high)));
  const { to, step } = roundScale(highest);
  return {
    name: 'generation-demand',
    title: t('trendGrid.generationDemand.title'),
    sentence: sentenceOf(dataset, locale),
    time: { by: 'date', from: first, to: last, gap: 1, ticks: yearTicks(first, last, 2) },
    panels: countries.map((country) => ({
      key: country,
      name: t(`country.${country}`),
      unit,
      from: 0,
      to,
      ticks: scaleTicks(0, to, step, locale),
      series: all.filter((one) => one.country === country).map(({ series }) => series),
    })),
    table: {
      caption: t('trendGrid.generationDemand.caption'),
      columns: [t('trendGrid.country'), ...years],
      rows: all.map(({ country, metric, series }) => [
        { text: `${t(`country.${country}`)}, ${t(`trendGrid.${metric}`)}` },
        ...years.map((year): TrendCell => {
          const mark = series.marks.find(({ at }) => at === Number(year));
          if (!mark) return { text: t('trendGrid.noValue') };
          const href = baselineHref(locale, seriesAnchor(country, metric));
          return { text: valueText(mark.low, mark.high, '', speech), href, state: mark.state };
        }),
      ]),
    },
    notes: (['scale', 'demandMeans', 'provisional', 'turkmenistan'] as const).map((key) => ({
      text: t(`trendGrid.note.${key}`),
    })),
    sources: sourcePages(
      all.map(({ source }) => source),
      dataset,
      locale,
    ),
  };
}

/** Since when the largest of the five has used more than it generates, and how much it used last. */
function sentenceOf(dataset: Dataset, locale: SiteLocale): Trend['sentence'] {
  const speech = speechOf(locale);
  const demand = seriesOf(dataset, 'KZ', 'demand').values;
  const generation = new Map(seriesOf(dataset, 'KZ', 'generation').values.map(({ year, value }) => [year, value]));
  const enough = demand.findLastIndex(({ year, value }) => value <= (generation.get(year) ?? 0));
  const [since, last] = [demand[enough + 1], demand.at(-1)];
  if (!since || !last) throw new Error('Kazakhstan generated what it used in the last year: rewrite the sentence.');
  const value = valueText(last.value, last.value, unitWords('TWh', last.value, speech), speech);
  return {
    text: speech.t('trendGrid.generationDemand.sentence', { since: since.year, year: last.year, value }),
    value,
    href: baselineHref(locale, seriesAnchor('KZ', 'demand')),
  };
}
