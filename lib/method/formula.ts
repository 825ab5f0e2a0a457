/** Names of inputs, as the reader is told them, each with its symbol. */
export const symbols = {
  energy: 'E',
  power: 'P',
  hours: 't',
  'load-factor': 'LF',
  loss: 'M',
  dollars: 'M$',
  tariff: 'p',
  'penal-tariff': 'p',
  machines: 'N',
  watts: 'w',
  overhead: 'o',
  'demand-per-head': 'e',
  'residential-use': 'eₕ',
  'household-use': 'h',
  generation: 'G',
  demand: 'D',
  'peak-load': 'Pₘ',
  years: 'Y',
  people: 'n',
  households: 'nₕ',
  carbon: 'g',
  delivered: 'η',
  efficiency: 'f',
  'hash-rate': 'H',
  network: 'Hₙ',
  issued: 'B',
  'equipment-value': 'V',
  rate: 'r',
  share: 's',
  'network-energy': 'Eₙ',
  licences: 'L',
  purchase: 'c',
  purchases: 'k',
  'price-in-dollars': 'p$',
  'local-price': 'q',
  gap: 'ΔP',
  'winter-gap': 'ΔE',
  'month-gap': 'ΔEₘ',
  imports: 'I',
  fee: 'φ',
  'supply-cost': 'cₛ',
  'unserved-cost': 'cᵤ',
  'region-people': 'nᵣ',
} as const;
export type InputKey = keyof typeof symbols;
export const inputKeys = Object.keys(symbols) as InputKey[];

/**
 * A formula of the method. All of them are a product over a product in which each input stands once (method, j), so
 * that one description gives the value, its bounds, the line a reader sees, and the cell of a spreadsheet.
 * `times` and `per` hold what units and percentages ask for.
 */
export type Formula = {
  result: string;
  unit: string;
  top: readonly InputKey[];
  bottom: readonly InputKey[];
  times: number;
  per: number;
};

const formula = (
  result: string,
  unit: string,
  top: readonly InputKey[],
  bottom: readonly InputKey[] = [],
  { times = 1, per = 1 } = {},
): Formula => ({ result, unit, top, bottom, times, per });

const HOURS_A_YEAR = 8760;
const KWH_IN_TWH = 1e9;

/** Every formula by name: its symbol, its unit, what stands above the line, what below, and the factor. */
export const formulas = {
  'energy-stated': formula('E', 'kWh', ['energy']),
  'energy-from-power': formula('E', 'kWh', ['power', 'hours', 'load-factor']),
  'energy-from-money': formula('E', 'kWh', ['loss'], ['tariff']),
  'energy-from-machines': formula('E', 'kWh', ['machines', 'watts', 'overhead', 'hours', 'load-factor'], [], {
    per: 1000,
  }),
  'local-money': formula('M', '', ['dollars', 'rate']),
  years: formula('Y', 'years', ['hours'], [], { per: HOURS_A_YEAR }),
  'city-equivalent': formula('n', 'people', ['energy'], ['demand-per-head', 'years']),
  'person-years': formula('A', 'person-years', ['energy'], ['demand-per-head']),
  'homes-equivalent': formula('n', 'people', ['energy'], ['residential-use', 'years']),
  'homes-person-years': formula('A', 'person-years', ['energy'], ['residential-use']),
  households: formula('nₕ', 'households', ['energy'], ['household-use', 'years']),
  'household-years': formula('Aₕ', 'household-years', ['energy'], ['household-use']),
  'share-of-generation': formula('s', 'percent', ['energy'], ['generation', 'years'], { per: KWH_IN_TWH / 100 }),
  'share-of-one-year': formula('s', 'percent', ['energy'], ['generation'], { per: KWH_IN_TWH / 100 }),
  'hours-of-demand': formula('h', 'hours', ['energy'], ['demand'], { times: HOURS_A_YEAR, per: KWH_IN_TWH }),
  'share-of-peak': formula('s', 'percent', ['power'], ['peak-load'], { per: 10 }),
  'mean-load': formula('P', 'kW', ['energy'], ['hours']),
  carbon: formula('C', 'kt', ['energy', 'carbon'], [], { per: 1e9 }),
  'carbon-with-losses': formula('C', 'kt', ['energy', 'carbon'], ['delivered'], { per: 1e9 }),
  'hash-rate': formula('H', 'EH/s', ['power'], ['efficiency'], { per: 1000 }),
  bitcoin: formula('B', 'BTC', ['hash-rate', 'issued'], ['network']),
  'implied-price': formula('p', '', ['loss'], ['energy']),
  'implied-price-in-dollars': formula('p', 'USD/kWh', ['dollars'], ['energy']),
  'use-per-head': formula('e', 'kWh/person/year', ['energy'], ['people', 'years']),
  'use-per-household': formula('h', 'kWh/household/year', ['energy'], ['households', 'years']),
  'load-factor': formula('LF', '', ['energy'], ['power', 'hours']),
  'watts-a-machine': formula('w', 'W', ['power'], ['machines'], { times: 1000 }),
  'hours-a-machine': formula('t', 'h', ['energy'], ['machines', 'watts'], { times: 1000 }),
  'money-a-machine': formula('v', '', ['equipment-value'], ['machines']),
  'exchange-rate': formula('r', '', ['loss'], ['dollars']),
  'energy-from-share': formula('E', 'kWh', ['share', 'generation'], [], { times: KWH_IN_TWH / 100 }),
  'energy-from-hash-rate': formula('E', 'kWh', ['share', 'network-energy'], [], { times: KWH_IN_TWH / 100 }),
  'share-of-network-energy': formula('s', 'percent', ['energy'], ['network-energy'], { per: KWH_IN_TWH / 100 }),
  'machines-for-power': formula('N', 'units', ['power'], ['watts'], { times: 1000 }),
  'power-of-machines': formula('P', 'kW', ['machines', 'watts'], [], { per: 1000 }),
  'machines-a-licence': formula('N', 'units', ['machines'], ['licences']),
  'purchases-a-day': formula('k', 'purchases/day', ['power', 'hours'], ['purchase'], { per: 1000 }),
  'power-of-purchases': formula('P', 'kW', ['purchases', 'purchase'], ['hours'], { times: 1000 }),
  'price-in-local-money': formula('q', '', ['price-in-dollars', 'rate']),
  'price-over-tariff': formula('m', 'factor', ['local-price'], ['tariff']),
  'network-efficiency': formula('f', 'J/TH', ['power'], ['network'], { per: 1000 }),
  'share-of-gap': formula('s', 'percent', ['power'], ['gap'], { per: 10 }),
  'share-of-winter-gap': formula('s', 'percent', ['energy'], ['winter-gap'], { per: KWH_IN_TWH / 100 }),
  'share-of-month-gap': formula('s', 'percent', ['energy'], ['month-gap'], { per: 10_000 }),
  'share-of-imports': formula('s', 'percent', ['energy'], ['imports'], { per: KWH_IN_TWH / 100 }),
  'rationing-hours': formula('t', 'hours', ['energy'], ['residential-use', 'region-people'], { times: HOURS_A_YEAR }),
  'revenue-lost': formula('M', '', ['energy', 'tariff']),
  'fee-unpaid': formula('M', '', ['energy', 'fee']),
  'cost-of-supply': formula('M', '', ['energy', 'supply-cost']),
  'cost-unserved': formula('M$', 'USD', ['energy', 'unserved-cost']),
  'in-dollars': formula('M$', 'USD', ['loss'], ['rate']),
} as const satisfies Record<string, Formula>;
export type FormulaKey = keyof typeof formulas;
export const formulaKeys = Object.keys(formulas) as FormulaKey[];

/** The penal tariff and the tariff take the same place in a formula; likewise what stands for another input. */
const STANDS_FOR: Partial<Record<InputKey, InputKey>> = { 'penal-tariff': 'tariff' };
export const placeOf = (name: InputKey): InputKey => STANDS_FOR[name] ?? name;

/** The formula in one line, in symbols: n = E ÷ (e × Y). Powers of ten are written as such; what is as told is E alone. */
export function expressionOf(key: FormulaKey): string {
  const { result, top, bottom, times, per }: Formula = formulas[key];
  const above = [...top.map((name) => symbols[name]), ...(times === 1 ? [] : [plain(times)])];
  const below = [...bottom.map((name) => symbols[name]), ...(per === 1 ? [] : [plain(per)])];
  const divisor = below.length > 1 ? `(${below.join(' × ')})` : below.join('');
  const worth = `${above.join(' × ')}${divisor ? ` ÷ ${divisor}` : ''}`;
  return worth === result ? result : `${result} = ${worth}`;
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function plain(factor: number): string {
  const zeros = Math.log10(factor);
  return Number.isInteger(zeros) && zeros > 3 ? `10${SUPERSCRIPT[zeros]}` : String(factor);
}
