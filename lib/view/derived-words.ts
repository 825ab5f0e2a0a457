import { derivedEnergy } from '@/lib/format/energy';
import { derivedEnds, peopleEnds, plainNumber, rangeText, rounding } from '@/lib/format/number';
import type { Speech } from '@/lib/i18n/speech';
import type { Derived } from '@/lib/method/derived';
import { exactly, spread } from '@/lib/units/interval';

const PEOPLE = ['people', 'person-years', 'households', 'household-years'];

/** A figure of ours in words: rounded as the method says, with its bound, "about" where it is a single number. */
export function derivedWords(result: Derived, speech: Speech): string {
  const { t } = speech;
  if (spread(result.value) > rounding.orderOnly) {
    const order = exactly(10 ** Math.round(Math.log10(result.value.central)));
    return t('derived.order', { value: amountWords({ ...result, value: order }, speech) });
  }
  return boundWords(amountWords(result, speech), result.open, speech);
}

/** An amount with its bound, or "about" where it is a single number. */
export function boundWords(text: string, open: Derived['open'], { t }: Speech): string {
  if (open === 'above') return t('derived.openAbove', { value: text });
  if (open === 'below') return t('derived.openBelow', { value: text });
  return text.includes('–') ? text : t('derived.about', { value: text });
}

/** The ends of a figure of ours as its words have them: counts of people have a rounding of their own. */
export const shownEnds = ({ value, unit }: Derived): { low: number; high: number } =>
  PEOPLE.includes(unit) ? peopleEnds(value) : derivedEnds(value);

function amountWords(result: Derived, { t, locale }: Speech): string {
  if (result.unit === 'kWh') {
    const { number, unit } = derivedEnergy(result.value, locale);
    return t('value.withUnit', { number, unit: t(`unit.${unit}`) });
  }
  const { low, high } = shownEnds(result);
  const number = rangeText(low, high, (value) => plainNumber(value, locale));
  return result.unit === 'percent' ? `${number}%` : number;
}
