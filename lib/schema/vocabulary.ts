/** The closed lists of the record. Free of zod, so that the browser may use them too. */
export const countries = ['KZ', 'KG', 'TJ', 'UZ', 'TM'] as const;
export type Country = (typeof countries)[number];

/** Neighbours whose events are kept as context, apart from the five countries' cases. */
export const contextCountries = ['RU', 'IR', 'CN', 'GE'] as const;

export const locales = ['en', 'ru', 'kk', 'tg', 'ky', 'uz'] as const;

export const kinds = [
  'raid',
  'seizure',
  'sweep',
  'disconnection',
  'insider-diversion',
  'criminal-case',
  'verdict',
  'official-statistic',
] as const;
export type Kind = (typeof kinds)[number];

export const subjects = ['mining', 'electricity-theft', 'lawful-mining'] as const;
export type Subject = (typeof subjects)[number];

export const precisions = ['site', 'settlement', 'district', 'region', 'country'] as const;
export type Precision = (typeof precisions)[number];

export const statusStates = [
  'stopped',
  'referred',
  'investigation',
  'detained',
  'charged',
  'convicted',
  'fined',
  'statement',
] as const;
export type StatusState = (typeof statusStates)[number];

export const bounds = ['about', 'almost', 'at-least', 'more-than', 'at-most', 'up-to'] as const;
export type Bound = (typeof bounds)[number];

/** Kinds of publisher, nearest to the event first: the order of trust. */
export const sourceKinds = ['official', 'press', 'trade-press', 'blog', 'aggregator'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const quantities = [
  'electricity',
  'electricity-cost',
  'power',
  'loss',
  'equipment',
  'equipment-value',
  'sites',
  'people',
  'criminal-cases',
  'lawsuits',
  'verdicts',
  'prison-years',
  'fine',
  'recovered',
  'assets',
  'debt',
  'claims',
  'income',
  'proceeds',
  'earnings',
  'turnover',
  'tax',
  'tax-rate',
  'tax-change',
  'tax-relief',
  'tariff',
  'transit-fees',
  'investment',
  'equivalent-population',
  'water',
  'licences',
  'hash-rate-share',
  'share-unlicensed',
  'share-of-power',
  'share-of-capacity',
  'growth-of-demand',
] as const;
export type Quantity = (typeof quantities)[number];

/** Units that are neither energy, power nor money. The first two are printed so and mean nothing as they stand. */
export const otherUnits = [
  'megawatts per hour',
  'kilowatts per hour',
  'kVA',
  'KGS per kWh',
  'KGS per kW',
  'percent',
  'billion m3',
  'units',
  'sites',
  'companies',
  'people',
  'households',
  'cases',
  'suits',
  'decisions',
  'licences',
  'regions',
  'years',
  'calculation indices',
] as const;

/** The states of a value (design, section 5), the gravest first: a value shows the first that applies. */
export const valueStates = [
  'unit-in-doubt',
  'disputed',
  'range',
  'at-least',
  'at-most',
  'about',
  'reported-official',
  'reported-press',
] as const;
export type ValueState = (typeof valueStates)[number];
