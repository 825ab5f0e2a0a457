import type { z } from 'zod';
import { untoldReasons } from '@/lib/method/derived';
import { caseSchema, statusSchema } from '@/lib/schema/case';
import { claimSchema, periodSchema, units } from '@/lib/schema/claim';
import {
  bounds,
  countries,
  kinds,
  precisions,
  quantities,
  statusStates,
  subjects,
  valueStates,
} from '@/lib/schema/vocabulary';

/** A column of a table, as Table Schema of Frictionless Data says it. */
export type Field = {
  name: string;
  type: 'string' | 'integer' | 'number' | 'duration';
  description: string;
  constraints?: {
    required?: boolean;
    unique?: boolean;
    minimum?: number;
    pattern?: string;
    enum?: readonly string[];
  };
};

const inCase = caseSchema.shape;
const inClaim = claimSchema.shape;
const inPeriod = periodSchema.shape;
const said = (field: z.ZodType): string => field.description ?? '';

const ID = '[a-z]{2}-[a-z0-9]+(-[a-z0-9]+)*';
const IDS = `${ID}( ${ID})*`;
const PARTIAL_DATE = '\\d{4}(-\\d{2}(-\\d{2})?)?';
const required = { required: true };
const energy = (name: string, description: string): Field => ({
  name,
  type: 'number',
  description: `Computed by us: ${description} of the electricity, kilowatt-hours. Empty if not enough is told.`,
  constraints: { minimum: 0 },
});

/** The columns of cases.csv, in their order. */
export const caseFields: Field[] = [
  { name: 'id', type: 'string', description: 'Id of the case.', constraints: { ...required, unique: true, pattern: ID } },
  { name: 'title', type: 'string', description: 'Title in English, made from the record.', constraints: required },
  { name: 'country', type: 'string', description: said(inCase.country), constraints: { ...required, enum: countries } },
  { name: 'subdivision', type: 'string', description: said(inCase.subdivision), constraints: { pattern: '[A-Z]{2}-[A-Z0-9]+' } },
  { name: 'place', type: 'string', description: 'Places in English; empty if none below the country is told.' },
  { name: 'precision', type: 'string', description: said(inCase.precision), constraints: { ...required, enum: precisions } },
  { name: 'kind', type: 'string', description: said(inCase.kind), constraints: { ...required, enum: kinds } },
  { name: 'subject', type: 'string', description: said(inCase.subject), constraints: { ...required, enum: subjects } },
  { name: 'status', type: 'string', description: said(statusSchema.shape.state), constraints: { enum: statusStates } },
  { name: 'status_as_of', type: 'string', description: said(statusSchema.shape.asOf), constraints: { pattern: PARTIAL_DATE } },
  { name: 'announced', type: 'string', description: said(inCase.announced), constraints: { pattern: PARTIAL_DATE } },
  { name: 'period_from', type: 'string', description: said(inPeriod.from), constraints: { pattern: PARTIAL_DATE } },
  { name: 'period_to', type: 'string', description: said(inPeriod.to), constraints: { pattern: PARTIAL_DATE } },
  { name: 'period_duration', type: 'duration', description: said(inPeriod.duration) },
  { name: 'claims', type: 'integer', description: 'How many claims it has.', constraints: { ...required, minimum: 0 } },
  { name: 'sources', type: 'integer', description: 'How many pages it rests on.', constraints: { ...required, minimum: 1 } },
  { name: 'part_of', type: 'string', description: said(inCase.partOf), constraints: { pattern: IDS } },
  { name: 'same_as', type: 'string', description: said(inCase.sameAs), constraints: { pattern: IDS } },
  { name: 'overlaps', type: 'string', description: said(inCase.overlaps), constraints: { pattern: IDS } },
  energy('energy_kwh_low', 'the low end'),
  energy('energy_kwh_central', 'the centre'),
  energy('energy_kwh_high', 'the high end'),
  { name: 'energy_formula', type: 'string', description: 'The formula of the method that gave it.' },
  { name: 'energy_untold', type: 'string', description: 'Why no energy is given.', constraints: { enum: untoldReasons } },
  { name: 'page', type: 'string', description: 'Address of its page.', constraints: { ...required, unique: true, pattern: `\\S*/en/cases/${ID}` } },
]; // biome-ignore format: one column a line

/** The columns of claims.csv, in their order. */
export const claimFields: Field[] = [
  { name: 'case', type: 'string', description: 'Id of the case.', constraints: { ...required, pattern: ID } },
  { name: 'key', type: 'string', description: said(inClaim.key), constraints: required },
  { name: 'what', type: 'string', description: said(inClaim.what), constraints: { ...required, enum: quantities } },
  { name: 'value', type: 'number', description: said(inClaim.value) },
  { name: 'min', type: 'number', description: said(inClaim.min) },
  { name: 'max', type: 'number', description: said(inClaim.max) },
  { name: 'text', type: 'string', description: `${said(inClaim.text)} In English.` },
  { name: 'bound', type: 'string', description: said(inClaim.bound), constraints: { enum: bounds } },
  { name: 'unit', type: 'string', description: said(inClaim.unit), constraints: { enum: units } },
  { name: 'printed', type: 'string', description: said(inClaim.printed) },
  { name: 'per', type: 'string', description: said(inClaim.per), constraints: { enum: ['day', 'month', 'year'] } },
  { name: 'counts', type: 'string', description: said(inClaim.counts) },
  { name: 'over', type: 'string', description: said(inClaim.over) },
  { name: 'scope', type: 'string', description: said(inClaim.scope), constraints: { ...required, enum: ['whole', 'part', 'other'] } },
  { name: 'values', type: 'string', description: said(inClaim.values), constraints: { enum: ['electricity', 'bill', 'tax'] } },
  { name: 'state', type: 'string', description: 'How the value stands.', constraints: { ...required, enum: valueStates } },
  { name: 'doubt', type: 'string', description: said(inClaim.doubt) },
  { name: 'by', type: 'string', description: `${said(inClaim.by)} Set apart by spaces.`, constraints: required },
  { name: 'urls', type: 'string', description: 'Addresses of those sources, in the same order.', constraints: required },
]; // biome-ignore format: one column a line
