import type { Translate } from '@/lib/i18n/translate';
import { HOURS } from '@/lib/units/duration';

/** A length of time in the unit in which it is short: "2 years", "6 months", "4 days". */
export function lengthWords(hours: number, t: Translate): string {
  const years = hours / HOURS.year;
  if (years >= 1 && Math.abs(years - Math.round(years)) < 0.01)
    return t('case.durationYears', { count: Math.round(years) });
  if (hours >= 1400) return t('case.duration', { count: Math.round(hours / HOURS.month) });
  return t('case.durationDays', { count: Math.round(hours / HOURS.day) });
}
