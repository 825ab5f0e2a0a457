import type { Dataset } from '@/lib/dataset/build-dataset';
import { pagesAbout, yearOf } from '@/lib/derive/coverage';
import { plainNumber } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import { countries } from '@/lib/schema/vocabulary';
import { pagesBy, shownYears } from './steps';
import type { TrendTable } from './trend';

/** The strips of all charts as a table: pages read, by country and by the year in which they came out. */
export function coverageTable(dataset: Dataset, locale: SiteLocale): TrendTable {
  const t = translator(locale);
  const years = shownYears(dataset);
  return {
    caption: t('trends.read.caption'),
    columns: [t('trends.column.country'), ...years, t('trends.read.undated'), t('trends.read.all')],
    rows: countries.map((country) => {
      const all = pagesAbout(dataset, country);
      const by = pagesBy(dataset, country, yearOf);
      const count = (pages: number) => ({
        text: pages === 0 ? t('trends.read.none') : plainNumber(pages, locale),
      });
      return [
        { text: t(`country.${country}`), href: `/${locale}/numbers/countries/${country.toLowerCase()}` },
        ...years.map((year) => count(by.get(year) ?? 0)),
        count(all.filter(({ published }) => !published).length),
        count(all.length),
      ];
    }),
  };
}
