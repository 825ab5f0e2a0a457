import type { Dataset } from '@/lib/dataset/build-dataset';
import { type Figures, figuresOf } from '@/lib/derive/figures';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Derived } from '@/lib/method/derived';
import type { Test } from '@/lib/plausibility/verdict';
import type { Case } from '@/lib/schema/case';
import { figureLines } from '@/lib/view/case/derived-lines';
import { readingName, readingTables, waysOf } from '@/lib/view/case/reading-table';
import { atFull, shownTests, type TriedRow } from '@/lib/view/case/tried-rows';
import { claimWords } from '@/lib/view/case-words';
import { formOf, resultOf } from './figure-numbers';
import { claimLinks, openSum } from './home-sums';
import { readingSection } from './number-place';
import { blank, type Form, type NumberSection } from './number-section';
import { testedLine } from './tested-lines';

type Doubtful = Figures['doubtful'][number];

/** The ways in which the doubtful values of a case were taken: first those settled on, then all that were tried. */
export function readingNumbers(record: Case, dataset: Dataset, locale: SiteLocale): NumberSection[] {
  const figures = figuresOf(record, dataset);
  const tables = readingTables(figures, record, dataset, locale);
  return figures.doubtful.flatMap((read, at) => {
    const rows = tables[at]?.rows ?? [];
    return [
      ...read.readings.map((_, index) => settledNumber(read, index, rows, record, dataset, locale)),
      ...triedNumbers(read, rows, record, dataset, locale),
    ];
  });
}

function settledNumber(
  read: Doubtful,
  index: number,
  rows: NonNullable<ReturnType<typeof readingTables>[number]>['rows'],
  record: Case,
  dataset: Dataset,
  locale: SiteLocale,
): NumberSection {
  const one = read.readings[index];
  const figure = read.figures[index];
  if (!one || !figure) throw new Error(`The reading ${index} of ${record.id} has no figure.`);
  const id = readingSection(read.claim.key, one.key);
  const row = rows.find(({ section }) => section === id);
  const lines = figureLines(figure, record, dataset, locale, () => id);
  const results = lines.flatMap(({ key, text, value }) => {
    const result = resultOf(figure, key);
    return result ? [{ result, form: { ...formOf(value, result, locale), says: text } }] : [];
  });
  const name = readingName(one, record, locale);
  return {
    ...blank,
    id,
    group: 'readings',
    title: name,
    forms: [...results.map(({ form }) => form), ...(row ? cellForms(row, locale) : [])] as [Form, ...Form[]],
    sentence: { text: translator(locale)('numbers.readingText', { claim: claimWords(read.claim, locale).text }) },
    read: [inLocale(one.reading.because, locale)],
    tests: testedLines(one.tests, locale),
    sums: sumsOf(
      [...results.map(({ result }) => result), ...shownTests(one.tests).map(({ result }) => result)],
      dataset,
      locale,
    ),
    rests: claimLinks(restsOf(read, one.tests, one.reading.loss), record, locale),
  };
}

const restsOf = (read: Doubtful, tests: Test[], loss?: string): string[] => [
  ...new Set([read.claim.key, ...(loss ? [loss] : []), ...tests.flatMap(({ of }) => of)]),
];

/** Tests of a reading stand with their sums in the same section; the line needs no link. */
const testedLines = (tests: Test[], locale: SiteLocale) => tests.map((test) => testedLine(test, '', locale));

function triedNumbers(
  read: Doubtful,
  rows: ReturnType<typeof readingTables>[number]['rows'],
  record: Case,
  dataset: Dataset,
  locale: SiteLocale,
): NumberSection[] {
  const t = translator(locale);
  return waysOf(read, record, locale).flatMap((way, index): NumberSection[] => {
    const row = rows[index];
    if (!row || !('slip' in way)) return [];
    const told = way.energy && atFull(way.energy);
    const forms: [Form, ...Form[]] = [
      { text: row.name },
      ...(told && row.energy ? [named({ ...formOf(row.energy, told, locale) }, t('case.energy'))] : []),
      ...cellForms({ ...row, energy: told ? '' : row.energy }, locale),
    ];
    return [
      {
        ...blank,
        id: row.section,
        group: 'readings',
        title: t('numbers.triedTitle'),
        forms,
        state: { key: row.verdict, name: row.verdictName },
        sentence: { text: t('numbers.triedText', { verdict: row.verdictName }) },
        tests: testedLines(shownTests(way.tests), locale),
        sums: sumsOf(
          [...(way.energy ? [way.energy] : []), ...shownTests(way.tests).map(({ result }) => result)],
          dataset,
          locale,
        ),
        rests: claimLinks(restsOf(read, way.tests), record, locale),
      },
    ];
  });
}

const sumsOf = (results: Derived[], dataset: Dataset, locale: SiteLocale) =>
  results.map((result) => openSum(result, dataset, locale));

const named = (form: Form, name: string): Form => ({ ...form, says: `${name}: ${form.text}` });

/** The cells of a row of the table of ways, as it prints them, each with the name of its column. */
function cellForms({ energy, energyAside, load, price, heads }: TriedRow, locale: SiteLocale): Form[] {
  const t = translator(locale);
  const columns: [string, (string | undefined)[]][] = [
    [t('case.energy'), [energy, energyAside]],
    [t('case.meanLoad'), [load]],
    [t('case.price'), [price?.text, price?.aside]],
    [t('case.headUse'), [heads?.text, heads?.aside]],
  ];
  return columns.flatMap(([name, cells]) => cells.flatMap((text) => (text ? [named({ text }, name)] : [])));
}
