import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { citation, mediaTypes, type Style, styles } from './citation';
import { caseSubject, datasetSubject, type From, type Subject } from './subject';

/** The name under which the whole record is cited among the ids of cases. */
export const DATASET = 'dataset';

/** Where the file of a living citation is. */
export const citePath = (locale: SiteLocale, id: string, style: Style): string =>
  `/api/v1/cite/${locale}/${id}.${style}`;

/** The names of all files of citations in one language. */
export const citeNames = (dataset: Dataset): string[] =>
  [DATASET, ...dataset.byId.keys()].flatMap((id) => styles.map((style) => `${id}.${style}`));

/** What the file of that name holds, or nothing if there is none. */
export function citeFile(name: string, dataset: Dataset, from: From): { text: string; media: string } | undefined {
  const style = styles.find((one) => name.endsWith(`.${one}`));
  if (!style) return undefined;
  const id = name.slice(0, -style.length - 1);
  const record = dataset.byId.get(id);
  if (!record && id !== DATASET) return undefined;
  const subject = record ? caseSubject(record, dataset, from) : datasetSubject(from);
  return { text: citation(subject, style), media: mediaTypes[style] };
}

const NAMES: Record<Exclude<Style, 'txt'>, string> = { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL JSON' };

export type CiteLink = { name: string; href: string; file?: string };

/** Links to a living citation in the styles that programs read. */
export const livingLinks = (locale: SiteLocale, id: string): CiteLink[] =>
  (Object.keys(NAMES) as (keyof typeof NAMES)[]).map((style) => ({
    name: NAMES[style],
    href: citePath(locale, id, style),
  }));

/** The same for a frozen page, which holds its citations in itself: each link carries its file. */
export const heldLinks = (subject: Subject): CiteLink[] =>
  (Object.keys(NAMES) as (keyof typeof NAMES)[]).map((style) => ({
    name: NAMES[style],
    href: `data:${mediaTypes[style]};charset=utf-8,${encodeURIComponent(citation(subject, style))}`,
    file: `${subject.key}.${style}`,
  }));
