import type { Dataset } from '@/lib/dataset/build-dataset';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Claim } from '@/lib/schema/claim';
import type { Correction } from '@/lib/schema/correction';
import type { Words } from '@/lib/view/case/claim-rows';
import { claimWords, titleOf } from '@/lib/view/case-words';
import { reasonsFor } from './changelog';
import type { ChangedClaim, Changes, Revision } from './compare';
import { type FrozenCase, frozenPath, type Release } from './release';

export type ChangedValue = { key: string; what: string; before: Words; after: Words; because: Words[] };
/** A record in a list of changes; `was` is the address of its frozen page, if it has one. */
export type ChangeRow = {
  id: string;
  title: string;
  href: string;
  was: string;
  values: ChangedValue[];
  because: Words[];
  rest: boolean;
};
export const changeKinds = ['withdrawn', 'revised', 'added', 'unchanged'] as const;
export type ChangeList = { key: (typeof changeKinds)[number]; name: string; note: string; rows: ChangeRow[] };

/** Who can tell what a record is called and what it said: the record as it stands, or else the release of then. */
export type Telling = { dataset: Dataset; release?: Release | undefined; corrections: readonly Correction[] };

export function changeLists(changes: Changes, telling: Telling, locale: SiteLocale): ChangeList[] {
  const t = translator(locale);
  const plain = (id: string) => rowOf({ id, claims: [], rest: false }, telling, locale);
  const rows: Record<ChangeList['key'], ChangeRow[]> = {
    withdrawn: changes.withdrawn.map(plain),
    revised: changes.revised.map((revision) => rowOf(revision, telling, locale)),
    added: changes.added.map(plain),
    unchanged: changes.unchanged.map(plain),
  };
  return changeKinds.map((key) => ({
    key,
    name: t(`changed.${key}`),
    note: t(`changed.${key}Note`),
    rows: rows[key],
  }));
}

/** "2 added, 1 revised, none withdrawn …" in one line. */
export const countsLine = ({ added, revised, withdrawn, unchanged }: Changes, locale: SiteLocale): string =>
  translator(locale)('changed.counts', {
    added: added.length,
    revised: revised.length,
    withdrawn: withdrawn.length,
    unchanged: unchanged.length,
  });

function rowOf({ id, claims, rest }: Revision, telling: Telling, locale: SiteLocale): ChangeRow {
  const { dataset, release, corrections } = telling;
  const record = dataset.byId.get(id);
  const frozen = release?.cases[locale].find((one) => one.id === id);
  const folder = record && dataset.context.includes(record) ? 'context' : 'cases';
  return {
    id,
    title: record ? titleOf(record, dataset, locale) : (frozen?.title ?? id),
    href: `/${locale}/${folder}/${id}`,
    was: release && frozen ? frozenPath(locale, release.version, id) : '',
    values: claims.map((claim) => changedValue(claim, id, frozen, corrections, locale)),
    because: reasons(corrections, { id }, locale),
    rest,
  };
}

function changedValue(
  { key, before, after }: ChangedClaim,
  id: string,
  frozen: FrozenCase | undefined,
  corrections: readonly Correction[],
  locale: SiteLocale,
): ChangedValue {
  const t = translator(locale);
  // The words of that day, where the release has them: today's templates may say it otherwise.
  const shown = frozen?.claims.find((row) => row.key === key)?.value;
  const words = (claim: Claim) => claimWords(claim, locale);
  const what = (after ?? before)?.what;
  return {
    key,
    what: what ? t(`what.${what}`) : key,
    before: before ? (shown ?? words(before)) : { text: t('changed.wasNone') },
    after: after ? words(after) : { text: t('changed.isNone') },
    because: reasons(corrections, { id, claim: key }, locale),
  };
}

const reasons = (corrections: readonly Correction[], of: { id: string; claim?: string }, locale: SiteLocale): Words[] =>
  reasonsFor(of, corrections).map(({ because }) => inLocale(because, locale));
