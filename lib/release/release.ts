import type { BriefModel } from '@/lib/brief/brief';
import type { Figure } from '@/lib/figure/figure';
import type { SiteLocale } from '@/lib/i18n/locale';
import type { Claim } from '@/lib/schema/claim';
import type { CaseModel } from '@/lib/view/case/case-model';
import type { Tools } from '@/lib/view/tool-baselines';

/** The words of a case file that a release keeps: all but the drawings and the cases beside it. */
export const frozenParts = [
  'id',
  'title',
  'country',
  'path',
  'numbers',
  'facts',
  'method',
  'alert',
  'claims',
  'ledgers',
  'evidence',
  'readings',
  'tests',
  'derived',
  'conflicts',
  'notes',
] as const satisfies readonly (keyof CaseModel)[];
export type FrozenCase = Pick<CaseModel, (typeof frozenParts)[number]>;

/** A record as it was published, for comparing: its claims as reported, and a mark of all else that it says. */
export type ReleasedRecord = { id: string; claims: Claim[]; rest: string };

/** The converter's baselines with maps as lists, since a file has no maps. */
export type KeptTools = {
  baselines: Omit<Tools['baselines'], 'constants'> & { constants: MapEntries<Tools['baselines']['constants']> };
  pages: MapEntries<Tools['book']['pages']>;
};
type MapEntries<M> = M extends ReadonlyMap<infer K, infer V> ? [K, V][] : never;

/** What was published under one version: finished words, so that it reads the same after any number of builds. */
export type Release = {
  version: string;
  /** The day of the release. */
  date: string;
  records: ReleasedRecord[];
  cases: Record<SiteLocale, FrozenCase[]>;
  figures: Record<SiteLocale, Figure[]>;
  /** Briefs in finished words; releases made before they were kept have none. */
  briefs?: Record<SiteLocale, BriefModel[]>;
  /** What the converter computed with. */
  tools: Record<SiteLocale, KeptTools>;
};

/** The address of a frozen page. */
export const frozenPath = (locale: SiteLocale, version: string, id?: string): string =>
  `/${locale}/frozen/${version}${id ? `/cases/${id}` : ''}`;
