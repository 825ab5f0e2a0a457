import type { Dataset } from '@/lib/dataset/build-dataset';
import { dollarsOf, yearFollows } from '@/lib/derive/year-follows';
import type { YearlyQuantity, YearSum } from '@/lib/derive/yearly';
import { dateText } from '@/lib/format/date';
import { plainNumber } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type MessageKey, speechOf, translator } from '@/lib/i18n/translate';
import type { Derived } from '@/lib/method/derived';
import type { FormulaKey } from '@/lib/method/formula';
import type { Trend, TrendCell, TrendSentence } from '@/lib/trends/trend';
import { localCurrency } from '@/lib/units/money';
import { claimWords, titleOf } from '@/lib/view/case-words';
import { derivedWords } from '@/lib/view/derived-words';
import { countHref, numberHref } from '@/lib/view/numbers/number-place';
import { unitWords } from '@/lib/view/sum-words';
import { type SumBar, type SumChart, sumTrend } from './sum-trend';
import { dollarWords, drawnEnds, stateOf, sumSection, sumWords } from './sum-words';

type Make = (dataset: Dataset, locale: SiteLocale) => Trend;

/** The bar of a sum as it was reported, or added up from reported numbers. */
const plainBar = (quantity: YearlyQuantity, dataset: Dataset, locale: SiteLocale): SumChart['bar'] => {
  const t = translator(locale);
  return (sum) => {
    const state = stateOf(quantity, sum, dataset);
    const { text } = sumWords(quantity, sum, locale);
    return {
      low: sum.value.low,
      high: sum.value.high,
      state,
      words: t('trends.withState', { value: text, state: t(`trends.state.${state}`) }),
    };
  };
};

const homeOf = (locale: SiteLocale, quantity: YearlyQuantity, sum: YearSum): string =>
  countHref(locale, sumSection(quantity, sum));

/** The largest bar in a sentence. */
const largest =
  (key: MessageKey, quantity: YearlyQuantity, locale: SiteLocale): SumChart['sentence'] =>
  (bars) => {
    const [most] = [...bars].sort((a, b) => b.high - a.high);
    if (!most) return { text: '' };
    const t = translator(locale);
    const { text: value, href } = sumWords(quantity, most.sum, locale);
    return { text: t(key, { value, country: t(`country.${most.sum.country}`), year: most.sum.year }), value, href };
  };

const casesCell = ({ sum }: SumBar, locale: SiteLocale): TrendCell => ({
  text: plainNumber(sum.members.length, locale),
});

/** A figure that follows from a sum, at the place of that sum. */
function follows(
  bar: SumBar,
  all: Derived[],
  formula: FormulaKey,
  quantity: YearlyQuantity,
  locale: SiteLocale,
): TrendCell {
  const t = translator(locale);
  const found = all.find((one) => one.formula === formula);
  if (!found) return { text: t('case.notEnough') };
  return { text: derivedWords(found, speechOf(locale)), href: homeOf(locale, quantity, bar.sum), state: 'computed' };
}

/** Losses as reported, each country in its own money on a scale of its own. */
export const lossesLocal: Make = (dataset, locale) => {
  const t = translator(locale);
  return sumTrend(dataset, locale, {
    name: 'losses-local',
    quantity: 'loss',
    unit: (country) => unitWords(localCurrency[country], 5, speechOf(locale)),
    ownScale: true,
    bar: plainBar('loss', dataset, locale),
    series: t('trends.series.loss'),
    sentence: () => ({ text: t('trends.losses-local.sentence') }),
    columns: [t('trends.column.loss'), t('trends.column.cases'), t('trends.column.state')],
    row: (bar) => [sumWords('loss', bar.sum, locale), casesCell(bar, locale), { text: t(`trends.state.${bar.state}`) }],
    notes: [{ text: t('trends.losses-local.scale') }, { text: t('trends.losses-local.tax') }],
  });
};

/** The same in dollars, on one scale: computed, with the rate and its year. */
export const lossesDollars: Make = (dataset, locale) => {
  const t = translator(locale);
  const words = (sum: YearSum) => {
    const [dollars] = dollarsOf(sum, dataset)?.dollars ?? [];
    return dollars && dollarWords(dollars, locale);
  };
  return sumTrend(dataset, locale, {
    name: 'losses-dollars',
    quantity: 'loss',
    unit: () => unitWords('USD', 5, speechOf(locale)),
    bar: (sum) => {
      const [dollars] = dollarsOf(sum, dataset)?.dollars ?? [];
      if (!dollars) return undefined;
      const text = dollarWords(dollars, locale);
      return {
        ...drawnEnds(dollars.value),
        state: 'computed',
        words: t('trends.withState', { value: text, state: t('trends.state.computed') }),
      };
    },
    series: t('trends.series.dollars'),
    sentence: (bars): TrendSentence => {
      const [most] = [...bars].sort((a, b) => b.high - a.high);
      const value = most && words(most.sum);
      if (!most || !value) return { text: '' };
      const country = t(`country.${most.sum.country}`);
      return {
        text: t('trends.losses-dollars.sentence', { value, country, year: most.sum.year }),
        value,
        href: homeOf(locale, 'loss', most.sum),
      };
    },
    columns: [t('trends.column.loss'), t('trends.column.rate'), t('trends.column.dollars')],
    row: ({ sum }) => [
      sumWords('loss', sum, locale),
      rateCell(sum, dataset, locale),
      { text: words(sum) ?? '', href: homeOf(locale, 'loss', sum), state: 'computed' },
    ],
    notes: [{ text: t('trends.losses-dollars.rates') }],
    sources: rateSources(dataset),
  });
};

function rateCell(sum: YearSum, dataset: Dataset, locale: SiteLocale): TrendCell {
  const t = translator(locale);
  const rate = dollarsOf(sum, dataset)?.rate;
  if (!rate) return { text: t('case.notEnough') };
  return {
    text: t('trends.rate', {
      value: plainNumber(rate.perDollar, locale),
      basis: t(`method.rateKind.${rate.basis}`),
      date: dateText(rate.date, locale),
    }),
    href: `/${locale}/method/baselines#rates`,
  };
}

function rateSources({ rates, pages }: Dataset): Trend['sources'] {
  const ids = [...new Set(rates.filter(({ basis }) => basis !== 'implied').map(({ source }) => source))];
  return ids.flatMap((id) => {
    const page = pages.get(id);
    return page?.url ? [{ text: page.publisher.name, href: page.url }] : [];
  });
}

/** Power that was taken off the grid, against the peak load and what was short at it. */
export const powerByYear: Make = (dataset, locale) => {
  const t = translator(locale);
  return sumTrend(dataset, locale, {
    name: 'power-by-year',
    quantity: 'power',
    unit: () => t('unit.MW'),
    bar: plainBar('power', dataset, locale),
    series: t('trends.series.power'),
    sentence: largest('trends.power-by-year.sentence', 'power', locale),
    columns: [
      t('trends.column.power'),
      t('trends.column.peak'),
      t('trends.column.gap'),
      t('trends.column.cases'),
      t('trends.column.state'),
    ],
    row: (bar) => {
      const all = yearFollows('power', bar.sum, dataset);
      return [
        sumWords('power', bar.sum, locale),
        follows(bar, all, 'share-of-peak', 'power', locale),
        follows(bar, all, 'share-of-gap', 'power', locale),
        casesCell(bar, locale),
        { text: t(`trends.state.${bar.state}`) },
      ];
    },
    notes: [{ text: t('trends.power-by-year.what') }, ...doubtfulPowers(dataset, locale)],
  });
};

/** Powers that are in no sum, since they cannot stand as printed. */
const doubtfulPowers = (dataset: Dataset, locale: SiteLocale): TrendSentence[] =>
  dataset.cases.flatMap((record) =>
    record.claims
      .filter(({ what, doubt, scope }) => what === 'power' && doubt && scope !== 'other')
      .map((claim) => {
        const value = claimWords(claim, locale).text;
        const title = titleOf(record, dataset, locale);
        const text = translator(locale)('trends.power-by-year.doubt', { value, title });
        return { text, value, href: numberHref(locale, record.id, claim.key) };
      }),
  );

/** Machines that were found or seized. */
export const machinesByYear: Make = (dataset, locale) => {
  const t = translator(locale);
  return sumTrend(dataset, locale, {
    name: 'machines-by-year',
    quantity: 'machines',
    unit: () => t('trends.unit.machines'),
    bar: plainBar('machines', dataset, locale),
    series: t('trends.series.machines'),
    sentence: largest('trends.machines-by-year.sentence', 'machines', locale),
    columns: [t('trends.column.machines'), t('trends.column.cases'), t('trends.column.state')],
    row: (bar) => [
      sumWords('machines', bar.sum, locale),
      casesCell(bar, locale),
      { text: t(`trends.state.${bar.state}`) },
    ],
    notes: [{ text: t('trends.machines-by-year.what') }],
  });
};

/** The energy of the thefts made known in a year, against what the country generated in it. */
export const theftShare: Make = (dataset, locale) => {
  const t = translator(locale);
  const shareOf = (sum: YearSum) =>
    yearFollows('energy', sum, dataset).find(({ formula }) => formula === 'share-of-one-year');
  return sumTrend(dataset, locale, {
    name: 'theft-share',
    quantity: 'energy',
    unit: () => t('trends.theft-share.unit'),
    bar: (sum) => {
      const share = shareOf(sum);
      if (!share) return undefined;
      const text = derivedWords(share, speechOf(locale));
      return {
        ...drawnEnds(share.value),
        state: 'computed',
        words: t('trends.withState', { value: text, state: t('trends.state.computed') }),
      };
    },
    series: t('trends.series.share'),
    sentence: (bars): TrendSentence => {
      const [most] = [...bars].sort((a, b) => b.high - a.high);
      const share = most && shareOf(most.sum);
      if (!share) return { text: '' };
      const value = derivedWords(share, speechOf(locale));
      const country = t(`country.${most.sum.country}`);
      return {
        text: t('trends.theft-share.sentence', { value, country, year: most.sum.year }),
        value,
        href: homeOf(locale, 'energy', most.sum),
      };
    },
    columns: [
      t('trends.column.energy'),
      t('trends.column.share'),
      t('trends.column.hours'),
      t('trends.column.people'),
      t('trends.column.cases'),
    ],
    row: (bar) => {
      const all = yearFollows('energy', bar.sum, dataset);
      return [
        { ...sumWords('energy', bar.sum, locale), state: 'computed' },
        follows(bar, all, 'share-of-one-year', 'energy', locale),
        follows(bar, all, 'hours-of-demand', 'energy', locale),
        follows(bar, all, 'person-years', 'energy', locale),
        casesCell(bar, locale),
      ];
    },
    notes: [
      { text: t('trends.theft-share.what') },
      {
        text: t('trends.theft-share.doubt'),
        value: t('trends.theft-share.doubtLink'),
        href: `/${locale}?told=doubt`,
      },
    ],
  });
};
