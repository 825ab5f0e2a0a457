import { derivedEnergy } from '@/lib/format/energy';
import { derivedEnds, peopleEnds, plainNumber, rangeText } from '@/lib/format/number';
import type { Speech } from '@/lib/i18n/speech';
import type { Derived } from '@/lib/method/derived';

const PEOPLE = ['people', 'person-years', 'households', 'household-years'];

/** A figure of ours in words: rounded as the method says, with its bound, "about" where it is a single number. */
export function derivedWords(result: Derived, speech: Speech): string {
  const { t, locale } = speech;
  if (result.unit === 'kWh') {
    const { number, unit } = derivedEnergy(result.value, locale);
    return opened(t('value.withUnit', { number, unit: t(`unit.${unit}`) }), result, t);
  }
  const { low, high } = PEOPLE.includes(result.unit) ? peopleEnds(result.value) : derivedEnds(result.value);
  const number = rangeText(low, high, (value) => plainNumber(value, locale));
  return opened(result.unit === 'percent' ? `${number}%` : number, result, t);
}

function opened(text: string, result: Derived, t: Speech['t']): string {
  if (result.open === 'above') return t('derived.openAbove', { value: text });
  if (result.open === 'below') return t('derived.openBelow', { value: text });
  return text.includes('–') ? text : t('derived.about', { value: text });
}
