import type { Dataset, PlaceOf } from '@/lib/dataset/build-dataset';
import { dateText } from '@/lib/format/date';
import { type SiteLocale, siteLocales } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Case } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';
import { claimWords, mainClaim, titleOf } from '@/lib/view/case-words';
import type { SearchDocument } from './document';
import { allOf, around, countryWords, inAll, namesOf, regionOf, townsOf } from './place-words';

/** The published cases, newest first, and the records on neighbours. */
export const caseDocuments = (dataset: Dataset, locale: SiteLocale): SearchDocument[] => [
  ...dataset.cases.map((record) => documentOf(record, 'case', dataset, locale)),
  ...dataset.context.map((record) => documentOf(record, 'context', dataset, locale)),
];

function documentOf(record: Case, kind: 'case' | 'context', dataset: Dataset, locale: SiteLocale): SearchDocument {
  const places = record.places.flatMap((key) => dataset.places.get(key) ?? []);
  const region = regionOf(record.subdivision, dataset);
  const wider = [...places.flatMap((place) => around(place, dataset)), ...(region ? [region] : [])].filter(
    (one) => !places.includes(one),
  );
  const main = mainClaim(record);
  const date = record.announced ? dateText(record.announced, locale) : '';
  return {
    kind,
    href: `/${locale}/${kind === 'case' ? 'cases' : 'context'}/${record.id}`,
    note: [date, main ? numberWords(main, locale) : ''].filter(Boolean).join(' · '),
    words: {
      title: [locale, ...siteLocales].map((one) => titleOf(record, dataset, one)),
      place: [
        ...places.flatMap((place) => namesOf(place, locale)),
        ...(record.where ? allOf(record.where, locale) : []),
      ],
      region: namesOfAll(wider, locale),
      town: [...places, ...wider].flatMap(townsOf),
      country: countryWords(record.country, locale),
      agency: record.agencies.flatMap((key) => {
        const agency = dataset.agencies.get(key);
        return agency ? allOf(agency.name, locale) : [];
      }),
      number: record.claims.filter((claim) => !claim.text).flatMap((claim) => numbersOf(claim, locale)),
      date: record.announced ? [locale, ...siteLocales].map((one) => dateText(record.announced ?? '', one)) : [],
      method: [...inAll(`kind.${record.kind}`, locale), ...(record.method ? allOf(record.method, locale) : [])],
      id: [record.id],
    },
  };
}

const namesOfAll = (places: PlaceOf[], locale: SiteLocale): string[] =>
  places.flatMap((place) => namesOf(place, locale));

const numberWords = (claim: Claim, locale: SiteLocale): string =>
  `${translator(locale)(`what.${claim.what}`)}: ${claimWords(claim, locale).text}`;

const numbersOf = (claim: Claim, locale: SiteLocale): string[] =>
  [locale, ...siteLocales].map((one) => numberWords(claim, one));
