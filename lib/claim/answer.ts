import type { Quantified } from '@/lib/extract/extract';
import { numberOf, type Verdict } from '@/lib/plausibility/verdict';
import type { Interval } from '@/lib/units/interval';
import type { Checked } from './check';
import { indexOf } from './facts';

type Amount = { value: number } | { min: number; max: number };

/** What `npm run claim -- --json` prints: the same that the page shows, for machines. */
export type ClaimAnswer = {
  quantities: (Omit<Quantified, 'value' | 'min' | 'max'> & Partial<{ value: number; min: number; max: number }>)[];
  tests: ({
    test: string;
    name: string;
    verdict: Verdict;
    unit: string;
    of: number[];
    against?: Interval;
  } & Partial<Amount>)[];
  readings: ({
    of: number;
    reading: string;
    unit: string;
    verdict: Verdict;
    plausible: boolean;
    energy?: Interval;
  } & Amount)[];
  cases: string[];
  statements: string[];
  untested: { of: number; why: string }[];
  verdict: Verdict;
};

const amount = ({ low, high }: Interval): Amount => (low === high ? { value: low } : { min: low, max: high });

/** The centre stands for an interval in `value`; its ends are beside it. */
const measured = ({ low, central, high }: Interval) =>
  low === high ? { value: central } : { value: central, min: low, max: high };

/** `of` counts the quantities from zero, in the order of the text. */
export function answerOf({
  passage,
  tests,
  dates,
  readings,
  cases,
  statements,
  untested,
  verdict,
}: Checked): ClaimAnswer {
  return {
    quantities: passage.quantities.map(({ start, end, ...rest }) => ({ ...rest, start, end })),
    tests: [
      ...tests.map(({ test, verdict: found, result, against, of }) => ({
        test: numberOf(test),
        name: test,
        verdict: found,
        ...measured(result.value),
        unit: result.unit,
        of: of.map(indexOf),
        against,
      })),
      ...dates.map(({ verdict: found, why, name, date }) => ({
        test: numberOf('dates'),
        name: why,
        verdict: found,
        unit: name ?? date ?? '',
        of: [],
      })),
    ],
    readings: readings.flatMap(({ index, tried, plausible }) =>
      tried.map((one) => ({
        of: index,
        reading: one.slip,
        ...amount(one.fact.input.value),
        unit: one.fact.per ? `${one.fact.input.unit} a ${one.fact.per}` : one.fact.input.unit,
        verdict: one.verdict,
        plausible: plausible.includes(one),
        ...(one.energy ? { energy: one.energy.value } : {}),
      })),
    ),
    cases: cases.map(({ id }) => id),
    statements: statements.map(({ key }) => key),
    untested: untested.map(({ index, why }) => ({ of: index, why })),
    verdict,
  };
}
