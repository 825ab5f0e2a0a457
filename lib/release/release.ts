import type { Figure } from '@/lib/figure/figure';
import type { SiteLocale } from '@/lib/i18n/locale';
import type { CaseModel } from '@/lib/view/case/case-model';

/** The words of a case file that a release keeps: enough to read and cite it, whatever later builds say. */
export const frozenParts = [
  'id',
  'title',
  'country',
  'path',
  'facts',
  'method',
  'alert',
  'claims',
  'evidence',
  'derived',
  'conflicts',
  'notes',
] as const;
export type FrozenCase = Pick<CaseModel, (typeof frozenParts)[number]>;

/** What was published under one version: finished words, so that it reads the same after any number of builds. */
export type Release = {
  version: string;
  /** The day of the release. */
  date: string;
  cases: Record<SiteLocale, FrozenCase[]>;
  figures: Record<SiteLocale, Figure[]>;
};
