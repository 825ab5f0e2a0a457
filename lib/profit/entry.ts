import type { Grounds } from '@/lib/profit/sums/grounds';
import { type Fault, readTyped } from '@/lib/view/read-typed';
import {
  type Currency,
  defaultState,
  inCurrency,
  limitsOf,
  type NumberField,
  numberFields,
  type ProfitState,
} from './profit-state';

/**
 * What stands in the form. `typed` is kept letter for letter, sense or nonsense; `state` is the last that made sense,
 * and what the results are of. `touched` says that the address is to follow.
 */
export type Entry = {
  state: ProfitState;
  typed: Partial<Record<NumberField, string>>;
  ignored: string[];
  touched: boolean;
};

export type Entered =
  | { what: 'address'; state: ProfitState; ignored: string[] }
  | { what: 'number'; field: NumberField; text: string }
  | { what: 'machine'; machine: string }
  | { what: 'currency'; currency: Currency }
  | { what: 'reset' };

/** A farm as an address or a form asks for it, and what of that made no sense. */
export type Asked = { state: ProfitState; ignored: string[] };

export const freshEntry = (grounds: Grounds): Entry => ({
  state: defaultState(grounds),
  typed: {},
  ignored: [],
  touched: false,
});

/** Why a field cannot be used, if it cannot. */
export function faultOf({ state, typed }: Entry, field: NumberField): Fault | undefined {
  const text = typed[field];
  return text === undefined ? undefined : readTyped(text, limitsOf(field, state.currency)).fault;
}

export const faultyFields = (entry: Entry): NumberField[] =>
  numberFields.filter((field) => faultOf(entry, field) !== undefined);

/** The form after something was entered. */
export function enteredBy(before: Entry, entered: Entered, grounds: Grounds): Entry {
  switch (entered.what) {
    case 'address':
      return { state: entered.state, typed: {}, ignored: entered.ignored, touched: false };
    case 'reset':
      return { ...freshEntry(grounds), touched: true };
    case 'machine':
      return changed(before, { machine: entered.machine }, before.typed);
    case 'currency':
      return inOtherCurrency(before, entered.currency, grounds);
    case 'number': {
      const { value } = readTyped(entered.text, limitsOf(entered.field, before.state.currency));
      const typed = { ...before.typed, [entered.field]: entered.text };
      return changed(before, value === undefined ? {} : { [entered.field]: value }, typed);
    }
  }
}

const changed = (before: Entry, state: Partial<ProfitState>, typed: Entry['typed']): Entry => ({
  state: { ...before.state, ...state },
  typed,
  ignored: [],
  touched: true,
});

/** A price that made sense is converted; one that did not is left as typed, and used if it makes sense now. */
function inOtherCurrency(before: Entry, currency: Currency, grounds: Grounds): Entry {
  const { state } = before;
  const converted = { currency, power: inCurrency(state.power, state.currency, currency, grounds) };
  const { power: text, ...rest } = before.typed;
  if (text === undefined || faultOf(before, 'power') === undefined) return changed(before, converted, rest);
  const { value } = readTyped(text, limitsOf('power', currency));
  return changed(before, value === undefined ? converted : { ...converted, power: value }, before.typed);
}
