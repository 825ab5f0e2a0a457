import type { Country } from '@/lib/schema/vocabulary';
import type { Line, Run } from '@/lib/view/line';
import type { BriefMap } from './map';
import type { BriefTrend } from './trend';

/** What a brief is on: one country, or the region. */
export type BriefScope = Country | 'all';

/** Parts that a reader may leave out. */
export const briefParts = ['facts', 'map', 'trend', 'largest', 'rules', 'grid', 'unknown'] as const;
export type BriefPart = (typeof briefParts)[number];

export type BriefFact = { key: string; value: Run; text: Line; note: Line };
export type LargestRow = { key: string; title: Run; date: Run | null; reported: Line; energy: Run; status: string };
export type RuleEntry = { key: string; words: Run; state: string };
/** One field, or one country; each cell holds what is known, or nothing. */
export type RuleRow = { key: string; name: string; cells: { key: string; entries: RuleEntry[] }[] };
export type GridRow = { key: string; cells: Line[] };

/** A brief in finished words of one language. A part that was left out is null. */
export type BriefModel = {
  scope: BriefScope;
  /** Of its address, without the language: /countries/kz, /brief. */
  path: string;
  name: string;
  title: string;
  lead: Line;
  /** What was chosen, where something was. */
  chosen: Line | null;
  version: string;
  date: Run;
  address: Run;
  qr: { size: number; path: string; alt: string };
  citation: string;
  facts: BriefFact[] | null;
  map: BriefMap | null;
  trend: BriefTrend | null;
  largest: { rows: LargestRow[]; note: Line } | null;
  rules: { title: Line; head: string[]; rows: RuleRow[]; notes: Line[] } | null;
  grid: { head: string[]; rows: GridRow[]; notes: Line[] } | null;
  unknown: Line[] | null;
  method: Line[];
};
