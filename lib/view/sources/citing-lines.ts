import type { Dataset } from '@/lib/dataset/build-dataset';
import type { RuleUse } from '@/lib/dataset/rule-uses';
import { stateOf } from '@/lib/derive/value-state';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Case } from '@/lib/schema/case';
import type { ValueState } from '@/lib/schema/vocabulary';
import type { Words } from '@/lib/view/case/claim-rows';
import { claimWords, titleOf } from '@/lib/view/case-words';
import { numberHref } from '@/lib/view/numbers/number-place';
import { type BaselineRow, baselineTables } from './baseline-rows';
import { countryName } from './region-names';
import { type Citing, type Resting, restsAlone, type StatementUse } from './source-uses';

/** A claim in a list of sources: what, the value as reported, its state, and who else gives it. */
export type ClaimLine = {
  key: string;
  href: string;
  what: string;
  value: Words;
  state: ValueState;
  stateName: string;
  others: string;
};
/** A record with some of its claims. */
export type CaseClaims = { id: string; href: string; title: string; claims: ClaimLine[] };
export type BaselineGroup = { key: string; name: string; rows: { key: string; name: Words; href: string }[] };
export type StatementLine = { key: string; href: string; said: Words; role: string };
export type RuleLine = { key: string; country: string; title: Words; href: string };
export type CitedBy = {
  cases: CaseClaims[];
  neighbours: CaseClaims[];
  baselines: BaselineGroup[];
  statements: StatementLine[];
  rules: RuleLine[];
};
/** Claims under their records, and records that cite the page without a claim of theirs resting on it. */
export function casesWith(
  { claims = [], citing = [] }: { claims?: Resting[]; citing?: Citing[] },
  publisher: string,
  dataset: Dataset,
  locale: SiteLocale,
): CaseClaims[] {
  const records = new Set<Case>([...claims, ...citing].map(({ record }) => record));
  return [...records].map((record) => {
    const href = `/${locale}/${dataset.context.includes(record) ? 'context' : 'cases'}/${record.id}`;
    return {
      id: record.id,
      href,
      title: titleOf(record, dataset, locale),
      claims: claims.filter((one) => one.record === record).map((one) => claimLine(one, publisher, dataset, locale)),
    };
  });
}

function claimLine(one: Resting, publisher: string, dataset: Dataset, locale: SiteLocale): ClaimLine {
  const t = translator(locale);
  const { claim, record, pages } = one;
  const state = stateOf(claim, record, dataset.pages);
  const others = new Set(pages.map(({ publisher }) => publisher.id).filter((id) => id !== publisher)).size;
  return {
    key: claim.key,
    href: numberHref(locale, record.id, claim.key),
    what: t(`what.${claim.what}`),
    value: claimWords(claim, locale),
    state,
    stateName: t(`state.${state}`),
    others: restsAlone(one, publisher) ? t('publisher.alone') : t('publisher.others', { count: others }),
  };
}

export function groupsOf(rows: BaselineRow[], locale: SiteLocale): BaselineGroup[] {
  const t = translator(locale);
  return baselineTables.flatMap((table) => {
    const own = rows.filter((row) => row.table === table);
    const name = table === 'series' ? t('sources.series') : t(`method.${table}`);
    return own.length > 0 ? [{ key: table, name, rows: own.map(({ key, name, href }) => ({ key, name, href })) }] : [];
  });
}

export function statementLine({ claim }: StatementUse, page: string, locale: SiteLocale): StatementLine {
  const role = claim.by?.includes(page) ? 'says' : claim.better?.includes(page) ? 'better' : 'sum';
  return {
    key: claim.key,
    href: `/${locale}/claims#${claim.key}`,
    said: inLocale(claim.said, locale),
    role: translator(locale)(`publisher.role.${role}`),
  };
}

export const ruleLine = ({ country, key, title, path }: RuleUse, locale: SiteLocale): RuleLine => ({
  key,
  country: countryName(country, locale),
  title: inLocale(title, locale),
  href: `/${locale}${path}`,
});
