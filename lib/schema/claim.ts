import { z } from 'zod';
import { energyUnits, powerUnits } from '@/lib/units/energy';
import { currencies } from '@/lib/units/money';
import { partialDate } from './partial-date';
import { localText, slug } from './text';
import { bounds, otherUnits, quantities } from './vocabulary';

export const units = [...energyUnits, ...powerUnits, ...currencies, ...otherUnits] as const;
export type Unit = (typeof units)[number];

export const periodSchema = z.strictObject({
  from: partialDate.optional().meta({ description: 'First day, month or year, if told.' }),
  to: partialDate.optional().meta({ description: 'Last day, month or year, if told.' }),
  duration: z
    .string()
    .regex(/^P(?=\d)(\d+Y)?(\d+M)?(\d+D)?$/, { error: 'A duration is written P2Y, P10M or P4D. Write it so.' })
    .optional()
    .meta({ description: 'How long, if the length is told without dates (ISO 8601: P2Y, P10M, P4D).' }),
  of: z.enum(['theft', 'checks', 'measure']).optional().meta({
    description:
      'What lasted: theft (default) = the theft or the mining; checks = the inspections; measure = the cut-off or ban.',
  }),
  text: localText.optional().meta({ description: 'The period in words, where dates cannot hold what is told.' }),
});
export type Period = z.infer<typeof periodSchema>;

export const claimSchema = z.strictObject({
  key: slug.meta({ description: 'Names the claim within its case; readings and links use it.' }),
  what: z.enum(quantities).meta({ description: 'What was measured.' }),
  value: z.number().optional().meta({ description: 'The number as reported: never converted, never rounded.' }),
  min: z.number().optional().meta({ description: 'Lower end, if a range is reported.' }),
  max: z.number().optional().meta({ description: 'Upper end, if a range is reported.' }),
  text: localText.optional().meta({ description: 'What is told in words, where no number is.' }),
  bound: z.enum(bounds).optional().meta({ description: 'How firmly. Left out if the number stands alone.' }),
  unit: z.enum(units).optional().meta({ description: 'The unit as reported.' }),
  printed: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'The unit letter by letter, where a source prints it in a way that matters.' }),
  per: z
    .enum(['day', 'month', 'year'])
    .optional()
    .meta({ description: 'Set if the number is a rate: so much each day, month or year.' }),
  counts: localText
    .optional()
    .meta({ description: 'What exactly is counted, or which part, if narrower than the case.' }),
  over: localText.optional().meta({ description: 'The period or place the number covers, as told.' }),
  period: periodSchema.optional().meta({ description: 'The same as dates or a length, if it differs from the case.' }),
  values: z.enum(['electricity', 'bill', 'tax']).optional().meta({
    description:
      'For a loss: what the sum is the price of. electricity = power at tariff; bill = recalculated, may hold a penalty; tax = not electricity. Left out if not told.',
  }),
  scope: z.enum(['whole', 'part', 'other']).optional().meta({
    description: 'whole (default) = all of this case; part = a part of it; other = told with it but outside it.',
  }),
  doubt: localText.optional().meta({ description: 'Why the unit or the number cannot stand as printed.' }),
  by: z.array(z.string()).min(1).meta({ description: 'Keys of the sources that give it.' }),
});
export type Claim = z.infer<typeof claimSchema>;
