import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/lib/dataset/build-dataset';
import { textsOnDisk } from '@/lib/record/disk';
import { readFiles } from '@/lib/record/read-files';
import { energy, power } from '@/lib/units/energy';
import { exactly } from '@/lib/units/interval';
import { carbonOf } from './carbon';
import { asInput, isTold } from './derived';
import { energyFromPower, energyStated } from './energy';
import { bitcoinOf, coinsIssued, networkMean } from './network';
import { spanEnding } from './span';

const texts = textsOnDisk();
const dataset = buildDataset(readFiles(texts).files, texts);
const twoYears = spanEnding('2025-08-11', 17_520);
const fifty = energyFromPower(
  { name: 'power', value: exactly(power(50, 'MW')), unit: 'kW', origin: [{ from: 'claim', claim: 'power' }] },
  twoYears,
  { name: 'load-factor', value: exactly(1), unit: '', origin: [] },
);

describe('coins issued', () => {
  it('are 900 a day to 19 April 2024 and 450 after: 253 days and 477 days make 442,350', () => {
    expect(coinsIssued(twoYears, dataset)?.value.central).toBeCloseTo(253 * 900 + 477 * 450, -3);
  });

  it('are as unsure as the day on which the time ended', () => {
    const issued = coinsIssued(spanEnding('2025-08', 17_520), dataset)?.value;
    expect(issued?.low).toBeLessThan(issued?.central ?? 0);
    expect(issued?.high).toBeGreaterThan(issued?.central ?? 0);
  });
});

describe('the hash rate of the network', () => {
  it('is about 600 to 700 EH/s in the mean of August 2023 to August 2025', () => {
    const mean = networkMean(twoYears, dataset)?.value;
    expect(mean?.low).toBeGreaterThan(590);
    expect(mean?.high).toBeLessThan(715);
  });

  it('is not told before the first point nor long after the last', () => {
    expect(networkMean(spanEnding('2018-12-31', 100), dataset)).toBeUndefined();
    expect(networkMean(spanEnding('2026-06-30', 100), dataset)).toBeUndefined();
  });
});

describe('what 50 MW could have earned in two years', () => {
  const coins = bitcoinOf(asInput('energy', fifty), twoYears, dataset);
  if (!isTold(coins)) throw new Error(coins.untold);

  it('is 920 to 1,700 BTC, with the range of the machines in it', () => {
    expect(coins.value.low / 920).toBeCloseTo(1, 1);
    expect(coins.value.high / 1_700).toBeCloseTo(1, 1);
  });

  it('comes of 1.77 EH/s at 28.2 J/TH', () => {
    const rate = coins.inputs.find(({ name }) => name === 'hash-rate');
    expect(rate?.value.central).toBeCloseTo(1.77, 2);
  });
});

describe('greenhouse gases', () => {
  it('of 876 GWh in Kazakhstan are 0.52 to 0.72 Mt, from direct to life cycle', () => {
    const gases = carbonOf(asInput('energy', fifty), 'KZ', [2023, 2024, 2025], dataset);
    if (!isTold(gases)) throw new Error(gases.untold);
    expect([gases.value.low, gases.value.high].map((kt) => Number((kt / 1_000).toFixed(2)))).toEqual([0.52, 0.72]);
  });

  it('are more by the losses where the energy was at a meter: 15 percent lost make 1 ÷ 0.85', () => {
    const one = asInput(
      'energy',
      energyStated({ name: 'energy', value: exactly(energy(1, 'GWh')), unit: 'kWh', origin: [] }, 'kWh'),
    );
    const [without, lost] = [false, true].map((losses) => carbonOf(one, 'KZ', [2024], dataset, losses));
    if (!without || !lost || !isTold(without) || !isTold(lost)) throw new Error('The gases are not told.');
    expect(lost.value.low / without.value.low).toBeCloseTo(1 / 0.85, 9);
  });

  it('have the range of the life cycle alone where no direct figure is sourced', () => {
    const gases = carbonOf(asInput('energy', fifty), 'KG', [2024, 2025], dataset);
    if (!isTold(gases)) throw new Error(gases.untold);
    const grams = gases.inputs.find(({ name }) => name === 'carbon')?.value;
    expect([grams?.low, grams?.high].map((one) => Math.round(one ?? 0))).toEqual([119, 153]);
  });
});
