import { z } from 'zod';
import { countryCode, localText, slug } from './text';

const name = z.string().min(1).optional();
/** Names of a body letter by letter. A language in which no source prints one is left out, unlike in `name`. */
export const officialNamesSchema = z.strictObject({
  names: z
    .strictObject({ en: name, ru: name, kk: name, tg: name, ky: name, uz: name, tk: name })
    .meta({ description: 'Its name in each language in which a source prints it.' }),
  alsoCalled: z.array(z.string().min(1)).min(1).optional().meta({ description: 'Other forms in use.' }),
  notes: localText.optional().meta({ description: 'What it is, and what it was called before.' }),
  sources: z.array(z.string()).min(1).meta({ description: 'Pages in data/sources.' }),
});

export const agencySchema = z.strictObject({
  key: slug.meta({ description: 'Names the agency in case files.' }),
  country: countryCode.optional().meta({ description: 'ISO 3166-1.' }),
  name: localText.meta({ description: 'Its name.' }),
  official: officialNamesSchema
    .optional()
    .meta({ description: 'Its names as sources print them, for the page of rules.' }),
});
export const agenciesSchema = z.array(agencySchema);
export type Agency = z.infer<typeof agencySchema>;
