import { FOREIGN } from '@/lib/view/address-parts';
import { FIRST, isCountry, type Scenario, type TypedField, typedFields } from './scenario';
import { typed } from './typed';

/** Begins every key of a scenario in an address, so that it can stand on a page with an address of its own. */
export const PREFIX = 'scenario-';
export const isOwnKey = (key: string): boolean => key.startsWith(PREFIX);
export const keyOf = (field: TypedField | 'country' | 'region'): string => `${PREFIX}${field}`;

/** What an address asks for. `faulty` are texts that made no sense in their field; `ignored` are parts that no field has. */
export type Asked = { scenario: Scenario; faulty: Partial<Record<TypedField, string>>; ignored: string[] };

/**
 * Reads a scenario from an address or from what its form sent. What makes no sense is left out, one part at a time.
 * `alone` says that the page has no other keys, so that any other is a mistake.
 */
export function readScenario(query: URLSearchParams, towns: readonly Town[], alone: boolean): Asked {
  const asked: Asked = { scenario: FIRST, faulty: {}, ignored: [] };
  const country = query.get(keyOf('country'));
  if (country && isCountry(country)) asked.scenario = { ...FIRST, country };
  const seen = new Set<string>();
  for (const [key, text] of query) {
    const known = isOwnKey(key);
    if (FOREIGN.test(key) || !(known || alone)) continue;
    if (seen.has(key) || !known || !take(asked, key.slice(PREFIX.length), text, towns)) {
      asked.ignored.push(`${key}=${text}`);
    }
    seen.add(key);
  }
  return asked;
}

type Town = { key: string; country: string };

/** Puts one part of an address into what is asked; false if no field has it. */
function take(asked: Asked, name: string, text: string, towns: readonly Town[]): boolean {
  if (name === 'country') return isCountry(text);
  if (name === 'region') {
    const known = towns.some(({ key, country }) => key === text && country === asked.scenario.country);
    if (known) asked.scenario = { ...asked.scenario, region: text };
    return known || text === '';
  }
  const field = typedFields.find((one) => one === name);
  if (!field) return false;
  const result = typed(field, text, asked.scenario);
  if (result.scenario) asked.scenario = result.scenario;
  else asked.faulty[field] = text;
  return true;
}

/** The address of a scenario, whole, beside whatever other keys the page's address has. */
export function writeScenario({ country, megawatts, months, load, region, people }: Scenario, others = ''): string {
  const query = new URLSearchParams([...new URLSearchParams(others)].filter(([key]) => !isOwnKey(key)));
  const set = (field: Parameters<typeof keyOf>[0], value: string | number | undefined) => {
    if (value !== undefined) query.set(keyOf(field), String(value));
  };
  set('country', country);
  set('mw', megawatts);
  set('months', months);
  set('load', load && (load.low === load.high ? load.low : `${load.low}-${load.high}`));
  set('region', region);
  set('people', people);
  return query.toString();
}
