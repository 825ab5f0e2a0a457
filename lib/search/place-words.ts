import type { Dataset, PlaceOf } from '@/lib/dataset/build-dataset';
import { inLocale, type SiteLocale, siteLocales } from '@/lib/i18n/locale';
import { type MessageKey, translator } from '@/lib/i18n/translate';
import type { LocalText } from '@/lib/schema/text';
import { countryNames, mainTowns, shortNames } from './everyday-names';

/** Words in every language there is of them, the reader's first. */
export const allOf = (text: LocalText, locale: SiteLocale): string[] => [
  inLocale(text, locale).text,
  ...Object.values(text).filter((words): words is string => Boolean(words)),
];

/** The same message in every language of the site, the reader's first. */
export const inAll = (key: MessageKey, locale: SiteLocale, values?: Record<string, string>): string[] =>
  [locale, ...siteLocales].map((one) => translator(one)(key, values));

/** Every name of a place, the reader's first. */
export const namesOf = (place: PlaceOf, locale: SiteLocale): string[] => [
  ...allOf(place.names, locale),
  ...(place.alsoCalled ?? []),
  ...(shortNames[place.key] ?? []),
];

export const townsOf = (place: PlaceOf): string[] => [...(mainTowns[place.key] ?? [])];

export const countryWords = (country: string, locale: SiteLocale): string[] => [
  ...inAll(`country.${country}` as MessageKey, locale),
  ...(countryNames[country] ?? []),
];

/** What a place lies in: the settlement of a site, its region, or the city where that has a region's rank. */
export function around(place: PlaceOf, dataset: Dataset): PlaceOf[] {
  const settlement = place.within ? dataset.places.get(place.within) : undefined;
  const region = regionOf(place.subdivision, dataset);
  const wider = [settlement, region].filter((one): one is PlaceOf => one !== undefined && one.key !== place.key);
  return [...new Set(wider)];
}

export function regionOf(subdivision: string | undefined, dataset: Dataset): PlaceOf | undefined {
  if (!subdivision) return undefined;
  const same = [...dataset.places.values()].filter((one) => one.subdivision === subdivision);
  return (
    same.find(({ type }) => type === 'region') ?? same.find(({ type, within }) => type === 'settlement' && !within)
  );
}
