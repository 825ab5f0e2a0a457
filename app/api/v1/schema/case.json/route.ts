import { z } from 'zod';
import { caseSchema } from '@/lib/schema/case';

export const dynamic = 'force-static';

/** The shape of a case file in data/cases as JSON Schema, made from the schema that checks it. */
export const GET = () => Response.json(z.toJSONSchema(caseSchema, { io: 'input' }));
