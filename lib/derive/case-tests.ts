import type { Dataset } from '@/lib/dataset/build-dataset';
import type { Case } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';
import { energy, isEnergyUnit, isPowerUnit, power } from '@/lib/units/energy';
import { exactly, times } from '@/lib/units/interval';
import { isCurrency } from '@/lib/units/money';
import type { Input } from './derived';
import { claimInput, isRead, reported } from './energy';
import { priceTest, type Test, wattsTest } from './plausibility';

/**
 * The tests that the printed values of a case allow: money against energy, power against machines. A case with a
 * value read otherwise is tested reading by reading instead (`readingsOf`).
 */
export function testsOf(record: Case, dataset: Dataset): Test[] {
  if (isRead(record, dataset)) return [];
  const usable = record.claims.filter(
    (claim) => (claim.scope ?? 'whole') === 'whole' && !claim.doubt && !claim.text && !claim.per,
  );
  const kwh = input(
    usable,
    'energy',
    (claim) => (claim.what === 'electricity' && isEnergyUnit(claim.unit) ? energy(1, claim.unit) : undefined),
    'kWh',
  );
  const load = input(
    usable,
    'power',
    (claim) => (claim.what === 'power' && isPowerUnit(claim.unit) ? power(1, claim.unit) : undefined),
    'kW',
  );
  const machines = input(
    usable,
    'machines',
    (claim) => (claim.what === 'equipment' && claim.unit === 'units' ? 1 : undefined),
    'units',
  );
  const loss = usable.find(
    (claim) => claim.what === 'loss' && isCurrency(claim.unit) && claim.unit !== 'USD' && claim.values !== 'tax',
  );
  const money = loss && input([loss], 'loss', () => 1, loss.unit ?? '');
  return [
    money && kwh ? priceTest(money, kwh, record.country, dataset) : undefined,
    load && machines ? wattsTest(load, machines, dataset) : undefined,
  ].filter((test) => test !== undefined);
}

/** The first claim that measures the quantity, in the unit asked for; `factor` tells what one of its units is. */
function input(
  claims: Claim[],
  name: Input['name'],
  factor: (claim: Claim) => number | undefined,
  unit: string,
): Input | undefined {
  for (const claim of claims) {
    const one = factor(claim);
    const told = reported(claim);
    if (one !== undefined && told) return claimInput(name, claim, times(told.value, exactly(one)), unit);
  }
  return undefined;
}
