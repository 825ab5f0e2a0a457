import type { Dataset } from '@/lib/dataset/build-dataset';
import { stateOf } from '@/lib/derive/value-state';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Case } from '@/lib/schema/case';
import type { ValueState } from '@/lib/schema/vocabulary';
import { claimWords, mainClaim } from '@/lib/view/case-words';

/** States that the words of a value say already: "at least 50 MWh". */
const SAID: ValueState[] = ['range', 'at-least', 'at-most', 'about'];

/** The weightiest value of a case as reported, with its state: no value leaves the site without it. */
export function mainLine(record: Case, dataset: Dataset, locale: SiteLocale): string | undefined {
  const t = translator(locale);
  const claim = mainClaim(record);
  if (!claim) return undefined;
  const state = stateOf(claim, record, dataset.pages);
  const line = `${t(`what.${claim.what}`)}: ${claimWords(claim, locale).text}`;
  return SAID.includes(state) ? line : `${line} (${t(`state.${state}`)})`;
}
