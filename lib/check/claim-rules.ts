import type { Finding } from '@/lib/record/problem';
import type { Case } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';
import { isEnergyUnit, isPowerUnit } from '@/lib/units/energy';
import { isCurrency } from '@/lib/units/money';

const MONEY = [
  'loss', 'fine', 'recovered', 'debt', 'claims', 'income', 'proceeds', 'earnings', 'turnover', 'tax', 'tax-relief',
  'transit-fees', 'investment', 'equipment-value', 'electricity-cost',
]; // biome-ignore format: one list, read at a glance
const COUNTS: Record<string, string[]> = {
  equipment: ['units'],
  sites: ['sites', 'companies', 'cases', 'regions'],
  people: ['people', 'companies', 'cases'],
  'criminal-cases': ['cases', 'people'],
  verdicts: ['decisions', 'cases'],
  lawsuits: ['suits'],
  licences: ['licences'],
  'equivalent-population': ['people', 'households'],
  'prison-years': ['years'],
  water: ['billion m3'],
  tariff: ['KGS per kWh', 'KGS per kW'],
  fine: ['calculation indices'],
};
/** Units that name no quantity as they stand; a claim may carry them only with its doubt. */
const BROKEN = ['megawatts per hour', 'kilowatts per hour', 'KGS per kW'];

/** What the shape of a claim cannot say: that it has one value, a unit that fits, and a source the case knows. */
export function claimRules(record: Case): Finding[] {
  const keys = new Set<string>();
  return record.claims.flatMap((claim, index) => {
    const path = ['claims', index];
    const found: Finding[] = [];
    if (keys.has(claim.key)) {
      found.push({
        path: [...path, 'key'],
        message: `Another claim of this case has the key "${claim.key}". Rename one.`,
      });
    }
    keys.add(claim.key);
    found.push(...valueRules(claim, path), ...unitRules(claim, path));
    claim.by.forEach((key, position) => {
      if (!Object.hasOwn(record.sources, key)) {
        found.push({
          path: [...path, 'by', position],
          message: `The case has no source "${key}". Add it under sources, or correct the key.`,
        });
      }
    });
    return found;
  });
}

function valueRules(claim: Claim, path: PropertyKey[]): Finding[] {
  const range = claim.min !== undefined || claim.max !== undefined;
  const forms = [claim.value !== undefined, range, claim.text !== undefined].filter(Boolean).length;
  if (forms !== 1) {
    return [{ path, message: 'A claim has a value, or min and max, or a text: exactly one of the three. Keep one.' }];
  }
  if (range && (claim.min === undefined || claim.max === undefined)) {
    return [{ path, message: 'A range needs both min and max. Add the other end.' }];
  }
  if (claim.min !== undefined && claim.max !== undefined && claim.min >= claim.max) {
    return [
      { path: [...path, 'min'], message: `min ${claim.min} is not below max ${claim.max}. Exchange or correct them.` },
    ];
  }
  if (claim.value !== undefined && claim.value < 0 && claim.what !== 'tax-change') {
    return [{ path: [...path, 'value'], message: `${claim.value} is below zero. Correct the sign.` }];
  }
  if (claim.text === undefined && claim.unit === undefined) {
    return [{ path: [...path, 'unit'], message: 'A number without a unit says nothing. Add the unit as reported.' }];
  }
  return [];
}

function unitRules(claim: Claim, path: PropertyKey[]): Finding[] {
  const { what, unit } = claim;
  if (unit === undefined) return [];
  const wrong = (owed: string): Finding[] => [
    {
      path: [...path, 'unit'],
      message: `"${unit}" does not measure ${what}: ${owed}. Correct the unit, or say in doubt why it is printed so.`,
    },
  ];
  if (BROKEN.includes(unit) && !claim.doubt) return wrong('no quantity has it');
  if (claim.doubt) return [];
  if (what === 'electricity' && !isEnergyUnit(unit)) return wrong('energy is owed, such as MWh');
  if (what === 'power' && !isPowerUnit(unit) && unit !== 'kVA') return wrong('power is owed, such as MW');
  if (MONEY.includes(what) && !isCurrency(unit) && !COUNTS[what]?.includes(unit))
    return wrong('a currency is owed, such as KZT');
  const counted = COUNTS[what];
  if (counted && !MONEY.includes(what) && !counted.includes(unit)) return wrong(`${counted.join(' or ')} is owed`);
  return [];
}
