import { z } from 'zod';
import { untoldReasons } from '@/lib/method/derived';
import { formulas } from '@/lib/method/formula';
import { testKeys, verdicts } from '@/lib/plausibility/verdict';
import { caseSchema, statementSchema, statusSchema } from '@/lib/schema/case';
import { checkedClaimSchema } from '@/lib/schema/checked-claim';
import { claimSchema, periodSchema } from '@/lib/schema/claim';
import { correctionsSchema } from '@/lib/schema/correction';
import { partialDate } from '@/lib/schema/partial-date';
import { policiesSchema, ruleContextSchema } from '@/lib/schema/policy';
import { pageSchema, publisherSchema } from '@/lib/schema/source';
import { localText } from '@/lib/schema/text';
import { countries, sourceKinds, subjects, valueStates } from '@/lib/schema/vocabulary';

/**
 * The shapes of what the API gives. Words and lists are those of the record's own schemas; what is added are figures of
 * ours and null where nothing is told. A test reads the files with them, so that none of them says too little.
 */
const inCase = caseSchema.shape;
const inClaim = claimSchema.shape;
const told = <T extends z.ZodType>(field: z.ZodOptional<T>) => {
  const owed = field.unwrap().nullable();
  return field.description ? owed.meta({ description: field.description }) : owed;
};
const ids = z.array(inCase.id);
const stamp = {
  licence: z.literal('CC-BY-4.0'),
  version: z.string().meta({ description: 'Made from the content of the record: equal data has an equal version.' }),
};
const envelope = { ...stamp, date: z.iso.date().meta({ description: 'The newest day on which a page was read.' }) };
/** Of the view that a file holds, where it holds one: what it shows in a sentence, and its page. */
const viewNote = { view: z.strictObject({ sentence: z.string(), page: z.url() }).optional() };
/** Words in one or more languages, as an agency is called. */
const names = localText.partial();

export const interval = z
  .strictObject({ low: z.number(), central: z.number(), high: z.number() })
  .meta({ description: 'A figure with its bounds.' });

const formula = z.enum(Object.keys(formulas) as [keyof typeof formulas, ...(keyof typeof formulas)[]]);

export const computed = z
  .looseObject({
    state: z.literal('computed'),
    value: interval,
    unit: z.string(),
    formula: formula.meta({ description: 'Key of the formula, as on the method page.' }),
    inputs: z.array(z.looseObject({ name: z.string(), value: interval, unit: z.string() })),
  })
  .meta({ description: 'A figure of ours, with its formula and what went into it.' });
const untold = z
  .strictObject({ untold: z.enum(untoldReasons) })
  .meta({ description: 'Why a figure of ours is not given.' });
const figure = z.union([computed, untold]);

/** Parts of the figures of the trends. */
const said = z.strictObject({ text: z.string(), value: z.string().optional(), href: z.string().optional() });
const ticksOf = z.array(z.strictObject({ at: z.number(), name: z.string() }));
const markState = z
  .enum(['official', 'press', 'computed', 'doubtful'])
  .meta({ description: 'Who stands behind a value.' });

const test = z.strictObject({
  test: z.enum(testKeys),
  number: z.string(),
  verdict: z.enum(verdicts),
  value: interval,
  unit: z.string(),
  against: interval,
  of: z.array(inClaim.key),
});

const claim = z.strictObject({
  key: inClaim.key,
  what: inClaim.what,
  value: told(inClaim.value),
  min: told(inClaim.min),
  max: told(inClaim.max),
  text: z.string().nullable(),
  bound: told(inClaim.bound),
  unit: told(inClaim.unit),
  printed: told(inClaim.printed),
  per: told(inClaim.per),
  counts: z.string().nullable(),
  over: z.string().nullable(),
  period: periodSchema.nullable(),
  values: told(inClaim.values),
  scope: inClaim.scope.unwrap(),
  doubt: z.string().nullable(),
  by: inClaim.by,
  state: z.enum(valueStates),
});

const source = z.strictObject({
  key: z.string(),
  page: z.string(),
  url: z.string().nullable(),
  publisher: z.string(),
  title: z.string().nullable(),
  published: partialDate.nullable(),
  read: partialDate.nullable(),
  language: pageSchema.shape.language,
  kind: z.enum(sourceKinds),
});

const reading = z.strictObject({
  claim: inClaim.key,
  status: z.string(),
  reading: z.string(),
  verdict: z.enum(verdicts),
  energy: computed.nullable(),
  tests: z.array(test),
  proposed: z.boolean(),
});

const derived = z.union([
  untold,
  z.strictObject({
    energy: computed,
    people: figure,
    homes: figure,
    households: figure,
    shareOfGeneration: figure,
    hoursOfDemand: figure,
    carbon: figure,
    bitcoin: figure,
    town: z
      .strictObject({ name: z.string(), population: z.number(), asOf: partialDate.nullable(), source: z.string() })
      .nullable(),
  }),
]);

export const publishedCaseShape = z.strictObject({
  id: inCase.id,
  country: inCase.country,
  subdivision: told(inCase.subdivision),
  place: z.string().nullable(),
  places: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      names: names,
      type: z.string(),
      subdivision: z.string().nullable(),
    }),
  ),
  drawnAt: z.array(z.strictObject({ key: z.string(), shape: z.enum(['region', 'settlement', 'site']) })),
  precision: inCase.precision,
  kind: inCase.kind,
  subject: inCase.subject,
  status: statusSchema.nullable(),
  announced: told(inCase.announced),
  period: periodSchema.nullable(),
  agencies: z.array(z.strictObject({ key: z.string(), name: names.nullable() })),
  method: localText.nullable(),
  claims: z.array(claim),
  sources: z.array(source),
  statements: z.array(statementSchema),
  partOf: ids,
  sameAs: ids,
  overlaps: ids,
  related: ids,
  conflicts: localText.nullable(),
  notes: localText.nullable(),
  reading: z.array(reading),
  tests: z.array(test),
  derived,
});

const inChecked = checkedClaimSchema.shape;
const citedPage = z.strictObject({
  page: z.string(),
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
});

const checkedClaim = z.strictObject({
  key: inChecked.key,
  topic: inChecked.topic,
  said: inChecked.said,
  by: z.array(citedPage),
  where: localText.nullable(),
  case: z.string().nullable(),
  finding: inChecked.finding,
  verdict: z.enum(verdicts).nullable(),
  because: inChecked.because,
  better: z.array(citedPage),
  dates: z.unknown(),
  sums: z.array(computed),
  page: z.string(),
});

const listedPage = z.strictObject({
  ...pageSchema.shape,
  id: z.string(),
  publisher: publisherSchema.omit({ pages: true }),
  kind: z.enum(sourceKinds),
  cases: z.array(z.strictObject({ case: inCase.id, claims: z.array(inClaim.key) })),
});

const disagreement = z.looseObject({
  case: inCase.id,
  what: inClaim.what,
  ratio: z.number().nullable().meta({ description: 'Highest over lowest; null where the lowest is zero.' }),
  sameNumber: z.boolean(),
  versions: z.array(z.looseObject({ by: z.array(z.string()), voice: z.looseObject({ key: z.string() }) })).min(1),
});

const count = z.number().int().min(0);
const countOf = <T extends readonly [string, ...string[]]>(keys: T) => z.record(z.enum(keys), count);

const feature = z.strictObject({
  type: z.literal('Feature'),
  id: inCase.id,
  geometry: z.looseObject({ type: z.string() }).nullable(),
  properties: z.strictObject({
    id: inCase.id,
    title: z.string(),
    country: inCase.country,
    precision: inCase.precision,
    drawnAs: z.array(z.string()),
    kind: inCase.kind,
    subject: inCase.subject,
    status: statusSchema.shape.state.nullable(),
    announced: partialDate.nullable(),
  }),
});

const date = z.strictObject({ 'date-parts': z.array(z.array(z.number().int())) });

/** The shapes by the names that the description of the API gives them. */
export const shapes = {
  PublishedCase: publishedCaseShape,
  Interval: interval,
  Computed: computed,
  Index: z.strictObject({
    name: z.string(),
    ...stamp,
    date: z.iso.date().meta({ description: 'The day of the build.' }),
    asOf: z.iso.date().meta({ description: 'The newest day on which a page was read.' }),
    counts: z.strictObject({
      cases: count,
      claims: count,
      context: count,
      sources: count,
      checkedClaims: count,
      disagreements: count,
      byCountry: countOf(countries),
      bySubject: countOf(subjects),
    }),
    links: z.record(z.string(), z.string()),
  }),
  Cases: z.strictObject({ ...envelope, ...viewNote, cases: z.array(publishedCaseShape) }),
  Context: z.strictObject({ ...envelope, context: z.array(publishedCaseShape) }),
  CaseFile: z.strictObject({ ...envelope, ...publishedCaseShape.shape }),
  Sources: z.strictObject({ ...envelope, sources: z.array(listedPage) }),
  Disagreements: z.strictObject({ ...envelope, disagreements: z.array(disagreement) }),
  CheckedClaims: z.strictObject({ ...envelope, claims: z.array(checkedClaim) }),
  Policies: z.strictObject({
    ...envelope,
    countries: z.array(policiesSchema),
    neighbours: ruleContextSchema,
    pages: z.array(citedPage),
  }),
  CasesGeoJson: z.strictObject({
    type: z.literal('FeatureCollection'),
    ...envelope,
    ...viewNote,
    features: z.array(feature),
  }),
  Releases: z.strictObject({
    ...stamp,
    released: z.boolean().meta({ description: 'Whether the record as it stands is the newest release.' }),
    releases: z.array(
      z.strictObject({
        version: stamp.version,
        date: z.iso.date(),
        records: count,
        changes: z.string(),
        page: z.string(),
      }),
    ),
    corrections: correctionsSchema,
  }),
  Changes: z.strictObject({
    ...stamp,
    since: stamp.version,
    date: z.iso.date(),
    added: ids,
    revised: z.array(
      z.strictObject({
        id: inCase.id,
        claims: z.array(
          z.strictObject({ key: inClaim.key, before: claimSchema.optional(), after: claimSchema.optional() }),
        ),
        rest: z.boolean().meta({ description: 'Whether more than its claims changed.' }),
      }),
    ),
    withdrawn: ids,
    unchanged: ids,
    corrections: correctionsSchema,
  }),
  Oembed: z.looseObject({
    version: z.literal('1.0'),
    type: z.literal('rich'),
    html: z.string(),
    width: z.number(),
    height: z.number(),
    title: z.string(),
    provider_name: z.string(),
    provider_url: z.string(),
  }),
  Figure: z.strictObject({
    ...envelope,
    name: z.string(),
    title: z.string(),
    sentence: said,
    time: z.union([
      z.strictObject({ by: z.literal('step'), steps: z.array(z.strictObject({ key: z.string(), name: z.string() })) }),
      z.strictObject({
        by: z.literal('date'),
        from: z.number(),
        to: z.number(),
        gap: z.number().meta({ description: 'In years: values further apart are not joined.' }),
        ticks: ticksOf,
      }),
    ]),
    panels: z.array(
      z.strictObject({
        key: z.string(),
        name: z.string(),
        unit: z.string(),
        from: z.number(),
        to: z.number(),
        ticks: ticksOf,
        series: z.array(
          z.strictObject({
            key: z.string(),
            name: z.string(),
            look: z.enum(['bar', 'stack', 'line', 'step', 'dot']),
            group: z.strictObject({ index: z.number(), name: z.string() }),
            marks: z.array(
              z.strictObject({
                at: z.union([z.string(), z.number()]),
                low: z.number(),
                high: z.number(),
                open: z.enum(['above', 'below']).optional(),
                state: markState,
                label: z.string().optional(),
                words: z.string(),
              }),
            ),
          }),
        ),
        coverage: z.array(z.strictObject({ at: z.string(), pages: z.number(), words: z.string() })).optional(),
        note: z.string().optional(),
      }),
    ),
    table: z.strictObject({
      caption: z.string(),
      columns: z.array(z.string()),
      rows: z.array(
        z.array(z.strictObject({ text: z.string(), href: z.string().optional(), state: markState.optional() })),
      ),
    }),
    notes: z.array(said),
    sources: z.array(z.strictObject({ text: z.string(), href: z.string() })),
  }),
  Words: z.looseObject({}).meta({ description: 'Finished words for a page of this site; may change with it.' }),
  Search: z.strictObject({
    version: stamp.version,
    phrases: z.array(z.string()),
    documents: z.array(z.looseObject({ kind: z.string(), href: z.string(), note: z.string() })),
  }),
  Schema: z.looseObject({ $schema: z.string(), type: z.literal('object'), properties: z.looseObject({}) }),
  Reference: z
    .array(
      z.strictObject({
        id: z.string(),
        type: z.literal('dataset'),
        title: z.string(),
        author: z.array(z.strictObject({ literal: z.string() })),
        issued: date,
        version: z.string(),
        publisher: z.string(),
        language: z.string(),
        URL: z.url(),
      }),
    )
    .length(1),
  OpenApi: z.looseObject({ openapi: z.string(), info: z.looseObject({}), paths: z.looseObject({}) }),
};
export type ShapeName = keyof typeof shapes;
