import type { Dataset } from '@/lib/dataset/build-dataset';
import { dateText } from '@/lib/format/date';
import { plainNumber } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { need } from '@/lib/method/baseline';
import type { RuleNumber } from '@/lib/schema/policy';
import { type Line, lineOf, type Run } from '@/lib/view/line';
import { numberWords } from './number-words';

/** What a reader must know before the matrix, each number and day with the way to where it stands. */
export function firstLines(dataset: Dataset, locale: SiteLocale): { key: string; line: Line }[] {
  const t = translator(locale);
  const step = (key: string, text = dateText(dayOf(key, dataset), locale)): Run => ({
    text,
    href: `/${locale}/policy#${key}`,
  });
  const share = (key: string): Run => {
    const { event = '' } = cellOf(key, dataset);
    return step(event, plainNumber(numberOf(key, dataset).value ?? 0, locale));
  };
  const tax = need(dataset, 'calculator-tax');
  const runs = {
    cap: { cap: { text: capWords(dataset, locale), href: `/${locale}/policy/tables#cap` } },
    sale: {
      first: share('kz-sale-50'),
      later: share('kz-sale-75'),
      law: step('kz-law-193', dayOf('kz-law-193', dataset).slice(0, 4)),
      revised: step('kz-law-231'),
      banks: step('kz-law-259'),
    },
    tax: { tax: { text: plainNumber(tax.central, locale), href: `/${locale}/method/baselines#${tax.key}` } },
    tj: { day: step('tj-253-2-adopted') },
    uz: { day: step('uz-besqala') },
    kg: {
      day: step('kg-halt-2025'),
      // The page says to the end of the month, and no day.
      until: step('kg-halt-2025', dateText(cellOf('kg-status-halt', dataset).until?.slice(0, 7) ?? '', locale)),
    },
    tm: { day: step('tm-law-298-in-force') },
  } as const;
  return (Object.keys(runs) as (keyof typeof runs)[]).map((key) => {
    const parts: Record<string, Run> = runs[key];
    const words = Object.fromEntries(Object.entries(parts).map(([name, { text }]) => [name, text]));
    return { key, line: lineOf(t(`policy.first.${key}`, words), ...Object.values(parts)) };
  });
}

/** The limit of a purchase as the cell has it: 1 MWh. */
export const capWords = (dataset: Dataset, locale: SiteLocale): string => {
  const { counts: _, ...number } = numberOf('kz-quota-1mwh', dataset);
  return numberWords(number, locale);
};

function numberOf(key: string, dataset: Dataset): RuleNumber {
  const [number] = cellOf(key, dataset).numbers ?? [];
  if (!number) throw new Error(`The cell "${key}" of data/policies has no number. The first lines of /policy name it.`);
  return number;
}

function cellOf(key: string, { policies }: Dataset) {
  const found = policies.flatMap(({ cells }) => cells).find((one) => one.key === key);
  if (!found) throw new Error(`There is no cell "${key}" in data/policies. The first lines of /policy name it.`);
  return found;
}

function dayOf(key: string, { policies }: Dataset): string {
  const date = policies.flatMap(({ events }) => events).find((one) => one.key === key)?.date;
  if (!date) throw new Error(`No dated event "${key}" is in data/policies. The first lines of /policy name it.`);
  return date;
}
