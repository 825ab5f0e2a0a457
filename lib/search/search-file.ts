import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { caseDocuments } from './case-documents';
import { pack, type SearchFile } from './document';
import { pageDocuments, statementDocuments } from './page-documents';
import { placeDocuments } from './place-documents';
import { agencyDocuments, publisherDocuments, ruleDocuments } from './source-documents';

/** Everything that can be found, in one language, for the browser to index when it is first asked. */
export const searchFile = (dataset: Dataset, locale: SiteLocale): SearchFile =>
  pack(
    [
      ...caseDocuments(dataset, locale),
      ...placeDocuments(dataset, locale),
      ...agencyDocuments(dataset, locale),
      ...publisherDocuments(dataset, locale),
      ...ruleDocuments(dataset, locale),
      ...statementDocuments(dataset, locale),
      ...pageDocuments(locale),
    ],
    dataset.version,
  );
