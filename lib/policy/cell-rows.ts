import type { Dataset } from '@/lib/dataset/build-dataset';
import { dateText } from '@/lib/format/date';
import { inLocale, type SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { RuleCell } from '@/lib/schema/policy';
import type { Country } from '@/lib/schema/vocabulary';
import type { Dated } from './in-force';
import { type Backing, backingOf, type Words } from './source-lines';

/** A cell of the comparison in words, with the dates by which a day finds it. */
export type CellRow = Dated &
  Backing & { country: Country; value: Words; instrument: Words | null; when: string; notes: Words | null };

/** All cells of the record in the words of one language. What a day shows of them is worked out by `cellsOn`. */
export const cellRows = (dataset: Dataset, locale: SiteLocale): CellRow[] =>
  dataset.policies.flatMap(({ country, cells }) => cells.map((cell) => cellRow(cell, country, dataset, locale)));

function cellRow(cell: RuleCell, country: Country, dataset: Dataset, locale: SiteLocale): CellRow {
  const { key, topic, standing, from, until, adopted, seen, unsure, over } = cell;
  return {
    key,
    topic,
    standing,
    ...(from && { from }),
    ...(until && { until }),
    ...(adopted && { adopted }),
    ...(seen && { seen }),
    ...(unsure && { unsure }),
    ...(over && { over }),
    country,
    value: inLocale(cell.value, locale),
    instrument: cell.instrument ? inLocale(cell.instrument, locale) : null,
    when: whenWords(cell, locale),
    notes: cell.notes ? inLocale(cell.notes, locale) : null,
    ...backingOf(cell, dataset, locale),
  };
}

/** Since when, until when, and what is not told of it: "since September 2021, the day is not told". */
export function whenWords(cell: RuleCell, locale: SiteLocale): string {
  const t = translator(locale);
  const { from, until, adopted, seen, unsure, dated } = cell;
  const said = (date: string) => dateText(date, locale);
  return [
    ...(adopted ? [t('policy.adopted', { date: said(adopted) })] : []),
    ...(from ? [t(dated ? 'policy.sinceAct' : 'policy.since', { date: said(from) })] : []),
    ...(from && from.length < 10 ? [t('policy.dayUntold')] : []),
    ...(!from && seen ? [t('policy.seen', { date: said(seen) })] : []),
    ...(until ? [t('policy.until', { date: said(until) })] : []),
    ...(unsure ? [t('policy.unsure', { date: said(unsure) })] : []),
  ].join(', ');
}
