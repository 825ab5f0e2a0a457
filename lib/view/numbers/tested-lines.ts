import type { Dataset } from '@/lib/dataset/build-dataset';
import { testsOf } from '@/lib/derive/case-tests';
import type { Figures } from '@/lib/derive/figures';
import { workedNumber } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import { speechOf, translator } from '@/lib/i18n/translate';
import { numberOf, type Test } from '@/lib/plausibility/verdict';
import type { Case } from '@/lib/schema/case';
import { readingName } from '@/lib/view/case/reading-table';
import { worked } from '@/lib/view/sum-words';
import { readingSection, testSection, triedSection } from './number-place';
import type { TestedLine } from './number-section';

/** A test in one line; `href` leads to the sum, `as` says of what it was made where that is not the printed value. */
export function testedLine(test: Test, href: string, locale: SiteLocale, as = ''): TestedLine {
  const t = translator(locale);
  const name = `${numberOf(test.test)} ${t(`formula.${test.result.formula}`)}`;
  return {
    key: `${as}${test.test} ${test.of.join(' ')} ${test.result.formula}`,
    name: as ? `${as}. ${name}` : name,
    value: worked(test.result.value, test.result.unit, speechOf(locale)),
    href,
    verdict: test.verdict,
    verdictName: t(`case.verdict.${test.verdict}`),
    against: t('case.against', {
      low: workedNumber(test.against.low, locale),
      high: workedNumber(test.against.high, locale),
    }),
  };
}

/** The tests that a claim went into: as printed, and in the readings that people settled on. */
export function claimTests(key: string, record: Case, figures: Figures, dataset: Dataset, locale: SiteLocale) {
  const t = translator(locale);
  const holds = ({ of }: Test) => of.includes(key);
  return [
    ...testsOf(record, dataset)
      .filter(holds)
      .map((test) => testedLine(test, `#${testSection(test)}`, locale)),
    ...figures.doubtful.flatMap((read) => [
      ...read.tried
        .filter(({ slip }) => slip === 'as-printed')
        .flatMap(({ tests, slip }) =>
          tests
            .filter(holds)
            .map((test) => testedLine(test, `#${triedSection(read.claim.key, slip)}`, locale, t('numbers.asPrinted'))),
        ),
      ...read.readings.flatMap((one) =>
        one.tests
          .filter(holds)
          .map((test) =>
            testedLine(test, `#${readingSection(read.claim.key, one.key)}`, locale, readingName(one, record, locale)),
          ),
      ),
    ]),
  ];
}
