import type { Dataset } from '@/lib/dataset/build-dataset';
import { energyTotals, leftOutReasons, type Total } from '@/lib/derive/totals';
import type { SiteLocale } from '@/lib/i18n/locale';
import { speechOf, translator } from '@/lib/i18n/translate';
import { titleOf } from '@/lib/view/case-words';
import { derivedWords } from '@/lib/view/derived-words';

export type TotalRow = {
  key: string;
  name: string;
  energy: string | null;
  counted: { href: string; title: string }[];
  leftOut: { text: string; cases: { href: string; title: string }[] }[];
};

/** The sums by country and for the region, with what was counted and what was left out, and why. */
export function totalRows(dataset: Dataset, locale: SiteLocale): TotalRow[] {
  const t = translator(locale);
  const { countries, region } = energyTotals(dataset);
  const link = (id: string) => {
    const record = dataset.byId.get(id);
    return { href: `/${locale}/cases/${id}`, title: record ? titleOf(record, dataset, locale) : id };
  };
  const row = (total: Total, name: string): TotalRow => ({
    key: total.country ?? 'all',
    name,
    energy:
      total.counted.length > 0
        ? derivedWords(
            {
              value: total.value,
              unit: 'kWh',
              formula: 'energy-stated',
              inputs: [],
              ...(total.open ? { open: 'above' as const } : {}),
            },
            speechOf(locale),
          )
        : null,
    counted: total.counted.map(link),
    leftOut: leftOutReasons.flatMap((because) => {
      const ids = total.leftOut.filter((one) => one.because === because).map((one) => one.id);
      return ids.length > 0 ? [{ text: t(`left.${because}`, { count: ids.length }), cases: ids.map(link) }] : [];
    }),
  });
  return [
    ...countries.map((total) => row(total, t(`country.${total.country ?? 'KZ'}`))),
    row(region, t('totals.region')),
  ];
}
