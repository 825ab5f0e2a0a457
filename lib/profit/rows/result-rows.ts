import type { Speech } from '@/lib/i18n/speech';
import type { Ledger } from '@/lib/profit/sums/ledger';
import type { Ledgers } from '@/lib/profit/sums/terms';
import { percent, type WriteDollars } from './amounts';

const items = ['revenue', 'power', 'fee', 'compliance', 'costs', 'tax', 'net', 'margin'] as const;
export type Item = (typeof items)[number];

/** A line of the day: what the article has, and our three ends. `total` lines are what readers look for. */
export type ResultRow = { key: Item; name: string; total: boolean; article: string; ours: string[] };

const TOTALS: readonly Item[] = ['revenue', 'costs', 'net', 'margin'];

/** The article's ledger and ours, side by side; what a way leaves out is named, not shown as nothing. */
export function resultRows(
  article: Ledger,
  { low, central, high }: Ledgers,
  write: WriteDollars,
  speech: Speech,
): ResultRow[] {
  const cell = (ledger: Ledger, item: Item, leftOut: boolean): string => {
    if (leftOut) return speech.t('profit.notIn');
    if (item === 'margin') return percent(ledger.margin, speech, 1);
    return write(item === 'costs' ? ledger.revenue - ledger.before : ledger[item]);
  };
  return items.map((key) => ({
    key,
    name: speech.t(`profit.row.${key}`),
    total: TOTALS.includes(key),
    article: cell(article, key, key === 'fee'),
    ours: [low, central, high].map((ledger) => cell(ledger, key, key === 'compliance')),
  }));
}
