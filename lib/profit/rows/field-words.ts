import { dateText } from '@/lib/format/date';
import type { Speech } from '@/lib/i18n/speech';
import { farmOf, limitsOf, machineOf, type NumberField, type ProfitState } from '@/lib/profit/profit-state';
import type { Grounds } from '@/lib/profit/sums/grounds';
import type { Fault } from '@/lib/view/read-typed';
import { digits, roughDollars, tenge } from './amounts';

/** A number as it stands in a field: no groups, with the decimal sign of the language. */
export const written = (value: number, locale: string): string =>
  locale === 'en' ? String(value) : String(value).replace('.', ',');

/** What stands under each field: what it takes, and where the number given comes from. */
export function hintOf(field: NumberField, state: ProfitState, grounds: Grounds, speech: Speech): string {
  const { t, locale } = speech;
  const { min, max } = limitTexts(field, state, speech);
  if (field === 'rigs') return t('profit.rigsHint', { min, max });
  if (field === 'power') {
    const usd = farmOf(state, grounds).power;
    const other = state.currency === 'KZT' ? roughDollars(usd, speech, 4) : tenge(usd * grounds.rate.value, speech);
    const currency = t(`profit.currency.${state.currency}`);
    return t('profit.powerHint', { min, max, currency, other: t('profit.powerOther', { price: other }) });
  }
  const { value, date } = grounds[field];
  return t(`profit.${field}Hint`, { min, max, value: digits(value, locale), date: dateText(date, locale) });
}

/** What is wrong with what was typed, and what to type instead. */
export function faultWords(
  fault: Fault,
  typed: string,
  field: NumberField,
  state: ProfitState,
  speech: Speech,
): string {
  const example = written(state[field], speech.locale);
  return speech.t(`profit.fault.${fault}`, { ...limitTexts(field, state, speech), typed: typed.slice(0, 24), example });
}

function limitTexts(field: NumberField, { currency }: ProfitState, { locale }: Speech): { min: string; max: string } {
  const { min, max } = limitsOf(field, currency);
  return { min: digits(min, locale), max: digits(max, locale) };
}

export function machineHint(state: ProfitState, grounds: Grounds, { t, locale }: Speech): string {
  const { terahash, watts, year } = machineOf(state, grounds);
  return t('profit.machineHint', {
    terahash: digits(terahash, locale),
    watts: digits(watts, locale),
    year: String(year),
  });
}
