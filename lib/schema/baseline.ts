import { z } from 'zod';
import { currencies } from '@/lib/units/money';
import { partialDate } from './partial-date';
import { localText, slug } from './text';
import { countries } from './vocabulary';

const source = z.string().min(1).meta({ description: 'Page in data/sources: <publisher>/<page>.' });
const country = z.enum(countries).meta({ description: 'ISO 3166-1.' });

export const seriesMetrics = [
  'population',
  'generation',
  'demand',
  'demand-per-head',
  'net-imports',
  'carbon-life-cycle',
  'capacity',
] as const;
export type SeriesMetric = (typeof seriesMetrics)[number];

export const seriesSchema = z.array(
  z.strictObject({
    country,
    metric: z.enum(seriesMetrics).meta({ description: 'What the series measures.' }),
    unit: z.enum(['people', 'TWh', 'kWh/person/year', 'gCO2e/kWh', 'MW']).meta({ description: 'Unit of every value.' }),
    source,
    values: z
      .record(
        z.string().regex(/^\d{4}$/, {
          error: 'A year is written in four digits, such as "2023". Rename this one.',
        }),
        z.number(),
      )
      .meta({ description: 'Year to value.' }),
  }),
);

export type Series = Omit<z.infer<typeof seriesSchema>[number], 'unit'> & { unit: string };

export const tariffsSchema = z.array(
  z.strictObject({
    key: slug.meta({ description: 'Names the tariff.' }),
    country,
    class: z
      .enum(['household', 'business', 'budget', 'mining', 'mining-paid', 'aluminium'])
      .meta({ description: 'Who pays it. mining-paid = what a miner said he paid.' }),
    low: z.number().positive().meta({ description: 'Per kWh; lowest of the class.' }),
    high: z.number().positive().meta({ description: 'Per kWh; highest of the class, often the same.' }),
    currency: z.enum(currencies).meta({ description: 'Currency.' }),
    from: partialDate.meta({ description: 'In force from.' }),
    place: z.string().optional().meta({ description: 'City or supplier, if it is not the whole country.' }),
    note: localText.optional().meta({ description: 'Tier, tax, or what the class holds.' }),
    source,
  }),
);
export type Tariff = z.infer<typeof tariffsSchema>[number];

export const ratesSchema = z.array(
  z.strictObject({
    currency: z.enum(currencies).meta({ description: 'Currency.' }),
    date: partialDate.meta({ description: 'Year (mean) or day (spot).' }),
    perDollar: z.number().positive().meta({ description: 'Units per US dollar.' }),
    basis: z.enum(['year-average', 'spot', 'official', 'implied']).meta({ description: 'What sort of rate.' }),
    source,
  }),
);
export type Rate = z.infer<typeof ratesSchema>[number];

export const machinesSchema = z.array(
  z.strictObject({
    model: z.string().min(1).meta({ description: 'Maker and model.' }),
    year: z.number().int().meta({ description: 'First year of sale.' }),
    terahash: z.number().positive().meta({ description: 'TH/s.' }),
    watts: z.number().positive().meta({ description: 'At the wall, without cooling.' }),
    source,
  }),
);
export type Machine = z.infer<typeof machinesSchema>[number];

const networkMetrics = ['hash-rate', 'coin-price', 'subsidy'] as const;
export type NetworkMetric = (typeof networkMetrics)[number];

/** The Bitcoin network on single days: what all machines did, what a coin cost, what a block paid. */
export const networkSchema = z.array(
  z.strictObject({
    metric: z.enum(networkMetrics).meta({ description: 'What was measured. subsidy = new coins in a block.' }),
    date: partialDate.meta({ description: 'Day or month it holds for; for a subsidy its first day. Oldest first.' }),
    value: z
      .number()
      .positive()
      .meta({ description: 'The number. If it was worked out from others, the note says how.' }),
    unit: z
      .enum(['EH/s', 'USD/BTC', 'BTC/block'])
      .meta({ description: 'EH/s for hash-rate, USD/BTC for coin-price, BTC/block for subsidy.' }),
    source: source.optional().meta({
      description:
        "Page in data/sources: <publisher>/<page>. Left out only for the protocol's own rule; the note says so.",
    }),
    note: localText
      .optional()
      .meta({ description: 'How it was measured, how the date was inferred, or whose rule it is.' }),
  }),
);
export type NetworkPoint = z.infer<typeof networkSchema>[number];

export const townsSchema = z.array(
  z.strictObject({
    key: slug.meta({ description: 'Names the town.' }),
    country,
    names: localText.meta({ description: 'Its name.' }),
    subdivision: z.string().optional().meta({ description: 'ISO 3166-2, if known.' }),
    population: z.number().int().positive().meta({ description: 'People.' }),
    asOf: partialDate.optional().meta({ description: 'Date of that figure. GeoNames gives none.' }),
    official: z
      .boolean()
      .meta({ description: 'true = a statistics office; false = GeoNames, of mixed and often old years.' }),
    source,
  }),
);
export type Town = z.infer<typeof townsSchema>[number];

/** Single constants: peaks, losses, assumptions of the method. */
export const constantsSchema = z.array(
  z.strictObject({
    key: slug.meta({ description: 'Names the constant.' }),
    country: country.optional(),
    name: localText.meta({ description: 'What it is.' }),
    low: z.number().meta({ description: 'Lowest.' }),
    central: z.number().meta({ description: 'Centre.' }),
    high: z.number().meta({ description: 'Highest.' }),
    unit: z.string().meta({ description: 'Unit.' }),
    asOf: partialDate.optional().meta({ description: 'Date or year it holds for.' }),
    source: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'Page in data/sources. Left out for an assumption of ours.' }),
    assumption: localText.optional().meta({ description: 'For an assumption of ours: why these bounds.' }),
  }),
);
export type Constant = z.infer<typeof constantsSchema>[number];
