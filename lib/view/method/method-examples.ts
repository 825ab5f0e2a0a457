import type { Dataset } from '@/lib/dataset/build-dataset';
import { testsOf } from '@/lib/derive/case-tests';
import { figuresOf } from '@/lib/derive/figures';
import { yearFollows } from '@/lib/derive/year-follows';
import { type YearlyQuantity, yearlyQuantities, yearlySums } from '@/lib/derive/yearly';
import type { SiteLocale } from '@/lib/i18n/locale';
import { inLocale } from '@/lib/i18n/locale';
import { speechOf, translator } from '@/lib/i18n/translate';
import { constant, need } from '@/lib/method/baseline';
import { carbonOf } from '@/lib/method/carbon';
import { asInput, type Derived, derive, isTold } from '@/lib/method/derived';
import { localMoney } from '@/lib/method/exchange';
import type { FormulaKey } from '@/lib/method/formula';
import { workedSums } from '@/lib/plausibility/checked-sums';
import { KWH } from '@/lib/units/energy';
import { titleOf } from '@/lib/view/case-words';
import { worked } from '@/lib/view/sum-words';
import { scenarioExamples } from './scenario-examples';

/** A formula at work in one line, and the page or constant where its inputs can be followed home. */
export type Example = { text: string; page: { href: string; title: string } };

/** For each formula the first result that uses it: of the cases, newest first, then of the checked statements. */
export function methodExamples(dataset: Dataset, locale: SiteLocale): Map<FormulaKey, Example> {
  const found = new Map<FormulaKey, Example>();
  const keep = (result: Derived, page: Example['page']) => {
    for (const part of partsOf(result)) {
      if (!found.has(part.formula)) found.set(part.formula, { text: inOneLine(part, locale), page });
    }
  };
  for (const record of dataset.cases) {
    if (record.subject !== 'mining') continue;
    const page = { href: `/${locale}/cases/${record.id}`, title: titleOf(record, dataset, locale) };
    for (const result of resultsOf(record, dataset)) keep(result, page);
  }
  for (const claim of dataset.checkedClaims) {
    const page = { href: `/${locale}/claims#${claim.key}`, title: inLocale(claim.said, locale).text };
    for (const { result } of workedSums(claim, dataset)) keep(result, page);
  }
  for (const quantity of yearlyQuantities) {
    for (const sum of yearlySums(quantity, dataset).sums) {
      const page = { href: `/${locale}/trends#${PAGES[quantity]}`, title: translator(locale)('trends.title') };
      for (const result of yearFollows(quantity, sum, dataset)) keep(result, page);
    }
  }
  for (const { result, key } of fromConstants(dataset)) {
    keep(result, { href: `/${locale}/method/baselines#${key}`, title: inLocale(need(dataset, key).name, locale).text });
  }
  const scenario = { href: `/${locale}/trends/scenario`, title: translator(locale)('scenario.title') };
  for (const result of scenarioExamples(dataset)) keep(result, scenario);
  return found;
}

/** The figure of the trends that shows what follows from the sums of a quantity. */
const PAGES: Record<YearlyQuantity, string> = {
  loss: 'losses-dollars',
  power: 'power-share',
  machines: 'machines-by-year',
  energy: 'theft-share',
};

/** The inputs by name with their values, and what they come to. */
function inOneLine(result: Derived, locale: SiteLocale): string {
  const speech = speechOf(locale);
  const inputs = result.inputs.map(
    ({ name, value, unit }) => `${speech.t(`input.${name}`)} ${worked(value, unit, speech)}`,
  );
  return speech.t('method.worked', { inputs: inputs.join(', '), result: worked(result.value, result.unit, speech) });
}

/** A result and the sums that it was made by. */
const partsOf = (result: Derived): Derived[] => [
  result,
  ...result.inputs.flatMap((input) => (input.of ? partsOf(input.of) : [])),
];

function resultsOf(record: Dataset['cases'][number], dataset: Dataset): Derived[] {
  const { figure, doubtful } = figuresOf(record, dataset);
  return [
    ...(figure ? [figure.energy, ...Object.values(figure.scale).filter(isTold)] : []),
    ...doubtful
      .flatMap(({ readings }) => readings)
      .flatMap(({ energy, meanLoad, tests }) => [
        energy,
        ...(meanLoad ? [meanLoad] : []),
        ...tests.map(({ result }) => result),
      ]),
    ...testsOf(record, dataset).map(({ result }) => result),
  ];
}

const BOUGHT = 'kz-legal-purchases-2024-high';
const PRICE = 'money-a-machine';

/** What no case and no statement works out: electricity sourced in the baselines, and a dollar at a sourced rate. */
function fromConstants(dataset: Dataset): { result: Derived; key: string }[] {
  const bought = constant(dataset, BOUGHT, 'energy');
  const energy = asInput('energy', derive('energy-stated', [{ ...bought, unit: 'GWh' }], { scale: KWH.GWh }));
  const carbon = carbonOf(energy, 'KZ', [2024], dataset, true);
  const rates = dataset.rates.filter(({ currency, basis }) => currency === 'KZT' && basis !== 'implied').slice(0, 1);
  return [
    ...(isTold(carbon) ? [{ result: carbon, key: BOUGHT }] : []),
    ...rates.map((rate) => ({ result: localMoney(constant(dataset, PRICE, 'dollars'), rate), key: PRICE })),
  ];
}
