import type { Grounds, MachineChoice } from '@/lib/profit/sums/grounds';
import type { Farm } from '@/lib/profit/sums/ledger';
import { FOREIGN } from '@/lib/view/address-parts';
import { type Limits, readTyped } from '@/lib/view/read-typed';

export const currencies = ['USD', 'KZT'] as const;
export type Currency = (typeof currencies)[number];

export const numberFields = ['rigs', 'power', 'coin', 'network'] as const;
export type NumberField = (typeof numberFields)[number];

/** What the reader set. The address holds the whole of it. */
export type ProfitState = { machine: string; currency: Currency } & Record<NumberField, number>;

/** Newer than most of the list and at ease with the article's price; what it earns, older machines do not. */
const DEFAULT_MACHINE = 'antminer-s21-200t';
const DEFAULT_RIGS = 100;

/** What each field takes. A million machines is more than twice the register that the article tells of. */
export const limitsOf = (field: NumberField, currency: Currency): Limits => {
  switch (field) {
    case 'rigs':
      return { min: 1, max: 1e6, whole: true, fine: false };
    case 'power':
      return currency === 'USD'
        ? { min: 0.001, max: 2, whole: false, fine: true }
        : { min: 0.5, max: 1000, whole: false, fine: true };
    case 'coin':
      return { min: 1, max: 1e8, whole: false, fine: false };
    case 'network':
      return { min: 1, max: 1e6, whole: false, fine: false };
  }
};

/** Dollars into tenge and back, at four significant figures, so that 0.08 comes back as 0.08. */
export function inCurrency(power: number, from: Currency, to: Currency, { rate }: Grounds): number {
  if (from === to) return power;
  return Number((to === 'KZT' ? power * rate.value : power / rate.value).toPrecision(4));
}

export const defaultState = (grounds: Grounds): ProfitState => ({
  machine: (grounds.machines.find(({ key }) => key === DEFAULT_MACHINE) ?? grounds.machines[0])?.key ?? '',
  rigs: DEFAULT_RIGS,
  power: grounds.article.power,
  currency: 'USD',
  coin: grounds.coin.value,
  network: grounds.network.value,
});

export function machineOf(state: ProfitState, { machines }: Grounds): MachineChoice {
  const machine = machines.find(({ key }) => key === state.machine);
  if (!machine) throw new Error(`There is no machine "${state.machine}".`);
  return machine;
}

/** The farm that a state describes, its power in dollars. */
export function farmOf(state: ProfitState, grounds: Grounds): Farm {
  const { terahash, watts } = machineOf(state, grounds);
  const power = state.currency === 'KZT' ? state.power / grounds.rate.value : state.power;
  return { rigs: state.rigs, terahash, watts, power, coin: state.coin, network: state.network };
}

/** Reads the address. What makes no sense is left out, one part at a time, and named in `ignored`. */
export function readState(query: URLSearchParams, grounds: Grounds): { state: ProfitState; ignored: string[] } {
  const state = defaultState(grounds);
  const ignored: string[] = [];
  const seen = new Set<string>();
  const currency = currencies.find((one) => one === query.get('currency')?.toUpperCase());
  if (currency) {
    state.power = inCurrency(state.power, state.currency, currency, grounds);
    state.currency = currency;
  }
  for (const [name, text] of query) {
    const drop = () => ignored.push(`${name}=${text}`);
    if (FOREIGN.test(name)) continue;
    if (seen.has(name)) drop();
    else if (name === 'machine' && grounds.machines.some(({ key }) => key === text)) state.machine = text;
    else if (name === 'currency' && currency) state.currency = currency;
    else {
      const field = numberFields.find((one) => one === name);
      const value = field && readTyped(text, limitsOf(field, state.currency)).value;
      if (field && value !== undefined) state[field] = value;
      else drop();
    }
    seen.add(name);
  }
  return { state, ignored };
}

/** Writes the address, in one order, without defaults: equal states have equal addresses. */
export function writeState(state: ProfitState, grounds: Grounds): string {
  const usual = defaultState(grounds);
  const query = new URLSearchParams();
  const abroad = state.currency !== usual.currency;
  if (state.machine !== usual.machine) query.set('machine', state.machine);
  if (state.rigs !== usual.rigs) query.set('rigs', String(state.rigs));
  if (abroad || state.power !== usual.power) query.set('power', String(state.power));
  if (abroad) query.set('currency', state.currency);
  if (state.coin !== usual.coin) query.set('coin', String(state.coin));
  if (state.network !== usual.network) query.set('network', String(state.network));
  return query.toString();
}
