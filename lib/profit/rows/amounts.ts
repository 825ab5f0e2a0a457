import { significant } from '@/lib/format/number';
import type { Speech } from '@/lib/i18n/speech';
import type { Currency } from '@/lib/profit/profit-state';
import type { Grounds } from '@/lib/profit/sums/grounds';

const MINUS = '−';
const SIGN = '$';

/** Formats are kept: making one takes longer than all else that a key press asks for. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number with at most so many decimals, and at least so many. */
export function digits(value: number, locale: string, most = 9, least = 0): string {
  const key = `${locale} ${most} ${least}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most });
    formats.set(key, format);
  }
  return format.format(value);
}

/** The minus of typography before a finished text, where the value is below zero as it is shown. */
export const signed = (value: number, text: string): string =>
  value < 0 && /[1-9]/.test(text) ? `${MINUS}${text}` : text;

type Money = { by: number; word: 'profit.dollars' | 'profit.dollarsMillion' | 'profit.dollarsBillion' };
const MONEY: readonly Money[] = [
  { by: 1e9, word: 'profit.dollarsBillion' },
  { by: 1e6, word: 'profit.dollarsMillion' },
];
const moneyFor = (greatest: number): Money =>
  MONEY.find(({ by }) => greatest >= by) ?? { by: 1, word: 'profit.dollars' };

export type WriteDollars = (value: number) => string;

/** Writes the sums of one table alike, so that they can be added: cents, whole dollars, or parts of a million. */
export function dollarsLike(greatest: number, { t, locale }: Speech): WriteDollars {
  const { by, word } = moneyFor(Math.abs(greatest));
  const decimals = by > 1 || Math.abs(greatest) < 10_000 ? 2 : 0;
  return (value) =>
    signed(value, t(word, { sign: SIGN, amount: digits(Math.abs(value) / by, locale, decimals, decimals) }));
}

/** A change says plus as well as minus. */
export const withPlus = (value: number, write: WriteDollars): string => {
  const text = write(value);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
};

/** Dollars at a few significant figures, where cents would feign knowledge: a price, or a term of a sum. */
export function roughDollars(
  value: number,
  { t, locale }: Speech,
  figures = 3,
  direction: Parameters<typeof significant>[2] = 'nearest',
): string {
  const { by, word } = moneyFor(Math.abs(value) >= 1e7 ? Math.abs(value) : 0);
  const amount = digits(Math.abs(significant(value, figures, direction)) / by, locale);
  return signed(value, t(word, { sign: SIGN, amount }));
}

export const tenge = (value: number, { t, locale }: Speech, most = 2): string =>
  t('profit.tenge', { amount: digits(value, locale, most) });

/** The ends of a result of ours: two significant figures, rounded outward. */
export const outward = (low: number, high: number, speech: Speech): { low: string; high: string } => ({
  low: roughDollars(low, speech, 2, 'down'),
  high: roughDollars(high, speech, 2, 'up'),
});

/** A price of a kilowatt-hour in both currencies: $0.08 (40.9 tenge). */
export const powerPrice = (price: number, { rate }: Grounds, speech: Speech): string =>
  `${roughDollars(price, speech)} (${tenge(significant(price * rate.value, 3), speech)})`;

/** The price as the reader set it, in his currency alone. */
export const ownPrice = (price: number, currency: Currency, speech: Speech): string =>
  currency === 'KZT'
    ? tenge(price, speech, 4)
    : speech.t('profit.dollars', { sign: SIGN, amount: digits(price, speech.locale, 6) });

/** A share of one as a percentage. */
export const percent = (share: number, { t, locale }: Speech, decimals = 0): string =>
  signed(share, t('profit.percent', { amount: digits(Math.abs(share) * 100, locale, decimals, decimals) }));
