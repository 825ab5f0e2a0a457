import { z } from 'zod';
import { partialDate } from './partial-date';
import { countryCode, localText, slug } from './text';
import { sourceKinds } from './vocabulary';

export const pageSchema = z.strictObject({
  key: slug.meta({ description: 'Names the page within its publisher.' }),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ description: 'Address of the page. Without one, only held cases may rest on it.' }),
  title: z.string().min(1).optional().meta({ description: 'Title as printed. Left out if it was not shown.' }),
  titleFromAddress: z
    .boolean()
    .optional()
    .meta({ description: 'true if the title was read off the address, not off the page.' }),
  published: partialDate.optional().meta({ description: 'Date of publication. Left out if not shown.' }),
  publishedText: localText
    .optional()
    .meta({ description: 'What the page shows of its date, where that is less than a year.' }),
  read: partialDate.optional().meta({ description: 'When it was read.' }),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, {
      error: 'A language is written in two small letters, such as ru (ISO 639-1). Write it so.',
    })
    .meta({ description: 'ISO 639-1.' }),
  kind: z.enum(sourceKinds).optional().meta({ description: "Set if this page differs from its publisher's kind." }),
  repeats: localText.optional().meta({ description: 'Whom the page copies or cites, if told.' }),
});
export type Page = z.infer<typeof pageSchema>;

export const publisherSchema = z.strictObject({
  id: slug.meta({ description: 'Also the name of the file.' }),
  name: z.string().min(1).meta({ description: 'Name as the publisher writes it.' }),
  kind: z.enum(sourceKinds).meta({ description: 'How near to the event: official first, aggregator last.' }),
  country: countryCode.optional().meta({ description: 'ISO 3166-1 of its seat, if known.' }),
  law: z.boolean().optional().meta({
    description: 'true for a law firm or a base of laws: on what a rule says it counts for more than a blog.',
  }),
  note: localText.optional().meta({ description: 'What a reader should know of it.' }),
  pages: z.array(pageSchema).min(1).meta({ description: 'The pages that were read.' }),
});
export type Publisher = z.infer<typeof publisherSchema>;
