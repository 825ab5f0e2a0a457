import { type Fault, readTyped } from '@/lib/view/read-typed';
import { LIMITS, type Scenario, type TypedField } from './scenario';

/** A scenario with what was typed into a field, or what is wrong with it. */
export type Typed = { scenario: Scenario; fault?: undefined } | { fault: Fault | 'order'; scenario?: undefined };

/** What may be left empty: our own load factor, or the people of the country, then stand in. */
const OPTIONAL: readonly TypedField[] = ['load', 'people'];
const DASH = /\s*(?:[–—−]|\.\.|-)\s*/;

/** Takes what was typed into a field. The text itself is kept by whoever asks, sense or nonsense. */
export function typed(field: TypedField, text: string, scenario: Scenario): Typed {
  if (text.trim() === '' && OPTIONAL.includes(field)) return { scenario: without(field, scenario) };
  if (field === 'load') return typedLoad(text, scenario);
  const { value, fault } = readTyped(text, LIMITS[field]);
  if (fault) return { fault };
  if (field === 'mw') return { scenario: { ...scenario, megawatts: value } };
  return { scenario: { ...scenario, [field]: value } };
}

/** One share, or two with a dash between: 0.9, 0.85–1. */
function typedLoad(text: string, scenario: Scenario): Typed {
  const parts = text.trim().split(DASH);
  const [first = '', second = first, ...more] = parts;
  if (more.length > 0 || first === '') return { fault: 'text' };
  const low = readTyped(first, LIMITS.load);
  const high = readTyped(second, LIMITS.load);
  if (low.fault) return { fault: low.fault };
  if (high.fault) return { fault: high.fault };
  if (low.value > high.value) return { fault: 'order' };
  return { scenario: { ...scenario, load: { low: low.value, high: high.value } } };
}

function without(field: TypedField, scenario: Scenario): Scenario {
  const { load, people, ...rest } = scenario;
  return {
    ...rest,
    ...(field !== 'load' && load ? { load } : {}),
    ...(field !== 'people' && people ? { people } : {}),
  };
}

/** What a field shows for a scenario, where nothing is being typed: digits that can be typed back. */
export function shownIn(field: TypedField, scenario: Scenario, locale: string): string {
  const write = (value: number | undefined) =>
    value === undefined ? '' : locale === 'en' ? String(value) : String(value).replace('.', ',');
  if (field === 'mw') return write(scenario.megawatts);
  if (field !== 'load') return write(scenario[field]);
  const { low, high } = scenario.load ?? {};
  return low === high ? write(low) : `${write(low)}–${write(high)}`;
}
