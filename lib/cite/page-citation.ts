import type { Dataset } from '@/lib/dataset/build-dataset';
import type { Case } from '@/lib/schema/case';
import { plain } from './citation';
import { type CiteLink, DATASET, heldLinks, livingLinks } from './cite-file';
import { caseSubject, datasetSubject, type Edition, type From, releasedSubject } from './subject';

/** What a page offers to cite it by: a sentence to paste, files to import, and its frozen twin if there is one. */
export type PageCitation = { text: string; links: CiteLink[]; frozen?: { text: string; href: string } };

/** `release` is the newest one that holds the case, if any does. */
export function caseCitation(
  record: Case,
  dataset: Dataset,
  from: From,
  release?: Omit<Edition, 'frozen'>,
): PageCitation {
  const cited = { text: plain(caseSubject(record, dataset, from)), links: livingLinks(from.locale, record.id) };
  if (!release) return cited;
  const kept = caseSubject(record, dataset, { ...from, edition: { ...release, frozen: true } });
  return { ...cited, frozen: { text: plain(kept), href: kept.address.slice(from.site.length) } };
}

export const datasetCitation = (from: From): PageCitation => ({
  text: plain(datasetSubject(from)),
  links: livingLinks(from.locale, DATASET),
});

/** The citation of a frozen page, which holds its files in itself: a release adds no files for it. */
export function releasedCitation(file: { id: string; title: string }, from: From): PageCitation {
  const cited = releasedSubject(file, from);
  return { text: plain(cited), links: heldLinks(cited) };
}
