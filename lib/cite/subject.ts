import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Case } from '@/lib/schema/case';
import { titleOf } from '@/lib/view/case-words';

export const AUTHOR = 'Lost Load';
export const LICENCE = 'CC-BY-4.0';
export const LICENCE_ADDRESS = 'https://creativecommons.org/licenses/by/4.0/';

/** One state of the data: its version and the day (ISO) it is of. `frozen` if it is a release that never changes. */
export type Edition = { version: string; date: string; frozen?: boolean };

/** What is cited, finished: words of one language and a whole address. */
export type Subject = {
  /** Names the reference in a list of references: Latin letters, digits, hyphens. */
  key: string;
  title: string;
  locale: SiteLocale;
  version: string;
  /** The day of the version. */
  date: string;
  frozen: boolean;
  address: string;
  /** The day on which it was read, if it is to be said. */
  accessed?: string;
};

/** Where it is cited from: the site's address without a slash at its end, the language, the state of the data. */
export type From = { site: string; locale: SiteLocale; edition: Edition };

/** /en/cases/x, or /en/frozen/0123456789ab/cases/x where the edition is frozen. */
export const editionPath = ({ locale, edition }: Omit<From, 'site'>, path: string): string =>
  edition.frozen ? `/${locale}/frozen/${edition.version}${path}` : `/${locale}${path}`;

const subject = (from: From, key: string, title: string, path: string): Subject => ({
  key: ['lost-load', key, from.edition.frozen ? from.edition.version : '', from.locale === 'en' ? '' : from.locale]
    .filter(Boolean)
    .join('-'),
  title,
  locale: from.locale,
  version: from.edition.version,
  date: from.edition.date,
  frozen: from.edition.frozen ?? false,
  address: from.site + editionPath(from, path),
});

/** The whole record. Its address is the page of the data, in a frozen edition too. */
export const datasetSubject = (from: From): Subject => ({
  ...subject(from, '', translator(from.locale)('cite.dataset'), ''),
  address: `${from.site}/${from.locale}/data`,
});

/** One case, or one record on a neighbour, under its title in the language. Frozen, both stand among the cases. */
export function caseSubject(record: Case, dataset: Dataset, from: From): Subject {
  const folder = !from.edition.frozen && dataset.context.includes(record) ? 'context' : 'cases';
  return subject(from, record.id, titleOf(record, dataset, from.locale), `/${folder}/${record.id}`);
}

/** A record as a release kept it, under the title that it had then. */
export const releasedSubject = ({ id, title }: { id: string; title: string }, from: From): Subject =>
  subject({ ...from, edition: { ...from.edition, frozen: true } }, id, title, `/cases/${id}`);

/** One chart or map. `path` is that of its page, without the language: /figures/cases-by-year. */
export const figureSubject = (figure: { name: string; title: string }, path: string, from: From): Subject =>
  subject(from, figure.name, figure.title, path);

/** The brief on a country or on the region, by its address without the language. */
export const briefSubject = (title: string, path: string, from: From): Subject =>
  subject(from, path.replace(/[^a-z0-9]+/g, '-').replace(/^-/, ''), title, path);
