import type { Dataset } from '@/lib/dataset/build-dataset';
import { stateOf } from '@/lib/derive/value-state';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Case } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';
import type { ValueState } from '@/lib/schema/vocabulary';
import { claimWords, periodWords } from '@/lib/view/case-words';

export type Words = { text: string; lang?: string };

/** A claim as a row of the case file: what, the value as printed, its state, remarks, and its sources by number. */
export type ClaimRow = {
  key: string;
  what: string;
  value: Words;
  state: ValueState;
  stateName: string;
  remarks: Words[];
  doubt: Words | null;
  sources: number[];
};

export function claimRows(record: Case, dataset: Dataset, locale: SiteLocale): ClaimRow[] {
  const numbers = new Map(Object.keys(record.sources).map((key, index) => [key, index + 1]));
  return record.claims.map((claim) => {
    const state = stateOf(claim, record, dataset.pages);
    return {
      key: claim.key,
      what: translator(locale)(`what.${claim.what}`),
      value: claimWords(claim, locale),
      state,
      stateName: translator(locale)(`state.${state}`),
      remarks: remarks(claim, locale),
      doubt: claim.doubt ? inLocale(claim.doubt, locale) : null,
      sources: claim.by.map((key) => numbers.get(key) ?? 0).sort((a, b) => a - b),
    };
  });
}

export function remarks(claim: Claim, locale: SiteLocale): Words[] {
  const t = translator(locale);
  return [
    ...(claim.counts ? [inLocale(claim.counts, locale)] : []),
    ...(claim.over ? [inLocale(claim.over, locale)] : []),
    ...(claim.period && !claim.over ? [{ text: periodWords(claim.period, locale) }] : []),
    ...(claim.values ? [{ text: t(`case.values.${claim.values}`) }] : []),
    ...(claim.scope === 'part' ? [{ text: t('case.part') }] : []),
    ...(claim.scope === 'other' ? [{ text: t('case.other') }] : []),
    ...(claim.printed ? [{ text: t('case.printed', { text: claim.printed }) }] : []),
  ];
}
