/** Sums of money never mix: a sum carries its currency in its type. */
export const currencies = ['KZT', 'KGS', 'TJS', 'UZS', 'TMT', 'USD', 'RUB'] as const;
export type Currency = (typeof currencies)[number];

/** The money of each country of the record, in which its tariffs and fines are told. */
export const localCurrency = { KZ: 'KZT', KG: 'KGS', TJ: 'TJS', UZ: 'UZS', TM: 'TMT' } as const satisfies Record<
  string,
  Currency
>;

/** The money of a place that may lie outside the region. */
export const currencyOf = (country: string | undefined): Currency | undefined =>
  Object.entries(localCurrency).find(([code]) => code === country)?.[1];

/** The country whose money a currency is. */
export const countryOfCurrency = (currency: string): string | undefined =>
  Object.entries(localCurrency).find(([, code]) => code === currency)?.[0];

export type Money<C extends Currency = Currency> = { readonly amount: number; readonly currency: C };

export const isCurrency = (unit: string | undefined): unit is Currency =>
  unit !== undefined && (currencies as readonly string[]).includes(unit);

export const money = <C extends Currency>(amount: number, currency: C): Money<C> => ({ amount, currency });

/** Adds sums of one currency; the type refuses two, and data that slips past the type is refused here. */
export function add<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  if (a.currency !== b.currency) throw new TypeError(`${a.currency} and ${b.currency} cannot be added.`);
  return money(a.amount + b.amount, a.currency);
}

/** Local units per dollar that a pair of statements of one sum implies. */
export const impliedRate = (local: Money, dollars: Money<'USD'>): number => local.amount / dollars.amount;
