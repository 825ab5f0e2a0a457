import { reportedNumber } from '@/lib/format/number';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { RuleNumber } from '@/lib/schema/policy';

/** A number of a rule in words, with what it counts: "15–20 BCA (officials)". */
export function numberWords({ value, min, max, bound, unit, counts }: RuleNumber, locale: SiteLocale): string {
  const t = translator(locale);
  const told = [value, min, max].flatMap((one) => (one === undefined ? [] : [reportedNumber(one, locale)]));
  const n = told.join('–');
  const words = t(`policy.unit.${unit}`, { n: bound ? t(`bound.${bound}`, { value: n }) : n });
  return counts ? `${words} (${inLocale(counts, locale).text})` : words;
}
