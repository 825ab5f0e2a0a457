import type { FeatureCollection } from 'geojson';
import type { Dataset } from '@/lib/dataset/build-dataset';
import { figuresOf } from '@/lib/derive/figures';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { type Translate, translator } from '@/lib/i18n/translate';
import { claimsOf } from '@/lib/plausibility/verdict';
import type { Case } from '@/lib/schema/case';
import { titleOf } from '@/lib/view/case-words';
import { claimNumbers } from './claim-numbers';
import { derivedNumbers, roadNumbers, testNumbers } from './figure-numbers';
import { numberHref } from './number-place';
import { type Group, groups, type Link, type NumberSection, type ShownVersion, type Use } from './number-section';
import { readingNumbers } from './reading-numbers';
import { siteUses } from './site-uses';

/** The page of a case's numbers: the biography of each, sort by sort. */
export type NumbersModel = {
  id: string;
  title: string;
  caseHref: string;
  groups: { key: Group; name: string; sections: NumberSection[] }[];
  /** Checked statements about the case. */
  statements: Link[];
};

type Options = {
  /** The converter with this case filled in; empty where it cannot be. */
  convertHref: string;
  /** What earlier versions of the record showed, by section; today's is added. */
  versions?: ReadonlyMap<string, ShownVersion[]>;
  /** Pages of later layers that show a number, by its address: the briefs. */
  uses?: ReadonlyMap<string, Use[]>;
  /** Where an error in a claim is reported, given the claim in words. */
  reportHref?: (claim: string) => string;
};

export function numbersModel(
  record: Case,
  dataset: Dataset,
  units: FeatureCollection,
  locale: SiteLocale,
  { convertHref, versions, uses, reportHref }: Options,
): NumbersModel {
  const t = translator(locale);
  const folder = dataset.context.includes(record) ? 'context' : 'cases';
  const caseHref = `/${locale}/${folder}/${record.id}`;
  const found = [
    ...claimNumbers(record, dataset, locale),
    ...derivedNumbers(record, dataset, locale),
    ...roadNumbers(record, dataset, locale),
    ...readingNumbers(record, dataset, locale),
    ...testNumbers(record, dataset, locale),
  ];
  const site = siteUses(dataset, units, locale);
  const converted = convertHref ? convertedClaims(record, dataset) : [];
  const sections = found.map((section) => ({
    ...section,
    report: (section.group === 'claims' && reportHref?.(`${section.title}: ${section.forms[0].text}`)) || '',
    versions: [
      ...(versions?.get(section.id) ?? []),
      { version: dataset.version, date: '', text: section.forms[0].text },
    ],
    uses: [
      caseUse(section, caseHref, t),
      ...[site, uses].flatMap((all) => all?.get(numberHref(locale, record.id, section.id)) ?? []),
      ...intoUses(section, found, t),
      ...(converted.includes(section.id)
        ? [{ name: t('numbers.use.convert'), links: [{ text: t('convert.case'), href: convertHref }] }]
        : []),
    ],
  }));
  return {
    id: record.id,
    title: titleOf(record, dataset, locale),
    caseHref,
    groups: groups
      .map((key) => ({
        key,
        name: t(`numbers.group.${key}`),
        sections: sections.filter(({ group }) => group === key),
      }))
      .filter((group) => group.sections.length > 0),
    statements: dataset.checkedClaims
      .filter((claim) => claim.case === record.id)
      .map(({ key, said }) => ({ ...inLocale(said, locale), href: `/${locale}/claims#${key}` })),
  };
}

/** Where the case's own page shows a number. */
function caseUse({ id, group }: NumberSection, href: string, t: Translate): Use {
  const parts = {
    claims: { anchor: `claim-${id}`, text: t('case.claims') },
    figures: id.startsWith('derived-')
      ? { anchor: 'derived', text: t('case.derived') }
      : { anchor: 'roads', text: t('roads.title') },
    readings: { anchor: 'check', text: t('case.check') },
    tests: { anchor: 'check', text: t('case.check') },
  };
  const { anchor, text } = parts[group];
  return { name: t('numbers.use.case'), links: [{ text, href: `${href}#${anchor}` }] };
}

/** The other numbers of the case that were made with this one. */
function intoUses({ id }: NumberSection, all: NumberSection[], t: Translate): Use[] {
  const made = all.filter(({ rests }) => rests.some(({ href }) => href === `#${id}`));
  if (made.length === 0) return [];
  const links = made.map((one) => ({ text: one.title, href: `#${one.id}` }));
  return [{ name: t('numbers.use.into'), links }];
}

/** The claims that the converter takes when it is filled in with this case. */
function convertedClaims(record: Case, dataset: Dataset): string[] {
  const { figure, doubtful } = figuresOf(record, dataset);
  const energy = figure?.energy ?? doubtful.flatMap(({ readings }) => readings)[0]?.energy;
  return energy ? claimsOf(energy) : [];
}
