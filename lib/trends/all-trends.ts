import type { Dataset } from '@/lib/dataset/build-dataset';
import { numberFormat, plainNumber, rangeText } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import { caseTrends } from './cases';
import { contextTrends } from './context';
import { gridTrends } from './grid';
import type { TrendName } from './names';
import type { Trend } from './trend';

const MADE = [...caseTrends, ...gridTrends, ...contextTrends];

const known = new WeakMap<Dataset, Map<string, Trend>>();

/** A figure of the trends by its name, made once a record and language. */
export function trendNamed(name: TrendName, dataset: Dataset, locale: SiteLocale): Trend {
  const kept = known.get(dataset) ?? new Map<string, Trend>();
  known.set(dataset, kept);
  const key = `${locale} ${name}`;
  const make = MADE.find((one) => one.name === name)?.make;
  if (!make) throw new Error(`lib/trends makes no figure "${name}". Add it to the index of its group.`);
  const trend = kept.get(key) ?? grouped(labelled(make(dataset, locale), locale));
  kept.set(key, trend);
  return trend;
}

/** Bars bear their numbers, so that nobody has to read them off the scale; a figure may have rounded them itself. */
function labelled(trend: Trend, locale: SiteLocale): Trend {
  const short = (value: number) =>
    Math.abs(value) < COMPACT
      ? plainNumber(value, locale)
      : numberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 }).format(value);
  return {
    ...trend,
    panels: trend.panels.map((panel) => ({
      ...panel,
      series: panel.series.map((series) =>
        series.look === 'bar'
          ? {
              ...series,
              marks: series.marks.map((mark) => ({ label: rangeText(mark.low, mark.high, short), ...mark })),
            }
          : series,
      ),
    })),
  };
}

/** Numbers below this stand over their bars in full. */
const COMPACT = 100_000;

/** Series that say nothing of a group are one with all of their name: the first name has the first look. */
function grouped(trend: Trend): Trend {
  const names = [...new Set(trend.panels.flatMap(({ series }) => series.map(({ name }) => name)))];
  return {
    ...trend,
    panels: trend.panels.map((panel) => ({
      ...panel,
      series: panel.series.map((series) => ({
        ...series,
        group: series.group ?? { index: names.indexOf(series.name), name: series.name },
      })),
    })),
  };
}
