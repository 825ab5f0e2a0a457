import type { Dataset } from '@/lib/dataset/build-dataset';
import { bestSource } from '@/lib/derive/value-state';
import { numberFormat, plainNumber } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { type Country, countries, type SourceKind, sourceKinds } from '@/lib/schema/vocabulary';
import { countryName, languageName } from './region-names';
import { type PublisherUse, publisherUses, type Resting, restingOf, restsAlone, WEAK } from './source-uses';

/** Claims whose best source is of one kind, and where its part of the bar lies. */
export type KindShare = {
  kind: SourceKind;
  name: string;
  count: number;
  number: string;
  share: string;
  x: string;
  width: string;
};
export type CountryShares = { key: Country | 'all'; name: string; claims: number; number: string; shares: KindShare[] };
export type PublisherRow = {
  id: string;
  name: string;
  href: string;
  country: string;
  languages: string;
  pages: number;
  claims: number;
  alone: number;
  also: string[];
};
/** The publishers of one kind; folded are those on which no claim of a published case rests. */
export type PublisherGroup = {
  key: SourceKind;
  name: string;
  means: string;
  publishers: PublisherRow[];
  folded: PublisherRow[];
};
export type SourcesModel = { finding: string[]; countries: CountryShares[]; kinds: PublisherGroup[] };

/** How good the evidence is: the best source of each claim by country, and what rests on each publisher. */
export function sourcesModel(dataset: Dataset, locale: SiteLocale): SourcesModel {
  const t = translator(locale);
  const claims = restingOf(dataset.cases, dataset);
  const uses = publisherUses(dataset, locale);
  const all = sharesOf('all', claims, dataset, locale);
  const each = countries.map((country) =>
    sharesOf(
      country,
      claims.filter(({ record }) => record.country === country),
      dataset,
      locale,
    ),
  );
  const rows = uses.map((use) => ({ kind: use.publisher.kind, row: rowOf(use, locale) }));
  return {
    finding: findingOf(
      all,
      each,
      claims,
      rows.map(({ row }) => row),
      locale,
    ),
    countries: [...each, all],
    kinds: sourceKinds.map((key) => {
      const own = rows.flatMap(({ kind, row }) => (kind === key ? [row] : [])).sort(heaviestFirst);
      return {
        key,
        name: t(`sources.kind.${key}`),
        means: t(`sources.means.${key}`),
        publishers: own.filter((row) => row.claims > 0),
        folded: own.filter((row) => row.claims === 0),
      };
    }),
  };
}

const heaviestFirst = (a: PublisherRow, b: PublisherRow): number =>
  b.claims - a.claims || b.alone - a.alone || b.pages - a.pages || a.name.localeCompare(b.name);

const percent = (part: number, whole: number, locale: SiteLocale): string =>
  numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(whole === 0 ? 0 : part / whole);

function sharesOf(key: Country | 'all', claims: Resting[], dataset: Dataset, locale: SiteLocale): CountryShares {
  const t = translator(locale);
  const best = claims.map(({ claim, record }) => bestSource(claim, record, dataset.pages));
  const place = (count: number) => `${((100 * count) / Math.max(1, claims.length)).toFixed(3)}%`;
  return {
    key,
    name: key === 'all' ? t('sources.all') : t(`country.${key}`),
    claims: claims.length,
    number: plainNumber(claims.length, locale),
    shares: sourceKinds.map((kind, index) => {
      const count = best.filter((one) => one === kind).length;
      return {
        kind,
        name: t(`sourceKind.${kind}`),
        count,
        number: plainNumber(count, locale),
        share: count > 0 ? percent(count, claims.length, locale) : '',
        x: place(best.filter((one) => sourceKinds.indexOf(one) < index).length),
        width: place(count),
      };
    }),
  };
}

const countOf = ({ shares }: CountryShares, kinds: readonly SourceKind[]): number =>
  shares.reduce((sum, { kind, count }) => sum + (kinds.includes(kind) ? count : 0), 0);

/** The finding in sentences: official, weak, where weak, and on whom most rests alone. */
function findingOf(
  all: CountryShares,
  each: CountryShares[],
  claims: Resting[],
  rows: PublisherRow[],
  locale: SiteLocale,
): string[] {
  const t = translator(locale);
  const weakShare = (row: CountryShares) => countOf(row, WEAK) / row.claims;
  const [weakest] = each.filter(({ claims }) => claims > 0).sort((a, b) => weakShare(b) - weakShare(a));
  const [heaviest] = [...rows].sort((a, b) => b.alone - a.alone || a.name.localeCompare(b.name));
  const alone = claims.filter(({ pages }) => pages[0] && restsAlone({ pages }, pages[0].publisher.id)).length;
  const part = (count: number, row: CountryShares) => ({
    count,
    claims: row.number,
    share: percent(count, row.claims, locale),
  });
  if (!weakest || !heaviest) return [];
  return [
    t('sources.findingOfficial', part(countOf(all, ['official']), all)),
    t('sources.findingWeak', part(countOf(all, WEAK), all)),
    t('sources.findingWhere', { ...part(countOf(weakest, WEAK), weakest), country: weakest.name }),
    t('sources.findingAlone', part(alone, all)),
    t('sources.findingMost', { count: heaviest.alone, name: heaviest.name }),
  ];
}

function rowOf(use: PublisherUse, locale: SiteLocale): PublisherRow {
  const t = translator(locale);
  const { publisher, pages, claims, neighbourClaims, baselines, statements, rules } = use;
  const also = [
    ['sources.also.neighbours', neighbourClaims.length],
    ['sources.also.baselines', baselines.length],
    ['sources.also.statements', statements.length],
    ['sources.also.rules', rules.length],
  ] as const;
  return {
    id: publisher.id,
    name: publisher.name,
    href: `/${locale}/sources/${publisher.id}`,
    country: countryName(publisher.country, locale),
    languages: [...new Set(pages.map(({ language }) => languageName(language, locale)))].join(', '),
    pages: pages.length,
    claims: claims.length,
    alone: claims.filter((one) => restsAlone(one, publisher.id)).length,
    also: also.flatMap(([key, count]) => (count > 0 ? [t(key, { count })] : [])),
  };
}
