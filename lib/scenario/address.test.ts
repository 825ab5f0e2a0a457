import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countries } from '@/lib/schema/vocabulary';
import { readScenario, writeScenario } from './address';
import { FIRST, type Scenario } from './scenario';
import { grounds } from './scenario.fixture';
import { shownIn, typed } from './typed';

const { towns } = grounds.baselines;
const read = (query: string, alone = true) => readScenario(new URLSearchParams(query), towns, alone);

describe('the address of a scenario', () => {
  it('is empty for the one that the page opens with', () => {
    expect(read('')).toEqual({ scenario: FIRST, faulty: {}, ignored: [] });
  });

  it('is read back as it was written', () => {
    const scenarios = fc
      .record({
        country: fc.constantFrom(...countries),
        megawatts: fc.double({ min: 0.1, max: 5000, noNaN: true }).map((value) => Number(value.toPrecision(4))),
        months: fc.integer({ min: 1, max: 60 }),
        low: fc.integer({ min: 5, max: 50 }),
        high: fc.integer({ min: 50, max: 100 }),
        people: fc.option(fc.integer({ min: 100, max: 50_000_000 }), { nil: undefined }),
      })
      .map(({ low, high, people, ...rest }): Scenario => {
        const region = towns.find(({ country }) => country === rest.country)?.key;
        const load = { low: low / 100, high: high / 100 };
        return { ...rest, load, ...(region ? { region } : {}), ...(people ? { people } : {}) };
      });
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expect(read(writeScenario(scenario))).toEqual({ scenario, faulty: {}, ignored: [] });
      }),
    );
  });

  it('leaves the keys of others alone where it stands beside them', () => {
    const written = writeScenario(FIRST, 'chart=losses&scenario-mw=7');
    expect(written).toBe('chart=losses&scenario-country=KZ&scenario-mw=50&scenario-months=12');
    expect(read(written, false).ignored).toEqual([]);
    expect(read(written, true).ignored).toEqual(['chart=losses']);
  });

  it('keeps what made no sense in its field, and names what has no field', () => {
    const asked = read('scenario-country=Atlantis&scenario-mw=lots&scenario-months=6&scenario-x=1&utm_source=a');
    expect(asked).toEqual({
      scenario: { ...FIRST, months: 6 },
      faulty: { mw: 'lots' },
      ignored: ['scenario-country=Atlantis', 'scenario-x=1'],
    });
  });

  it('takes no town of another country, and no part twice', () => {
    expect(read('scenario-country=UZ&scenario-region=kg-naryn').ignored).toEqual(['scenario-region=kg-naryn']);
    expect(read('scenario-mw=5&scenario-mw=6')).toMatchObject({
      scenario: { megawatts: 5 },
      ignored: ['scenario-mw=6'],
    });
  });

  it('takes what a form sends, empty fields with it', () => {
    const sent =
      'scenario-country=KG&scenario-mw=0%2C5&scenario-months=3&scenario-load=&scenario-region=&scenario-people=';
    expect(read(sent)).toEqual({
      scenario: { country: 'KG', megawatts: 0.5, months: 3 },
      faulty: {},
      ignored: [],
    });
  });
});

describe('what is typed', () => {
  it.each([
    ['mw', '0', 'zero'],
    ['mw', '0.05', 'small'],
    ['mw', '5001', 'large'],
    ['mw', 'fifty', 'text'],
    ['mw', '', 'empty'],
    ['months', '1.5', 'whole'],
    ['months', '61', 'large'],
    ['load', '1–0.5', 'order'],
    ['load', '1.2', 'large'],
    ['load', '0.5-0.6-0.7', 'text'],
    ['people', '99', 'small'],
  ] as const)('%s “%s” is %s', (field, text, fault) => {
    expect(typed(field, text, FIRST)).toEqual({ fault });
  });

  it.each([
    ['0.9', 0.9, 0.9],
    ['0,85–1', 0.85, 1],
    ['0.5 - 0.8', 0.5, 0.8],
  ])('a load factor of “%s” is %d to %d', (text, low, high) => {
    expect(typed('load', text, FIRST).scenario?.load).toEqual({ low, high });
  });

  it('is our own load factor again when the field is emptied', () => {
    expect(typed('load', ' ', { ...FIRST, load: { low: 0.5, high: 0.8 } }).scenario).toEqual(FIRST);
  });

  it('is shown so that it can be typed back', () => {
    const scenario: Scenario = { ...FIRST, megawatts: 0.5, load: { low: 0.5, high: 0.85 } };
    expect(shownIn('mw', scenario, 'ru')).toBe('0,5');
    expect(typed('load', shownIn('load', scenario, 'ru'), FIRST).scenario?.load).toEqual(scenario.load);
    expect(shownIn('load', FIRST, 'en')).toBe('');
  });
});
