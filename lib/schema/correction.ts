import { z } from 'zod';
import { partialDate } from './partial-date';
import { localText } from './text';

export const correctionsSchema = z.array(
  z.strictObject({
    case: z.string().meta({ description: 'Id of the case.' }),
    claim: z.string().optional().meta({ description: 'Key of the claim, if it was one value.' }),
    withdrawn: z
      .literal(true)
      .optional()
      .meta({ description: 'Set if the whole case was taken back. Its address then says so, and why.' }),
    before: localText.meta({ description: 'What the site showed.' }),
    after: localText.meta({ description: 'What it shows now.' }),
    because: localText.meta({ description: 'Why.' }),
    date: partialDate.meta({ description: 'When it was changed.' }),
  }),
);
export type Correction = z.infer<typeof correctionsSchema>[number];
