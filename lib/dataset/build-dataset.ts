import { createHash } from 'node:crypto';
import type { Baselines } from '@/lib/method/baseline';
import { baselinesOf } from '@/lib/record/baselines';
import type { RecordFiles } from '@/lib/record/files';
import type { Texts } from '@/lib/record/read-files';
import type { Agency } from '@/lib/schema/agency';
import type { Case } from '@/lib/schema/case';
import type { CheckedClaim } from '@/lib/schema/checked-claim';
import type { Correction } from '@/lib/schema/correction';
import type { Place } from '@/lib/schema/place';
import type { Policies, RuleContext } from '@/lib/schema/policy';
import type { ClaimReadings } from '@/lib/schema/reading';
import type { Page, Publisher } from '@/lib/schema/source';
import { type Country, countries } from '@/lib/schema/vocabulary';
import { type Observed, observedOf } from './observed';
import { type RuleUse, ruleUses } from './rule-uses';

export type CitedPage = Page & { id: string; publisher: Omit<Publisher, 'pages'> };
export type PlaceOf = Place & { country: Country };
/** A rule of the law, with its country. */
export type RuleOf = Policies['rules'][number] & { country: Country };

/** The published record, indexed. Held cases are not in it, under any key. */
export type Dataset = Baselines & {
  version: string;
  cases: Case[];
  context: Case[];
  byId: ReadonlyMap<string, Case>;
  places: ReadonlyMap<string, PlaceOf>;
  agencies: ReadonlyMap<string, Agency>;
  pages: ReadonlyMap<string, CitedPage>;
  readings: ReadonlyMap<string, ClaimReadings[]>;
  checkedClaims: CheckedClaim[];
  rules: RuleOf[];
  /** The law on mining country by country: events, cells of the comparison, penalties. */
  policies: Policies[];
  /** The same of countries told for comparison only. */
  ruleContext: RuleContext;
  ruleUses: RuleUse[];
  corrections: Correction[];
  /** Dated numbers beside the yearly series: shares, licences, revenue, peaks. */
  observations: Observed[];
};

/** Indexes a sound record. The version is made from the content, so equal data has an equal version. */
export function buildDataset(files: RecordFiles, texts: Texts): Dataset {
  const published = (all: Case[]): Case[] => {
    const shown = all.filter((record) => !record.held);
    const ids = new Set(shown.map((record) => record.id));
    return shown.map((record) => withoutHeld(record, ids)).sort(newestFirst);
  };
  const cases = published(files.cases.map((file) => file.value));
  const context = published(files.context.map((file) => file.value));
  const readings = new Map<string, ClaimReadings[]>();
  const shown = new Set(cases.map((record) => record.id));
  const byId = new Map([...cases, ...context].map((record) => [record.id, record]));
  for (const entry of (files.readings?.value ?? []).filter((one) => shown.has(one.case)))
    readings.set(entry.case, [...(readings.get(entry.case) ?? []), entry]);
  return {
    version: versionOf(texts),
    cases,
    context,
    byId,
    places: new Map(
      files.places.flatMap((file) =>
        file.value.places.map((place) => [place.key, { ...place, country: file.value.country }]),
      ),
    ),
    agencies: new Map(files.agencies.flatMap((file) => file.value.map((agency) => [agency.key, agency]))),
    pages: new Map(
      files.publishers.flatMap((file) => {
        const { pages, ...publisher } = file.value;
        return pages.map((page) => [
          `${publisher.id}/${page.key}`,
          { ...page, id: `${publisher.id}/${page.key}`, publisher },
        ]);
      }),
    ),
    readings,
    checkedClaims: files.checkedClaims?.value ?? [],
    rules: files.policies.flatMap(({ value }) => value.rules.map((rule) => ({ ...rule, country: value.country }))),
    // A held record is named nowhere, but one that was released and taken back says so.
    corrections: (files.corrections?.value ?? []).filter((one) => one.withdrawn || byId.has(one.case)),
    policies: files.policies
      .map(({ value }) => value)
      .sort((a, b) => countries.indexOf(a.country) - countries.indexOf(b.country)),
    ruleContext: files.ruleContext?.value ?? { events: [], penalties: [] },
    ruleUses: ruleUses(files),
    observations: observedOf(files),
    ...baselinesOf(files),
  };
}

/** A published case does not point at a held one. */
function withoutHeld(record: Case, ids: ReadonlySet<string>): Case {
  const kept = { ...record };
  for (const field of ['partOf', 'sameAs', 'overlaps', 'related'] as const) {
    const list = record[field]?.filter((id) => ids.has(id));
    if (list?.length) kept[field] = list;
    else delete kept[field];
  }
  return kept;
}

/** Newest announcement first; cases without a date come last, by id. */
function newestFirst(a: Case, b: Case): number {
  return (b.announced ?? '').localeCompare(a.announced ?? '') || a.id.localeCompare(b.id);
}

function versionOf(texts: Texts): string {
  const hash = createHash('sha256');
  for (const [file, text] of texts) hash.update(file).update('\0').update(text).update('\0');
  return hash.digest('hex').slice(0, 12);
}
