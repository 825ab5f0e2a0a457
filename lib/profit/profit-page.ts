import type { Dataset } from '@/lib/dataset/build-dataset';
import { dateText } from '@/lib/format/date';
import type { SiteLocale } from '@/lib/i18n/locale';
import { phrasesOf } from '@/lib/i18n/phrases';
import type { Phrases } from '@/lib/i18n/speech';
import { speechOf } from '@/lib/i18n/translate';
import { digits, roughDollars, tenge } from '@/lib/profit/rows/amounts';
import { dollarsAKwh } from '@/lib/profit/sums/break-even';
import { EVIDENCE } from '@/lib/profit/sums/evidence';
import type { Dated, Grounds } from '@/lib/profit/sums/grounds';
import { groundsOf } from '@/lib/profit/sums/grounds';
import type { Book } from '@/lib/view/sum-words';
import { defaultState, farmOf, machineOf } from './profit-state';

/** What the island is handed: grounds, the pages and constants that sums link to, and its words. */
export type IslandProps = {
  locale: SiteLocale;
  grounds: Grounds;
  pages: [string, { url?: string; publisher: { name: string } }][];
  constants: [string, NonNullable<ReturnType<Book['constants']['get']>>][];
  phrases: Phrases;
};

export type ProfitPage = {
  island: IslandProps;
  dates: { text: string; href?: string; source: string }[];
  machineWhy: string;
};

/** Messages that the browser needs, besides those of this page: names of formulas, inputs and units of one sum. */
const WORDS = [
  'profit.',
  'address.',
  'formula.energy-from-machines',
  'formula.city-equivalent',
  'formula.years',
  'input.energy',
  'input.machines',
  'input.watts',
  'input.overhead',
  'input.hours',
  'input.load-factor',
  'input.demand-per-head',
  'input.years',
  'origin.reader',
  'origin.period',
  'origin.assumption',
  'origin.result',
  'origin.mean',
  'case.moves',
  'derived.about',
  'value.withUnit',
  'unit.kWh',
  'unit.MWh',
  'unit.GWh',
  'unit.TWh',
  'unit.BTC',
  'unit.W',
  'unit.h',
  'unit.years',
  'unit.units',
  'unit.people',
  'unit.factor',
  'unit.kWh/person/year',
];

export function profitPage(dataset: Dataset, locale: SiteLocale): ProfitPage {
  const grounds = groundsOf(dataset);
  const speech = speechOf(locale);
  const { t } = speech;
  const linkOf = ([id = '']: string[]) => {
    const page = dataset.pages.get(id);
    return { source: page?.publisher.name ?? '', ...(page?.url ? { href: page.url } : {}) };
  };
  const dated = ({ date, pages }: Dated, write: (date: string) => string) => {
    return { text: write(dateText(date, locale)), ...linkOf(pages) };
  };
  return {
    island: { locale, grounds, ...bookOf(dataset, grounds, locale), phrases: phrasesOf(locale, WORDS) },
    dates: [
      { text: t('profit.article'), ...linkOf(grounds.articlePages) },
      dated(grounds.network, (date) => t('profit.dateNetwork', { value: digits(grounds.network.value, locale), date })),
      dated(grounds.coin, (date) => t('profit.dateCoin', { value: roughDollars(grounds.coin.value, speech, 9), date })),
      dated(grounds.rate, (date) => t('profit.dateRate', { value: tenge(grounds.rate.value, speech), date })),
    ],
    machineWhy: t('profit.machineWhy', {
      machine: machineOf(defaultState(grounds), grounds).model,
      older: newestThatLoses(grounds),
    }),
  };
}

/** The newest machine of the list that earns less than its power costs at the article's price. */
function newestThatLoses(grounds: Grounds): string {
  const usual = defaultState(grounds);
  const losing = grounds.machines.filter(({ key, watts }) => {
    const farm = farmOf({ ...usual, machine: key }, grounds);
    return dollarsAKwh(farm, { watts, overhead: 1 }, grounds) < farm.power;
  });
  return losing.sort((a, b) => a.year - b.year).at(-1)?.model ?? '';
}

/** Only the pages and reasons that this page links to, as lists, for a Map does not travel to the browser. */
function bookOf(dataset: Dataset, grounds: Grounds, locale: SiteLocale): Pick<IslandProps, 'pages' | 'constants'> {
  const ids = new Set([
    ...grounds.machines.map(({ source }) => source),
    ...[grounds.tax, grounds.fee, grounds.network, grounds.coin, grounds.industry, grounds.minersPaid].flatMap(
      ({ pages }) => pages,
    ),
    ...grounds.articlePages,
    ...EVIDENCE.sale,
    ...EVIDENCE.purchase,
    ...grounds.perHead.origin.flatMap((origin) => (origin.from === 'page' ? origin.pages : [])),
  ]);
  return {
    pages: [...ids].flatMap((id) => {
      const page = dataset.pages.get(id);
      return page ? [[id, { ...(page.url ? { url: page.url } : {}), publisher: { name: page.publisher.name } }]] : [];
    }),
    constants: ['load-factor-undisturbed', 'overhead'].map((key) => {
      const reason = dataset.constants.get(key)?.assumption;
      return [key, reason ? { assumption: { en: reason.en, [locale]: reason[locale] } } : {}];
    }),
  };
}
