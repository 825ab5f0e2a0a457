import type { Dataset } from '@/lib/dataset/build-dataset';
import { dateText } from '@/lib/format/date';
import { plainNumber, rangeText } from '@/lib/format/number';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { speechOf, translator } from '@/lib/i18n/translate';
import { STALE } from '@/lib/method/baseline';
import { CARRIED } from '@/lib/method/network';
import type { Rate } from '@/lib/schema/baseline';
import { countries } from '@/lib/schema/vocabulary';
import type { Words } from '@/lib/view/case/claim-rows';
import { unitWords } from '@/lib/view/sum-words';
import { tariffPlace } from '@/lib/view/tariff-place';
import { PRINTED, type PrintedMetric, seriesAnchor, seriesNumber } from './baseline-place';
import { importShares, shareText } from './import-share';
import { observedThing, observedTime, observedValue } from './observation-words';

/** A cell of a table of baselines: words or a number, a page, and what is to be said with it. */
export type MethodCell = { words: Words; number?: boolean; href?: string; note?: Words };
/** A table of baselines. A long one is folded. The first cell of a row names it. */
export type MethodTable = {
  key: string;
  title: string;
  lead: string;
  head: { text: string; number?: boolean }[];
  rows: { key: string; cells: MethodCell[]; anchor?: string }[];
  source: { name: string; href: string } | null;
  long: boolean;
};

/** Every table of data/baselines but the constants and the towns, each row with its source. */
export function methodTables(dataset: Dataset, locale: SiteLocale): MethodTable[] {
  return [
    ...(['demand-per-head', 'carbon-life-cycle', 'generation', 'demand', 'net-imports', 'capacity'] as const).map(
      (metric) => seriesTable(metric, dataset, locale),
    ),
    importShareTable(dataset, locale),
    tariffTable(dataset, locale),
    rateTable(dataset, locale),
    machineTable(dataset, locale),
    networkTable(dataset, locale),
    observationTable(dataset, locale),
  ];
}

const text = (words: string): MethodCell => ({ words: { text: words } });
const numeral = (words: string): MethodCell => ({ words: { text: words }, number: true });

function pageCell(id: string | undefined, dataset: Dataset, note?: Words): MethodCell {
  const page = id === undefined ? undefined : dataset.pages.get(id);
  const words = { text: page?.publisher.name ?? '' };
  return { words, ...(page?.url ? { href: page.url } : {}), ...(note ? { note } : {}) };
}

/** One row a country, one column a year. */
function seriesTable(metric: PrintedMetric, dataset: Dataset, locale: SiteLocale): MethodTable {
  const t = translator(locale);
  const key = PRINTED[metric];
  const series = countries.flatMap((country) =>
    dataset.series.filter((row) => row.country === country && row.metric === metric),
  );
  const years = [...new Set(series.flatMap((row) => Object.keys(row.values)))].sort();
  const page = dataset.pages.get(series[0]?.source ?? '');
  const value = (row: (typeof series)[number], year: string) =>
    year in row.values ? seriesNumber(metric, row.values[year] ?? 0, locale) : t('case.notStated');
  return {
    key,
    title: t(`method.${key}`),
    lead: `${t(`method.${key}Lead`)} ${unitWords(series[0]?.unit ?? '', 2, speechOf(locale))}.`,
    head: [{ text: t('method.country') }, ...years.map((year) => ({ text: year, number: true }))],
    rows: series.map((row) => ({
      key: row.country,
      anchor: seriesAnchor(row.country, metric),
      cells: [text(t(`country.${row.country}`)), ...years.map((year) => numeral(value(row, year)))],
    })),
    source: page?.url ? { name: page.publisher.name, href: page.url } : null,
    long: false,
  };
}

/** A quotient of two series, so that a share on another page has a place to lead to. */
function importShareTable(dataset: Dataset, locale: SiteLocale): MethodTable {
  const t = translator(locale);
  const shares = importShares(dataset);
  const years = [...new Set(shares.flatMap(({ values }) => values.map(({ year }) => year)))].sort();
  const page = dataset.pages.get(shares[0]?.source ?? '');
  return {
    key: 'import-share',
    title: t('method.import-share'),
    lead: t('method.import-shareLead'),
    head: [{ text: t('method.country') }, ...years.map((year) => ({ text: year, number: true }))],
    rows: shares.map(({ country, values }) => ({
      key: country,
      anchor: seriesAnchor(country, 'import-share'),
      cells: [
        text(t(`country.${country}`)),
        ...years.map((year) => {
          const found = values.find((one) => one.year === year);
          return numeral(found ? shareText(found.share, locale) : t('case.notStated'));
        }),
      ],
    })),
    source: page?.url ? { name: page.publisher.name, href: page.url } : null,
    long: false,
  };
}

function tariffTable(dataset: Dataset, locale: SiteLocale): MethodTable {
  const t = translator(locale);
  const speech = speechOf(locale);
  return {
    key: 'tariffs',
    title: t('method.tariffs'),
    lead: t('method.tariffsLead', { stale: STALE }),
    head: (['method.country', 'method.class', 'method.from', 'method.price', 'method.note'] as const).map((key) => ({
      text: t(key),
    })),
    rows: dataset.tariffs.map((tariff) => ({
      key: tariff.key,
      anchor: tariff.key,
      cells: [
        text([t(`country.${tariff.country}`), tariffPlace(tariff, dataset.towns, locale)].filter(Boolean).join(', ')),
        text(t(`tariff.${tariff.class}`)),
        text(dateText(tariff.from, locale)),
        text(
          `${rangeText(tariff.low, tariff.high, (value) => plainNumber(value, locale))} ${unitWords(tariff.currency, tariff.high, speech)}`,
        ),
        pageCell(tariff.source, dataset, tariff.note && inLocale(tariff.note, locale)),
      ],
    })),
    source: null,
    long: true,
  };
}

/** One row a currency and source, one column a year. A rate of a day or a month has a row of its own that names it. */
function rateTable(dataset: Dataset, locale: SiteLocale): MethodTable {
  const t = translator(locale);
  const years = [...new Set(dataset.rates.map(({ date }) => date.slice(0, 4)))].sort();
  const day = ({ date }: Rate) => (date.length > 4 ? date : '');
  const rowKey = (rate: Rate) => `${rate.currency} ${rate.basis} ${rate.source} ${day(rate)}`;
  const kinds = [...new Set(dataset.rates.map(rowKey))].map((key) =>
    dataset.rates.filter((rate) => rowKey(rate) === key),
  );
  return {
    key: 'rates',
    title: t('method.rates'),
    lead: t('method.ratesLead'),
    head: [
      { text: t('method.currency') },
      ...years.map((year) => ({ text: year, number: true })),
      { text: t('method.note') },
    ],
    rows: kinds.flatMap((rates) => {
      const [first] = rates;
      if (!first) return [];
      const kind = t(`method.rateKind.${first.basis}`);
      const name = [unitWords(first.currency, 2, speechOf(locale)), kind, day(first) && dateText(day(first), locale)];
      const value = (year: string) => rates.find(({ date }) => date.startsWith(year))?.perDollar;
      return [
        {
          key: rowKey(first),
          cells: [
            text(name.filter(Boolean).join(', ')),
            ...years.map((year) => numeral(value(year) === undefined ? '–' : plainNumber(value(year) ?? 0, locale))),
            pageCell(first.source, dataset),
          ],
        },
      ];
    }),
    source: null,
    long: true,
  };
}

function machineTable(dataset: Dataset, locale: SiteLocale): MethodTable {
  const t = translator(locale);
  const speech = speechOf(locale);
  return {
    key: 'machines',
    title: t('method.machines'),
    lead: t('method.machinesLead'),
    head: [
      { text: t('method.model') },
      { text: t('method.year') },
      { text: unitWords('TH/s', 2, speech), number: true },
      { text: unitWords('W', 2, speech), number: true },
      { text: t('method.note') },
    ],
    rows: dataset.machines.map((machine) => ({
      key: machine.model,
      cells: [
        text(machine.model),
        text(String(machine.year)),
        numeral(plainNumber(machine.terahash, locale)),
        numeral(plainNumber(machine.watts, locale)),
        pageCell(machine.source, dataset),
      ],
    })),
    source: null,
    long: true,
  };
}

function observationTable(dataset: Dataset, locale: SiteLocale): MethodTable {
  const t = translator(locale);
  return {
    key: 'observations',
    title: t('method.observations'),
    lead: t('method.observationsLead'),
    head: (['method.metric', 'method.value', 'method.date', 'method.evidence', 'method.note'] as const).map((key) => ({
      text: t(key),
    })),
    rows: dataset.observations
      .filter(({ key, anchor }) => key === anchor)
      .map((one) => ({
        key: one.key,
        anchor: one.key,
        cells: [
          text(`${t(`country.${one.place}`)}: ${observedThing(one, locale)}`),
          text(observedValue(one, locale)),
          text(observedTime(one, locale)),
          {
            words: { text: t(`evidence.${one.evidence}`) },
            ...(one.claim ? { href: `/${locale}/claims#${one.claim}` } : {}),
          },
          pageCell(one.source, dataset, one.note && inLocale(one.note, locale)),
        ],
      })),
    source: null,
    long: true,
  };
}

function networkTable(dataset: Dataset, locale: SiteLocale): MethodTable {
  const t = translator(locale);
  return {
    key: 'network',
    title: t('method.network'),
    lead: t('method.networkLead', { days: CARRIED }),
    head: [
      { text: t('method.metric') },
      { text: t('method.date') },
      { text: t('method.value') },
      { text: t('method.note') },
    ],
    rows: dataset.network.map((point) => ({
      key: `${point.metric} ${point.date}`,
      cells: [
        text(t(`method.metric.${point.metric}`)),
        text(dateText(point.date, locale)),
        text(`${plainNumber(point.value, locale)} ${unitWords(point.unit, point.value, speechOf(locale))}`),
        pageCell(point.source, dataset, point.note && inLocale(point.note, locale)),
      ],
    })),
    source: null,
    long: true,
  };
}
