import type { Dataset } from '@/lib/dataset/build-dataset';
import { testsOf } from '@/lib/derive/case-tests';
import { figuresOf } from '@/lib/derive/figures';
import type { ReadClaim } from '@/lib/derive/reading';
import { kindOf, stateOf } from '@/lib/derive/value-state';
import { marksOf } from '@/lib/map/place-mark';
import { type Derived, isTold, type Untold } from '@/lib/method/derived';
import type { EnergyResult } from '@/lib/method/energy';
import { numberOf, type Test, type Verdict } from '@/lib/plausibility/verdict';
import type { Case } from '@/lib/schema/case';

const publishedPlaces = (record: Case, dataset: Dataset) =>
  record.places.flatMap((key) => {
    const place = dataset.places.get(key);
    return place
      ? [{ key, name: place.names.en, names: place.names, type: place.type, subdivision: place.subdivision ?? null }]
      : [];
  });

/** The places of a case in English, all of them; null if none below the country is told. */
export const placeNames = (record: Case, dataset: Dataset): string | null =>
  publishedPlaces(record, dataset)
    .map((place) => place.name)
    .join('; ') || null;

/** A case as the API gives it: the record as it stands, sources written out, and what we derive beside it. */
export function publishedCase(record: Case, dataset: Dataset) {
  return {
    id: record.id,
    country: record.country,
    subdivision: record.subdivision ?? null,
    place: placeNames(record, dataset),
    places: publishedPlaces(record, dataset),
    drawnAt: marksOf(record, dataset.places),
    precision: record.precision,
    kind: record.kind,
    subject: record.subject,
    status: record.status ?? null,
    announced: record.announced ?? null,
    period: record.period ?? null,
    agencies: record.agencies.map((key) => ({ key, name: dataset.agencies.get(key)?.name ?? null })),
    method: record.method ?? null,
    claims: publishedClaims(record, dataset),
    sources: publishedSources(record, dataset),
    statements: record.statements ?? [],
    partOf: record.partOf ?? [],
    sameAs: record.sameAs ?? [],
    overlaps: record.overlaps ?? [],
    related: record.related ?? [],
    conflicts: record.conflicts ?? null,
    notes: record.notes ?? null,
    ...derivedParts(record, dataset),
  };
}
export type PublishedCase = ReturnType<typeof publishedCase>;

/** One claim a row: the value as reported, its state, and its sources' keys. Absent fields are null, never zero. */
export function publishedClaims(record: Case, dataset: Dataset) {
  return record.claims.map((claim) => ({
    key: claim.key,
    what: claim.what,
    value: claim.value ?? null,
    min: claim.min ?? null,
    max: claim.max ?? null,
    text: claim.text?.en ?? null,
    bound: claim.bound ?? null,
    unit: claim.unit ?? null,
    printed: claim.printed ?? null,
    per: claim.per ?? null,
    counts: claim.counts?.en ?? null,
    over: claim.over?.en ?? null,
    period: claim.period ?? null,
    values: claim.values ?? null,
    scope: claim.scope ?? 'whole',
    doubt: claim.doubt?.en ?? null,
    by: claim.by,
    state: stateOf(claim, record, dataset.pages),
  }));
}

export function publishedSources(record: Case, dataset: Dataset) {
  return Object.entries(record.sources).flatMap(([key, id]) => {
    const page = dataset.pages.get(id);
    if (!page) return [];
    return [
      {
        key,
        page: id,
        url: page.url ?? null,
        publisher: page.publisher.name,
        title: page.title ?? null,
        published: page.published ?? null,
        read: page.read ?? null,
        language: page.language,
        kind: kindOf(page),
      },
    ];
  });
}

const figure = (result: Derived) => ({ state: 'computed' as const, ...result });
const orUntold = (result: Derived | Untold) => (isTold(result) ? figure(result) : result);

function publishedReading(
  read: ReadClaim,
  reading: string,
  verdict: Verdict,
  energy: EnergyResult | undefined,
  tests: Test[],
) {
  return {
    claim: read.claim.key,
    status: read.status,
    reading,
    verdict,
    energy: energy ? figure(energy) : null,
    tests: tests.map(publishedTest),
  };
}

const publishedTest = ({ test, verdict, result, against, of }: Test) => ({
  test,
  number: numberOf(test),
  verdict,
  value: result.value,
  unit: result.unit,
  against,
  of,
});

/** Our readings and figures, each with formula and inputs; `untold` says why a figure is not given. */
function derivedParts(record: Case, dataset: Dataset) {
  const figures = figuresOf(record, dataset);
  const told = figures.figure;
  return {
    reading: figures.doubtful.flatMap((read) => [
      ...read.tried.map((one) => ({
        ...publishedReading(read, one.slip, one.verdict, one.energy, one.tests),
        proposed: read.plausible.includes(one),
      })),
      ...read.readings.map((one) => ({
        ...publishedReading(read, one.key, one.verdict, one.energy, one.tests),
        proposed: true,
      })),
    ]),
    tests: testsOf(record, dataset).map(publishedTest),
    derived: told
      ? {
          energy: figure(told.energy),
          people: orUntold(told.scale.people),
          homes: orUntold(told.scale.homes),
          households: orUntold(told.scale.households),
          shareOfGeneration: orUntold(told.scale.share),
          hoursOfDemand: orUntold(told.scale.hours),
          carbon: orUntold(told.scale.carbon),
          bitcoin: orUntold(told.scale.bitcoin),
          town: told.town
            ? {
                name: told.town.names.en,
                population: told.town.population,
                asOf: told.town.asOf ?? null,
                source: told.town.source,
              }
            : null,
        }
      : { untold: figures.untold ?? 'no-quantity' },
  };
}
