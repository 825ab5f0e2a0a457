import { adjusted } from '@/lib/method/adjust';
import { type Baselines, yearlyMean } from '@/lib/method/baseline';
import { asInput, isTold } from '@/lib/method/derived';
import { yearsInput } from '@/lib/method/span';
import { type Fact, type Facts, homesOf, leastHomes, noFacts } from '@/lib/plausibility/facts';
import { headTest } from '@/lib/plausibility/head';
import { plausibleReadings, type UnitReading, unitReadings } from '@/lib/plausibility/unit-readings';
import type { Test } from '@/lib/plausibility/verdict';
import { between, exactly } from '@/lib/units/interval';
import { type Conversion, spanOf } from './conversion';
import type { Question } from './question';

/** "So many people from so much": the use a head it implies, whether that can be, and what the unit may have been. */
export type TurnedRound = { test: Test; readings: UnitReading[] };

export function turnedRound(question: Question, { energy }: Conversion, baselines: Baselines): TurnedRound | undefined {
  const { people, peopleUpTo, country } = question;
  const span = spanOf(question);
  if (people === undefined || !isTold(energy) || !span) return undefined;
  const perHead = yearlyMean(baselines, country, 'demand-per-head', span.years, 'demand-per-head');
  if (!perHead) return undefined;
  const value = peopleUpTo === undefined ? exactly(people) : between(people, peopleUpTo);
  const told: Fact = { key: 'people', input: { name: 'people', value, unit: 'people', origin: [{ from: 'reader' }] } };
  const test = headTest(
    asInput('energy', energy),
    told.input,
    yearsInput(span),
    perHead,
    homesOf(country, baselines),
    leastHomes(baselines),
  );
  const facts: Facts = { ...noFacts(), country, span, date: question.ended, people: [told] };
  const amount = question.start === 'energy' || question.start === 'power' ? question.start : undefined;
  const fact: Fact | undefined = amount && {
    key: 'amount',
    input: {
      name: amount,
      value: question.upTo === undefined ? exactly(question.amount) : between(question.amount, question.upTo),
      unit: question.unit,
      origin: [{ from: 'claim', claim: 'amount' }],
    },
  };
  const tried = fact ? unitReadings(fact, facts, baselines) : [];
  const readings = plausibleReadings(tried);
  return { test: { ...test, result: adjusted(test.result, question.adjustments) }, readings };
}
