import type { Dataset } from '@/lib/dataset/build-dataset';
import { voicesOf } from '@/lib/derive/voices';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Case } from '@/lib/schema/case';

/** Who says it: the voice nearest to the event among these pages, and how its words are known. */
export function attribution(keys: string[], record: Case, dataset: Dataset, locale: SiteLocale): string {
  const t = translator(locale);
  const [voice] = voicesOf(record, dataset.pages, keys);
  if (!voice) return '';
  if (voice.agency) {
    const agency = dataset.agencies.get(voice.agency);
    const name = agency ? withArticle(inLocale(agency.name, locale).text, locale) : voice.agency;
    const by = t(`summary.by.${voice.nearness}`, { name, count: voice.sources.length, kind: '' });
    const own = record.statements?.find(({ key }) => key === voice.key)?.text;
    return own ? by : `${by} (${t('summary.ownNotFound')})`;
  }
  const page = dataset.pages.get(record.sources[voice.key] ?? '');
  return t('summary.by.single', { name: page?.publisher.name ?? voice.key, kind: t(`sourceKind.${voice.kind}`) });
}

/** Bodies that English calls by a common noun; companies and the like go by their names alone. */
const COMMON_NOUN =
  /^(Accounts|Cambridge|Central|Committee|Cybersecurity|Department|Federal|Financial|Government|Ministry|National|President|Prime|Prosecutor|Regional|Republican|State|Supreme|Tax|Transport Police)\b/;
const withArticle = (name: string, locale: SiteLocale): string =>
  locale === 'en' && COMMON_NOUN.test(name) ? `the ${name}` : name;
