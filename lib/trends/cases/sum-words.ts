import type { Dataset } from '@/lib/dataset/build-dataset';
import { totalFigure } from '@/lib/derive/totals';
import { bestSource } from '@/lib/derive/value-state';
import type { YearlyQuantity, YearMember, YearSum } from '@/lib/derive/yearly';
import { numberFormat, rangeText, reportedNumber } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import { speechOf } from '@/lib/i18n/translate';
import type { MarkState } from '@/lib/trends/trend';
import { localCurrency } from '@/lib/units/money';
import { claimWords } from '@/lib/view/case-words';
import { derivedWords } from '@/lib/view/derived-words';
import { countHref, derivedSection, numberHref } from '@/lib/view/numbers/number-place';
import { unitWords } from '@/lib/view/sum-words';

/** The unit that a quantity is summed in: that of the country, for money. */
export const unitOf = (quantity: YearlyQuantity, { country }: Pick<YearSum, 'country'>): string =>
  ({ loss: localCurrency[country], power: 'MW', machines: 'units', energy: 'kWh' })[quantity];

/** Names the place of a sum among the counts and sums of the site. */
export const sumSection = (quantity: YearlyQuantity, { country, year }: YearSum): string =>
  `total-${quantity}-${country.toLowerCase()}-${year}`;

/** One case alone is no sum: its own number stands, at its own place. Energies are always ours. */
export const isSum = (quantity: YearlyQuantity, { members }: YearSum): boolean =>
  quantity === 'energy' || members.length > 1;

/** A sum in words, and where it lists its members; a single claim in its own words, at its own place. */
export function sumWords(quantity: YearlyQuantity, sum: YearSum, locale: SiteLocale): { text: string; href: string } {
  const [only] = sum.members;
  if (!isSum(quantity, sum) && only?.claim) {
    const href = numberHref(locale, only.record.id, only.claim.key);
    return { text: claimWords(only.claim, locale).text, href };
  }
  return { text: amountText(quantity, sum, locale), href: countHref(locale, sumSection(quantity, sum)) };
}

/** The amount in words: reported numbers are added to the digit, energies rounded as all figures of ours. */
export function amountText(quantity: YearlyQuantity, sum: YearSum, locale: SiteLocale): string {
  const speech = speechOf(locale);
  const { t } = speech;
  if (quantity === 'energy') return derivedWords(totalFigure(sum), speech);
  const number = rangeText(sum.value.low, sum.value.high, (value) => reportedNumber(exact(value), locale));
  const unit = unitWords(unitOf(quantity, sum), exact(sum.value.high), speech);
  const text = t('value.withUnit', { number, unit });
  return sum.open ? t('bound.at-least', { value: text }) : text;
}

/** A member in its own words, at its own place. */
export function memberWords(
  { record, claim }: YearMember,
  locale: SiteLocale,
): { text: string; href: string } | undefined {
  if (!claim) return { text: '', href: numberHref(locale, record.id, derivedSection('energy')) };
  return { text: claimWords(claim, locale).text, href: numberHref(locale, record.id, claim.key) };
}

/** A sum is ours; a number of one case is as near to the event as its best source. */
export function stateOf(quantity: YearlyQuantity, sum: YearSum, dataset: Dataset): MarkState {
  const [only] = sum.members;
  if (isSum(quantity, sum) || !only?.claim) return 'computed';
  return bestSource(only.claim, only.record, dataset.pages) === 'official' ? 'official' : 'press';
}

/** A number of a scale, short: 10 bn. */
export const shortNumber = (value: number, locale: SiteLocale): string =>
  numberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 }).format(value);

/** Freed from the dust that adding leaves. */
const exact = (value: number): number => Number(value.toPrecision(12));
