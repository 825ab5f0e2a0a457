import type { z } from 'zod';
import type { agenciesSchema } from '@/lib/schema/agency';
import type {
  constantsSchema,
  machinesSchema,
  networkSchema,
  ratesSchema,
  seriesSchema,
  tariffsSchema,
  townsSchema,
} from '@/lib/schema/baseline';
import type { Case } from '@/lib/schema/case';
import type { checkedClaimsSchema } from '@/lib/schema/checked-claim';
import type { correctionsSchema } from '@/lib/schema/correction';
import type { observationsSchema } from '@/lib/schema/observation';
import type { placesSchema } from '@/lib/schema/place';
import type { Policies, RuleContext } from '@/lib/schema/policy';
import type { readingsSchema } from '@/lib/schema/reading';
import type { Publisher } from '@/lib/schema/source';
import type { Located } from './yaml-file';

type One<S extends z.ZodType> = Located<z.infer<S>> | undefined;

/** The tables of data/baselines. */
export const tables = [
  'series',
  'tariffs',
  'rates',
  'machines',
  'network',
  'towns',
  'constants',
  'observations',
] as const;

/** Kinds of file of which at least one could not be read, so that what is missing there may exist all the same. */
export type Unread = ReadonlySet<keyof RecordFiles>;

/** Everything under data/, read and located, by kind of file. A file that could not be read is missing here. */
export type RecordFiles = {
  cases: Located<Case>[];
  context: Located<Case>[];
  publishers: Located<Publisher>[];
  places: Located<z.infer<typeof placesSchema>>[];
  agencies: Located<z.infer<typeof agenciesSchema>>[];
  policies: Located<Policies>[];
  ruleContext: Located<RuleContext> | undefined;
  readings: One<typeof readingsSchema>;
  corrections: One<typeof correctionsSchema>;
  checkedClaims: One<typeof checkedClaimsSchema>;
  series: One<typeof seriesSchema>;
  tariffs: One<typeof tariffsSchema>;
  rates: One<typeof ratesSchema>;
  machines: One<typeof machinesSchema>;
  network: One<typeof networkSchema>;
  towns: One<typeof townsSchema>;
  constants: One<typeof constantsSchema>;
  observations: One<typeof observationsSchema>;
};
