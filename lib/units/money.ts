/** Sums of money never mix: a sum carries its currency in its type. */
export const currencies = ['KZT', 'KGS', 'TJS', 'UZS', 'TMT', 'USD', 'RUB'] as const;
export type Currency = (typeof currencies)[number];

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
