import { z } from 'zod';
import { partialDate } from './partial-date';
import { localText, slug } from './text';
import { countries } from './vocabulary';

/** What a statement is about: the parts of the page /claims, in their order. */
export const claimTopics = ['east-kazakhstan', 'kazakhstan', 'calculator', 'tajikistan', 'world'] as const;
export type ClaimTopic = (typeof claimTopics)[number];

/** What was found of a statement, the best supported first. */
export const findings = ['confirmed', 'partly', 'as-reported', 'aggregator-only', 'not-found', 'contradicted'] as const;
export type ClaimFinding = (typeof findings)[number];

/** As lib/plausibility has them; written out here, since the shape of the record knows no arithmetic. */
const verdicts = ['fits', 'strained', 'cannot be', 'not testable'] as const;

const page = z.string().min(1);

/** One input of a sum. Apart from `name`, it holds a constant, a series, tariffs, an earlier sum, or a number. */
export const sumInputSchema = z.strictObject({
  name: slug.meta({ description: 'Which input of the formula it is, as on the method page: energy, power, hours ...' }),
  constant: slug.optional().meta({ description: 'Key in data/baselines/constants.yaml.' }),
  series: z
    .strictObject({
      country: z.enum(countries).meta({ description: 'ISO 3166-1.' }),
      metric: slug.meta({ description: 'What the series measures.' }),
      years: z.array(z.number().int()).min(1).meta({ description: 'Years; of several the mean is taken.' }),
    })
    .optional()
    .meta({ description: 'Years of a series in data/baselines/series.yaml.' }),
  tariffs: z
    .array(slug)
    .min(1)
    .optional()
    .meta({ description: 'Keys in data/baselines/tariffs.yaml; from the lowest of them to the highest.' }),
  sum: slug.optional().meta({ description: 'Key of a sum above in the same entry, whose result goes in.' }),
  value: z.number().positive().optional().meta({ description: 'A number of the statement or of a page.' }),
  low: z.number().positive().optional().meta({ description: 'Instead of value: the lowest.' }),
  high: z.number().positive().optional().meta({ description: 'Instead of value: the highest.' }),
  unit: z.string().min(1).optional().meta({ description: 'Unit of value, or of low and high.' }),
  from: page.optional().meta({
    description: 'Where value stands: said = in the statement, period = a length of time, else a page in data/sources.',
  }),
});
export type SumInput = z.infer<typeof sumInputSchema>;

/** One step of the arithmetic. Its result is computed; the file holds none. */
export const checkedSumSchema = z.strictObject({
  key: slug.meta({ description: 'Names the sum within its statement.' }),
  formula: slug.meta({ description: 'Key of a formula of the method, such as implied-price.' }),
  unit: z.string().min(1).optional().meta({ description: 'Unit of the result, where the formula leaves it open.' }),
  inputs: z.array(sumInputSchema).min(1).meta({ description: 'Exactly what the formula takes.' }),
  test: slug
    .optional()
    .meta({ description: 'Name of the test of plausibility that the result is held against: price, watts ...' }),
  estimate: slug.optional().meta({
    description:
      'For the test share-of-system outside the five countries: the sum above that gives the highest official estimate, in percent.',
  }),
});
export type CheckedSum = z.infer<typeof checkedSumSchema>;

/** A statement found in an article, what we found of it, and the arithmetic on it. */
export const checkedClaimSchema = z.strictObject({
  key: slug.meta({ description: 'Names the statement; also its address on the page.' }),
  topic: z.enum(claimTopics).meta({ description: 'Which part of the page it stands in.' }),
  said: localText.meta({ description: 'What is stated, in our words.' }),
  by: z.array(page).min(1).optional().meta({ description: 'Pages in data/sources that state it.' }),
  where: localText
    .optional()
    .meta({ description: 'Articles that state it and have no page in the record. Owed if by is left out.' }),
  case: z.string().min(1).optional().meta({ description: 'Id of the case it is about.' }),
  country: z.enum(countries).optional().meta({ description: 'Country whose baselines the tests take. ISO 3166-1.' }),
  date: partialDate.optional().meta({ description: 'When it was made known; the tests take their baselines from it.' }),
  finding: z.enum(findings).meta({ description: 'What was found of it.' }),
  verdict: z
    .enum(verdicts)
    .optional()
    .meta({ description: 'Of the arithmetic. The check holds it to the tests; without a test only "not testable".' }),
  because: localText.meta({ description: 'Why, in two to four sentences.' }),
  better: z
    .array(page)
    .min(1)
    .optional()
    .meta({ description: 'Pages in data/sources that know better, the best first.' }),
  dates: z
    .strictObject({
      event: partialDate.optional().meta({ description: 'When it is said to have happened.' }),
      name: z.string().min(1).optional().meta({ description: 'A name that is used for a place.' }),
      press: partialDate.meta({ description: 'When a text already told of it.' }),
    })
    .optional()
    .meta({ description: 'For the test of dates and names.' }),
  sums: z.array(checkedSumSchema).min(1).optional().meta({ description: 'The arithmetic, one step after the other.' }),
});
export type CheckedClaim = z.infer<typeof checkedClaimSchema>;

export const checkedClaimsSchema = z.array(checkedClaimSchema);

/** What `from` may hold instead of a page. */
export const NO_PAGE = ['said', 'period'] as const;
const isPage = (from: string | undefined): from is string => from !== undefined && !NO_PAGE.some((one) => one === from);

/** Every page that an entry rests on or speaks of, with its place in the entry. */
export const citedPages = ({
  by = [],
  better = [],
  sums = [],
}: CheckedClaim): { id: string; path: PropertyKey[] }[] => [
  ...by.map((id, index) => ({ id, path: ['by', index] })),
  ...better.map((id, index) => ({ id, path: ['better', index] })),
  ...sums.flatMap(({ inputs }, sum) =>
    inputs.flatMap(({ from }, index) =>
      isPage(from) ? [{ id: from, path: ['sums', sum, 'inputs', index, 'from'] }] : [],
    ),
  ),
];
