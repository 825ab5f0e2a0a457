import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { speechOf } from '@/lib/i18n/translate';
import type { ObservationMetric } from '@/lib/schema/observation';
import { columnsOf, markOf, middleOf, observation, observationsOf, rowOf } from '@/lib/trends/observed-marks';
import { roundScale, scaleTicks, yearTicks } from '@/lib/trends/scale-ticks';
import { sourcePages } from '@/lib/trends/source-pages';
import type { Trend, TrendPanel } from '@/lib/trends/trend';
import { baselineHref } from '@/lib/view/method/baseline-place';
import { observedValue } from '@/lib/view/method/observation-words';
import { unitWords } from '@/lib/view/sum-words';

/** Panels, each in a unit of its own, with what is shown in them. */
const PANELS: { key: string; unit: string; metrics: ObservationMetric[] }[] = [
  { key: 'firms', unit: 'companies', metrics: ['mining-firms', 'auction-buyers'] },
  { key: 'licences', unit: 'licences', metrics: ['mining-licences'] },
  { key: 'pools', unit: 'pools', metrics: ['mining-pools'] },
  { key: 'machines', unit: 'units', metrics: ['registered-machines'] },
  { key: 'purchases', unit: 'GWh/month', metrics: ['legal-purchases'] },
];
const [FROM, TO] = [2022, 2026];

/** What is told of Kazakhstan's lawful miners. Nothing is joined: each page counts something else. */
export function kzLicences(dataset: Dataset, locale: SiteLocale): Trend {
  const speech = speechOf(locale);
  const { t } = speech;
  const all = PANELS.map(({ key, unit, metrics }) => ({
    key,
    unit,
    kinds: metrics.map((metric) => ({ metric, found: observationsOf(dataset, metric, 'KZ') })),
  }));
  const listed = all.flatMap(({ kinds }) => kinds.flatMap(({ found }) => found));
  const licences = observation(dataset, 'kz-mining-licences-2023');
  const value = observedValue(licences, locale);
  return {
    name: 'kz-licences',
    title: t('trendContext.kzLicences.title'),
    sentence: {
      text: t('trendContext.kzLicences.sentence', { value, year: licences.date }),
      value,
      href: baselineHref(locale, licences.anchor),
    },
    // Dots are never joined, so no gap is short enough.
    time: { by: 'date', from: FROM, to: TO, gap: 0, ticks: yearTicks(FROM, TO) },
    panels: all.map(({ key, unit, kinds }): TrendPanel => {
      const { to, step } = roundScale(Math.max(...kinds.flatMap(({ found }) => found.map(({ high }) => high))));
      return {
        key,
        name: t(`trendContext.kzLicences.${key as 'firms' | 'licences' | 'pools' | 'machines' | 'purchases'}`),
        unit: unitWords(unit, 5, speech),
        from: 0,
        to,
        ticks: scaleTicks(0, to, step, locale),
        series: kinds.map(({ metric, found }) => ({
          key: metric,
          name: t(`observation.${metric}`),
          look: 'dot',
          marks: found.map((one) => markOf(one, middleOf(one), dataset, locale)),
        })),
      };
    }),
    table: {
      caption: t('trendContext.kzLicences.caption'),
      columns: columnsOf(locale),
      rows: listed.map((one) => rowOf(one, dataset, locale)),
    },
    notes: [
      { text: t('trendContext.kzLicences.different') },
      {
        text: t('trendContext.kzLicences.machinesNote'),
        value: t('trendContext.kzLicences.check'),
        href: `/${locale}/claims#machines-415000`,
      },
      { text: t('trendContext.kzLicences.law'), value: t('trendContext.kzLicences.policy'), href: `/${locale}/policy` },
    ],
    sources: sourcePages(
      listed.map(({ source }) => source),
      dataset,
      locale,
    ),
  };
}
