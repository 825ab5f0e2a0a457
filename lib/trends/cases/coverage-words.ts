import type { Dataset } from '@/lib/dataset/build-dataset';
import { plainNumber } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Country } from '@/lib/schema/vocabulary';
import { datedPages, UNFIT, unfit } from '@/lib/trends/coverage';
import type { Coverage, TrendSentence } from '@/lib/trends/trend';

/** The strip beneath a chart: how many pages of each step were read. */
export function coverageOf(
  steps: { key: string; full: string }[],
  pages: ReadonlyMap<string, number>,
  locale: SiteLocale,
): Coverage[] {
  const t = translator(locale);
  return steps.map(({ key, full }) => {
    const count = pages.get(key) ?? 0;
    return { at: key, pages: count, words: t('trends.coverage.mark', { time: full, count }) };
  });
}

/** What a panel says of itself: that nothing was found or told, or that too little was read to hold it against the others. */
export function panelNotes(dataset: Dataset, country: Country, told: boolean, locale: SiteLocale): string[] {
  const t = translator(locale);
  const count = datedPages(dataset, country).length;
  const cases = dataset.cases.filter((record) => record.country === country && record.subject === 'mining').length;
  if (!told)
    return [cases > 0 ? t('trends.coverage.untold', { cases, count }) : t('trends.coverage.nothing', { count })];
  return unfit(dataset).less.some((one) => one.country === country) ? [t('trends.coverage.little', { count })] : [];
}

/** Under every chart of counts: what the strip is, and between which countries counts must not be compared. */
export function coverageNotes(dataset: Dataset, locale: SiteLocale): TrendSentence[] {
  const t = translator(locale);
  const { most, pages, less } = unfit(dataset);
  const list = less.map((one) =>
    t('trends.coverage.country', { country: t(`country.${one.country}`), pages: plainNumber(one.pages, locale) }),
  );
  return [
    { text: t('trends.coverage.strip') },
    ...(list.length > 0
      ? [
          {
            text: t('trends.coverage.unfit', {
              most: t('trends.coverage.country', {
                country: t(`country.${most}`),
                pages: plainNumber(pages, locale),
              }),
              list: list.join('; '),
              times: plainNumber(UNFIT, locale),
            }),
          },
        ]
      : []),
  ];
}
