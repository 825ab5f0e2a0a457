import type { Dataset } from '@/lib/dataset/build-dataset';
import { disputesOf } from '@/lib/derive/disputes';
import { figuresOf } from '@/lib/derive/figures';
import { stateOf } from '@/lib/derive/value-state';
import { dateText } from '@/lib/format/date';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Case } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';
import { readingTables } from '@/lib/view/case/reading-table';
import { claimForm, claimRead } from './claim-read';
import { claimSentence } from './claim-sentence';
import { claimVoices } from './claim-voices';
import { claimLinks } from './home-sums';
import { blank, type NumberSection } from './number-section';
import { claimTests } from './tested-lines';

/** The biographies of a case's claims: each as printed, with its voices, how it was read, and its tests. */
export function claimNumbers(record: Case, dataset: Dataset, locale: SiteLocale): NumberSection[] {
  const t = translator(locale);
  const figures = figuresOf(record, dataset);
  const tables = readingTables(figures, record, dataset, locale);
  const disputes = disputesOf(record, dataset.pages);
  const rivalsOf = (claim: Claim) =>
    disputes
      .filter(({ versions }) => versions.some((version) => version.claim === claim))
      .flatMap(({ versions }) => versions.map((version) => version.claim.key))
      .filter((key, index, all) => key !== claim.key && all.indexOf(key) === index);
  return record.claims.map((claim) => {
    const state = stateOf(claim, record, dataset.pages);
    return {
      ...blank,
      id: claim.key,
      group: 'claims',
      title: t(`what.${claim.what}`),
      forms: [claimForm(claim, locale)],
      state: { key: state, name: t(`state.${state}`) },
      sentence: { text: claimSentence(claim, record, dataset, locale) },
      voices: claimVoices(claim, record, dataset, locale),
      rivals: claimLinks(rivalsOf(claim), record, locale),
      read: claimRead(claim, tables, (section) => `#${section}`, locale),
      tests: claimTests(claim.key, record, figures, dataset, locale),
      corrections: dataset.corrections
        .filter((one) => one.case === record.id && one.claim === claim.key)
        .map(({ date, before, after, because }) => ({
          date: dateText(date, locale),
          before: inLocale(before, locale),
          after: inLocale(after, locale),
          because: inLocale(because, locale),
        })),
    };
  });
}
