import type { Dataset } from '@/lib/dataset/build-dataset';
import { figuresOf } from '@/lib/derive/figures';
import { dateText } from '@/lib/format/date';
import { plainNumber, rangeText } from '@/lib/format/number';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { speechOf, translator } from '@/lib/i18n/translate';
import { type Derived, isTold } from '@/lib/method/derived';
import { expressionOf, type FormulaKey, formulaKeys } from '@/lib/method/formula';
import { countries, valueStates } from '@/lib/schema/vocabulary';
import { titleOf } from './case-words';
import type { Words } from './claim-rows';
import { type Sum, sumOf } from './sum-words';

export type MethodModel = {
  states: string[];
  formulas: {
    key: string;
    name: string;
    expression: string;
    example: { href: string; title: string; sum: Sum } | null;
  }[];
  tests: string[];
  constants: {
    key: string;
    name: Words;
    low: string;
    central: string;
    high: string;
    unit: string;
    basis: Words;
    href?: string;
  }[];
  demand: {
    years: string[];
    rows: { country: string; values: string[] }[];
    source: { name: string; href: string } | null;
  };
  tariffs: {
    key: string;
    country: string;
    class: string;
    place: string;
    from: string;
    price: string;
    note: Words | null;
    source: string;
    href: string;
  }[];
  scope: { cases: number; context: number };
};

/** The method page, made from the formulas, constants and tests that the program runs. */
export function methodModel(dataset: Dataset, locale: SiteLocale): MethodModel {
  const t = translator(locale);
  const examples = examplesOf(dataset);
  return {
    states: [...valueStates.map((state) => t(`state.${state}`)), t('state.computed'), t('state.not-stated')],
    formulas: formulaKeys.map((key) => {
      const example = examples.get(key);
      const record = example && dataset.byId.get(example.id);
      return {
        key,
        name: t(`formula.${key}`),
        expression: expressionOf(key),
        example:
          example && record
            ? {
                href: `/${locale}/cases/${example.id}`,
                title: titleOf(record, dataset, locale),
                sum: sumOf(example.result, dataset, speechOf(locale)),
              }
            : null,
      };
    }),
    tests: (['price', 'use-per-head', 'watts'] as const).map((test) => t(`method.test.${test}`)),
    constants: [...dataset.constants.values()].map((constant) => {
      const page = constant.source ? dataset.pages.get(constant.source) : undefined;
      const number = (value: number) => plainNumber(value, locale);
      return {
        key: constant.key,
        name: inLocale(constant.name, locale),
        low: number(constant.low),
        central: number(Number(constant.central.toPrecision(4))),
        high: number(constant.high),
        unit: constant.unit,
        basis: page
          ? { text: page.publisher.name }
          : constant.assumption
            ? inLocale(constant.assumption, locale)
            : { text: t('method.assumption') },
        ...(page?.url ? { href: page.url } : {}),
      };
    }),
    demand: demandTable(dataset, locale),
    tariffs: tariffRows(dataset, locale),
    scope: { cases: dataset.cases.length, context: dataset.context.length },
  };
}

/** For each formula the first case, newest first, that uses it. */
function examplesOf(dataset: Dataset): Map<FormulaKey, { id: string; result: Derived }> {
  const found = new Map<FormulaKey, { id: string; result: Derived }>();
  for (const record of dataset.cases) {
    if (record.subject !== 'mining') continue;
    const { figure, doubtful } = figuresOf(record, dataset);
    const results: Derived[] = [
      ...(figure ? [figure.energy, ...Object.values(figure.scale).filter(isTold)] : []),
      ...doubtful
        .flatMap((read) => read.readings)
        .flatMap((one) => [
          one.energy,
          ...(one.meanLoad ? [one.meanLoad] : []),
          ...one.tests.map((test) => test.result),
        ]),
    ];
    for (const result of results) if (!found.has(result.formula)) found.set(result.formula, { id: record.id, result });
  }
  return found;
}

function demandTable(dataset: Dataset, locale: SiteLocale): MethodModel['demand'] {
  const t = translator(locale);
  const series = countries.flatMap((country) =>
    dataset.series.filter((row) => row.country === country && row.metric === 'demand-per-head'),
  );
  const years = [...new Set(series.flatMap((row) => Object.keys(row.values)))].sort();
  const page = dataset.pages.get(series[0]?.source ?? '');
  return {
    years,
    rows: series.map((row) => ({
      country: t(`country.${row.country}`),
      values: years.map((year) =>
        year in row.values ? plainNumber(row.values[year] ?? 0, locale, 0) : t('case.notStated'),
      ),
    })),
    source: page?.url ? { name: page.publisher.name, href: page.url } : null,
  };
}

function tariffRows(dataset: Dataset, locale: SiteLocale): MethodModel['tariffs'] {
  const t = translator(locale);
  return dataset.tariffs.map((tariff) => {
    const page = dataset.pages.get(tariff.source);
    return {
      key: tariff.key,
      country: t(`country.${tariff.country}`),
      class: t(`tariff.${tariff.class}`),
      place: tariff.place ?? '',
      from: dateText(tariff.from, locale),
      price: `${rangeText(tariff.low, tariff.high, (value) => plainNumber(value, locale))} ${t(`unit.${tariff.currency}`, { count: tariff.high })}`,
      note: tariff.note ? inLocale(tariff.note, locale) : null,
      source: page?.publisher.name ?? '',
      href: page?.url ?? '',
    };
  });
}
