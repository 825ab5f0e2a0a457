import type { Dataset } from '@/lib/dataset/build-dataset';
import { constant } from '@/lib/method/baseline';
import { asInput, type Derived, derive, type Input } from '@/lib/method/derived';
import { energyFromPower, undisturbed } from '@/lib/method/energy';
import { inDollars } from '@/lib/method/exchange';
import type { FormulaKey } from '@/lib/method/formula';
import { HOURS } from '@/lib/units/duration';
import { exactly } from '@/lib/units/interval';

/** The load and the length that the scenario opens with. */
const KILOWATTS = 50_000;
const MONTHS = 12;

type With = [formula: FormulaKey, key: string, name: Input['name'], unit?: string];
const WITH_ENERGY: With[] = [
  ['share-of-winter-gap', 'kz-winter-deficit-forecast-2025', 'winter-gap'],
  ['share-of-imports', 'kg-imports-2025', 'imports'],
  ['fee-unpaid', 'kz-mining-fee-2023-lowest', 'fee', 'KZT'],
  ['cost-of-supply', 'kg-cost-of-supply-2024', 'supply-cost', 'KGS'],
  ['cost-unserved', 'tj-unserved-energy-cost', 'unserved-cost'],
];

/** The formulas that only a scenario uses, at work on 50 MW. */
export function scenarioExamples(dataset: Dataset): Derived[] {
  const power: Input = { name: 'power', value: exactly(KILOWATTS), unit: 'kW', origin: [{ from: 'reader' }] };
  const energyOver = (months: number): Input => {
    const span = { hours: exactly(months * HOURS.month), years: [], end: '' };
    return asInput('energy', energyFromPower(power, span, undisturbed(dataset)));
  };
  const energy = energyOver(MONTHS);
  const told = (key: string, name: Input['name']) => constant(dataset, key, name);
  const tariff = told('kg-cost-of-supply-2024', 'tariff');
  const people: Input = { ...told('kg-residential-use', 'region-people'), value: exactly(50_000), unit: 'people' };
  const lost = derive('revenue-lost', [energy, tariff], { unit: 'KGS' });
  const rate = dataset.rates.find(({ currency }) => currency === 'KGS');
  return [
    derive('share-of-gap', [power, told('kz-deficit-at-peak-2023', 'gap')]),
    derive('share-of-month-gap', [energyOver(1), told('kz-winter-deficit-month-forecast-2025', 'month-gap')]),
    ...WITH_ENERGY.map(([formula, key, name, unit]) =>
      derive(formula, [energy, told(key, name)], unit ? { unit } : {}),
    ),
    derive('rationing-hours', [energy, told('kg-residential-use', 'residential-use'), people]),
    lost,
    ...(rate ? [inDollars(asInput('loss', lost), rate)] : []),
  ];
}
