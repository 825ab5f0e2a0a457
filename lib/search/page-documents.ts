import type { Dataset } from '@/lib/dataset/build-dataset';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { type MessageKey, translator } from '@/lib/i18n/translate';
import { verdictOf } from '@/lib/plausibility/checked-sums';
import type { SearchDocument } from './document';
import { allOf, inAll } from './place-words';

/** The checked statements, with what was found of each. */
export function statementDocuments(dataset: Dataset, locale: SiteLocale): SearchDocument[] {
  const t = translator(locale);
  return dataset.checkedClaims.map((claim): SearchDocument => {
    const verdict = verdictOf(claim, dataset) ?? claim.verdict;
    const publishers = (claim.by ?? []).flatMap((id) => dataset.pages.get(id)?.publisher.name ?? []);
    return {
      kind: 'statement',
      href: `/${locale}/claims#${claim.key}`,
      note: [t(`finding.${claim.finding}`), verdict ? t(`case.verdict.${verdict}`) : ''].filter(Boolean).join(' · '),
      words: {
        title: allOf(claim.said, locale),
        name: [...publishers, ...(claim.where ? [inLocale(claim.where, locale).text] : [])],
        text: allOf(claim.because, locale),
      },
    };
  });
}

/** The site's own pages: address, name in the head of the site, and title and first lines of the page. */
const PAGES: { path: string; name: MessageKey; more: MessageKey[] }[] = [
  { path: '', name: 'site.map', more: ['home.title'] },
  { path: '/convert', name: 'site.convert', more: ['convert.title', 'convert.lead'] },
  { path: '/check', name: 'site.check', more: ['check.title', 'check.lead'] },
  { path: '/profit', name: 'site.profit', more: ['profit.title', 'profit.lead'] },
  { path: '/trends', name: 'trends.title', more: ['trends.lead'] },
  { path: '/trends/scenario', name: 'scenario.title', more: ['scenario.lead', 'scenario.how'] },
  { path: '/compare', name: 'compare.title', more: ['compare.lead'] },
  { path: '/claims', name: 'site.claims', more: ['claims.title', 'claims.lead'] },
  { path: '/policy', name: 'site.policy', more: ['policy.title', 'policy.lead'] },
  { path: '/countries', name: 'site.countries', more: ['brief.indexLead'] },
  { path: '/method', name: 'site.method', more: ['method.title', 'method.lead'] },
  { path: '/method/baselines', name: 'method.baselines', more: ['method.baselinesLead'] },
  { path: '/numbers', name: 'numbers.title', more: ['numbers.what', 'numbers.lead'] },
  { path: '/context', name: 'site.neighbours', more: ['context.title', 'context.lead'] },
  { path: '/data', name: 'site.data', more: ['search.page.dataNote'] },
];

export const pageDocuments = (locale: SiteLocale): SearchDocument[] =>
  PAGES.map(({ path, name, more }) => ({
    kind: 'page',
    href: `/${locale}${path}`,
    note: translator(locale)(more[0] ?? name),
    words: { title: inAll(name, locale), text: more.flatMap((key) => inAll(key, locale)) },
  }));
