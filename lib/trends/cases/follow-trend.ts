import type { Dataset } from '@/lib/dataset/build-dataset';
import { type YearlyQuantity, type YearSum, yearlySums } from '@/lib/derive/yearly';
import type { SiteLocale } from '@/lib/i18n/locale';
import { type MessageKey, translator } from '@/lib/i18n/translate';
import { sourcePages } from '@/lib/trends/source-pages';
import { shownYears } from '@/lib/trends/steps';
import type { Trend, TrendSentence } from '@/lib/trends/trend';
import { exactly } from '@/lib/units/interval';
import { casesCell, largest } from './bar-words';
import { againstCell, type DrawnFollow, drawnFollows, followBar, followCell, followOf, pagesOf } from './follow-words';
import { sumTrend } from './sum-trend';
import { sumWords } from './sum-words';

export type FollowChart = {
  name: string;
  quantity: Extract<YearlyQuantity, 'energy' | 'power'>;
  /** What is drawn of each sum, side by side. The sentence tells the largest of the first. */
  formulas: readonly [DrawnFollow, ...DrawnFollow[]];
  notes: TrendSentence[];
};

/** Sums of years held against baselines of their country: what each comes to as bars, and the baseline in the table. */
export function followTrend(dataset: Dataset, locale: SiteLocale, chart: FollowChart): Trend {
  const { name, quantity, formulas, notes } = chart;
  const t = translator(locale);
  const words = (topic: 'series' | 'column' | 'against' | 'unsourced', formula: DrawnFollow, values = {}) =>
    t(`trends.${topic}.${drawnFollows[formula]}` as MessageKey, values);
  const of = (formula: DrawnFollow, sum: YearSum) => followOf(formula, quantity, sum, dataset);
  const { sums } = yearlySums(quantity, dataset);
  const newest = shownYears(dataset).at(-1) ?? '';
  return sumTrend(dataset, locale, {
    name,
    quantity,
    unit: () => t(`trends.${name}.unit` as MessageKey),
    series: formulas.map((formula) => ({
      key: formula,
      name: words('series', formula),
      bar: (sum) => followBar(of(formula, sum), locale),
    })),
    unsourced: (country) => {
      const own = sums.filter((sum) => sum.country === country);
      // A country without a sum is asked as if it had one, of its newest year.
      const asked = own.length > 0 ? own : [{ country, year: newest, value: exactly(1), open: false, members: [] }];
      return formulas
        .filter((formula) => asked.every((sum) => !of(formula, sum)))
        .map((formula) => words('unsourced', formula, { country: t(`country.${country}`) }));
    },
    sentence: largest(
      `trends.${name}.sentence` as MessageKey,
      (sum) => followCell(of(formulas[0], sum), quantity, sum, locale),
      locale,
    ),
    columns: [
      t(`trends.column.${quantity}`),
      ...formulas.flatMap((formula) => [words('against', formula), words('column', formula)]),
      t('trends.column.cases'),
    ],
    row: (sum) => [
      { ...sumWords(quantity, sum, locale), ...(quantity === 'energy' ? { state: 'computed' as const } : {}) },
      ...formulas.flatMap((formula) => [
        againstCell(of(formula, sum), sum.country, dataset, locale),
        followCell(of(formula, sum), quantity, sum, locale),
      ]),
      casesCell(sum, locale),
    ],
    notes,
    sources: sourcePages(
      pagesOf(sums.flatMap((sum) => formulas.flatMap((one) => of(one, sum) ?? []))),
      dataset,
      locale,
    ),
  });
}
