import type { Dataset } from '@/lib/dataset/build-dataset';
import { energyOf } from '@/lib/derive/energy';
import { stateOf } from '@/lib/derive/value-state';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { type MessageKey, translator } from '@/lib/i18n/translate';
import { isTold } from '@/lib/method/derived';
import type { Origin } from '@/lib/publish/material';
import type { Case } from '@/lib/schema/case';
import { claimWords, periodWords, titleOf, unitKey } from '@/lib/view/case-words';
import { csv } from './csv';
import type { Cell } from './table';

/**
 * Tables in the words of a language, for readers with a spreadsheet rather than a program: headers, places, kinds and
 * states are words. Where that language writes decimals with a comma, its spreadsheets divide cells by semicolons.
 */
export const caseSheet = (origin: Origin, locale: SiteLocale, records: Case[] = origin.dataset.cases): string =>
  sheet(
    CASE_HEADS,
    records.map((record) => caseCells(record, origin, locale)),
    locale,
  );

export const claimSheet = (dataset: Dataset, locale: SiteLocale, records: Case[] = dataset.cases): string =>
  sheet(
    CLAIM_HEADS,
    records.flatMap((record) => claimCells(record, dataset, locale)),
    locale,
  );

const CASE_HEADS = [
  'column.id',
  'column.title',
  'column.country',
  'column.place',
  'column.precision',
  'column.kind',
  'column.subject',
  'column.status',
  'column.announced',
  'column.period',
  'column.claims',
  'column.sources',
  'column.partOf',
  'column.sameAs',
  'column.overlaps',
  'column.energyLow',
  'column.energyCentral',
  'column.energyHigh',
  'column.energyUntold',
  'column.page',
] as const satisfies readonly MessageKey[];
const CLAIM_HEADS = [
  'column.id',
  'column.title',
  'column.what',
  'column.asReported',
  'column.value',
  'column.min',
  'column.max',
  'column.unit',
  'column.counts',
  'column.over',
  'column.state',
  'column.doubt',
  'column.urls',
] as const satisfies readonly MessageKey[];

type Cells<Head extends MessageKey> = Record<Head, Cell>;

function caseCells(record: Case, { dataset, site }: Origin, locale: SiteLocale): Cells<(typeof CASE_HEADS)[number]> {
  const t = translator(locale);
  const energy = energyOf(record, dataset);
  const told = isTold(energy) ? energy.value : undefined;
  const places = record.places.flatMap((key) => {
    const place = dataset.places.get(key);
    return place ? [inLocale(place.names, locale).text] : [];
  });
  return {
    'column.id': record.id,
    'column.title': titleOf(record, dataset, locale),
    'column.country': t(`country.${record.country}`),
    'column.place': places.join('; ') || null,
    'column.precision': t(`precision.${record.precision}`),
    'column.kind': t(`kind.${record.kind}`),
    'column.subject': t(`subject.${record.subject}`),
    'column.status': record.status ? t(`status.${record.status.state}`) : null,
    'column.announced': record.announced ?? null,
    'column.period': record.period ? periodWords(record.period, locale) : null,
    'column.claims': record.claims.length,
    'column.sources': Object.keys(record.sources).length,
    'column.partOf': record.partOf?.join(' ') ?? null,
    'column.sameAs': record.sameAs?.join(' ') ?? null,
    'column.overlaps': record.overlaps?.join(' ') ?? null,
    'column.energyLow': told?.low ?? null,
    'column.energyCentral': told?.central ?? null,
    'column.energyHigh': told?.high ?? null,
    'column.energyUntold': isTold(energy) ? null : t(`untold.${energy.untold}`),
    'column.page': `${site}/${locale}/${dataset.context.includes(record) ? 'context' : 'cases'}/${record.id}`,
  };
}

function claimCells(record: Case, dataset: Dataset, locale: SiteLocale): Cells<(typeof CLAIM_HEADS)[number]>[] {
  const t = translator(locale);
  return record.claims.map((claim) => ({
    'column.id': record.id,
    'column.title': titleOf(record, dataset, locale),
    'column.what': t(`what.${claim.what}`),
    'column.asReported': claimWords(claim, locale).text,
    'column.value': claim.value ?? null,
    'column.min': claim.min ?? null,
    'column.max': claim.max ?? null,
    'column.unit': claim.unit
      ? t(unitKey(claim), { count: claim.value ?? claim.max ?? 0 }) + (claim.per ? ` ${t(`per.${claim.per}`)}` : '')
      : null,
    'column.counts': claim.counts ? inLocale(claim.counts, locale).text : null,
    'column.over': claim.over ? inLocale(claim.over, locale).text : null,
    'column.state': t(`state.${stateOf(claim, record, dataset.pages)}`),
    'column.doubt': claim.doubt ? inLocale(claim.doubt, locale).text : null,
    'column.urls': claim.by.flatMap((key) => dataset.pages.get(record.sources[key] ?? '')?.url ?? []).join(' ') || null,
  }));
}

function sheet<Head extends MessageKey>(heads: readonly Head[], rows: Cells<Head>[], locale: SiteLocale): string {
  const t = translator(locale);
  const comma = (0.5).toLocaleString(locale).includes(',');
  const written = (cell: Cell) => (comma && typeof cell === 'number' ? String(cell).replace('.', ',') : cell);
  return csv(
    rows.map((row) => Object.fromEntries(heads.map((head) => [t(head), written(row[head])]))),
    heads.map((head) => t(head)),
    comma ? ';' : ',',
  );
}
