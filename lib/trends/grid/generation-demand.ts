import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import type { Speech } from '@/lib/i18n/speech';
import { speechOf, translator } from '@/lib/i18n/translate';
import { type Country, countries } from '@/lib/schema/vocabulary';
import { markWords, stateOfPage, valueText } from '@/lib/trends/mark-words';
import { markOf, observationsOf } from '@/lib/trends/observed-marks';
import { roundScale, scaleTicks, yearTicks } from '@/lib/trends/scale-ticks';
import { sourcePages } from '@/lib/trends/source-pages';
import type { Trend, TrendCell, TrendMark, TrendSeries } from '@/lib/trends/trend';
import { baselineHref, seriesAnchor } from '@/lib/view/method/baseline-place';
import { unitWords } from '@/lib/view/sum-words';
import { gridYears, PROVISIONAL, seriesOf } from './series-of';

const METRICS = ['generation', 'demand'] as const;
type Metric = (typeof METRICS)[number];

type Line = {
  country: Country;
  name: string;
  sources: string[];
  series: TrendSeries;
  href: (at: TrendMark['at']) => string;
};

/** Generation and demand by year, the five countries on one scale, and beside them what a country's own bodies tell. */
export function generationDemand(dataset: Dataset, locale: SiteLocale): Trend {
  const speech = speechOf(locale);
  const { t } = speech;
  const years = gridYears(dataset, 'demand');
  const [first, last] = [Number(years[0]), Number(years.at(-1))];
  const all = countries.flatMap((country) => [
    ...METRICS.map((metric) => seriesLine(country, metric, dataset, speech)),
    ...METRICS.flatMap((metric) => ownLines(country, metric, dataset, locale)),
  ]);
  const { to, step } = roundScale(Math.max(...all.flatMap(({ series }) => series.marks.map(({ high }) => high))));
  return {
    name: 'generation-demand',
    title: t('trendGrid.generationDemand.title'),
    sentence: sentenceOf(dataset, locale),
    time: { by: 'date', from: first, to: last, gap: 1, ticks: yearTicks(first, last, 2) },
    panels: countries.map((country) => ({
      key: country,
      name: t(`country.${country}`),
      unit: unitWords('TWh', 2, speech),
      from: 0,
      to,
      ticks: scaleTicks(0, to, step, locale),
      series: all.filter((one) => one.country === country).map(({ series }) => series),
    })),
    table: {
      caption: t('trendGrid.generationDemand.caption'),
      columns: [t('trendGrid.country'), ...years],
      rows: all.map(({ country, name, series, href }) => [
        { text: `${t(`country.${country}`)}, ${name}` },
        ...years.map((year): TrendCell => {
          const mark = series.marks.find(({ at }) => at === Number(year));
          if (!mark) return { text: t('trendGrid.noValue') };
          return { text: valueText(mark.low, mark.high, '', speech), href: href(mark.at), state: mark.state };
        }),
      ]),
    },
    notes: (['scale', 'demandMeans', 'own', 'provisional', 'turkmenistan'] as const).map((key) => ({
      text: t(`trendGrid.note.${key}`),
    })),
    sources: sourcePages(
      all.flatMap(({ sources }) => sources),
      dataset,
      locale,
    ),
  };
}

/** A yearly series as a line. */
function seriesLine(country: Country, metric: Metric, dataset: Dataset, speech: Speech): Line {
  const { t, locale } = speech;
  const { source, values } = seriesOf(dataset, country, metric);
  const state = stateOfPage(dataset.pages.get(source));
  const name = t(`trendGrid.${metric}`);
  const marks = values.map(({ year, value }): TrendMark => {
    const remark = year === PROVISIONAL ? t('trendGrid.provisional') : undefined;
    const told = {
      name,
      when: year,
      value: valueText(value, value, unitWords('TWh', 2, speech), speech),
      state,
      remark,
    };
    return { at: Number(year), low: value, high: value, state, words: markWords(told, speech) };
  });
  const href = baselineHref(locale, seriesAnchor(country, metric));
  return { country, name, sources: [source], series: { key: metric, name, look: 'line', marks }, href: () => href };
}

/** What ministries and operators tell of single years: dots, never joined. None where nothing was found. */
function ownLines(country: Country, metric: Metric, dataset: Dataset, locale: SiteLocale): Line[] {
  const found = observationsOf(dataset, metric, country);
  if (found.length === 0) return [];
  const name = translator(locale)(`trendGrid.own.${metric}`);
  const anchors = new Map(found.map(({ date, anchor }) => [Number(date), anchor]));
  return [
    {
      country,
      name,
      sources: found.map(({ source }) => source),
      series: {
        key: `own-${metric}`,
        name,
        look: 'dot',
        marks: found.map((one) => markOf(one, Number(one.date), dataset, locale)),
      },
      href: (at) => baselineHref(locale, anchors.get(Number(at)) ?? ''),
    },
  ];
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
