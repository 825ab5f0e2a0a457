import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type Baselines, mayHoldOn } from '@/lib/method/baseline';
import { keyEnds } from '@/lib/method/country-constants';
import { isNameable } from '@/lib/method/town';
import type { Constant, Rate, Series, Tariff } from '@/lib/schema/baseline';
import type { LocalText } from '@/lib/schema/text';
import { countries } from '@/lib/schema/vocabulary';
import { latest } from '@/lib/units/calendar';
import type { Book } from '@/lib/view/sum-words';
import { tariffPlace } from '@/lib/view/tariff-place';
import { type KnownCase, knownCases } from './known-cases';

/** What scenarios are worked out from: the newest of every baseline that they use, its pages, and the cases to set beside. */
export type Grounds = {
  baselines: Baselines;
  book: Book;
  /** The day of the record: tariffs are those in force on it. */
  day: string;
  cases: KnownCase[];
};

/** Constants that scenarios compute with: of no country by their keys, the others by how their keys end. */
const GENERAL = ['load-factor-undisturbed', 'winter-months'];
const ENDS = [/^(residential-use|household-use|carbon-direct)$/, ...Object.values(keyEnds)];
const isUsed = ({ key, country }: Constant): boolean =>
  country ? ENDS.some((end) => end.test(key.slice(3))) : GENERAL.includes(key);

const METRICS: readonly Series['metric'][] = [
  'population',
  'generation',
  'demand',
  'demand-per-head',
  'carbon-life-cycle',
];

/** The grounds, cut down to what a page needs of them in one language. */
export function groundsOf(dataset: Dataset, locale: SiteLocale, day: string): Grounds {
  const words = (text: LocalText): LocalText => ({ en: text.en, ru: locale === 'ru' ? text.ru : '' });
  const constants = new Map(
    [...dataset.constants].flatMap(([key, constant]): [string, Constant][] => {
      if (!isUsed(constant)) return [];
      const { assumption, ...rest } = constant;
      return [[key, { ...rest, name: words(rest.name), ...(assumption ? { assumption: words(assumption) } : {}) }]];
    }),
  );
  const sourced = new Set([...constants.keys()].flatMap((key) => /^([a-z]{2})-residential-use$/.exec(key)?.[1] ?? []));
  const baselines: Baselines = {
    series: dataset.series.filter(({ metric }) => METRICS.includes(metric)).map(newestYear),
    tariffs: dataset.tariffs
      .filter((tariff) => mayHoldOn(tariff, day) && isNewest(tariff, dataset.tariffs))
      .map((tariff) => ({
        ...tariff,
        ...(tariff.place ? { place: tariffPlace(tariff, dataset.towns, locale) } : {}),
        ...(tariff.note ? { note: words(tariff.note) } : {}),
      })),
    rates: newestRates(dataset.rates),
    machines: [],
    network: [],
    towns: dataset.towns
      .filter((town) => sourced.has(town.country.toLowerCase()) && isNameable(town))
      .map((town) => ({ ...town, names: words(town.names) })),
    constants,
  };
  return { baselines, book: bookOf(dataset, baselines), day, cases: knownCases(dataset, locale) };
}

function newestYear(series: Series): Series {
  const newest = Object.keys(series.values).sort().at(-1) ?? '';
  return { ...series, values: { [newest]: series.values[newest] ?? 0 } };
}

/** Whether no tariff of its class and place came into force after it; two of one day both stand. */
const isNewest = (tariff: Tariff, all: readonly Tariff[]): boolean =>
  !all.some(
    (other) =>
      other.country === tariff.country &&
      other.class === tariff.class &&
      other.place === tariff.place &&
      latest(other.from) > latest(tariff.from),
  );

/** Of each currency the newest rate that was not itself made from a pair of reported sums. */
function newestRates(rates: readonly Rate[]): Rate[] {
  const newest = new Map<string, Rate>();
  for (const rate of rates.filter(({ basis }) => basis !== 'implied')) {
    const known = newest.get(rate.currency);
    if (!known || latest(known.date) < latest(rate.date)) newest.set(rate.currency, rate);
  }
  return [...newest.values()];
}

/** The pages that the baselines cite, and nothing else of the record. */
function bookOf(dataset: Dataset, { series, tariffs, rates, towns, constants }: Baselines): Book {
  const sources = [series, tariffs, rates, towns, [...constants.values()]].flat().flatMap(({ source }) => source ?? []);
  const pages = [...new Set(sources)].flatMap((id) => {
    const page = dataset.pages.get(id);
    return page ? [[id, { url: page.url, publisher: { name: page.publisher.name } }] as const] : [];
  });
  return { pages: new Map(pages), constants };
}

/** Countries of which the use of homes alone is sourced, so that hours of rationing can be told. */
export const countriesWithHomes = ({ baselines }: Grounds) =>
  countries.filter((country) => baselines.constants.has(`${country.toLowerCase()}-residential-use`));
