import type { Dataset } from '@/lib/dataset/build-dataset';
import { plainNumber } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import { speechOf } from '@/lib/i18n/translate';
import { markWords } from '@/lib/trends/mark-words';
import { scaleTicks } from '@/lib/trends/scale-ticks';
import { sourcePages } from '@/lib/trends/source-pages';
import type { Trend, TrendMark } from '@/lib/trends/trend';
import { baselineHref, seriesAnchor } from '@/lib/view/method/baseline-place';
import { importShares, sharePercent, shareText } from '@/lib/view/method/import-share';
import { carriedYears, PROVISIONAL, seriesOf } from './series-of';

/** Ends and steps of the scale, percent: Turkmenistan exported 38% of what it used, Kyrgyzstan imported 20%. */
const [FROM, TO, STEP] = [-40, 20, 20];

/** Net imports as a share of demand, the five countries on one scale: the small grids stand beside the large ones. */
export function importShare(dataset: Dataset, locale: SiteLocale): Trend {
  const speech = speechOf(locale);
  const { t } = speech;
  const shares = importShares(dataset);
  const years = [...new Set(shares.flatMap(({ values }) => values.map(({ year }) => year)))].sort();
  const all = shares.map(({ country, source, values }) => {
    const carried = carriedYears(seriesOf(dataset, country, 'net-imports').values);
    const marks = values.map(({ year, share }): TrendMark => {
      const state = carried.has(year) ? 'doubtful' : 'computed';
      const remark = [
        carried.has(year) ? t('trendGrid.carried') : '',
        year === PROVISIONAL ? t('trendGrid.provisional') : '',
      ];
      const told = {
        name: t('trendGrid.import-share'),
        when: year,
        value: shareText(share, locale),
        state,
        remark: remark.filter(Boolean).join('; '),
      } as const;
      const label = plainNumber(sharePercent(share), locale);
      return { at: year, low: share * 100, high: share * 100, state, label, words: markWords(told, speech) };
    });
    return { country, source, marks, shares: new Map(values.map(({ year, share }) => [year, share])) };
  });
  return {
    name: 'import-share',
    title: t('trendGrid.importShare.title'),
    sentence: sentenceOf(dataset, locale),
    time: { by: 'step', steps: years.map((year) => ({ key: year, name: year })) },
    panels: all.map(({ country, marks }) => ({
      key: country,
      name: t(`country.${country}`),
      unit: '%',
      from: FROM,
      to: TO,
      ticks: scaleTicks(FROM, TO, STEP, locale),
      series: [{ key: 'import-share', name: t('trendGrid.import-share'), look: 'bar', marks }],
    })),
    table: {
      caption: t('trendGrid.importShare.caption'),
      columns: [t('trendGrid.country'), ...years],
      rows: all.map(({ country, marks, shares: own }) => [
        { text: t(`country.${country}`) },
        ...years.map((year) => {
          const share = own.get(year);
          const state = marks.find(({ at }) => at === year)?.state;
          if (share === undefined || !state) return { text: t('trendGrid.noValue') };
          const href = baselineHref(locale, seriesAnchor(country, 'import-share'));
          return { text: shareText(share, locale), href, state };
        }),
      ]),
    },
    notes: (['quotient', 'deficit', 'carried', 'provisional', 'turkmenistan'] as const).map((key) => ({
      text: t(`trendGrid.note.${key}`),
    })),
    sources: sourcePages(
      all.map(({ source }) => source),
      dataset,
      locale,
    ),
  };
}

/** The country that met most of its demand with imports in the newest year. */
function sentenceOf(dataset: Dataset, locale: SiteLocale): Trend['sentence'] {
  const newest = importShares(dataset).flatMap(({ country, values }) => {
    const last = values.find(({ year }) => year === PROVISIONAL);
    return last ? [{ country, share: last.share }] : [];
  });
  const top = newest.reduce((best, one) => (one.share > best.share ? one : best));
  if (top.country !== 'KG') throw new Error(`${top.country} imports most of its demand: rewrite the sentence.`);
  const value = shareText(top.share, locale);
  return {
    text: speechOf(locale).t('trendGrid.importShare.sentence', { year: PROVISIONAL, value }),
    value,
    href: baselineHref(locale, seriesAnchor('KG', 'import-share')),
  };
}
