import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleCoinPrice, articlePowerPrice, dollarsAKwh, sourcedCoinPrice, sourcedPowerPrice } from './break-even';
import { bridgeOf, steps } from './bridge';
import { dollarsATerahash, type Farm, kwhAMachine, ledgerOf } from './ledger';
import { grounds, oneOf } from './profit.fixture';
import { articlePurchases, kwhADay, sourcedPurchases } from './purchases';
import { articleDay, articleTerms, ends, feeAt, sourcedDay, sourcedTerms } from './terms';
import { peopleOf, unpaidOf } from './theft';

const bare = { overhead: 1, uptime: 1, fee: 0, compliance: 0, tax: 0 };
const s21 = oneOf('Antminer S21 (200T)');

describe('the checks that the method was worked with by hand', () => {
  it('has the network and the price of August 2025, and 450 coins a day', () => {
    expect([grounds.network.value, grounds.coin.value]).toEqual([942, 120_260]);
    expect([grounds.network.date, grounds.coin.date]).toEqual(['2025-07-28', '2025-08']);
    expect(grounds.subsidy * grounds.blocks).toBe(450);
  });

  it('earns $0.0574 with a terahash a day', () => {
    expect(dollarsATerahash(s21, grounds)).toBeCloseTo(0.0574, 4);
  });

  it('has an S19j Pro earn $5.74 and burn $5.86: it loses; with 0.4 kW the power would cost $0.77', () => {
    const old = oneOf('Antminer S19j Pro');
    const day = ledgerOf(old, { ...bare, watts: old.watts }, grounds);
    expect(day.revenue).toBeCloseTo(5.74, 2);
    expect(day.kwh).toBeCloseTo(73.2, 6);
    expect(day.power).toBeCloseTo(5.86, 2);
    expect(day.net).toBeLessThan(0);
    expect(articleDay(old, grounds).power).toBeCloseTo(0.77, 2);
    expect(articleDay(old, grounds).net).toBeGreaterThan(0);
  });

  it('leaves an S21 $4.77, less ten percent of revenue $3.62, after fifteen percent of tax $3.08', () => {
    const at = (more: object) => ledgerOf(s21, { ...bare, watts: s21.watts, ...more }, grounds);
    expect(at({}).revenue).toBeCloseTo(11.49, 2);
    expect(at({}).power).toBeCloseTo(6.72, 2);
    expect(at({}).net).toBeCloseTo(4.77, 2);
    expect(at({ compliance: 0.1 }).net).toBeCloseTo(3.62, 2);
    expect(ledgerOf(s21, { ...articleTerms(grounds), watts: s21.watts }, grounds).net).toBeCloseTo(3.08, 2);
  });

  it.each([
    ['Antminer S9i', 0.025],
    ['Antminer S19j Pro', 0.078],
    ['Antminer S19 XP', 0.111],
    ['Antminer S21 (200T)', 0.137],
    ['Antminer S21 Pro', 0.16],
  ])('has %s break even at $%d a kilowatt-hour', (model, price) => {
    const farm = oneOf(model);
    expect(dollarsAKwh(farm, { watts: farm.watts, overhead: 1 }, grounds)).toBeCloseTo(price, 3);
  });

  it('takes the article’s terms from the record', () => {
    expect(grounds.article).toEqual({
      watts: 400,
      power: 0.08,
      tax: 0.15,
      compliance: 0.1,
      saleShare: 0.75,
      purchase: 1,
    });
  });

  it('needs 24 purchases a day for a megawatt', () => {
    expect(articlePurchases({ ...s21, rigs: 2500 }, grounds)).toBe(24);
  });
});

describe('the fee on digital mining', () => {
  it('is one tenge from 24 tenge on, and between 1 and 25 below', () => {
    const rate = grounds.rate.value;
    expect(feeAt(24 / rate, grounds)).toEqual({ low: 1 / rate, central: 1 / rate, high: 1 / rate });
    expect(feeAt(23.9 / rate, grounds)).toEqual({ low: 1 / rate, central: 5 / rate, high: 25 / rate });
  });
});

const farms: fc.Arbitrary<Farm> = fc
  .record({
    rigs: fc.integer({ min: 1, max: 1e6 }),
    machine: fc.constantFrom(...grounds.machines),
    power: fc.double({ min: 0.001, max: 2, noNaN: true }),
    coin: fc.double({ min: 1, max: 1e8, noNaN: true }),
    network: fc.double({ min: 1, max: 1e6, noNaN: true }),
  })
  .map(({ machine: { terahash, watts }, ...rest }) => ({ ...rest, terahash, watts }));
const more = fc.double({ min: 1, max: 10, noNaN: true });
const near = (a: number, scale: number) => a + Math.abs(scale) * 1e-9 + 1e-9;

describe('any farm', () => {
  it('never earns less with a dearer coin, in either way', () => {
    fc.assert(
      fc.property(farms, more, (farm, factor) => {
        const dearer = { ...farm, coin: farm.coin * factor };
        const [before, after] = [sourcedDay(farm, grounds), sourcedDay(dearer, grounds)];
        for (const end of ends) expect(before[end].net).toBeLessThanOrEqual(near(after[end].net, after[end].net));
        const [a, b] = [articleDay(farm, grounds).net, articleDay(dearer, grounds).net];
        expect(a).toBeLessThanOrEqual(near(b, b));
      }),
    );
  });

  it('never earns more with dearer power, but where the fee falls by a step', () => {
    fc.assert(
      fc.property(farms, more, (farm, factor) => {
        const dearer = { ...farm, power: farm.power * factor };
        const step = grounds.fee.step / grounds.rate.value;
        const crosses = farm.power < step && dearer.power >= step;
        const [before, after] = [sourcedDay(farm, grounds), sourcedDay(dearer, grounds)];
        for (const end of crosses ? (['high'] as const) : ends) {
          expect(after[end].net).toBeLessThanOrEqual(near(before[end].net, before[end].net));
        }
        const [a, b] = [articleDay(farm, grounds).net, articleDay(dearer, grounds).net];
        expect(b).toBeLessThanOrEqual(near(a, a));
      }),
    );
  });

  it('earns at its centre no less than at its low end and no more than at its high end', () => {
    fc.assert(
      fc.property(farms, (farm) => {
        const { low, central, high } = sourcedDay(farm, grounds);
        expect(low.net).toBeLessThanOrEqual(near(central.net, central.net));
        expect(central.net).toBeLessThanOrEqual(near(high.net, high.net));
        for (const price of [sourcedCoinPrice(farm, grounds), sourcedPowerPrice(farm, grounds)]) {
          expect(price.low).toBeLessThanOrEqual(near(price.central, price.central));
          expect(price.central).toBeLessThanOrEqual(near(price.high, price.high));
        }
        const unpaid = unpaidOf(farm, grounds);
        expect(unpaid.low.total).toBeLessThanOrEqual(near(unpaid.central.total, unpaid.central.total));
        expect(unpaid.central.total).toBeLessThanOrEqual(near(unpaid.high.total, unpaid.high.total));
      }),
    );
  });

  it('stays inside its interval with any draw of the assumptions', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(farms, share, share, share, (farm, a, b, c) => {
        const within = ({ low, high }: { low: number; high: number }, part: number) => low + (high - low) * part;
        const terms = {
          ...sourcedTerms(farm, 'central', grounds),
          overhead: within(grounds.overhead.value, a),
          uptime: within(grounds.loadFactor.value, b),
          fee: within(feeAt(farm.power, grounds), c),
        };
        const drawn = ledgerOf(farm, terms, grounds);
        const { low, high } = sourcedDay(farm, grounds);
        expect(drawn.net).toBeGreaterThanOrEqual(low.net - Math.abs(low.net) * 1e-9 - 1e-9);
        expect(drawn.net).toBeLessThanOrEqual(near(high.net, high.net));
        const total = drawn.power + drawn.fee + drawn.tax;
        const unpaid = unpaidOf(farm, grounds);
        expect(total).toBeGreaterThanOrEqual(unpaid.low.total * (1 - 1e-9) - 1e-9);
        expect(total).toBeLessThanOrEqual(near(unpaid.high.total, unpaid.high.total));
      }),
      { seed: 2025, numRuns: 500 },
    );
  });

  it('is led from the article’s net to ours by changes that add up', () => {
    fc.assert(
      fc.property(farms, (farm) => {
        const { start, changes, end } = bridgeOf(farm, grounds);
        const sum = steps.reduce((net, step) => net + changes[step], start);
        const scale = Math.abs(start) + steps.reduce((all, step) => all + Math.abs(changes[step]), 0);
        expect(Math.abs(sum - end)).toBeLessThanOrEqual(scale * 1e-9 + 1e-9);
        expect(start).toBe(articleDay(farm, grounds).net);
        expect(end).toBeCloseTo(sourcedDay(farm, grounds).central.net, 2);
      }),
    );
  });

  it('earns nothing at its own break-even prices', () => {
    fc.assert(
      fc.property(farms, (farm) => {
        const close = (net: number, revenue: number) =>
          expect(Math.abs(net)).toBeLessThanOrEqual(revenue * 1e-6 + 1e-9);
        const atCoin = { ...farm, coin: articleCoinPrice(farm, grounds) };
        const first = articleDay(atCoin, grounds);
        close(first.before, first.revenue);
        const second = articleDay({ ...farm, power: articlePowerPrice(farm, grounds) }, grounds);
        close(second.before, second.revenue);
        const third = sourcedDay({ ...farm, coin: sourcedCoinPrice(farm, grounds).central }, grounds).central;
        close(third.before, third.revenue);
        const price = sourcedPowerPrice(farm, grounds).central;
        const fourth = sourcedDay({ ...farm, power: price }, grounds).central;
        if (price > 0 && Math.abs(price - grounds.fee.step / grounds.rate.value) > 1e-6)
          close(fourth.before, fourth.revenue);
      }),
    );
  });
});

describe('the energy of a farm', () => {
  it('is the share of so many people: 100 S21, at 6,050 kWh a head', () => {
    const { energy, people } = peopleOf({ ...s21, rigs: 100 }, grounds);
    expect(energy.value.central).toBeCloseTo(350 * 8760 * 1.05 * 0.95, 3);
    expect(people.value.central).toBeCloseTo((350 * 8760 * 1.05 * 0.95) / 6049.773, 6);
    expect(people.value.low).toBeCloseTo((350 * 8760 * 0.85) / 6049.773, 6);
  });

  it('is that of the ledgers, day by day', () => {
    const farm = { ...s21, rigs: 100 };
    const day = kwhADay(farm, grounds);
    expect(day.central * 365).toBeCloseTo(peopleOf(farm, grounds).energy.value.central, 3);
    expect(day.low).toBe(100 * kwhAMachine({ watts: 3500, overhead: 1 }) * 0.85);
    expect(sourcedPurchases(farm, grounds)).toEqual({ low: 8, central: 9, high: 10 });
  });
});
