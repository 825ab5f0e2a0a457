import type { Dataset } from '@/lib/dataset/build-dataset';
import { rivals, stateOf } from '@/lib/derive/value-state';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Case } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';
import type { ValueState } from '@/lib/schema/vocabulary';
import { claimWords, periodWords } from './case-words';

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

function remarks(claim: Claim, locale: SiteLocale): Words[] {
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

/** A strip of rival values: each a value that some source states, with its place between the least and the most. */
export type Strip = { key: string; what: string; marks: { share: number; value: string; sources: number[] }[] };

/** Where the sources of a case differ: one strip a quantity, values from least to most. */
export function disagreements(record: Case, locale: SiteLocale): Strip[] {
  const numbers = new Map(Object.keys(record.sources).map((key, index) => [key, index + 1]));
  const done = new Set<Claim>();
  return record.claims.flatMap((claim): Strip[] => {
    const others = rivals(claim, record);
    if (done.has(claim) || others.length === 0) return [];
    const group = record.claims.filter((one) => one === claim || others.includes(one));
    for (const one of group) done.add(one);
    const size = (one: Claim) => one.value ?? ((one.min ?? 0) + (one.max ?? 0)) / 2;
    const least = Math.min(...group.map(size));
    const most = Math.max(...group.map(size));
    return [
      {
        key: claim.key,
        what: translator(locale)(`what.${claim.what}`),
        marks: [...group]
          .sort((a, b) => size(a) - size(b))
          .map((one) => ({
            share: most === least ? 0.5 : (size(one) - least) / (most - least),
            value: claimWords(one, locale).text,
            sources: one.by.map((key) => numbers.get(key) ?? 0),
          })),
      },
    ];
  });
}
