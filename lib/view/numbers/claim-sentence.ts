import type { Dataset } from '@/lib/dataset/build-dataset';
import { voicesOf } from '@/lib/derive/voices';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Case } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';
import { claimWords, periodWords, titleOf } from '@/lib/view/case-words';
import { voiceName } from '@/lib/view/ledger/ledger-words';

/** A claim in our words: who says it and how that is known, of which case, what, how much, over what. */
export function claimSentence(claim: Claim, record: Case, dataset: Dataset, locale: SiteLocale): string {
  const t = translator(locale);
  const [first, ...more] = voicesOf(record, dataset.pages, claim.by);
  if (!first) return '';
  const over = claim.over ? inLocale(claim.over, locale).text : claim.period ? periodWords(claim.period, locale) : '';
  const counts = claim.counts ? inLocale(claim.counts, locale).text : '';
  return [
    t(`numbers.sentence.${first.nearness}`, {
      who: voiceName(first, record, dataset, locale),
      count: first.sources.length,
      title: titleOf(record, dataset, locale),
      what: t(`what.${claim.what}`).toLocaleLowerCase(locale),
      value: claimWords(claim, locale).text,
      counts: counts ? ` (${counts})` : '',
      over: over ? t('numbers.over', { over }) : '',
    }),
    ...(more.length > 0 ? [t('numbers.more', { count: more.length })] : []),
  ].join(' ');
}
