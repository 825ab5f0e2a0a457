import { type Country, countries } from '@/lib/schema/vocabulary';
import type { Limits } from '@/lib/view/read-typed';

/** What the reader supposes: so many megawatts of unpaid load in a country for so many months. */
export type Scenario = {
  country: Country;
  megawatts: number;
  months: number;
  /** Share of the time at full load; the method's own where it is left out. */
  load?: { low: number; high: number };
  /** The town whose homes are asked about; the whole country where it is left out. */
  region?: string;
  /** People of a region that the reader names; they go before a town. */
  people?: number;
};

/** What the page opens with. */
export const FIRST: Scenario = { country: 'KZ', megawatts: 50, months: 12 };

/** Fields that are typed into. */
export const typedFields = ['mw', 'months', 'load', 'people'] as const;
export type TypedField = (typeof typedFields)[number];

/** What each field takes. Five gigawatts are more than four times the highest official estimate of all illegal mining. */
export const LIMITS: Record<TypedField, Limits> = {
  mw: { min: 0.1, max: 5000, whole: false, fine: false },
  months: { min: 1, max: 60, whole: true, fine: false },
  load: { min: 0.05, max: 1, whole: false, fine: true },
  people: { min: 100, max: 50_000_000, whole: true, fine: false },
};

export const isCountry = (text: string): text is Country => countries.some((one) => one === text);
