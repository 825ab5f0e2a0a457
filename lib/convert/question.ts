import type { Adjustments } from '@/lib/method/adjust';
import type { Country } from '@/lib/schema/vocabulary';
import { type EnergyUnit, energyUnits, type PowerUnit, powerUnits } from '@/lib/units/energy';

/** What the reader puts in. */
export const starts = ['energy', 'power', 'money', 'machines'] as const;
export type Start = (typeof starts)[number];

export const lengthUnits = ['hours', 'days', 'months', 'years'] as const;
export type LengthUnit = (typeof lengthUnits)[number];
export const HOURS_IN: Record<LengthUnit, number> = { hours: 1, days: 24, months: 730, years: 8760 };

export const moneyUnits = ['KZT', 'KGS', 'TJS', 'UZS', 'TMT', 'USD'] as const;

/** Units that an amount may stand in, by what it is an amount of. */
export const unitsOf: Record<Start, readonly string[]> = {
  energy: ['kWh', 'MWh', 'GWh', 'TWh'] satisfies EnergyUnit[],
  power: ['kW', 'MW', 'GW'] satisfies PowerUnit[],
  money: moneyUnits,
  machines: ['units'],
};
export const allUnits: readonly string[] = [...energyUnits, ...powerUnits, ...moneyUnits, 'units'];

/** A question to the converter, as it stands in the address. */
export type Question = {
  start: Start;
  amount: number;
  /** Set for a range: the amount is then its low end. */
  upTo?: number;
  unit: string;
  /** How long it ran; undefined if that is not told. */
  length?: number;
  lengthUnit: LengthUnit;
  country: Country;
  /** When it ended: 2025 or 2025-08. */
  ended: string;
  /** People that someone says this is enough for, to be turned round. */
  people?: number;
  peopleUpTo?: number;
  /** Times the tariff that the sum may have been charged at. */
  multiple: number;
  /** Whether the energy was counted at a meter, so that losses on the way are added for the gases. */
  losses: boolean;
  adjustments: Adjustments;
  /** The case that the question was filled from. */
  from?: string;
};

/** The question that the page opens with: the number of the East Kazakhstan case, read as a power held for two years. */
export const FIRST: Question = {
  start: 'power',
  amount: 50,
  unit: 'MW',
  length: 24,
  lengthUnit: 'months',
  country: 'KZ',
  ended: '2025-08',
  people: 50_000,
  peopleUpTo: 70_000,
  multiple: 1,
  losses: false,
  adjustments: {},
  from: 'kz-2025-08-east-kazakhstan-insiders',
};
