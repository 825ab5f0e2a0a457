import { z } from 'zod';
import { partialDate } from './partial-date';
import { eventKinds, penaltyKinds, ruleContextCountries, ruleUnits, standings, topics } from './rule-vocabulary';
import { localText, slug } from './text';
import { bounds, countries } from './vocabulary';

const sources = z.array(z.string()).min(1).meta({ description: 'Pages in data/sources.' });

/** Something told beside the main sentence, by pages of its own: a blog that knows more keeps to itself. */
export const alsoSchema = z.strictObject({
  text: localText.meta({ description: 'What they add.' }),
  sources,
});
const also = z
  .array(alsoSchema)
  .min(1)
  .optional()
  .meta({ description: 'What only other pages than `sources` tell of it.' });

export const ruleNumberSchema = z.strictObject({
  value: z.number().positive().optional().meta({ description: 'The number as told.' }),
  min: z.number().positive().optional().meta({ description: 'Lower end, if a range is told.' }),
  max: z.number().positive().optional().meta({ description: 'Upper end, if a range is told.' }),
  bound: z.enum(bounds).optional().meta({ description: 'How firmly. Left out if the number stands alone.' }),
  unit: z.enum(ruleUnits).meta({ description: 'Its unit. BCA = base calculation amount of Uzbekistan.' }),
  counts: localText.optional().meta({ description: 'For whom or for what, if there are several.' }),
});
export type RuleNumber = z.infer<typeof ruleNumberSchema>;
const numbers = z.array(ruleNumberSchema).min(1).optional().meta({ description: 'The numbers in it, each alone.' });

/** A dated step of the law or of the authorities. */
export const ruleEventSchema = z.strictObject({
  key: slug.meta({ description: 'Names the event.' }),
  date: partialDate.optional().meta({ description: 'When it happened. Left out if not told.' }),
  to: partialDate.optional().meta({ description: 'Last day or month, if it lasted or the sources leave a span.' }),
  after: partialDate
    .optional()
    .meta({ description: 'Without a date: it came in this month or later. Puts the event in its place.' }),
  dateText: localText.optional().meta({ description: 'The date in words, where dates cannot hold what is told.' }),
  kind: z.enum(eventKinds).meta({ description: 'What sort of instrument it is.' }),
  standing: z.enum(standings).meta({ description: 'How far it has come in the newest source.' }),
  topics: z.array(z.enum(topics)).meta({ description: 'Rows of the comparison that it touches. Empty if none.' }),
  title: localText.meta({ description: 'What changed, in a line.' }),
  instrument: localText.optional().meta({ description: 'Law, order or decision, with its number.' }),
  text: localText.optional().meta({ description: 'What the line leaves out.' }),
  notes: localText.optional().meta({ description: 'What was not found; where sources differ.' }),
  rule: slug.optional().meta({ description: 'Key of the entry under `rules` that tells it at length.' }),
  sources,
  also,
});
export type RuleEvent = z.infer<typeof ruleEventSchema>;

/** One field of the comparison, for as long as it held. */
export const ruleCellSchema = z.strictObject({
  key: slug.meta({ description: 'Names the cell.' }),
  topic: z.enum(topics).meta({ description: 'Row of the comparison.' }),
  part: slug.optional().meta({
    description: 'Set if several hold at once in a row: what this one is about. No two at once may share it.',
  }),
  from: partialDate.optional().meta({ description: 'First day, month or year in which it held.' }),
  dated: z
    .enum(['act'])
    .optional()
    .meta({ description: 'act = `from` is the date of the act; the day of entry into force was not told apart.' }),
  until: partialDate.optional().meta({ description: 'Last day, month or year in which it held.' }),
  adopted: partialDate.optional().meta({ description: 'When it was adopted or signed, if before it held.' }),
  seen: partialDate.optional().meta({
    description: 'Without `from`: when a source first tells that it holds. Nothing is known of earlier days.',
  }),
  unsure: partialDate.optional().meta({ description: 'From then on no source found says that it still holds.' }),
  over: z.array(slug).min(1).optional().meta({ description: 'Keys of the cells that it takes the place of.' }),
  standing: z
    .enum(standings)
    .meta({ description: 'How far it came: only in-force holds; said = an official said so.' }),
  event: slug.optional().meta({ description: 'Key of the event that set it.' }),
  value: localText.meta({ description: 'What holds, in a short sentence.' }),
  instrument: localText.optional().meta({ description: 'Law, order or decision, with its number.' }),
  numbers,
  notes: localText.optional().meta({ description: 'What was not found; where sources differ.' }),
  sources,
  also,
});
export type RuleCell = z.infer<typeof ruleCellSchema>;

/** One line of the table of penalties: what the law threatens, or what was counted. */
export const penaltySchema = z.strictObject({
  key: slug.meta({ description: 'Names the line.' }),
  kind: z
    .enum(penaltyKinds)
    .meta({ description: 'rule = in a law; proposed = in a bill; practice = cases and verdicts counted.' }),
  title: localText.meta({ description: 'Article, offence, or what was counted.' }),
  period: partialDate.optional().meta({ description: 'When it was counted or told.' }),
  cell: slug.optional().meta({ description: 'Key of the cell that it belongs to.' }),
  value: localText.meta({ description: 'The penalty or the count in words.' }),
  numbers,
  notes: localText.optional().meta({ description: 'What was not found; where sources differ.' }),
  sources,
  also,
});
export type Penalty = z.infer<typeof penaltySchema>;

export const policiesSchema = z.strictObject({
  country: z.enum(countries).meta({ description: 'ISO 3166-1; also the name of the file.' }),
  asOf: partialDate.meta({ description: 'Newest state that the comparison of this country rests on.' }),
  asOfNote: localText.optional().meta({ description: 'Where a part of it is newer.' }),
  rules: z
    .array(
      z.strictObject({
        key: slug.meta({ description: 'Names the rule.' }),
        title: localText.meta({ description: 'What it says, in a line.' }),
        instrument: localText.optional().meta({ description: 'Law, article or decision.' }),
        adopted: partialDate.optional().meta({ description: 'When it was adopted or signed.' }),
        inForce: partialDate.optional().meta({ description: 'Since when. Left out if not found.' }),
        text: localText.meta({ description: 'The rule, with the sums and terms it sets.' }),
        notes: localText.optional().meta({ description: 'What was not found; where sources differ.' }),
        sources,
      }),
    )
    .meta({ description: 'What the law says on mining and on the theft of electricity, one entry a rule.' }),
  events: z.array(ruleEventSchema).meta({ description: 'Dated steps, the oldest first.' }),
  cells: z.array(ruleCellSchema).meta({ description: 'The comparison, cell by cell.' }),
  penalties: z.array(penaltySchema).meta({ description: 'Penalties and sentences in numbers.' }),
});
export type Policies = z.infer<typeof policiesSchema>;

const neighbour = { country: z.enum(ruleContextCountries).meta({ description: 'ISO 3166-1.' }) };
/** Rules of other countries, told for comparison. They are in no matrix. */
export const ruleContextSchema = z.strictObject({
  events: z.array(ruleEventSchema.extend(neighbour)).meta({ description: 'Dated steps, country by country.' }),
  penalties: z.array(penaltySchema.extend(neighbour)).meta({ description: 'Penalties in numbers.' }),
});
export type RuleContext = z.infer<typeof ruleContextSchema>;

type Cited = { id: string; path: PropertyKey[] };
type Told = { sources: string[]; also?: { sources: string[] }[] | undefined };

/** Every page that a file of rules cites, with its place in the file. */
export function citedByRules(file: Policies | RuleContext): Cited[] {
  const lists: [string, Told[]][] = [
    ['events', file.events],
    ['penalties', file.penalties],
  ];
  if ('rules' in file) lists.unshift(['rules', file.rules], ['cells', file.cells]);
  return lists.flatMap(([list, rows]) => rows.flatMap((row, index) => citedBy(row).map(under(list, index))));
}

const under =
  (...before: PropertyKey[]) =>
  ({ id, path }: Cited): Cited => ({ id, path: [...before, ...path] });

/** The pages of one entry, those of its additions too. */
export const citedBy = ({ sources, also = [] }: Told): Cited[] => [
  ...sources.map((id, at) => ({ id, path: ['sources', at] })),
  ...also.flatMap((one, index) => one.sources.map((id, at) => ({ id, path: ['also', index, 'sources', at] }))),
];
