import type { FeatureCollection } from 'geojson';
import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type Translate, translator } from '@/lib/i18n/translate';
import type { Land } from '@/lib/map/picture';
import type { Case } from '@/lib/schema/case';
import { type Country, countries } from '@/lib/schema/vocabulary';
import { countHref, totalSection } from '@/lib/view/numbers/number-place';
import type { BriefScope } from './brief';

/** Years, both of them inside. Without one, that side is open. */
export type BriefPeriod = { from?: string; to?: string };

/** What a brief is made from. `dataset` holds the cases of its period; all else of it is whole. */
export type Ground = {
  scope: BriefScope;
  countries: readonly Country[];
  period: BriefPeriod;
  dataset: Dataset;
  whole: Dataset;
  units: FeatureCollection;
  land: Land;
  locale: SiteLocale;
  t: Translate;
  /** Whether a part of the record was chosen; then the numbers have their places on the page itself. */
  chosen: boolean;
};

export type Basis = { dataset: Dataset; units: FeatureCollection; land: Land };

export function groundOf(record: Basis, scope: BriefScope, locale: SiteLocale, period: BriefPeriod = {}): Ground {
  const chosen = Boolean(period.from || period.to);
  return {
    ...record,
    scope,
    period,
    locale,
    chosen,
    t: translator(locale),
    countries: scope === 'all' ? countries : [scope],
    whole: record.dataset,
    dataset: chosen
      ? { ...record.dataset, cases: record.dataset.cases.filter(({ announced }) => isInside(announced, period)) }
      : record.dataset,
  };
}

/** What has no date is in no period. */
export const isInside = (date: string | undefined, { from, to }: BriefPeriod): boolean => {
  if (!from && !to) return true;
  const year = date?.slice(0, 4) ?? '';
  return year !== '' && (!from || year >= from) && (!to || year <= to);
};

export const isOf = ({ countries: own }: Ground, country: string): boolean => own.some((one) => one === country);
export const casesOf = (ground: Ground): Case[] => ground.dataset.cases.filter(({ country }) => isOf(ground, country));
export const miningOf = (ground: Ground): Case[] => casesOf(ground).filter(({ subject }) => subject === 'mining');

/** The country or the region, as a heading calls it. */
export const scopeName = ({ scope, t }: Ground): string => t(scope === 'all' ? 'brief.region' : `country.${scope}`);

/** Where the brief stands, without the language. */
export const briefPath = (scope: BriefScope): string =>
  scope === 'all' ? '/brief' : `/countries/${scope.toLowerCase()}`;
export const placesPath = (scope: BriefScope): string => `/numbers/countries/${scope.toLowerCase()}`;

/** The place of a number that was counted for briefs. */
export const placeHref = ({ chosen, scope, locale }: Ground, id: string): string =>
  chosen ? `#${id}` : `/${locale}${placesPath(scope)}#${id}`;

/** The place of a sum of energy, which the whole site shares. */
export function totalHref(ground: Ground, country?: Country): string {
  const id = totalSection(country ?? 'all');
  return ground.chosen ? `#${id}` : countHref(ground.locale, id);
}
