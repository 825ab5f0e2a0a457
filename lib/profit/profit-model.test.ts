import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteLocales } from '@/lib/i18n/locale';
import { speechFrom } from '@/lib/i18n/speech';
import { CLAIMS } from '@/lib/profit/rows/assumption-rows';
import { faultWords, hintOf, machineHint } from '@/lib/profit/rows/field-words';
import { dataset, files, grounds } from '@/lib/profit/sums/profit.fixture';
import { profitMap, roundStep } from '@/lib/profit/sums/profit-map';
import { faults } from '@/lib/view/read-typed';
import { enteredBy, faultyFields, freshEntry } from './entry';
import { detailsOf, resultsOf } from './profit-model';
import { profitPage } from './profit-page';
import { currencies, defaultState, farmOf, limitsOf, numberFields, type ProfitState } from './profit-state';

const base = defaultState(grounds);
const of = (locale: (typeof siteLocales)[number]) => {
  const { island } = profitPage(dataset, locale);
  return {
    speech: speechFrom(island.phrases, locale),
    book: { pages: new Map(island.pages), constants: new Map(island.constants) },
  };
};
const { speech, book } = of('en');
const results = (change: Partial<ProfitState> = {}) => resultsOf({ ...base, ...change }, grounds, speech);
const details = (change: Partial<ProfitState> = {}) => detailsOf({ ...base, ...change }, grounds, book, speech);
const states: fc.Arbitrary<ProfitState> = fc.record({
  machine: fc.constantFrom(...grounds.machines.map(({ key }) => key)),
  currency: fc.constantFrom(...currencies),
  rigs: fc.constantFrom(1, 7, 1000, 1e6),
  power: fc.constantFrom(0.5, 0.9, 1.5, 2),
  coin: fc.constantFrom(1, 5000, 120_260, 1e8),
  network: fc.constantFrom(1, 942, 1e6),
});

describe('the words of the page', () => {
  it('say of a hundred S21 what was worked by hand', () => {
    const { answer, rows } = results();
    expect(answer.farm).toBe('100 machines, Antminer S21 (200T), power at $0.08 a kilowatt-hour.');
    expect(answer.article).toBe('By the article’s way: $813.69 a day.');
    expect(answer.ours).toBe('With sourced numbers it pays: between $240 and $370 a day.');
    const row = (key: string) => rows.find((one) => one.key === key);
    expect(row('revenue')).toMatchObject({ article: '$1,148.98', ours: ['$976.63', '$1,091.53', '$1,148.98'] });
    expect(row('net')).toMatchObject({ article: '$813.69', ours: ['$242.95', '$323.85', '$368.43'] });
    expect(row('fee')?.article).toBe('not in it');
    expect(row('compliance')?.ours).toEqual(['not in it', 'not in it', 'not in it']);
  });

  it('say that an S9i loses, and that cheap power leaves an S19j Pro in doubt', () => {
    expect(results({ machine: 'antminer-s9i-14t' }).answer.ours).toContain('it loses between $150 and $220 a day');
    const cheap = results({ machine: 'antminer-s19j-pro-100t', currency: 'KZT', power: 20 });
    expect(cheap.answer.ours).toContain('may lose or pay: between −$170 and $220');
  });

  it('can be made of any state in every language, without a number that is none', () => {
    for (const locale of siteLocales) {
      const words = of(locale);
      fc.assert(
        fc.property(states, (state) => {
          const all = [resultsOf(state, grounds, words.speech), detailsOf(state, grounds, words.book, words.speech)];
          expect(JSON.stringify(all)).not.toMatch(/NaN|Infinity|∞|undefined|null"/);
        }),
        { numRuns: 60 },
      );
    }
  });

  it('have a message for every fault of every field', () => {
    for (const locale of siteLocales) {
      const { speech: own } = of(locale);
      for (const field of numberFields) {
        expect(hintOf(field, base, grounds, own)).not.toBe('');
        for (const fault of faults) expect(faultWords(fault, 'x', field, base, own)).not.toMatch(/[{}]/);
      }
      expect(machineHint(base, grounds, own)).toContain('200');
    }
  });

  it('lead with links: each assumption names its sources, our reasons or the check of the claim', () => {
    const { assumptions } = details();
    expect(assumptions.rows.map(({ key, links }) => [key, links.length])).toEqual([
      ['watts', 2],
      ['price', 3],
      ['running', 1],
      ['fee', 2],
      ['compliance', 1],
      ['tax', 2],
      ['sale', 3],
      ['purchase', 3],
      ['network', 2],
    ]);
    expect([assumptions.start, assumptions.end]).toEqual(['$813.69', '$323.85']);
  });

  it('find of each claim what the checked claims of the record find', () => {
    const checked = new Map(files.checkedClaims?.value.map((claim) => [claim.key, claim]));
    for (const row of details().assumptions.rows.filter(({ key }) => key in CLAIMS)) {
      const claim = checked.get(CLAIMS[row.key as keyof typeof CLAIMS]);
      expect(claim?.verdict === 'cannot be' ? 'cannot-be' : claim?.finding, row.key).toBe(row.mark?.key);
    }
  });

  it('lay every sum open', () => {
    const { sums, limitSums, theftSums } = details({ currency: 'KZT', power: 20 });
    const central = sums.find(({ key }) => key === 'central')?.lines.map(({ numbers }) => numbers);
    expect(central).toContain('144 × 3.125 = 450 BTC');
    expect(central).toContain('450 × 120,260 ÷ 942,000,000 = $0.05745');
    expect(central).toContain('20 ÷ 511 = $0.03914');
    expect(limitSums.map(({ lines }) => lines.length)).toEqual([4, 4]);
    expect(theftSums.map(({ lines }) => lines.at(-1)?.numbers.includes('× 365'))).toEqual([true, true, true]);
  });
});

describe('the map', () => {
  it('has the farm inside, whatever it is', () => {
    fc.assert(
      fc.property(states, (state) => {
        const map = profitMap(farmOf(state, grounds), state.currency, grounds);
        expect(map.farm.power).toBeLessThan(map.stepPower * 8);
        expect(map.farm.coin).toBeLessThan(map.stepCoin * 8);
      }),
    );
  });

  it('gives every field a sign that its numbers bear out, and never less for a dearer coin', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { rows } = profitMap(farmOf(state, grounds), state.currency, grounds);
        for (const field of rows.flat()) {
          if (field.sign === 'pays') expect(field.low).toBeGreaterThan(0);
          if (field.sign === 'loses') expect(field.high).toBeLessThan(0);
        }
        rows.slice(1).forEach((row, down) => {
          row.forEach((field, along) => {
            expect(field.central).toBeLessThanOrEqual(rows[down]?.[along]?.central ?? Number.NaN);
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  it('draws the line of zero inside its frame and breaks it where the fee falls', () => {
    const { map } = details();
    const [, ...points] = map.zero.split(/[ML]/);
    for (const point of points) {
      const [x = 0, y = 0] = point.split(' ').map(Number);
      expect(x >= map.frame.x && x <= map.frame.x + map.frame.width + 0.1).toBe(true);
      expect(y >= map.frame.y - 0.1 && y <= map.frame.y + map.frame.height).toBe(true);
    }
    expect(points).toHaveLength(4);
    expect(map.table.rows.map(({ cells }) => cells.length)).toEqual(Array(8).fill(8));
  });

  it('divides its axes by round steps', () => {
    expect([0.16, 0.1, 80, 160_000, 0.37].map((end) => roundStep(end, 8))).toEqual([0.02, 0.02, 10, 20_000, 0.05]);
  });
});

describe('the form', () => {
  const fresh = freshEntry(grounds);
  const typed = (text: string, before = fresh) => enteredBy(before, { what: 'number', field: 'rigs', text }, grounds);

  it('keeps what was typed and the last number that made sense', () => {
    const after = typed('1e12', typed('250'));
    expect(after.typed.rigs).toBe('1e12');
    expect(after.state.rigs).toBe(250);
    expect(faultyFields(after)).toEqual(['rigs']);
    expect(faultyFields(typed('300', after))).toEqual([]);
  });

  it('turns a price into the other currency and back, and leaves nonsense as it is', () => {
    const inTenge = enteredBy(fresh, { what: 'currency', currency: 'KZT' }, grounds);
    expect(inTenge.state).toMatchObject({ currency: 'KZT', power: 40.88 });
    expect(enteredBy(inTenge, { what: 'currency', currency: 'USD' }, grounds).state).toEqual(fresh.state);
    const wrong = enteredBy(fresh, { what: 'number', field: 'power', text: '41' }, grounds);
    expect(faultyFields(wrong)).toEqual(['power']);
    const meant = enteredBy(wrong, { what: 'currency', currency: 'KZT' }, grounds);
    expect(meant.state.power).toBe(41);
    expect(faultyFields(meant)).toEqual([]);
  });

  it('goes back to the start by a reset', () => {
    expect(enteredBy(typed('nonsense'), { what: 'reset' }, grounds)).toMatchObject({ state: base, typed: {} });
    expect(limitsOf('rigs', 'USD').max).toBe(1e6);
  });
});
