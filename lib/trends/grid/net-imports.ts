import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import type { Speech } from '@/lib/i18n/speech';
import { speechOf } from '@/lib/i18n/translate';
import { countries } from '@/lib/schema/vocabulary';
import { markWords, stateOfPage, valueText } from '@/lib/trends/mark-words';
import { scaleTicks } from '@/lib/trends/scale-ticks';
import { sourcePages } from '@/lib/trends/source-pages';
import type { Trend, TrendMark } from '@/lib/trends/trend';
import { baselineHref, seriesAnchor } from '@/lib/view/method/baseline-place';
import { unitWords } from '@/lib/view/sum-words';
import { carriedYears, gridYears, PROVISIONAL, seriesOf } from './series-of';

/** Ends and steps of the scale, TWh: the largest export is 9, the largest import 3.59. */
const [FROM, TO, STEP] = [-10, 5, 5];

/** Net imports by year, the five countries on one scale. Below zero is what was exported. */
export function netImports(dataset: Dataset, locale: SiteLocale): Trend {
  const speech = speechOf(locale);
  const { t } = speech;
  const unit = unitWords('TWh', 2, speech);
  const years = gridYears(dataset, 'net-imports');
  const all = countries.map((country) => ({ country, ...netImportMarks(dataset, country, speech) }));
  return {
    name: 'net-imports',
    title: t('trendGrid.netImports.title'),
    sentence: sentenceOf(dataset, locale),
    time: { by: 'step', steps: years.map((year) => ({ key: year, name: year })) },
    panels: all.map(({ country, marks }) => ({
      key: country,
      name: t(`country.${country}`),
      unit,
      from: FROM,
      to: TO,
      ticks: scaleTicks(FROM, TO, STEP, locale),
      series: [{ key: 'net-imports', name: t('trendGrid.net-imports'), look: 'bar' as const, marks }],
    })),
    table: {
      caption: t('trendGrid.netImports.caption'),
      columns: [t('trendGrid.country'), ...years],
      rows: all.map(({ country, marks }) => [
        { text: t(`country.${country}`) },
        ...years.map((year) => {
          const mark = marks.find(({ at }) => at === year);
          if (!mark) return { text: t('trendGrid.noValue') };
          const href = baselineHref(locale, seriesAnchor(country, 'net-imports'));
          return { text: valueText(mark.low, mark.high, '', speech), href, state: mark.state };
        }),
      ]),
    },
    notes: (['scale', 'deficit', 'carried', 'provisional', 'turkmenistan'] as const).map((key) => ({
      text: t(`trendGrid.note.${key}`),
    })),
    sources: sourcePages(
      all.map(({ source }) => source),
      dataset,
      locale,
    ),
  };
}

function netImportMarks(dataset: Dataset, country: (typeof countries)[number], speech: Speech) {
  const { t } = speech;
  const { source, values } = seriesOf(dataset, country, 'net-imports');
  const carried = carriedYears(values);
  const marks = values.map(({ year, value }): TrendMark => {
    const state = carried.has(year) ? 'doubtful' : stateOfPage(dataset.pages.get(source));
    const remarks = [
      value < 0 ? t('trendGrid.exported') : '',
      carried.has(year) ? t('trendGrid.carried') : '',
      year === PROVISIONAL ? t('trendGrid.provisional') : '',
    ];
    const told = {
      name: t('trendGrid.net-imports'),
      when: year,
      value: valueText(value, value, unitWords('TWh', 2, speech), speech),
      state,
      remark: remarks.filter(Boolean).join('; '),
    };
    return { at: year, low: value, high: value, state, words: markWords(told, speech) };
  });
  return { source, marks };
}

/** The country of which the newest year has the largest share of demand met by imports. */
function sentenceOf(dataset: Dataset, locale: SiteLocale): Trend['sentence'] {
  const speech = speechOf(locale);
  const { values } = seriesOf(dataset, 'KG', 'net-imports');
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last || first.value >= 0 || last.value <= 0) {
    throw new Error('Kyrgyzstan did not turn from exporter to importer: rewrite the sentence.');
  }
  const value = valueText(last.value, last.value, unitWords('TWh', last.value, speech), speech);
  return {
    text: speech.t('trendGrid.netImports.sentence', { first: first.year, last: last.year, value }),
    value,
    href: baselineHref(locale, seriesAnchor('KG', 'net-imports')),
  };
}
