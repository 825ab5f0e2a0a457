import { derivedEnds, plainNumber, rangeText } from '@/lib/format/number';
import type { Speech } from '@/lib/i18n/speech';
import type { Derived } from '@/lib/method/derived';
import { boundWords } from './derived-words';
import { unitWords } from './sum-words';

const SCALES = [
  { by: 1e12, word: 'money.trillion' },
  { by: 1e9, word: 'money.billion' },
  { by: 1e6, word: 'money.million' },
] as const;

/** A sum of money of ours, rounded as the method says, in millions or billions where it is long: 12–15 billion tenge. */
export function moneyWords({ value, unit, open }: Derived, speech: Speech): string {
  const { t, locale } = speech;
  const { low, high } = derivedEnds(value);
  const scale = SCALES.find(({ by }) => high >= by);
  const number = rangeText(low, high, (one) => plainNumber(one / (scale?.by ?? 1), locale));
  // After millions and billions a currency stands in the plural, whatever the number.
  const currency = unitWords(unit, scale ? 5 : Math.round(high), speech);
  const text = scale ? t(scale.word, { number, currency }) : t('value.withUnit', { number, unit: currency });
  return boundWords(text, open, speech);
}
