import type { Dataset } from '@/lib/dataset/build-dataset';
import { type YearlyQuantity, type YearSum, yearlySums } from '@/lib/derive/yearly';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type MessageKey, translator } from '@/lib/i18n/translate';
import { type Country, countries } from '@/lib/schema/vocabulary';
import { roundScale, scaleTicks } from '@/lib/trends/scale-ticks';
import { pagesBy, shownYears } from '@/lib/trends/steps';
import type { MarkState, Trend, TrendCell, TrendSentence } from '@/lib/trends/trend';
import { coverageNotes, coverageOf, panelNote } from './coverage-words';
import { shortNumber } from './sum-words';

/** A bar: the sum it stands for, its ends in the unit of the panel, and its words. */
export type SumBar = { sum: YearSum; low: number; high: number; state: MarkState; words: string };

export type SumChart = {
  name: string;
  quantity: YearlyQuantity;
  /** A country's unit, as its axis says it. */
  unit: (country: Country) => string;
  /** Whether every panel has a scale of its own, since the units differ. */
  ownScale?: boolean;
  bar: (sum: YearSum) => Omit<SumBar, 'sum'> | undefined;
  series: string;
  sentence: (bars: SumBar[]) => TrendSentence;
  columns: string[];
  row: (bar: SumBar) => TrendCell[];
  notes?: TrendSentence[];
  sources?: { text: string; href: string }[];
};

/** Sums by country and year as bars, the coverage of each year beneath, and what could not be summed under it. */
export function sumTrend(dataset: Dataset, locale: SiteLocale, chart: SumChart): Trend {
  const t = translator(locale);
  const years = shownYears(dataset);
  const { sums, undated, leftOut, untold } = yearlySums(chart.quantity, dataset);
  const bars = sums.flatMap((sum) => {
    const drawn = chart.bar(sum);
    return drawn ? [{ sum, ...drawn }] : [];
  });
  const scaleOf = (country: Country) => {
    const highs = bars.filter(({ sum }) => !chart.ownScale || sum.country === country).map(({ high }) => high);
    // A country without a bar has a scale too: it is empty, not missing.
    return highs.length > 0 ? roundScale(Math.max(...highs)) : { to: 1, step: 1 };
  };
  return {
    name: chart.name,
    title: t(`trends.${chart.name}.title` as MessageKey),
    sentence: chart.sentence(bars),
    time: { by: 'step', steps: years.map((key) => ({ key, name: key })) },
    panels: countries.map((country) => {
      const { to, step } = scaleOf(country);
      const own = bars.filter(({ sum }) => sum.country === country);
      return {
        key: country,
        name: t(`country.${country}`),
        unit: chart.unit(country),
        from: 0,
        to,
        ticks: scaleTicks(0, to, step, locale).map(({ at }) => ({ at, name: shortNumber(at, locale) })),
        series: [
          {
            key: 'sum',
            name: chart.series,
            look: 'bar' as const,
            marks: own.map(({ sum, low, high, state, words }) => ({
              at: sum.year,
              low,
              high,
              ...(sum.open ? { open: 'above' as const } : {}),
              state,
              words: `${sum.year}: ${words}`,
            })),
          },
        ],
        coverage: coverageOf(
          years.map((key) => ({ key, full: key })),
          pagesBy(dataset, country, (date) => date.slice(0, 4)),
          locale,
        ),
        ...panelNote(dataset, country, own.length > 0, locale),
      };
    }),
    table: {
      caption: t(`trends.${chart.name}.table` as MessageKey),
      columns: [t('trends.column.country'), t('trends.column.year'), ...chart.columns],
      rows: bars.map((bar) => [{ text: t(`country.${bar.sum.country}`) }, { text: bar.sum.year }, ...chart.row(bar)]),
    },
    notes: [
      ...(chart.notes ?? []),
      {
        text: t('trends.note.sums', {
          untold: untold.length,
          twice: leftOut.length,
          undated: undated.length,
        }),
      },
      ...coverageNotes(dataset, locale),
    ],
    sources: chart.sources ?? [],
  };
}
