import type { FeatureCollection } from 'geojson';
import type { Dataset } from '@/lib/dataset/build-dataset';
import { energyTotals, type Total, totalFigure } from '@/lib/derive/totals';
import { plainNumber } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import { speechOf, type Translate, translator } from '@/lib/i18n/translate';
import type { Case } from '@/lib/schema/case';
import { derivedWords } from '@/lib/view/derived-words';
import { explorerModel } from '@/lib/view/explorer/explorer-model';
import { matching } from '@/lib/view/explorer/filter';
import { headlineViews } from '@/lib/view/explorer/home-model';
import { impactOf } from '@/lib/view/explorer/impact-rows';
import { leftOutOf, totalKey, totalName } from '@/lib/view/explorer/total-rows';
import type { Sum } from '@/lib/view/sum-words';
import { caseLink, claimMember, energyMember, impactMember, type Member, plainMember } from './members';
import { countHref, totalSection } from './number-place';
import { exactly, type Form, type Link, type Use } from './number-section';

/** A sum or a count of the site: the number, the rule it was made by, what is in it, what is not and why. */
export type CountSection = {
  id: string;
  title: string;
  form: Form;
  sentence: string;
  rule: string;
  /** How many cases are in it, by themselves or in its parts. */
  counted: number;
  members: Member[];
  /** For a sum of sums: the sums it adds. */
  parts: (Link & { value: string })[];
  /** What the number comes to in other measures, each with its sum. */
  follows?: { form: Form; sum: Sum }[];
  leftOut: { text: string; cases: Link[] }[];
  uses: Use[];
};
export type CountsModel = { version: string; sections: CountSection[] };

/** All sums and counts that stand on the home page, each with its members. `uses` are pages of later layers. */
export function countsModel(
  dataset: Dataset,
  units: FeatureCollection,
  locale: SiteLocale,
  uses: ReadonlyMap<string, Use[]> = new Map(),
): CountsModel {
  return {
    version: dataset.version,
    sections: [
      ...headlineCounts(dataset, units, locale),
      ...totalCounts(dataset, locale),
      impactCount(dataset, locale),
    ].map((section) => ({
      ...section,
      uses: [...section.uses, ...(uses.get(countHref(locale, section.id)) ?? [])],
    })),
  };
}

const home = (t: Translate, locale: SiteLocale, anchor = '') => ({
  name: t('numbers.use.home'),
  links: [{ text: t('home.title'), href: `/${locale}${anchor}` }],
});

function headlineCounts(dataset: Dataset, units: FeatureCollection, locale: SiteLocale): CountSection[] {
  const t = translator(locale);
  const { rows } = explorerModel(dataset, units, locale);
  const found = (ids: Set<string>) => dataset.cases.filter(({ id }) => ids.has(id));
  return headlineViews(locale).map(({ key, view, plain }) => {
    const records = found(new Set(matching(rows, view).map(({ id }) => id)));
    const rest = dataset.cases.filter((record) => !records.includes(record));
    const text = t(`headline.${key}`, { count: records.length });
    const count = plainNumber(records.length, locale);
    return {
      id: key,
      title: `${count} ${text}`,
      form: { text: count, exact: exactly({ low: records.length, high: records.length }, 'cases') },
      sentence: t('numbers.count.sentence', { count, all: plainNumber(dataset.cases.length, locale), text }),
      rule: t(`numbers.rule.${key}`),
      counted: records.length,
      members: records.map((record) => headlineMember(key, record, dataset, locale)),
      parts: [],
      leftOut: [{ text: t('numbers.count.rest', { count: rest.length }), cases: rest.map(caseLink(dataset, locale)) }],
      uses: [
        home(t, locale),
        { name: t('numbers.use.filters'), links: [{ text: t('numbers.count.exactly'), href: plain }] },
      ],
    };
  });
}

function headlineMember(key: string, record: Case, dataset: Dataset, locale: SiteLocale): Member {
  if (key === 'loss') return claimMember(record, ({ what, text }) => what === 'loss' && !text, dataset, locale);
  if (key === 'doubt') return claimMember(record, ({ doubt }) => doubt !== undefined, dataset, locale);
  return key === 'energy' ? energyMember(record, dataset, locale) : plainMember(record, dataset, locale);
}

/** The sum of energy of each country and of all: members, rule, what was left out. */
export function totalCounts(dataset: Dataset, locale: SiteLocale): CountSection[] {
  const t = translator(locale);
  const { countries, region } = energyTotals(dataset);
  const worth = (total: Total) =>
    total.counted.length > 0 ? derivedWords(totalFigure(total), speechOf(locale)) : t('totals.nothing');
  const cases = (ids: string[]) => ids.flatMap((id) => dataset.byId.get(id) ?? []);
  return [...countries, region].map((total) => {
    const value = worth(total);
    const name = totalName(total, t);
    const count = total.counted.length;
    return {
      id: totalSection(totalKey(total)),
      title: t('numbers.total.title', { name }),
      form: { text: value, ...(count > 0 ? { exact: exactly(total.value, 'kWh') } : {}) },
      sentence:
        count > 0 ? t('numbers.total.sentence', { value, count, left: total.leftOut.length }) : t('numbers.total.none'),
      rule: t('totals.lead'),
      counted: count,
      members: total.country ? cases(total.counted).map((record) => energyMember(record, dataset, locale)) : [],
      parts: total.country
        ? []
        : countries.map((one) => ({
            text: `${totalName(one, t)} (${one.counted.length})`,
            href: countHref(locale, totalSection(totalKey(one))),
            value: worth(one),
          })),
      leftOut: leftOutOf(total, t).map(({ text, ids }) => ({
        text,
        cases: total.country ? cases(ids).map(caseLink(dataset, locale)) : [],
      })),
      uses: [home(t, locale, '#totals')],
    };
  });
}

function impactCount(dataset: Dataset, locale: SiteLocale): CountSection {
  const t = translator(locale);
  const { told, firm, untold } = impactOf(dataset);
  const count = plainNumber(firm.length, locale);
  return {
    id: 'impact',
    title: t('impact.title'),
    form: { text: count, exact: exactly({ low: firm.length, high: firm.length }, 'cases') },
    sentence: t('numbers.impact.sentence', { count: firm.length }),
    rule: t('impact.lead'),
    counted: told.length,
    members: told.map((bar) => impactMember(bar, dataset, locale)),
    parts: [],
    leftOut: [{ text: t('left.not-told', { count: untold.length }), cases: untold.map(caseLink(dataset, locale)) }],
    uses: [home(t, locale, '#impact')],
  };
}
