import { z } from 'zod';
import { partialDate } from './partial-date';
import { localText, slug } from './text';
import { countries } from './vocabulary';

export const policiesSchema = z.strictObject({
  country: z.enum(countries).meta({ description: 'ISO 3166-1; also the name of the file.' }),
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
        sources: z.array(z.string()).min(1).meta({ description: 'Pages in data/sources.' }),
      }),
    )
    .meta({ description: 'What the law says on mining and on the theft of electricity, one entry a rule.' }),
});
export type Policies = z.infer<typeof policiesSchema>;
