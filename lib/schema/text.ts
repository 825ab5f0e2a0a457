import { z } from 'zod';

/** A key that names a thing: lower case letters, digits and hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'This key may hold only small letters, digits and single hyphens. Rewrite it so.',
});

export const countryCode = z.string().regex(/^[A-Z]{2}$/, {
  error: 'A country is written in two capitals, such as KZ (ISO 3166-1). Write it so.',
});

/** Words for the reader. English and Russian are owed; a language that is absent shows the English, marked as such. */
export const localText = z.strictObject({
  en: z.string().min(1).meta({ description: 'English.' }),
  ru: z.string().min(1).meta({ description: 'Russian.' }),
  kk: z.string().min(1).optional().meta({ description: 'Kazakh.' }),
  tg: z.string().min(1).optional().meta({ description: 'Tajik.' }),
  ky: z.string().min(1).optional().meta({ description: 'Kyrgyz.' }),
  uz: z.string().min(1).optional().meta({ description: 'Uzbek.' }),
});
export type LocalText = z.infer<typeof localText>;
