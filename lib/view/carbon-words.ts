import { derivedEnds, plainNumber, rangeText } from '@/lib/format/number';
import type { Speech } from '@/lib/i18n/speech';
import type { Derived } from '@/lib/method/derived';

/** Greenhouse gases in t, kt or Mt, so that the number lies between 1 and 999. */
export function carbonWords(result: Derived, { t, locale }: Speech): string {
  const { high } = result.value;
  const [unit, per] = high >= 1000 ? (['Mt', 1e3] as const) : high >= 1 ? (['kt', 1] as const) : (['t', 1e-3] as const);
  const { low, central, high: most } = result.value;
  const ends = derivedEnds({ low: low / per, central: central / per, high: most / per });
  const number = rangeText(ends.low, ends.high, (value) => plainNumber(value, locale));
  return t('value.withUnit', { number, unit: t(`unit.${unit}`) });
}
