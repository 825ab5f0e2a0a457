import { z } from 'zod';
import { claimSchema, periodSchema } from './claim';
import { partialDate } from './partial-date';
import { localText, slug } from './text';
import { contextCountries, countries, kinds, precisions, statusStates, subjects } from './vocabulary';

export const statusSchema = z.strictObject({
  state: z.enum(statusStates).meta({ description: 'Where the matter stood in the newest source.' }),
  asOf: partialDate.optional().meta({ description: 'The date of that source.' }),
  text: localText.meta({ description: 'The same in a few words.' }),
});

export const statementSchema = z.strictObject({
  key: slug.meta({ description: 'Names the statement within its case.' }),
  agency: slug.meta({ description: 'Key of the agency in data/agencies that said it.' }),
  made: partialDate.optional().meta({ description: 'When it was said, if told.' }),
  text: z
    .string()
    .optional()
    .meta({ description: "Key of the source that is the agency's own text. Left out if that was not found." }),
  echoes: z.array(z.string()).meta({ description: 'Keys of the sources that repeat it: together one voice.' }),
});

export const caseSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]{2}-[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: 'An id is written <country>-<year>-<month>-<place>-<word> in small letters, digits and hyphens.',
    })
    .meta({ description: 'Also the name of the file.' }),
  country: z.enum([...countries, ...contextCountries]).meta({ description: 'ISO 3166-1.' }),
  subject: z.enum(subjects).meta({
    description:
      'mining = illegal mining; electricity-theft = theft of any sort, never in mining totals; lawful-mining = permitted or taxed mining, told for scale.',
  }),
  kind: z.enum(kinds).meta({ description: 'What sort of event or statement it is.' }),
  subdivision: z.string().optional().meta({ description: 'ISO 3166-2 of the region, if the sources name one.' }),
  precision: z.enum(precisions).meta({ description: 'How exactly the sources tell the place.' }),
  places: z
    .array(slug)
    .meta({ description: 'Keys of places in data/places. Empty if no place below the country is told.' }),
  where: localText
    .optional()
    .meta({ description: 'For records on neighbours, whose places have no file: the place in words.' }),
  announced: partialDate.optional().meta({ description: 'When it was made known. Left out if no source shows it.' }),
  announcedNote: localText.optional().meta({ description: 'How the date was inferred, if no source prints it.' }),
  period: periodSchema.optional().meta({ description: 'When the theft or mining ran, if told.' }),
  agencies: z.array(slug).meta({ description: 'Keys of the agencies that acted or spoke (data/agencies).' }),
  method: localText.optional().meta({ description: 'How it was done, as told.' }),
  status: statusSchema.optional().meta({ description: 'Where the matter stood. Left out if not stated.' }),
  claims: z.array(claimSchema).meta({ description: 'What the sources say, value by value, as reported.' }),
  sources: z
    .record(
      z.string().regex(/^s\d+$/, { error: 'Sources of a case are named s1, s2, s3 ... Rename this one.' }),
      z.string(),
    )
    .meta({ description: 'Short key to page: s1: <publisher>/<page> in data/sources.' }),
  statements: z
    .array(statementSchema)
    .optional()
    .meta({ description: 'Original utterances, each with the sources that echo it.' }),
  partOf: z
    .array(z.string())
    .optional()
    .meta({ description: 'Cases that already hold this one: sums count one of the two.' }),
  sameAs: z.array(z.string()).optional().meta({ description: 'Cases that are probably the same event.' }),
  overlaps: z
    .array(z.string())
    .optional()
    .meta({ description: 'Cases that may share something with this one, so that the two must not be added.' }),
  related: z.array(z.string()).optional().meta({ description: 'Cases worth reading beside this one.' }),
  conflicts: localText
    .optional()
    .meta({ description: 'What the sources disagree about, and which is nearer to the primary.' }),
  notes: localText.optional().meta({ description: 'Doubts, inferences, what was not found.' }),
  held: localText.optional().meta({ description: 'Why this record is not published. A held record appears nowhere.' }),
});
export type Case = z.infer<typeof caseSchema>;
export type Statement = z.infer<typeof statementSchema>;
