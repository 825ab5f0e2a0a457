import type { Derived } from '@/lib/derive/derived';
import { derivedEnergy } from '@/lib/format/energy';
import { derivedEnds, peopleEnds, plainNumber, rangeText } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';

/** A figure of ours in words: rounded as the method says, with its bound, "about" where it is a single number. */
export function derivedWords(result: Derived, locale: SiteLocale): string {
  const t = translator(locale);
  if (result.unit === 'kWh') {
    const { number, unit } = derivedEnergy(result.value, locale);
    return opened(t('value.withUnit', { number, unit: t(`unit.${unit}`) }), result, t);
  }
  const people = result.unit === 'people' || result.unit === 'person-years';
  const { low, high } = people ? peopleEnds(result.value) : derivedEnds(result.value);
  const number = rangeText(low, high, (value) => plainNumber(value, locale));
  return opened(result.unit === 'percent' ? `${number}%` : number, result, t);
}

function opened(text: string, result: Derived, t: ReturnType<typeof translator>): string {
  if (result.open === 'above') return t('derived.openAbove', { value: text });
  if (result.open === 'below') return t('derived.openBelow', { value: text });
  return text.includes('–') ? text : t('derived.about', { value: text });
}
