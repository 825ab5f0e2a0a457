import type { Observed } from '@/lib/dataset/observed';
import { dateText, spanText } from '@/lib/format/date';
import { reportedNumber } from '@/lib/format/number';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { speechOf, translator } from '@/lib/i18n/translate';
import type { Words } from '@/lib/view/case/claim-rows';
import { unitWords } from '@/lib/view/sum-words';

/** What was observed, with what exactly was counted. */
export function observedThing({ metric, counts }: Observed, locale: SiteLocale): string {
  const name = translator(locale)(`observation.${metric}`);
  return counts ? `${name}: ${inLocale(counts, locale).text}` : name;
}

/** Its day, month or year, or from when to when. */
export const observedTime = ({ date, to }: Observed, locale: SiteLocale): string =>
  to ? spanText(date, to, locale) : dateText(date, locale);

/** Its value as told: number or range, unit, and how firmly. */
export function observedValue({ low, high, bound, unit }: Observed, locale: SiteLocale): string {
  const speech = speechOf(locale);
  const { t } = speech;
  const write = (value: number) => reportedNumber(value, locale);
  const number = low === high ? write(low) : t('range', { low: write(low), high: write(high) });
  const value = t('value.withUnit', { number, unit: unitWords(unit, high, speech) });
  return bound ? t(`bound.${bound}`, { value }) : value;
}

/** Place, thing and time in a line. */
export const observationName = (one: Observed, locale: SiteLocale): Words => ({
  text: [translator(locale)(`country.${one.place}`), observedThing(one, locale), observedTime(one, locale)].join(', '),
});
