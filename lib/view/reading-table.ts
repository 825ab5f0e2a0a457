import type { Dataset } from '@/lib/dataset/build-dataset';
import { testsOf } from '@/lib/derive/case-tests';
import type { Figures } from '@/lib/derive/figures';
import type { Test, Verdict } from '@/lib/derive/plausibility';
import type { ReadAs } from '@/lib/derive/reading';
import { workedEnergy } from '@/lib/format/energy';
import { plainNumber, workedNumber } from '@/lib/format/number';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Case } from '@/lib/schema/case';
import { claimWords } from './case-words';
import type { Words } from './claim-rows';
import { type DerivedLine, figureLines } from './derived-lines';
import { type Sum, sumOf, worked } from './sum-words';

type Cell = { text: string; verdict: Verdict; verdictName: string; against: string } | null;

/** One way to take a doubtful claim, as a row: energy, mean power, the two tests, the verdict. */
export type ReadingRow = {
  key: string;
  name: string;
  energy: string;
  load: string;
  price: Cell;
  heads: Cell;
  verdict: Verdict;
  verdictName: string;
  because: Words | null;
  sums: Sum[];
  lines: DerivedLine[];
};
export type ReadingTable = { key: string; claim: string; rows: ReadingRow[] };

export function readingTables(figures: Figures, record: Case, dataset: Dataset, locale: SiteLocale): ReadingTable[] {
  const t = translator(locale);
  return figures.doubtful.map((read) => {
    const printed = claimWords(read.claim, locale).text;
    const rows = [
      ...(read.asPrinted ? [row(read.asPrinted, t('case.checkPrinted', { value: printed }), [], dataset, locale)] : []),
      ...read.readings.map((one, index) => {
        const figure = read.figures[index];
        const lines = figure
          ? figureLines(figure, record, dataset, locale).filter((line) => line.key !== 'energy')
          : [];
        return row(one, readingName(one, record, locale), lines, dataset, locale);
      }),
    ];
    return { key: read.claim.key, claim: printed, rows };
  });
}

/** A test of a case's printed values, as a sentence's parts with its sum. */
export type TestRow = {
  key: string;
  name: string;
  value: string;
  verdict: Verdict;
  verdictName: string;
  against: string;
  sum: Sum;
};

export function testRows(record: Case, dataset: Dataset, locale: SiteLocale): TestRow[] {
  const t = translator(locale);
  return testsOf(record, dataset).map((test) => ({
    key: test.test,
    name: t(`formula.${test.result.formula}`),
    value: worked(test.result.value, test.result.unit, locale),
    verdict: test.verdict,
    verdictName: t(`case.verdict.${test.verdict}`),
    against: t('case.against', {
      low: workedNumber(test.against.low, locale),
      high: workedNumber(test.against.high, locale),
    }),
    sum: sumOf(test.result, dataset, locale),
  }));
}

function row(read: ReadAs, name: string, lines: DerivedLine[], dataset: Dataset, locale: SiteLocale): ReadingRow {
  const t = translator(locale);
  const energy = workedEnergy(read.energy.value, locale);
  const cell = (name: Test['test']): Cell => {
    const test = read.tests.find((one) => one.test === name);
    if (!test) return null;
    return {
      text: worked(test.result.value, test.result.unit, locale),
      verdict: test.verdict,
      verdictName: t(`case.verdict.${test.verdict}`),
      against: t('case.against', {
        low: workedNumber(test.against.low, locale),
        high: workedNumber(test.against.high, locale),
      }),
    };
  };
  return {
    key: read.key,
    name,
    energy: t('value.withUnit', { number: energy.number, unit: t(`unit.${energy.unit}`) }),
    load: read.meanLoad ? load(read.meanLoad.value, locale) : '',
    price: cell('price'),
    heads: cell('use-per-head'),
    verdict: read.verdict,
    verdictName: t(`case.verdict.${read.verdict}`),
    because: read.reading ? inLocale(read.reading.because, locale) : null,
    sums: [read.energy, ...(read.meanLoad ? [read.meanLoad] : []), ...read.tests.map((test) => test.result)].map(
      (one) => sumOf(one, dataset, locale),
    ),
    lines,
  };
}

function load(kilowatts: { low: number; high: number }, locale: SiteLocale): string {
  if (kilowatts.low < 1000) return worked(kilowatts, 'kW', locale);
  return worked({ low: kilowatts.low / 1000, high: kilowatts.high / 1000 }, 'MW', locale);
}

function readingName(read: ReadAs, record: Case, locale: SiteLocale): string {
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
    tariff: tariff ? worked(tariff.value, tariff.unit, locale) : '',
  });
}
