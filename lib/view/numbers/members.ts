import type { Dataset } from '@/lib/dataset/build-dataset';
import { energyOf } from '@/lib/derive/energy';
import { voicesOf } from '@/lib/derive/voices';
import { dateText } from '@/lib/format/date';
import type { SiteLocale } from '@/lib/i18n/locale';
import { speechOf, translator } from '@/lib/i18n/translate';
import { isTold } from '@/lib/method/derived';
import { claimsOf } from '@/lib/plausibility/verdict';
import type { Case } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';
import { claimWords, mainClaim, titleOf } from '@/lib/view/case-words';
import { derivedWords } from '@/lib/view/derived-words';
import { type Bar, barTitle } from '@/lib/view/explorer/impact-rows';
import { derivedSection, numberHref, numbersPath } from './number-place';
import type { Link } from './number-section';

/** One case of a sum or a count: its date, the numbers that put it there, and the nearest page for each voice of them. */
export type Member = { key: string; title: string; href: string; date: string; values: Link[]; sources: Link[] };

export const caseLink =
  (dataset: Dataset, locale: SiteLocale) =>
  (record: Case): Link => ({ text: titleOf(record, dataset, locale), href: `/${locale}/cases/${record.id}` });

function member(record: Case, values: Link[], by: string[], dataset: Dataset, locale: SiteLocale): Member {
  return {
    key: record.id,
    title: titleOf(record, dataset, locale),
    href: numbersPath(locale, record.id),
    date: record.announced ? dateText(record.announced, locale) : '',
    values,
    sources: nearest(record, by, dataset),
  };
}

/** The first page of each independent voice among these sources of a case. */
function nearest(record: Case, by: string[], { pages }: Dataset): Link[] {
  return voicesOf(record, pages, by).flatMap(({ sources: [first] }) => {
    const page = pages.get(record.sources[first ?? ''] ?? '');
    return page?.url ? [{ text: page.publisher.name, href: page.url }] : [];
  });
}

function claimLink(claim: Claim, record: Case, locale: SiteLocale): Link {
  const { text, lang } = claimWords(claim, locale);
  const href = numberHref(locale, record.id, claim.key);
  return { text: `${translator(locale)(`what.${claim.what}`)}: ${text}`, href, ...(lang ? { lang } : {}) };
}

/** A case that is counted for some of its claims. */
export function claimMember(
  record: Case,
  counts: (claim: Claim) => boolean,
  dataset: Dataset,
  locale: SiteLocale,
): Member {
  const claims = record.claims.filter(counts);
  const links = claims.map((claim) => claimLink(claim, record, locale));
  return member(record, links, [...new Set(claims.flatMap(({ by }) => by))], dataset, locale);
}

/** A case that is counted for what it is: its weightiest value, or its sources alone. */
export function plainMember(record: Case, dataset: Dataset, locale: SiteLocale): Member {
  const claim = mainClaim(record);
  return claim
    ? claimMember(record, (one) => one === claim, dataset, locale)
    : member(record, [], Object.keys(record.sources), dataset, locale);
}

/** A case that is counted with its energy, which rests on some of its claims. */
export function energyMember(record: Case, dataset: Dataset, locale: SiteLocale): Member {
  const energy = energyOf(record, dataset);
  if (!isTold(energy)) return plainMember(record, dataset, locale);
  const href = numberHref(locale, record.id, derivedSection('energy'));
  const text = derivedWords(energy, speechOf(locale));
  return member(record, [{ text, href }], sourcesOf(record, claimsOf(energy)), dataset, locale);
}

/** A case or a reading of it, with the hours of demand that it comes to. */
export function impactMember(bar: Bar, dataset: Dataset, locale: SiteLocale): Member {
  const href = numberHref(locale, bar.record.id, bar.by?.section ?? derivedSection('hours'));
  const text = translator(locale)('numbers.hours', { value: derivedWords(bar.hours, speechOf(locale)) });
  const made = member(bar.record, [{ text, href }], sourcesOf(bar.record, claimsOf(bar.hours)), dataset, locale);
  return { ...made, key: href, title: barTitle(bar, dataset, locale) };
}

const sourcesOf = (record: Case, keys: string[]): string[] => [
  ...new Set(record.claims.filter(({ key }) => keys.includes(key)).flatMap(({ by }) => by)),
];
