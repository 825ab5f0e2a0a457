import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import type { Case } from '@/lib/schema/case';
import { titleOf } from './case-words';
import type { KnownNames } from './missing-page';
import { publisherUses } from './sources/source-uses';

/** The names of all that has a page, in one language. */
export function knownNames(dataset: Dataset, locale: SiteLocale): KnownNames {
  const named = (records: Case[]) =>
    records.map((record) => ({ id: record.id, name: titleOf(record, dataset, locale) }));
  return {
    cases: named(dataset.cases),
    context: named(dataset.context),
    publishers: publisherUses(dataset, locale).map(({ publisher: { id, name } }) => ({ id, name })),
  };
}
