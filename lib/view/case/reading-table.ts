import type { Dataset } from '@/lib/dataset/build-dataset';
import { testsOf } from '@/lib/derive/case-tests';
import type { Figures } from '@/lib/derive/figures';
import type { ReadAs } from '@/lib/derive/reading';
import { plainNumber, workedNumber } from '@/lib/format/number';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { speechOf, translator } from '@/lib/i18n/translate';
import { numberOf, type Verdict } from '@/lib/plausibility/verdict';
import type { Case } from '@/lib/schema/case';
import { claimWords } from '@/lib/view/case-words';
import { readingSection, testSection, triedSection } from '@/lib/view/numbers/number-place';
import { type Sum, sumOf, worked } from '@/lib/view/sum-words';
import type { Words } from './claim-rows';
import { type DerivedLine, figureLines } from './derived-lines';
import { shownTests, type TriedRow, triedRows, triedUnit, type Way } from './tried-rows';

/** A reading that people settled on: what speaks for it, what it comes to, and its sums. */
export type SettledReading = {
  key: string;
  section: string;
  name: string;
  because: Words | null;
  sums: Sum[];
  lines: DerivedLine[];
};

/** A doubtful claim: every way it was tried, as rows; its printed sums, where nobody has settled on a reading yet. */
export type ReadingTable = {
  key: string;
  claim: string;
  /** Each row with the place of its numbers. */
  rows: (TriedRow & { section: string })[];
  sums: Sum[];
  settled: SettledReading[];
};

export function readingTables(figures: Figures, record: Case, dataset: Dataset, locale: SiteLocale): ReadingTable[] {
  const speech = speechOf(locale);
  return figures.doubtful.map((read) => {
    const ways = waysOf(read, record, locale);
    return {
      key: read.claim.key,
      claim: claimWords(read.claim, locale).text,
      rows: triedRows(ways, claimWords(read.claim, locale).text, triedUnit(ways), read.dollars, speech).map(
        (row, index) => ({ ...row, section: waySection(read.claim.key, ways[index]) }),
      ),
      sums:
        read.readings.length > 0
          ? []
          : (read.tried[0]?.tests ?? []).map(({ result }) => sumOf(result, dataset, speech)),
      settled: read.readings.map((one, index) =>
        settled(one, read.claim.key, read.figures[index], record, dataset, locale),
      ),
    };
  });
}

/** Every way a doubtful claim is shown in the table: as tried by the method, and as read from the money by hand. */
export const waysOf = (read: Figures['doubtful'][number], record: Case, locale: SiteLocale): Way[] => [
  ...read.tried.map((one) => ({ ...one, key: one.slip })),
  ...read.readings
    .filter((one) => one.reading?.road === 'money')
    .map((one) => ({ ...one, name: readingName(one, record, locale) })),
];

const waySection = (claim: string, way: Way | undefined): string =>
  way && 'slip' in way ? triedSection(claim, way.key) : readingSection(claim, way?.key ?? '');

/** The energy stands in the table; gases and coins, far from the case, in the converter. */
const ELSEWHERE = ['energy', 'carbon', 'bitcoin'];

function settled(
  read: ReadAs,
  claim: string,
  figure: Figures['doubtful'][number]['figures'][number] | undefined,
  record: Case,
  dataset: Dataset,
  locale: SiteLocale,
): SettledReading {
  const section = readingSection(claim, read.key);
  const lines = figure ? figureLines(figure, record, dataset, locale, () => section) : [];
  const results = [read.energy, ...shownTests(read.tests).map((test) => test.result)];
  return {
    key: read.key,
    section,
    name: readingName(read, record, locale),
    because: read.reading ? inLocale(read.reading.because, locale) : null,
    sums: results.map((one) => sumOf(one, dataset, speechOf(locale))),
    lines: lines.filter((line) => !ELSEWHERE.includes(line.key)),
  };
}

/** A test of a case's printed values, as a sentence's parts with its sum. */
export type TestRow = {
  key: string;
  section: string;
  number: string;
  name: string;
  value: string;
  verdict: Verdict;
  verdictName: string;
  against: string;
  sum: Sum;
};

export function testRows(record: Case, dataset: Dataset, locale: SiteLocale): TestRow[] {
  const t = translator(locale);
  const speech = speechOf(locale);
  return testsOf(record, dataset).map((test) => ({
    key: `${test.test} ${test.of.join(' ')} ${test.result.formula}`,
    section: testSection(test),
    number: numberOf(test.test),
    name: t(`formula.${test.result.formula}`),
    value: worked(test.result.value, test.result.unit, speech),
    verdict: test.verdict,
    verdictName: t(`case.verdict.${test.verdict}`),
    against: t('case.against', {
      low: workedNumber(test.against.low, locale),
      high: workedNumber(test.against.high, locale),
    }),
    sum: sumOf(test.result, dataset, speech),
  }));
}

export function readingName(read: ReadAs, record: Case, locale: SiteLocale): string {
  const t = translator(locale);
  const reading = read.reading;
  if (reading?.road === 'power' && reading.value !== undefined && reading.unit) {
    const value = t('value.withUnit', { number: plainNumber(reading.value, locale), unit: t(`unit.${reading.unit}`) });
    return t('case.checkReading.power', { value, hours: plainNumber(reading.hours ?? 0, locale) });
  }
  const loss = record.claims.find((claim) => claim.key === reading?.loss);
  const tariff = read.energy.inputs.find((input) => input.name === 'tariff');
  return t('case.checkReading.money', {
    loss: loss ? claimWords(loss, locale).text : '',
    tariff: tariff ? worked(tariff.value, tariff.unit, speechOf(locale)) : '',
  });
}
