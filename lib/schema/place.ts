import { z } from 'zod';
import { slug } from './text';
import { countries } from './vocabulary';

const names = z.strictObject({
  en: z.string().min(1).meta({ description: 'English.' }),
  ru: z.string().min(1).meta({ description: 'Russian.' }),
  kk: z.string().min(1).optional().meta({ description: 'Kazakh.' }),
  tg: z.string().min(1).optional().meta({ description: 'Tajik.' }),
  ky: z.string().min(1).optional().meta({ description: 'Kyrgyz.' }),
  uz: z.string().min(1).optional().meta({ description: 'Uzbek.' }),
});

export const placeSchema = z.strictObject({
  key: slug.meta({ description: 'Names the place in case files.' }),
  type: z.enum(['region', 'district', 'settlement', 'site']).meta({ description: 'What sort of place it is.' }),
  names: names.meta({ description: 'Its name in each language.' }),
  alsoCalled: z.array(z.string()).optional().meta({ description: 'Former names and other spellings.' }),
  subdivision: z
    .string()
    .regex(/^[A-Z]{2}-[A-Z0-9]+$/, { error: 'Write the ISO 3166-2 code, such as KZ-63.' })
    .optional()
    .meta({ description: 'ISO 3166-2 of the region it lies in. Left out if that is not known.' }),
  outline: z
    .string()
    .optional()
    .meta({ description: 'For a region: the unit of data/geo that draws it, where that is not its own code.' }),
  within: slug
    .optional()
    .meta({ description: 'Key of the settlement a site lies in; the site is drawn there if it has no point.' }),
  point: z
    .strictObject({
      lat: z.number().min(-90).max(90).meta({ description: 'Degrees north.' }),
      lon: z.number().min(-180).max(180).meta({ description: 'Degrees east.' }),
      source: z.string().min(1).meta({ description: 'Where the point comes from.' }),
    })
    .optional()
    .meta({ description: 'Its point, for settlements and sites only. Left out if none is sourced.' }),
});
export type Place = z.infer<typeof placeSchema>;

export const placesSchema = z.strictObject({
  country: z.enum(countries).meta({ description: 'ISO 3166-1; also the name of the file.' }),
  places: z.array(placeSchema).meta({ description: 'The places.' }),
});
