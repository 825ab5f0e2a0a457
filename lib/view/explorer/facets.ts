import { countries, kinds, precisions, statusStates, subjects } from '@/lib/schema/vocabulary';

/** "Not stated" as the value of a facet: every facet has it, so that counts add up to the whole. */
export const NONE = 'none';

/** The facets whose values shut each other out: each case has one value in each. */
export const facets = ['country', 'subject', 'kind', 'status', 'precision', 'year'] as const;
export type Facet = (typeof facets)[number];

/** What a case tells; a case may tell several of these, so their counts do not add up and are not meant to. */
export const toldValues = ['loss', 'power', 'energy', 'doubt'] as const;
export type Told = (typeof toldValues)[number];

/** A case as the explorer sees it: finished words, and the values that filters ask for. */
export type CaseRow = {
  id: string;
  title: string;
  /** ISO, as precise as known; empty if not stated. */
  date: string;
  dateText: string;
  facets: Record<Facet, string>;
  told: Told[];
  /** Keys of the marks it is drawn at; empty means the tray. */
  marks: string[];
  /** The weightiest reported value. */
  claim: { text: string } | null;
  /** How many pages were read for it. */
  sources: number;
  /** Energy in kWh to four digits, for sorting; null where none can be told. */
  energy: number | null;
  /** The same in words, with its bounds; empty where none can be told. */
  energyText: string;
};

/** The values that each facet may have in the address. Years are those of the record. */
export function facetValues(years: string[]): Record<Facet, readonly string[]> {
  return {
    country: countries,
    subject: subjects,
    kind: kinds,
    status: [...statusStates, NONE],
    precision: precisions,
    year: [...years, NONE],
  };
}
