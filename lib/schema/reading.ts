import { z } from 'zod';
import { powerUnits } from '@/lib/units/energy';
import { localText, slug } from './text';
import { bounds } from './vocabulary';

const factor = z.strictObject({
  low: z.number().positive().meta({ description: 'Lowest.' }),
  central: z.number().positive().optional().meta({ description: 'Centre, if one can be defended.' }),
  high: z.number().positive().meta({ description: 'Highest.' }),
});

/** What we take a doubtful claim to mean. The printed claim is never changed; a reading stands beside it. */
export const readingSchema = z.strictObject({
  key: slug.meta({ description: 'Names the reading within its claim.' }),
  road: z.enum(['power', 'money']).meta({
    description: 'power = the unit was a power held for the period; money = the energy that the stated loss buys.',
  }),
  value: z.number().positive().optional().meta({ description: 'For power: the number.' }),
  unit: z.enum(powerUnits).optional().meta({ description: 'For power: the unit read.' }),
  hours: z.number().positive().optional().meta({ description: 'For power: hours of the period.' }),
  loadFactor: factor.optional().meta({ description: 'For power: share of the time at full load.' }),
  loss: slug.optional().meta({ description: 'For money: key of the claim of loss in the same case.' }),
  tariffs: z
    .array(slug)
    .optional()
    .meta({ description: 'For money: keys of the tariffs that price it, lowest and highest.' }),
  because: localText.meta({ description: 'Why this reading, and what speaks against it.' }),
});
export type Reading = z.infer<typeof readingSchema>;

export const readingsSchema = z.array(
  z.strictObject({
    case: z.string().meta({ description: 'Id of the case.' }),
    claim: slug.meta({ description: 'Key of the doubtful claim.' }),
    reported: z
      .strictObject({
        what: z.string().meta({ description: 'What was measured.' }),
        value: z.number().optional().meta({ description: 'The number.' }),
        min: z.number().optional().meta({ description: 'Lower end.' }),
        max: z.number().optional().meta({ description: 'Upper end.' }),
        bound: z.enum(bounds).optional().meta({ description: 'How firmly.' }),
        unit: z.string().optional().meta({ description: 'The unit.' }),
      })
      .meta({ description: 'The claim as it stood when we read it. If the case file changes, the check stops here.' }),
    status: z
      .enum(['open', 'agency-asked', 'confirmed', 'withdrawn'])
      .meta({ description: 'How far the doubt is settled.' }),
    readings: z.array(readingSchema).min(1).meta({ description: 'The readings that can be true.' }),
  }),
);
export type ClaimReadings = z.infer<typeof readingsSchema>[number];
