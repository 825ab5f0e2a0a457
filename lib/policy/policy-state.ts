import { type EventKind, eventKinds } from '@/lib/schema/rule-vocabulary';
import { type Country, countries } from '@/lib/schema/vocabulary';
import { isDay } from './in-force';

/** What the page shows. The address holds the whole of it. */
export type PolicyState = {
  on: string;
  /** One country, or two side by side; empty for all five. */
  compare: readonly Country[];
  kind?: EventKind;
};

/** Other parties put these on links; they are no part of the state and no fault of the reader. */
const FOREIGN = /^(utm_|fbclid|gclid|yclid|_rsc)/;

/** Reads the address. What makes no sense is left out, one part at a time, and named in `ignored`. */
export function readPolicyState(query: URLSearchParams, first: string): { state: PolicyState; ignored: string[] } {
  const state: PolicyState = { on: first, compare: [] };
  const ignored: string[] = [];
  const seen = new Set<string>();
  for (const [name, text] of query) {
    if (FOREIGN.test(name)) continue;
    const kind = eventKinds.find((one) => one === text);
    const shown = countriesIn(text);
    if (seen.has(name)) ignored.push(`${name}=${text}`);
    else if (name === 'on' && isDay(text)) state.on = text;
    else if (name === 'compare' && shown) state.compare = shown;
    else if (name === 'kind' && kind) state.kind = kind;
    else ignored.push(`${name}=${text}`);
    seen.add(name);
  }
  return { state, ignored };
}

/** One or two countries of the five, in the order of the record. */
function countriesIn(text: string): readonly Country[] | undefined {
  const named = text.toUpperCase().split(',');
  const known = countries.filter((country) => named.includes(country));
  return named.length <= 2 && named.length === known.length ? known : undefined;
}

/** Writes the state as a query, without what is shown anyway: equal views have equal addresses. */
export function writePolicyState({ on, compare, kind }: PolicyState, first: string): string {
  const query = new URLSearchParams();
  if (on !== first) query.set('on', on);
  if (compare.length > 0) query.set('compare', compare.join(','));
  if (kind) query.set('kind', kind);
  return query.toString().replaceAll('%2C', ',');
}

/** The pairs of countries that can be set side by side. */
export const countryPairs = (): [Country, Country][] =>
  countries.flatMap((one, index) => countries.slice(index + 1).map((other): [Country, Country] => [one, other]));
