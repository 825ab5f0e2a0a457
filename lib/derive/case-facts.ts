import type { Dataset } from '@/lib/dataset/build-dataset';
import type { InputKey } from '@/lib/method/formula';
import { type Fact, type Facts, noFacts } from '@/lib/plausibility/facts';
import type { Case } from '@/lib/schema/case';
import type { Claim } from '@/lib/schema/claim';
import type { Kind } from '@/lib/schema/vocabulary';
import { isEnergyUnit, isPowerUnit } from '@/lib/units/energy';
import { isCurrency } from '@/lib/units/money';
import { claimInput, penalMultiple, reported, usableClaims } from './energy';
import { spanOf } from './period';

/** What a case tells, sorted for the tests. */
export function factsOf(record: Case, dataset: Dataset): Facts {
  const span = spanOf(record);
  const facts: Facts = {
    ...noFacts(),
    country: record.country,
    ...(record.announced ? { date: record.announced } : {}),
    ...(span ? { span } : {}),
  };
  for (const claim of usableClaims(record)) {
    const list = listOf(claim, facts);
    const fact = list && factOf(list.name, claim);
    if (!fact || list.into.some((before) => same(before, fact))) continue;
    const own = claim.period && spanOf(record, claim);
    const multiple = claim.values === 'bill' ? penalMultiple(record, claim, dataset) : undefined;
    list.into.push({
      ...fact,
      ...(own ? { span: own } : {}),
      ...(multiple ? { multiple } : {}),
      ...(FOUND.includes(record.kind) ? { fewer: true } : {}),
    });
  }
  return facts;
}

/** Events in which machines are counted that were found, not those that ran. */
const FOUND: Kind[] = ['sweep', 'seizure', 'official-statistic'];

/** Two claims of one number tell a test the same, whatever their bounds. */
const same = (a: Fact, b: Fact): boolean =>
  a.per === b.per && a.input.value.low === b.input.value.low && a.input.value.high === b.input.value.high;

/** A claim as a fact in the unit it is printed in; undefined where words stand for a number. */
export function factOf(name: InputKey, claim: Claim): Fact | undefined {
  const told = reported(claim);
  if (!told) return undefined;
  return {
    key: claim.key,
    input: claimInput(name, claim, told.value, claim.unit ?? ''),
    ...(told.open ? { open: told.open } : {}),
    ...(claim.per ? { per: claim.per } : {}),
  };
}

function listOf(claim: Claim, facts: Facts): { name: InputKey; into: Fact[] } | undefined {
  const { what, unit } = claim;
  if (what === 'electricity' && isEnergyUnit(unit)) return { name: 'energy', into: facts.energies };
  if (what === 'power' && isPowerUnit(unit)) return { name: 'power', into: facts.powers };
  if (what === 'loss' && isCurrency(unit) && claim.values !== 'tax' && unit !== 'RUB') {
    return unit === 'USD' ? { name: 'dollars', into: facts.dollars } : { name: 'loss', into: facts.losses };
  }
  if (what === 'equipment' && unit === 'units') return { name: 'machines', into: facts.machines };
  if (what === 'equipment-value' && isCurrency(unit)) return { name: 'equipment-value', into: facts.values };
  if (what === 'equivalent-population' && unit === 'people') return { name: 'people', into: facts.people };
  if (what === 'equivalent-population' && unit === 'households') return { name: 'households', into: facts.households };
  return undefined;
}
