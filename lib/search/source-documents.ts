import type { Dataset, RuleOf } from '@/lib/dataset/build-dataset';
import { dateText } from '@/lib/format/date';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { messages, translator } from '@/lib/i18n/translate';
import { publisherUses } from '@/lib/view/sources/source-uses';
import type { SearchDocument } from './document';
import { allOf, countryWords } from './place-words';

/** The agencies that acted or spoke in a published record. They have no pages: a result lists the cases. */
export function agencyDocuments(dataset: Dataset, locale: SiteLocale): SearchDocument[] {
  return [...dataset.agencies.values()].flatMap((agency): SearchDocument[] => {
    const at = (folder: string, records: Dataset['cases']) =>
      records
        .filter(({ agencies, statements = [] }) =>
          [...agencies, ...statements.map((one) => one.agency)].includes(agency.key),
        )
        .map(({ id }) => `/${locale}/${folder}/${id}`);
    const cases = [...at('cases', dataset.cases), ...at('context', dataset.context)];
    if (cases.length === 0) return [];
    return [
      {
        kind: 'agency',
        href: '',
        note: '',
        cases,
        words: { title: allOf(agency.name, locale), country: countriesOf(agency.country, locale) },
      },
    ];
  });
}

/** The publishers, with the titles of their pages and the hosts that these stand at. */
export function publisherDocuments(dataset: Dataset, locale: SiteLocale): SearchDocument[] {
  const t = translator(locale);
  return publisherUses(dataset, locale).map(({ publisher: { id, name, kind, country }, pages }) => ({
    kind: 'publisher',
    href: `/${locale}/sources/${id}`,
    note: t('search.note.publisher', { kind: t(`sourceKind.${kind}`), count: pages.length }),
    words: {
      title: [name],
      country: countriesOf(country, locale),
      pages: pages.flatMap(({ title }) => title ?? []),
      id: [id, ...pages.flatMap(({ url }) => (url ? new URL(url).hostname.replace(/^www\./, '') : []))],
    },
  }));
}

/** The rules of the law. A result leads to the step of the timeline that tells of the rule, or to its publisher. */
export const ruleDocuments = (dataset: Dataset, locale: SiteLocale): SearchDocument[] =>
  dataset.rules.map((rule) => ruleDocument(rule, dataset, locale));

function ruleDocument(rule: RuleOf, { policies }: Dataset, locale: SiteLocale): SearchDocument {
  const step = policies.flatMap(({ events }) => events).find((event) => event.rule === rule.key);
  const page = step ? `policy#${step.key}` : `sources/${rule.sources[0]?.split('/')[0]}`;
  return {
    kind: 'rule',
    href: `/${locale}/${page}`,
    note: ruleNote(rule, locale),
    words: {
      title: allOf(rule.title, locale),
      name: rule.instrument ? allOf(rule.instrument, locale) : [],
      country: countryWords(rule.country, locale),
      date: [rule.adopted, rule.inForce].flatMap((date) => (date ? dateText(date, locale) : [])),
      text: allOf(rule.text, locale),
    },
  };
}

function ruleNote({ country, instrument, inForce }: RuleOf, locale: SiteLocale): string {
  const t = translator(locale);
  const force = inForce ? t('search.note.inForce', { date: dateText(inForce, locale) }) : '';
  return [t(`country.${country}`), instrument ? inLocale(instrument, locale).text : '', force]
    .filter(Boolean)
    .join(' · ');
}

/** The names of a country, where the site has a word for it. */
function countriesOf(country: string | undefined, locale: SiteLocale): string[] {
  return country && `country.${country}` in messages.en ? countryWords(country, locale) : [];
}
