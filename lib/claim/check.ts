import { extract, type Passage } from '@/lib/extract/extract';
import type { Baselines } from '@/lib/method/baseline';
import { type DateFault, dateFaults, formerNames } from '@/lib/plausibility/dates';
import { type Fact, type Facts, kilowattHours } from '@/lib/plausibility/facts';
import { hangTogether } from '@/lib/plausibility/hang-together';
import { plausibleReadings, type UnitReading, unitReadings } from '@/lib/plausibility/unit-readings';
import { type Test, type Verdict, worst } from '@/lib/plausibility/verdict';
import { earliest, latest } from '@/lib/units/calendar';
import { factsOfGroup, indexOf, intervalOf, keyOf } from './facts';
import { type Group, groupsOf } from './group';
import { type KnownCase, type KnownStatement, type Match, matchCases, matchStatements, sizeOf } from './match';
import { priceTests, shareTests } from './told-tests';

/** What the check knows: the baselines, the places by every spelling, where they lie, and the cases. */
export type Knowledge = {
  baselines: Baselines;
  names: ReadonlyMap<string, string>;
  countryOf: (place: string) => string | undefined;
  cases: readonly KnownCase[];
  statements: readonly KnownStatement[];
};

/** A number whose unit is in doubt, in every way it was tried; `plausible` are those that could be true. */
export type DoubtfulNumber = { index: number; tried: UnitReading[]; plausible: UnitReading[] };

/** Why a number was held against nothing. */
export const untestedReasons = ['no-country', 'no-period', 'no-pair', 'no-test'] as const;
export type Untested = { index: number; why: (typeof untestedReasons)[number] };

export type Checked = {
  passage: Passage;
  tests: Test[];
  dates: DateFault[];
  readings: DoubtfulNumber[];
  cases: Match[];
  statements: KnownStatement[];
  untested: Untested[];
  verdict: Verdict;
};

/**
 * Checks a pasted text: finds its numbers, holds together those that speak of one thing, tries other readings of
 * those that cannot be, and looks for the cases of the record that it may speak of. Nothing is sent anywhere.
 * `press`: when the text was published, as a partial date.
 */
export function checkText(text: string, knowledge: Knowledge, press: string): Checked {
  const { baselines } = knowledge;
  const passage = extract(text, knowledge.names);
  const groups = groupsOf(passage, text, knowledge.countryOf);
  const cases = matchCases(passage, groups, knowledge.cases);
  const told = groups.map((group) => {
    const known = caseOf(group, cases, knowledge.cases);
    const country = group.country ?? known?.country;
    const placed = country ? { ...group, country } : group;
    return { group: placed, facts: factsOfGroup(passage, placed, press, baselines, known?.announced) };
  });
  const tests = told.flatMap(({ group, facts }) => [
    ...hangTogether(facts, baselines),
    ...priceTests(passage, group, facts, baselines),
    ...shareTests(passage, text, group, facts, baselines),
  ]);
  const dates = [
    ...dateFaults(
      passage.dates.map(({ date }) => date),
      formerNames(text),
      press,
    ),
    ...laterThanRecord(passage, cases, knowledge.cases),
  ];
  const readings = told.flatMap(({ group, facts }) => doubtful(passage, group, facts, baselines));
  return {
    passage,
    tests,
    dates,
    readings,
    cases,
    statements: matchStatements(passage, knowledge.statements),
    untested: untested(passage, told, tests, readings),
    verdict: worst([...tests, ...dates]),
  };
}

/** The case that a group most likely tells: a text that names no country or date takes them from it. */
function caseOf(group: Group, matches: readonly Match[], known: readonly KnownCase[]): KnownCase | undefined {
  const match = matches.find(({ numbers }) => numbers.some((index) => group.members.includes(index)));
  return known.find(({ id }) => id === match?.id);
}

/** Every energy or power of a group, tried in all ways; those that cannot be as printed, or mean nothing, are kept. */
function doubtful(passage: Passage, group: Group, facts: Facts, baselines: Baselines): DoubtfulNumber[] {
  const printed = [...facts.energies, ...facts.powers].map((fact) => ({ fact, meaningless: false }));
  const slips = group.members.flatMap((index) => {
    const fact = slipFact(passage, index);
    return fact ? [{ fact, meaningless: true }] : [];
  });
  return [...printed, ...slips].flatMap(({ fact, meaningless }) => {
    const tried = unitReadings(fact, facts, baselines);
    const [first] = tried;
    if (!meaningless && first?.verdict !== 'cannot be') return [];
    const plausible = meaningless
      ? tried.filter(({ slip, verdict }) => SLIPS_OF_MEANING.includes(slip) && verdict !== 'cannot be')
      : plausibleReadings(tried);
    return [{ index: indexOf(fact.key), tried, plausible }];
  });
}

/** "600 megawatts per hour" can be meant as a power or as an energy of each hour, which is the same power. */
const SLIPS_OF_MEANING = ['as-printed', 'as-power'];

function slipFact(passage: Passage, index: number): Fact | undefined {
  const quantity = passage.quantities[index];
  const unit = { 'megawatts per hour': 'MW', 'kilowatts per hour': 'kW' }[quantity?.unit ?? ''];
  if (!quantity || !unit) return undefined;
  const key = keyOf(index);
  return { key, input: { name: 'power', value: intervalOf(quantity), unit, origin: [{ from: 'claim', claim: key }] } };
}

/** Characters round a number of a case within which a date is taken to be that of the case. */
const BESIDE = 400;

/** Dates beside the numbers of a case that lie after it was already announced. */
function laterThanRecord(passage: Passage, matches: readonly Match[], known: readonly KnownCase[]): DateFault[] {
  const [best] = matches;
  const announced = known.find(({ id }) => id === best?.id)?.announced;
  if (!best || !announced) return [];
  const beside = ({ start }: { start: number }) =>
    best.numbers.some(
      (index) => Math.abs((passage.quantities[index]?.start ?? Number.POSITIVE_INFINITY) - start) < BESIDE,
    );
  const late = passage.dates.filter(
    (one) => one.date.length >= 7 && beside(one) && earliest(one.date) > latest(announced),
  );
  const dates = [...new Set(late.map(({ date }) => date))];
  return dates.map((date) => ({ verdict: 'strained', why: 'after-record', date, name: announced }));
}

function untested(
  { quantities }: Passage,
  told: readonly { group: Group; facts: Facts }[],
  tests: readonly Test[],
  readings: readonly DoubtfulNumber[],
): Untested[] {
  const seen = new Set([...tests.flatMap(({ of }) => of.map(indexOf)), ...readings.map(({ index }) => index)]);
  const known = new Set([...seen].map((index) => JSON.stringify(sizeOf(quantities[index] ?? NONE))));
  return told.flatMap(({ group, facts }) =>
    group.members.flatMap((index): Untested[] => {
      const { what, per } = quantities[index] ?? NONE;
      if (seen.has(index) || known.has(JSON.stringify(sizeOf(quantities[index] ?? NONE)))) return [];
      if (!TESTED.includes(what) || per === 'purchase') return [{ index, why: 'no-test' }];
      if (!facts.country) return [{ index, why: 'no-country' }];
      if (what === 'power' && !facts.span) return [{ index, why: 'no-period' }];
      if (facts.energies.some((fact) => fact.per && !kilowattHours(fact, facts) && indexOf(fact.key) === index)) {
        return [{ index, why: 'no-period' }];
      }
      return [{ index, why: 'no-pair' }];
    }),
  );
}

const NONE = { what: 'money', unit: '', value: 0, per: undefined } as const;

const TESTED: string[] = [
  'electricity',
  'power',
  'loss',
  'money',
  'equipment',
  'equipment-value',
  'equivalent-population',
  'tariff',
  'share-of-power',
];
