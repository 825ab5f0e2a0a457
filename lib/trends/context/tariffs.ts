import type { Dataset } from '@/lib/dataset/build-dataset';
import { dateText } from '@/lib/format/date';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import type { Speech } from '@/lib/i18n/speech';
import { speechOf } from '@/lib/i18n/translate';
import { STALE } from '@/lib/method/baseline';
import type { Tariff } from '@/lib/schema/baseline';
import { countries } from '@/lib/schema/vocabulary';
import { markWords, stateOfPage, valueText } from '@/lib/trends/mark-words';
import { yearsAt } from '@/lib/trends/observed-marks';
import { roundScale, scaleTicks, yearTicks } from '@/lib/trends/scale-ticks';
import { sourcePages } from '@/lib/trends/source-pages';
import type { Trend, TrendMark, TrendPanel, TrendSeries } from '@/lib/trends/trend';
import { earliest } from '@/lib/units/calendar';
import { localCurrency } from '@/lib/units/money';
import { baselineHref } from '@/lib/view/method/baseline-place';
import { unitWords } from '@/lib/view/sum-words';
import { tariffPlace } from '@/lib/view/tariff-place';

/** Classes in the order of their looks; towns of one class look alike. */
const LOOKS: Tariff['class'][] = ['household', 'business', 'mining', 'budget', 'aluminium', 'mining-paid'];

const [FROM, TO] = [2019, 2027];
/** The newest tariff whose page names mining; the one after it names other heavy users. */
const NAMED = 'kg-mining-2025-05';

/** Tariffs by class, each country in its own money. A tariff holds until the next, and no longer than it may be trusted. */
export function tariffsTrend(dataset: Dataset, locale: SiteLocale): Trend {
  const speech = speechOf(locale);
  const { t } = speech;
  const all = [...dataset.tariffs].sort(
    (a, b) =>
      countries.indexOf(a.country) - countries.indexOf(b.country) || earliest(a.from).localeCompare(earliest(b.from)),
  );
  return {
    name: 'tariffs',
    title: t('trendContext.tariffs.title'),
    sentence: sentenceOf(dataset, speech),
    time: { by: 'date', from: FROM, to: TO, gap: STALE, ticks: yearTicks(FROM, TO, 2) },
    panels: countries.map((country) =>
      panelOf(
        country,
        all.filter((one) => one.country === country),
        dataset,
        speech,
      ),
    ),
    table: {
      caption: t('trendContext.tariffs.caption'),
      columns: [
        t('trendGrid.country'),
        t('method.class'),
        t('method.from'),
        t('method.price'),
        t('trendContext.toKnow'),
      ],
      rows: all.map((one) => [
        { text: [t(`country.${one.country}`), tariffPlace(one, dataset.towns, locale)].filter(Boolean).join(', ') },
        { text: t(`tariff.${one.class}`) },
        { text: dateText(one.from, locale) },
        {
          text: priceOf(one, speech),
          href: baselineHref(locale, one.key),
          state: stateOfPage(dataset.pages.get(one.source)),
        },
        { text: one.note ? inLocale(one.note, locale).text : '' },
      ]),
    },
    notes: (['ranges', 'gaps', 'kazakhstan', 'uzbekistan', 'money'] as const).map((key) => ({
      text: t(`trendContext.tariffs.${key}`, key === 'gaps' ? { stale: STALE } : {}),
    })),
    sources: sourcePages(
      all.map(({ source }) => source),
      dataset,
      locale,
    ),
  };
}

const priceOf = ({ low, high, currency }: Tariff, speech: Speech): string =>
  valueText(low, high, unitWords(`${currency}/kWh`, high, speech), speech);

/** What one sort of user pays in one place: a line of its own. Kazakhstan's tariffs are those of single towns. */
const lineOf = ({ class: kind, place }: Tariff): string => [kind, place].filter(Boolean).join(' ');

function panelOf(country: (typeof countries)[number], own: Tariff[], dataset: Dataset, speech: Speech): TrendPanel {
  const { t } = speech;
  const { to, step } = roundScale(Math.max(...own.map(({ high }) => high)));
  const series = [...new Set(own.map(lineOf))].map((line): TrendSeries => {
    const tariffs = own.filter((one) => lineOf(one) === line);
    const [first] = tariffs;
    if (!first) throw new Error(`No tariff is in the line ${line}.`);
    const name = [t(`tariff.${first.class}`), tariffPlace(first, dataset.towns, speech.locale)]
      .filter(Boolean)
      .join(', ');
    return {
      key: line.replaceAll(' ', '-').toLowerCase(),
      name,
      look: first.class === 'mining-paid' ? 'dot' : 'step',
      group: { index: LOOKS.indexOf(first.class), name: t(`tariff.${first.class}`) },
      marks: tariffs.map((one) => tariffMark(one, name, dataset, speech)),
    };
  });
  const lacks = (['household', 'business', 'mining'] as const).filter((kind) => !own.some((one) => one.class === kind));
  return {
    key: country,
    name: t(`country.${country}`),
    unit: unitWords(`${localCurrency[country]}/kWh`, 5, speech),
    from: 0,
    to,
    ticks: scaleTicks(0, to, step, speech.locale),
    series,
    ...(lacks.length > 0
      ? { note: t('trendContext.tariffs.lacks', { classes: lacks.map((kind) => t(`tariff.${kind}`)).join(', ') }) }
      : {}),
  };
}

function tariffMark(one: Tariff, name: string, dataset: Dataset, speech: Speech): TrendMark {
  const { t, locale } = speech;
  const state = stateOfPage(dataset.pages.get(one.source));
  const when = t('trendContext.tariffs.since', { date: dateText(one.from, locale) });
  const remark = one.note ? inLocale(one.note, locale).text : undefined;
  const words = markWords({ name, when, value: priceOf(one, speech), state, remark }, speech);
  return { at: yearsAt(earliest(one.from)), low: one.low, high: one.high, state, words };
}

function sentenceOf(dataset: Dataset, speech: Speech): Trend['sentence'] {
  const tariff = dataset.tariffs.find(({ key }) => key === NAMED);
  if (!tariff) throw new Error(`data/baselines/tariffs.yaml has no ${NAMED}.`);
  const value = priceOf(tariff, speech);
  return {
    text: speech.t('trendContext.tariffs.sentence', { value, date: dateText(tariff.from, speech.locale) }),
    value,
    href: baselineHref(speech.locale, tariff.key),
  };
}
