import type { Dataset } from '@/lib/dataset/build-dataset';
import { dateText } from '@/lib/format/date';
import type { SiteLocale } from '@/lib/i18n/locale';
import { speechOf } from '@/lib/i18n/translate';
import { markWords, stateOfPage, valueText } from '@/lib/trends/mark-words';
import { observation } from '@/lib/trends/observed-marks';
import { scaleTicks } from '@/lib/trends/scale-ticks';
import { sourcePages } from '@/lib/trends/source-pages';
import type { MarkState, Trend, TrendCell, TrendMark } from '@/lib/trends/trend';
import { baselineHref } from '@/lib/view/method/baseline-place';
import { observedValue } from '@/lib/view/method/observation-words';
import { unitWords } from '@/lib/view/sum-words';

/** The hours that are told of: peak load, own generation, and what was short. The shortfall of 2022 is not told. */
const HOURS = [
  { key: '2022', peak: 'kz-peak-load-2022', own: 'kz-generation-at-peak-2022' },
  {
    key: '2023',
    peak: 'kz-peak-load-2023',
    own: 'kz-generation-at-peak-2023',
    short: 'kz-deficit-at-peak-2023',
  },
  {
    key: '2025',
    peak: 'kz-peak-load-forecast-2025',
    own: 'kz-generation-at-peak-forecast-2025',
    short: 'kz-winter-deficit-at-peak-forecast-2025',
  },
] as const;
const KINDS = ['peak', 'own', 'short'] as const;
const [TO, STEP] = [20_000, 5000];

type Told = { low: number; high: number; unit: string; source: string; date: string; anchor: string };

/** A constant or an observation, whichever the record keeps under this key. */
function toldOf(key: string, dataset: Dataset): Told {
  const constant = dataset.constants.get(key);
  if (!constant) return observation(dataset, key);
  const { low, high, unit, source = '', asOf = '' } = constant;
  return { low, high, unit, source, date: asOf, anchor: key };
}

/** The hour of the winter peak: load, own generation and what was short, where the three are told. */
export function winterGap(dataset: Dataset, locale: SiteLocale): Trend {
  const speech = speechOf(locale);
  const { t } = speech;
  const inWords = ({ low, high, unit }: Told) => valueText(low, high, unitWords(unit, high, speech), speech);
  const hours = HOURS.map((hour) => {
    const told = KINDS.flatMap((kind) => {
      const key = kind === 'short' ? ('short' in hour ? hour.short : undefined) : hour[kind];
      return key ? [{ kind, ...toldOf(key, dataset) }] : [];
    });
    const date = told[0]?.date ?? hour.key;
    const isDay = date.length > 4;
    return {
      key: hour.key,
      name: isDay ? dateText(date, locale) : t('trendGrid.winterGap.forecast'),
      axis: isDay ? hour.key : t('trendGrid.winterGap.forecastAxis'),
      told,
    };
  });
  const stateOf = ({ source }: Told): MarkState => stateOfPage(dataset.pages.get(source));
  const marksOf = (kind: (typeof KINDS)[number]) =>
    hours.flatMap(({ key, name, told }) =>
      told
        .filter((one) => one.kind === kind)
        .map((one): TrendMark => {
          const said = { name: t(`trendGrid.winterGap.${kind}`), when: name, value: inWords(one), state: stateOf(one) };
          return { at: key, low: one.low, high: one.high, state: said.state, words: markWords(said, speech) };
        }),
    );
  const short = toldOf('kz-deficit-at-peak-2023', dataset);
  const others = elsewhere(dataset, locale, inWords);
  return {
    name: 'winter-gap',
    title: t('trendGrid.winterGap.title'),
    sentence: {
      text: t('trendGrid.winterGap.sentence', { date: dateText(short.date, locale), value: inWords(short) }),
      value: inWords(short),
      href: baselineHref(locale, short.anchor),
    },
    time: { by: 'step', steps: hours.map(({ key, axis }) => ({ key, name: axis })) },
    panels: KINDS.map((kind) => ({
      key: kind,
      name: t(`trendGrid.winterGap.${kind}`),
      unit: unitWords('MW', 2, speech),
      from: 0,
      to: TO,
      ticks: scaleTicks(0, TO, STEP, locale),
      series: [{ key: kind, name: t(`trendGrid.winterGap.${kind}`), look: 'bar' as const, marks: marksOf(kind) }],
    })),
    table: {
      caption: t('trendGrid.winterGap.caption'),
      columns: [t('trendGrid.winterGap.winter'), ...KINDS.map((kind) => t(`trendGrid.winterGap.${kind}`))],
      rows: hours.map(({ name, told }) => [
        { text: name },
        ...KINDS.map((kind): TrendCell => {
          const one = told.find((other) => other.kind === kind);
          if (!one) return { text: t('trendGrid.winterGap.notTold') };
          return { text: inWords(one), href: baselineHref(locale, one.anchor), state: stateOf(one) };
        }),
      ]),
    },
    notes: [{ text: t('trendGrid.winterGap.only') }, ...others.notes, { text: t('trendGrid.winterGap.tm') }],
    sources: sourcePages(
      [...hours.flatMap(({ told }) => told.map(({ source }) => source)), ...others.sources],
      dataset,
      locale,
    ),
  };
}

/** What is told of winters elsewhere: of other kinds, so said in sentences and never drawn on one scale. */
function elsewhere(dataset: Dataset, locale: SiteLocale, inWords: (told: Told) => string) {
  const { t } = speechOf(locale);
  const observed = (key: string) => {
    const one = observation(dataset, key);
    return { ...one, value: observedValue(one, locale) };
  };
  const constant = (key: string) => {
    const one = toldOf(key, dataset);
    return { ...one, value: inWords(one) };
  };
  const lines = [
    { ...observed('kz-winter-shortfall-2025'), key: 'kz' },
    { ...constant('tj-winter-deficit-2012'), key: 'tj' },
    { ...observed('kg-day-demand-2024-winter'), key: 'kg' },
    { ...constant('kg-imports-2025'), key: 'kgImports' },
    { ...observed('uz-day-demand-2026-01-24'), key: 'uz' },
  ] as const;
  return {
    notes: lines.map(({ key, value, anchor, date }) => ({
      text: t(`trendGrid.winterGap.${key}`, { value, date: dateText(date, locale) }),
      value,
      href: baselineHref(locale, anchor),
    })),
    sources: lines.map(({ source }) => source),
  };
}
