import type { Interval } from './interval';

/**
 * Energy and power. Inside the program energy is kWh and power is kW; every other unit is only a way to
 * write them. A power becomes an energy by lasting (`lasting`), and in no other way.
 */
declare const dimension: unique symbol;
type Of<D extends string> = number & { readonly [dimension]: D };

export type Energy = Of<'energy'>;
export type Power = Of<'power'>;
export type EnergyRange = Interval & { readonly [dimension]: 'energy' };
export type PowerRange = Interval & { readonly [dimension]: 'power' };

/** What one of each unit is in kWh. 'thousand kWh' and 'million kWh' are how Uzbek sources print it. */
export const KWH = {
  kWh: 1,
  MWh: 1e3,
  'thousand kWh': 1e3,
  GWh: 1e6,
  'million kWh': 1e6,
  TWh: 1e9,
} as const;
/** What one of each unit is in kW. */
export const KW = { kW: 1, MW: 1e3, GW: 1e6 } as const;

export type EnergyUnit = keyof typeof KWH;
export type PowerUnit = keyof typeof KW;
export const energyUnits = Object.keys(KWH) as EnergyUnit[];
export const powerUnits = Object.keys(KW) as PowerUnit[];

export const isEnergyUnit = (unit: string | undefined): unit is EnergyUnit => unit !== undefined && unit in KWH;
export const isPowerUnit = (unit: string | undefined): unit is PowerUnit => unit !== undefined && unit in KW;

export const energy = (value: number, unit: EnergyUnit): Energy => (value * KWH[unit]) as Energy;
export const power = (value: number, unit: PowerUnit): Power => (value * KW[unit]) as Power;
export const energyIn = (amount: Energy, unit: EnergyUnit): number => amount / KWH[unit];
export const powerIn = (load: Power, unit: PowerUnit): number => load / KW[unit];

/** The energy that a load takes by lasting that many hours. */
export const lasting = (load: Power, hours: number): Energy => (load * hours) as Energy;
/** The mean load that takes this energy in that many hours. */
export const meanLoad = (amount: Energy, hours: number): Power => (amount / hours) as Power;

/** Says that the bounds of this interval are kWh. */
export const asEnergy = (kwh: Interval): EnergyRange => kwh as EnergyRange;
/** Says that the bounds of this interval are kW. */
export const asPower = (kw: Interval): PowerRange => kw as PowerRange;
