import type { CitedPage } from '@/lib/dataset/build-dataset';
import { type Total, totalFigure } from '@/lib/derive/totals';
import { plainNumber } from '@/lib/format/number';
import type { MessageKey } from '@/lib/i18n/translate';
import { speechOf } from '@/lib/i18n/translate';
import type { Derived } from '@/lib/method/derived';
import type { Country, SourceKind } from '@/lib/schema/vocabulary';
import { derivedWords } from '@/lib/view/derived-words';
import { type CountSection, totalCounts } from '@/lib/view/numbers/counts-model';
import { claimMember, type Member, plainMember } from '@/lib/view/numbers/members';
import { exactly, type Link, type Use } from '@/lib/view/numbers/number-section';
import { countryName } from '@/lib/view/sources/region-names';
import { type CaseCount, caseCounts, type PageCount, pageCounts } from './counted';
import { type GridSums, gridSums, type YearValue } from './grid-sums';
import { type Ground, placeHref, scopeName, totalHref } from './ground';

export type GridKey = 'share' | 'hours' | 'people' | 'gap';
export const gridId = (key: GridKey): string => `derived-${key}`;
/** The id of a country's figure on a page that holds those of several. */
export const countryId = (country: Country, id: string): string => `${country}-${id}`;

/** A figure against the grid in words, with its unit: equal wherever it stands. */
export function gridWords(key: GridKey, result: Derived, { locale, t }: Ground): string {
  const value = derivedWords(result, speechOf(locale));
  return key === 'hours' || key === 'people' ? t(`brief.grid.${key}Value`, { value }) : value;
}

export const yearValueWords = ({ value }: YearValue, { locale, t }: Ground): string =>
  t('value.withUnit', { number: plainNumber(value, locale), unit: t('unit.TWh') });

/** The places of all numbers of a brief that no other page has: counts with members, figures with what they rest on. */
export function briefPlaces(ground: Ground, uses: (id: string) => Use[] = () => []): CountSection[] {
  return [
    ...caseCounts(ground).map((count) => casePlace(count, ground)),
    ...(ground.chosen ? chosenTotals(ground) : []),
    ...(ground.scope === 'all'
      ? ground.chosen
        ? gridSums(ground).flatMap((sums) => gridPlaces(sums, ground).map((place) => ofCountry(sums.country, place)))
        : []
      : gridSums(ground).flatMap((sums) => gridPlaces(sums, ground))),
    ...pageCounts(ground).map((count) => pagePlace(count, ground)),
  ].map((section) => ({ ...section, uses: uses(section.id) }));
}

/** The sums of a chosen period, which no other page has: of the country, or of all five and of each. */
const chosenTotals = (ground: Ground): CountSection[] => {
  const shown = ground.scope === 'all' ? [undefined, ...ground.countries] : ground.countries;
  const ids = shown.map((country) => totalHref(ground, country).slice(1));
  return totalCounts(ground.dataset, ground.locale)
    .filter(({ id }) => ids.includes(id))
    .map((total) => ({
      ...total,
      parts: total.parts.map((part) => ({ ...part, href: part.href.replace(/^[^#]*/, '') })),
    }));
};

/** A place of one country among those of several: its own name before its id, also where its parts lead. */
const ofCountry = (country: Country, place: CountSection): CountSection => ({
  ...place,
  id: countryId(country, place.id),
  parts: place.parts.map((part) => ({
    ...part,
    href: part.href.startsWith('#total-') ? part.href : `#${countryId(country, part.href.slice(1))}`,
  })),
});

const blank = { parts: [], leftOut: [], uses: [], members: [], counted: 0 };

function casePlace({ id, key, name, records }: CaseCount, ground: Ground): CountSection {
  const { t } = ground;
  return {
    ...blank,
    ...counted(id, t(`brief.place.${key}`, { name: name ?? '', of: scopeName(ground) }), records.length, ground),
    rule: t(`brief.rule.${key}`),
    members: records.map((record) => memberOf(key, record, ground)),
  };
}

function memberOf(key: CaseCount['key'], record: CaseCount['records'][number], { whole, locale }: Ground): Member {
  if (key === 'doubt') return claimMember(record, ({ doubt }) => doubt !== undefined, whole, locale);
  return plainMember(record, whole, locale);
}

function counted(id: string, title: string, length: number, { t, locale }: Ground) {
  const count = plainNumber(length, locale);
  return {
    id,
    title,
    form: { text: count, exact: exactly({ low: length, high: length }, 'items') },
    sentence: t('brief.place.sentence', { title, count }),
    counted: length,
  };
}

function pagePlace({ id, key, name, pages }: PageCount, ground: Ground): CountSection {
  const { t } = ground;
  const said = key === 'kind' && name ? t(`sourceKind.${name as SourceKind}`) : (name ?? '');
  return {
    ...blank,
    ...counted(id, t(`brief.place.${key}`, { name: said, of: scopeName(ground) }), pages.length, ground),
    rule: t('brief.rule.pages'),
    members: pages.map((page) => pageMember(page, ground)),
  };
}

const pageMember = (page: CitedPage, { locale }: Ground): Member => ({
  key: page.id,
  title: page.title ?? page.publisher.name,
  href: `/${locale}/sources/${page.publisher.id}`,
  date: '',
  values: [],
  sources: page.url ? [{ text: page.publisher.name, href: page.url }] : [],
});

/** A year's generation and demand, and what the energy of the country comes to against them. */
function gridPlaces({ country, total, generation, demand, gap, ...results }: GridSums, ground: Ground): CountSection[] {
  const { t, locale, whole } = ground;
  const of = countryName(country, locale);
  const yearly = (metric: 'generation' | 'demand', told: YearValue | undefined): CountSection[] => {
    const page = told && whole.pages.get(told.page);
    if (!told || !page) return [];
    const title = t(`brief.place.${metric}`, { of, name: told.year });
    const kWh = told.value * 1e9;
    return [
      {
        ...blank,
        id: metric,
        title,
        form: { text: yearValueWords(told, ground), exact: exactly({ low: kWh, high: kWh }, 'kWh') },
        sentence: t('brief.place.yearly', { title, value: yearValueWords(told, ground) }),
        rule: t('brief.rule.yearly'),
        counted: 1,
        members: [pageMember(page, ground)],
      },
    ];
  };
  const energy: Link & { value: string } = {
    text: t('brief.grid.energy'),
    href: totalHref(ground, country),
    value: totalWords(total, ground),
  };
  const against = (key: 'generation' | 'demand', told: YearValue | undefined) =>
    told
      ? [
          {
            text: t(`brief.place.${key}`, { of, name: told.year }),
            href: placeHref(ground, key),
            value: yearValueWords(told, ground),
          },
        ]
      : [];
  const rows: [GridKey, Derived | undefined, (Link & { value: string })[]][] = [
    ['share', results.share, against('generation', generation)],
    ['hours', results.hours, against('demand', demand)],
    ['people', results.people, against('demand', demand)],
    ['gap', gap?.share, []],
  ];
  /** An energy of so much "or more" over a gap of "more than" so much has no bound, and its place says why. */
  const ruleOf = (key: GridKey, { open }: Derived): string => {
    const rule = t(`brief.rule.${key}`);
    return total.open && !open ? `${rule} ${t('brief.rule.unbound')}` : rule;
  };
  return [
    ...yearly('generation', generation),
    ...yearly('demand', demand),
    ...rows.flatMap(([key, result, parts]): CountSection[] => {
      if (!result) return [];
      const text = gridWords(key, result, ground);
      const title = t(`brief.grid.${key}` as MessageKey);
      return [
        {
          ...blank,
          id: gridId(key),
          title: `${title}, ${of}`,
          form: { text, exact: exactly(result.value, result.unit) },
          sentence: t('brief.place.yearly', { title, value: text }),
          rule: ruleOf(key, result),
          counted: total.counted.length,
          parts: [energy, ...parts],
        },
      ];
    }),
  ];
}

/** The sum of a country's energy in words. */
export const totalWords = (total: Total, { locale }: Ground): string =>
  derivedWords(totalFigure(total), speechOf(locale));
