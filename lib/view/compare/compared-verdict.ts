import type { Dataset } from '@/lib/dataset/build-dataset';
import { testsOf } from '@/lib/derive/case-tests';
import type { Figures } from '@/lib/derive/figures';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { isTelling, numberOf, type Verdict, worst } from '@/lib/plausibility/verdict';
import type { Case } from '@/lib/schema/case';
import { claimWords } from '@/lib/view/case-words';

/** How the printed values of a case came out, and what was held against what. */
export type ComparedVerdict = {
  verdict: Verdict;
  name: string;
  href: string;
  tests: { text: string; verdict: Verdict; name: string }[];
};

/**
 * The worst verdict of the tests that tell something. A case with a value that is read otherwise than printed is told
 * by that value as printed.
 */
export function comparedVerdict(
  figures: Figures,
  record: Case,
  dataset: Dataset,
  href: string,
  locale: SiteLocale,
): ComparedVerdict {
  const t = translator(locale);
  const printed = figures.doubtful.map(({ claim, tried }) => ({
    text: t('compare.printed', { value: claimWords(claim, locale).text }),
    verdict: tried[0]?.verdict ?? ('not testable' as const),
  }));
  const tested = testsOf(record, dataset)
    .filter(isTelling)
    .map(({ test, result, verdict }) => ({ text: `${numberOf(test)} ${t(`formula.${result.formula}`)}`, verdict }));
  const all = [...printed, ...tested].map((one) => ({ ...one, name: t(`case.verdict.${one.verdict}`) }));
  // Sources that give one number twice are tested twice; a reader needs to be told once.
  const tests = all.filter(
    ({ text, verdict }, index) => index === all.findIndex((one) => one.text === text && one.verdict === verdict),
  );
  const verdict = worst(tests);
  return { verdict, name: t(`case.verdict.${verdict}`), href: tests.length > 0 ? `${href}#check` : '', tests };
}
