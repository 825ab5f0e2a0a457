import type { Baselines } from '@/lib/method/baseline';
import type { Knowledge } from './check';
import type { KnownCase, KnownStatement } from './match';

/** What the check knows of places and cases, as plain lists that can travel with a page. */
export type Index = {
  names: [spelling: string, key: string][];
  countries: [key: string, country: string][];
  cases: KnownCase[];
  statements: KnownStatement[];
};

/** The index unfolded, with the baselines beside it. Free of the record, so that the browser may do it. */
export function knowledgeOf(index: Index, baselines: Baselines): Knowledge {
  const countries = new Map(index.countries);
  return {
    baselines,
    names: new Map(index.names),
    countryOf: (key) => countries.get(key) ?? (/^[A-Z]{2}$/.test(key) ? key : undefined),
    cases: index.cases,
    statements: index.statements,
  };
}
