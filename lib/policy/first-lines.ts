import type { Dataset } from '@/lib/dataset/build-dataset';
import { plainNumber } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { need } from '@/lib/method/baseline';
import type { RuleNumber } from '@/lib/schema/policy';
import { numberWords } from './number-words';

const FIRST = ['cap', 'sale', 'tax', 'tj', 'uz', 'kg', 'tm'] as const;

/** What a reader must know before the matrix. The numbers are those of the cells and of the statement they speak of. */
export function firstLines(dataset: Dataset, locale: SiteLocale): { key: string; text: string }[] {
  const values = {
    cap: capWords(dataset, locale),
    first: bare(numberOf('kz-sale-50', dataset), locale),
    later: bare(numberOf('kz-sale-75', dataset), locale),
    tax: plainNumber(need(dataset, 'calculator-tax').central, locale),
  };
  return FIRST.map((key) => ({ key, text: translator(locale)(`policy.first.${key}`, values) }));
}

/** The limit of a purchase as the cell has it: 1 MWh. */
export const capWords = (dataset: Dataset, locale: SiteLocale): string => {
  const { counts: _, ...number } = numberOf('kz-quota-1mwh', dataset);
  return numberWords(number, locale);
};

const bare = ({ value }: RuleNumber, locale: SiteLocale): string => plainNumber(value ?? 0, locale);

function numberOf(key: string, { policies }: Dataset): RuleNumber {
  const [number] = policies.flatMap(({ cells }) => cells).find((cell) => cell.key === key)?.numbers ?? [];
  if (!number) throw new Error(`The cell "${key}" of data/policies has no number. The first lines of /policy name it.`);
  return number;
}
