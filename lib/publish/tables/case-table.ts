import { energyOf } from '@/lib/derive/energy';
import { isTold, untoldReasons } from '@/lib/method/derived';
import { placeNames } from '@/lib/publish/case-record';
import type { Origin } from '@/lib/publish/material';
import type { Case } from '@/lib/schema/case';
import { countries, kinds, precisions, statusStates, subjects } from '@/lib/schema/vocabulary';
import { titleOf } from '@/lib/view/case-words';
import { duration, ID, IDS, integer, list, number, PARTIAL_DATE, required, type Table, text } from './table';

const COLUMNS = {
  id: text('Name of the case; the end of the address of its page.', { ...required, unique: true, pattern: ID }),
  title: text('Title made from the record, in English.', required),
  country: text('ISO 3166-1 code.', { ...required, enum: countries }),
  subdivision: text('ISO 3166-2 code of the region, if the sources name one.', { pattern: '[A-Z]{2}-[A-Z0-9]+' }),
  place: text('Names of the places as told; empty if no place below the country is told.'),
  precision: text('How exactly the sources tell the place: site, settlement, district, region or country.', {
    ...required,
    enum: precisions,
  }),
  kind: text('What sort of event or statement it is.', { ...required, enum: kinds }),
  subject: text('mining = illegal mining; electricity-theft and lawful-mining are never in mining totals.', {
    ...required,
    enum: subjects,
  }),
  status: text('Where the matter stood in the newest source; empty if not stated.', { enum: statusStates }),
  status_as_of: text('The date of that source.', { pattern: PARTIAL_DATE }),
  announced: text('When it was made known: a day, a month or a year; empty if no source shows it.', {
    pattern: PARTIAL_DATE,
  }),
  period_from: text('First day, month or year of the theft or the mining, if told.', { pattern: PARTIAL_DATE }),
  period_to: text('Last day, month or year, if told.', { pattern: PARTIAL_DATE }),
  period_duration: duration('Length as ISO 8601 (P2Y, P10M), if it is told without dates.'),
  claims: integer('How many values the sources state.', { ...required, minimum: 0 }),
  sources: integer('How many pages were read for it.', { ...required, minimum: 1 }),
  part_of: text('Cases that already hold this one: never add the two.', { pattern: IDS }),
  same_as: text('Cases that are probably the same event: never add the two.', { pattern: IDS }),
  overlaps: text('Cases that may share something with it: never add the two.', { pattern: IDS }),
  energy_kwh_low: number('Computed by Lost Load, not reported: electricity in kWh, low end.', { minimum: 0 }),
  energy_kwh_central: number('Computed by Lost Load, not reported: electricity in kWh, central value.', { minimum: 0 }),
  energy_kwh_high: number('Computed by Lost Load, not reported: electricity in kWh, high end.', { minimum: 0 }),
  energy_formula: text('Which formula of the method the energy was computed by.'),
  energy_untold: text('Why no energy is given, where none is.', { enum: untoldReasons }),
  page: text('Page of the case.', { ...required, unique: true }),
};

/** One row a case. Energy columns are computed by us and say so by their names' `energy_`. */
export function caseTable({ dataset, site }: Origin, records: Case[] = dataset.cases): Table<keyof typeof COLUMNS> {
  return {
    name: 'cases',
    row: 'a case',
    key: ['id'],
    columns: COLUMNS,
    rows: records.map((record) => {
      const energy = energyOf(record, dataset);
      const told = isTold(energy) ? energy : undefined;
      const folder = dataset.context.includes(record) ? 'context' : 'cases';
      return {
        id: record.id,
        title: titleOf(record, dataset, 'en'),
        country: record.country,
        subdivision: record.subdivision ?? null,
        place: placeNames(record, dataset),
        precision: record.precision,
        kind: record.kind,
        subject: record.subject,
        status: record.status?.state ?? null,
        status_as_of: record.status?.asOf ?? null,
        announced: record.announced ?? null,
        period_from: record.period?.from ?? null,
        period_to: record.period?.to ?? null,
        period_duration: record.period?.duration ?? null,
        claims: record.claims.length,
        sources: Object.keys(record.sources).length,
        part_of: list(record.partOf),
        same_as: list(record.sameAs),
        overlaps: list(record.overlaps),
        energy_kwh_low: told?.value.low ?? null,
        energy_kwh_central: told?.value.central ?? null,
        energy_kwh_high: told?.value.high ?? null,
        energy_formula: told?.formula ?? null,
        energy_untold: isTold(energy) ? null : energy.untold,
        page: `${site}/en/${folder}/${record.id}`,
      };
    }),
  };
}
