import type { Dataset } from '@/lib/dataset/build-dataset';
import { WIDEST } from '@/lib/derive/energy';
import { plainNumber, rounding } from '@/lib/format/number';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { speechOf, translator } from '@/lib/i18n/translate';
import { expressionOf, formulaKeys, inputKeys, symbols } from '@/lib/method/formula';
import { countries, valueStates } from '@/lib/schema/vocabulary';
import type { Words } from '@/lib/view/case/claim-rows';
import { unitWords } from '@/lib/view/sum-words';
import { type Example, methodExamples } from './method-examples';
import { type MethodTable, methodTables } from './method-tables';
import { type MethodTest, methodSlips, methodTests } from './method-tests';

export type MethodModel = {
  states: string[];
  symbols: { symbol: string; names: string }[];
  formulas: { key: string; name: string; expression: string; example: Example | null }[];
  tests: MethodTest[];
  slips: string[];
  rounding: string;
  constants: {
    key: string;
    name: Words;
    value: string;
    basis: Words;
    href?: string;
  }[];
  tables: MethodTable[];
  towns: string;
  scope: { cases: number; context: number };
};

/** The method page, made from the formulas, constants, tables and tests that the program runs. */
export function methodModel(dataset: Dataset, locale: SiteLocale): MethodModel {
  const t = translator(locale);
  const examples = methodExamples(dataset, locale);
  return {
    states: [...valueStates.map((state) => t(`state.${state}`)), t('state.computed'), t('state.not-stated')],
    symbols: symbolRows(locale),
    formulas: formulaKeys.map((key) => ({
      key,
      name: t(`formula.${key}`),
      expression: expressionOf(key),
      example: examples.get(key) ?? null,
    })),
    tests: methodTests(dataset, locale),
    slips: methodSlips(locale),
    rounding: roundingText(locale),
    constants: constantRows(dataset, locale),
    tables: methodTables(dataset, locale),
    towns: townsText(dataset, locale),
    scope: { cases: dataset.cases.length, context: dataset.context.length },
  };
}

/** Each symbol once, with all inputs that it stands for. */
function symbolRows(locale: SiteLocale): MethodModel['symbols'] {
  const t = translator(locale);
  const all = [...new Set<string>(Object.values(symbols))];
  return all.map((symbol) => ({
    symbol,
    names: inputKeys
      .filter((key) => symbols[key] === symbol)
      .map((key) => t(`input.${key}`))
      .join('; '),
  }));
}

function roundingText(locale: SiteLocale): string {
  return translator(locale)('method.roundingText', {
    ...rounding,
    people: plainNumber(rounding.people, locale),
    step: rounding.peopleStep,
    widest: WIDEST,
  });
}

/** The constants: one number, or low, centre and high, with its source or our reason. */
function constantRows(dataset: Dataset, locale: SiteLocale): MethodModel['constants'] {
  const t = translator(locale);
  const number = (value: number) => plainNumber(value, locale);
  return [...dataset.constants.values()].map(({ key, name, low, central, high, unit, source, assumption }) => {
    const page = source ? dataset.pages.get(source) : undefined;
    const ends = [number(low), number(Number(central.toPrecision(4))), number(high)];
    return {
      key,
      name: inLocale(name, locale),
      value: `${low === high ? number(low) : ends.join(' – ')} ${unitWords(unit, high, speechOf(locale))}`.trim(),
      basis: page
        ? { text: page.publisher.name }
        : assumption
          ? inLocale(assumption, locale)
          : { text: t('method.assumption') },
      ...(page?.url ? { href: page.url } : {}),
    };
  });
}

/** How many towns stand ready to be compared to, by country, and whose numbers they are. */
function townsText(dataset: Dataset, locale: SiteLocale): string {
  const t = translator(locale);
  const inCountry = countries.map((country) => ({
    name: t(`country.${country}`),
    count: dataset.towns.filter((town) => town.country === country).length,
  }));
  const sources = new Set(dataset.towns.flatMap(({ source }) => dataset.pages.get(source)?.publisher.name ?? []));
  return t('method.townsText', {
    count: dataset.towns.length,
    countries: inCountry
      .filter(({ count }) => count > 0)
      .map(({ name, count }) => `${name} ${count}`)
      .join(', '),
    sources: [...sources].join(', '),
  });
}
