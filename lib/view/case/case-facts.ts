import type { Dataset } from '@/lib/dataset/build-dataset';
import { dateText } from '@/lib/format/date';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Case } from '@/lib/schema/case';
import { periodWords, placeWords } from '@/lib/view/case-words';
import type { Words } from './claim-rows';

export type Fact = { name: string; value: Words; note?: Words };

/** When, where, what, by whom, and where the matter stood; "not stated" where the record tells nothing. */
export function caseFacts(record: Case, dataset: Dataset, locale: SiteLocale): Fact[] {
  const t = translator(locale);
  const none = { text: t('case.notStated') };
  const agencies = record.agencies.flatMap((key) => {
    const agency = dataset.agencies.get(key);
    return agency ? [inLocale(agency.name, locale).text] : [];
  });
  const asOf = record.status?.asOf ? ` (${t('case.asOf', { date: dateText(record.status.asOf, locale) })})` : '';
  return [
    {
      name: t('case.announced'),
      value: record.announced ? { text: dateText(record.announced, locale) } : none,
      ...(record.announcedNote ? { note: inLocale(record.announcedNote, locale) } : {}),
    },
    { name: t('case.period'), value: record.period ? { text: periodWords(record.period, locale) } : none },
    { name: t('case.place'), value: { text: placeSentence(record, dataset, locale) } },
    {
      name: t('case.status'),
      value: record.status ? { text: t(`status.${record.status.state}`) + asOf } : none,
      ...(record.status ? { note: inLocale(record.status.text, locale) } : {}),
    },
    { name: t('case.kind'), value: { text: `${t(`kind.${record.kind}`)} · ${t(`subject.${record.subject}`)}` } },
    { name: t('case.agencies'), value: agencies.length > 0 ? { text: agencies.join('; ') } : none },
  ];
}

/** The place in words, never smaller than told: "somewhere in East Kazakhstan (region, not more exact)". */
export function placeSentence(record: Case, dataset: Dataset, locale: SiteLocale): string {
  const t = translator(locale);
  const all = record.places.flatMap((key) => {
    const place = dataset.places.get(key);
    return place ? [inLocale(place.names, locale).text] : [];
  });
  const place = all.length > 0 ? all.join('; ') : placeWords(record, dataset, locale);
  const precision = t(`precision.${record.precision}`).toLocaleLowerCase(locale);
  if (record.precision === 'site') return `${place} (${t('case.exact')})`;
  return `${t('case.somewhere', { place })} (${t('case.notExact', { precision })})`;
}
