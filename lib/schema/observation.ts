import { z } from 'zod';
import { currencies } from '@/lib/units/money';
import { partialDate } from './partial-date';
import { localText, slug } from './text';
import { bounds, contextCountries, countries } from './vocabulary';

/** Where something was observed: a country, a neighbour, or the whole world. */
export const observationPlaces = [...countries, ...contextCountries, 'world'] as const;

/** What was observed, with the unit that it has; "money" is the money of the place. */
export const observationUnits = {
  'hash-rate-share': 'percent',
  'bitcoin-electricity': 'TWh',
  'mining-firms': 'companies',
  'auction-buyers': 'companies',
  'mining-licences': 'licences',
  'mining-pools': 'pools',
  'registered-machines': 'units',
  'legal-purchases': 'GWh/month',
  'mining-revenue': 'money',
  generation: 'TWh',
  demand: 'TWh',
  'winter-shortfall': 'GWh/month',
  'day-demand': 'GWh/day',
  'day-generation': 'GWh/day',
  'generation-at-peak': 'MW',
  'installed-capacity': 'MW',
  'available-capacity': 'MW',
} as const;
export type ObservationMetric = keyof typeof observationUnits;
export const observationMetrics = Object.keys(observationUnits) as [ObservationMetric, ...ObservationMetric[]];

/** How a value is known, the best first. */
export const evidences = ['told', 'forecast', 'worked-out', 'misprint', 'weak-only', 'not-found'] as const;
export type Evidence = (typeof evidences)[number];

const units = ['percent', 'TWh', 'GWh/month', 'GWh/day', 'MW', 'companies', 'licences', 'pools', 'units'] as const;

export const observationSchema = z.strictObject({
  key: slug.meta({ description: 'Names the observation; also its anchor on the page of the baselines.' }),
  place: z.enum(observationPlaces).meta({ description: 'ISO 3166-1, or world.' }),
  metric: z.enum(observationMetrics).meta({ description: 'What was observed.' }),
  date: partialDate.meta({ description: 'Day, month or year it holds for; with `to` the first one.' }),
  to: partialDate.optional().meta({ description: 'Last day, month or year, if it is of a span or a part of a year.' }),
  value: z.number().nonnegative().optional().meta({ description: 'The number as told. 0 is a number, not a gap.' }),
  min: z.number().nonnegative().optional().meta({ description: 'Lower end, if a range is told.' }),
  max: z.number().nonnegative().optional().meta({ description: 'Upper end, if a range is told.' }),
  bound: z.enum(bounds).optional().meta({ description: 'How firmly. Left out if the number stands alone.' }),
  unit: z
    .enum([...units, ...currencies])
    .optional()
    .meta({ description: 'Its unit, which goes with the metric; sums of money are in full, not in millions.' }),
  source: z.string().min(1).optional().meta({ description: 'Page in data/sources: <publisher>/<page>.' }),
  constant: slug.optional().meta({
    description: 'Instead of value, unit and source: key in data/baselines/constants.yaml that holds them already.',
  }),
  evidence: z.enum(evidences).meta({
    description:
      'told = a page tells it; worked-out = from the series of a page; weak-only = only a blog or an aggregator; not-found = nothing supports it; misprint = it cannot be as printed; the note says how it is read.',
  }),
  counts: localText.optional().meta({ description: 'What exactly is counted, where the metric leaves it open.' }),
  note: localText.optional().meta({ description: 'How it was measured, what is left out, why it is in doubt.' }),
  claim: slug.optional().meta({ description: 'Key in data/claims.yaml of the statement that was checked.' }),
});
export const observationsSchema = z.array(observationSchema);
export type Observation = z.infer<typeof observationSchema>;
