import type { Dataset } from '@/lib/dataset/build-dataset';
import { energyTotals, leftOutReasons, type Total, totalFigure } from '@/lib/derive/totals';
import type { SiteLocale } from '@/lib/i18n/locale';
import { speechOf, type Translate, translator } from '@/lib/i18n/translate';
import { derivedWords } from '@/lib/view/derived-words';
import { countHref, totalSection } from '@/lib/view/numbers/number-place';

export type TotalRow = {
  key: string;
  name: string;
  energy: string | null;
  /** Where the sum lists its members, what was left out, and why. */
  home: string;
  counted: number;
  leftOut: string[];
};

export const totalKey = ({ country }: Total): string => country ?? 'all';
export const totalName = ({ country }: Total, t: Translate): string =>
  t(country ? `country.${country}` : 'totals.region');

/** Why cases are left out, each reason once, with those it holds of. */
export const leftOutOf = (total: Total, t: Translate): { text: string; ids: string[] }[] =>
  leftOutReasons.flatMap((because) => {
    const ids = total.leftOut.filter((one) => one.because === because).map((one) => one.id);
    return ids.length > 0 ? [{ text: t(`left.${because}`, { count: ids.length }), ids }] : [];
  });

/** The sums by country and for the region: how many were counted, how many left out, and why. */
export function totalRows(dataset: Dataset, locale: SiteLocale): TotalRow[] {
  const t = translator(locale);
  const { countries, region } = energyTotals(dataset);
  return [...countries, region].map((total) => ({
    key: totalKey(total),
    name: totalName(total, t),
    energy: total.counted.length > 0 ? derivedWords(totalFigure(total), speechOf(locale)) : null,
    home: countHref(locale, totalSection(totalKey(total))),
    counted: total.counted.length,
    leftOut: leftOutOf(total, t).map(({ text }) => text),
  }));
}
