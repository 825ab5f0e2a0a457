import type { Dataset } from '@/lib/dataset/build-dataset';
import type { SiteLocale } from '@/lib/i18n/locale';
import { speechOf, translator } from '@/lib/i18n/translate';
import type { Derived } from '@/lib/method/derived';
import { claimsOf } from '@/lib/plausibility/verdict';
import type { Case } from '@/lib/schema/case';
import { claimWords } from '@/lib/view/case-words';
import { type Sum, sumOf } from '@/lib/view/sum-words';
import type { Link } from './number-section';

const CLAIM = '#claim-';

/** A sum laid open to its leaves; claims among its inputs are sections of the same page. */
export const openSum = (result: Derived, dataset: Dataset, locale: SiteLocale): Sum =>
  atHome(sumOf(result, dataset, speechOf(locale), true), translator(locale)('numbers.below'));

const atHome = (sum: Sum, below: string): Sum => ({
  ...sum,
  inputs: sum.inputs.map((input) => ({
    ...input,
    origins: input.sum
      ? [{ text: below }]
      : input.origins.map((origin) =>
          origin.href?.startsWith(CLAIM) ? { ...origin, href: `#${origin.href.slice(CLAIM.length)}` } : origin,
        ),
    ...(input.sum ? { sum: atHome(input.sum, below) } : {}),
  })),
});

/** The claims that a result rests on, as links to their sections. */
export const restsOn = (result: Derived, record: Case, locale: SiteLocale): Link[] =>
  claimLinks(claimsOf(result), record, locale);

export const claimLinks = (keys: string[], record: Case, locale: SiteLocale): Link[] =>
  keys.flatMap((key) => {
    const claim = record.claims.find((one) => one.key === key);
    if (!claim) return [];
    const words = claimWords(claim, locale);
    const text = `${translator(locale)(`what.${claim.what}`)}: ${words.text}`;
    return [{ href: `#${key}`, text, ...(words.lang ? { lang: words.lang } : {}) }];
  });
