import type { Dataset } from '@/lib/dataset/build-dataset';
import { type YearlyQuantity, type YearSum, yearlySums } from '@/lib/derive/yearly';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type MessageKey, translator } from '@/lib/i18n/translate';
import { type Country, countries } from '@/lib/schema/vocabulary';
import { roundScale, scaleTicks } from '@/lib/trends/scale-ticks';
import { pagesBy, shownYears } from '@/lib/trends/steps';
import type { MarkState, Trend, TrendCell, TrendSentence } from '@/lib/trends/trend';
import { coverageNotes, coverageOf, panelNotes } from './coverage-words';
import { shortNumber } from './sum-words';

/** A bar: its ends in the unit of the panel, how it is known, and its words. */
export type Bar = { low: number; high: number; state: MarkState; words: string };
/** A bar with the sum it stands for. */
export type SumBar = Bar & { sum: YearSum };

export type SumChart = {
  name: string;
  quantity: YearlyQuantity;
  /** A country's unit, as its axis says it. */
  unit: (country: Country) => string;
  /** Whether every panel has a scale of its own, since the units differ. */
  ownScale?: boolean;
  /** What is drawn of each sum, side by side. */
  series: { key: string; name: string; bar: (sum: YearSum) => Bar | undefined }[];
  /** What is not sourced of a country, so that its sums make no bar, in sentences. */
  unsourced?: (country: Country) => string[];
  /** Of the bars of the first series. */
  sentence: (bars: SumBar[]) => TrendSentence;
  columns: string[];
  row: (sum: YearSum) => TrendCell[];
  notes?: TrendSentence[];
  sources?: { text: string; href: string }[];
};

/** Sums by country and year as bars, the coverage of each year beneath, and what could not be summed under it. */
export function sumTrend(dataset: Dataset, locale: SiteLocale, chart: SumChart): Trend {
  const t = translator(locale);
  const years = shownYears(dataset);
  const { sums, undated, leftOut, untold } = yearlySums(chart.quantity, dataset);
  const drawn = chart.series.map(({ key, name, bar }) => ({
    key,
    name,
    bars: sums.flatMap((sum): SumBar[] => {
      const made = bar(sum);
      return made ? [{ sum, ...made }] : [];
    }),
  }));
  const bars = drawn.flatMap((series) => series.bars);
  const scaleOf = (country: Country) => {
    const highs = bars.filter(({ sum }) => !chart.ownScale || sum.country === country).map(({ high }) => high);
    // A country without a bar has a scale too: it is empty, not missing.
    return highs.length > 0 ? roundScale(Math.max(...highs)) : { to: 1, step: 1 };
  };
  return {
    name: chart.name,
    title: t(`trends.${chart.name}.title` as MessageKey),
    sentence: chart.sentence(drawn[0]?.bars ?? []),
    time: { by: 'step', steps: years.map((key) => ({ key, name: key })) },
    panels: countries.map((country) => {
      const { to, step } = scaleOf(country);
      const hasSums = sums.some((sum) => sum.country === country);
      const notes = [...panelNotes(dataset, country, hasSums, locale), ...(chart.unsourced?.(country) ?? [])];
      return {
        key: country,
        name: t(`country.${country}`),
        unit: chart.unit(country),
        from: 0,
        to,
        ticks: scaleTicks(0, to, step, locale).map(({ at }) => ({ at, name: shortNumber(at, locale) })),
        series: drawn.map((series) => ({
          key: series.key,
          name: series.name,
          look: 'bar' as const,
          marks: series.bars
            .filter(({ sum }) => sum.country === country)
            .map(({ sum, low, high, state, words }) => ({
              at: sum.year,
              low,
              high,
              ...(sum.open ? { open: 'above' as const } : {}),
              state,
              words: `${sum.year}: ${words}`,
            })),
        })),
        coverage: coverageOf(
          years.map((key) => ({ key, full: key })),
          pagesBy(dataset, country, (date) => date.slice(0, 4)),
          locale,
        ),
        ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
      };
    }),
    table: {
      caption: t(`trends.${chart.name}.table` as MessageKey),
      columns: [t('trends.column.country'), t('trends.column.year'), ...chart.columns],
      rows: sums.map((sum) => [{ text: t(`country.${sum.country}`) }, { text: sum.year }, ...chart.row(sum)]),
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
