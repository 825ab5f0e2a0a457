import { z } from 'zod';
import { countryCode, localText, slug } from './text';

export const agencySchema = z.strictObject({
  key: slug.meta({ description: 'Names the agency in case files.' }),
  country: countryCode.optional().meta({ description: 'ISO 3166-1.' }),
  name: localText.meta({ description: 'Its name.' }),
});
export const agenciesSchema = z.array(agencySchema);
export type Agency = z.infer<typeof agencySchema>;
