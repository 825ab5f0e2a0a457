import type { Dataset } from '@/lib/dataset/build-dataset';
import { yearFollows } from '@/lib/derive/year-follows';
import { type YearlyQuantity, type YearSum, yearlyQuantities, yearlySums } from '@/lib/derive/yearly';
import type { SiteLocale } from '@/lib/i18n/locale';
import { speechOf } from '@/lib/i18n/translate';
import { KW } from '@/lib/units/energy';
import type { CountSection } from '@/lib/view/numbers/counts-model';
import { caseLink, claimMember, energyMember } from '@/lib/view/numbers/members';
import { exactly } from '@/lib/view/numbers/number-section';
import { sumOf } from '@/lib/view/sum-words';
import { followWords } from './cases/follow-words';
import { amountText, sumSection, unitOf } from './cases/sum-words';
import type { TrendName } from './names';

/** The figures of the trends that show a sum of a year, or what follows from it. */
const SHOWN: Record<YearlyQuantity, TrendName[]> = {
  loss: ['losses-local', 'losses-dollars'],
  power: ['power-by-year', 'power-share'],
  machines: ['machines-by-year'],
  energy: ['theft-share', 'hours-of-demand', 'city-equivalents'],
};

/** Every sum of a country and a year, with its members, what it comes to, and what was not taken into it. */
export const yearSumSections = (dataset: Dataset, locale: SiteLocale): CountSection[] =>
  yearlyQuantities.flatMap((quantity) => {
    const { sums, leftOut } = yearlySums(quantity, dataset);
    return sums.map((sum) => section(quantity, sum, leftOut, dataset, locale));
  });

function section(
  quantity: YearlyQuantity,
  sum: YearSum,
  leftOut: { id: string }[],
  dataset: Dataset,
  locale: SiteLocale,
): CountSection {
  const speech = speechOf(locale);
  const { t } = speech;
  const text = amountText(quantity, sum, locale);
  const twice = leftOut.flatMap(({ id }) => {
    const record = dataset.byId.get(id);
    return record?.country === sum.country && record.announced?.startsWith(sum.year) ? [record] : [];
  });
  return {
    id: sumSection(quantity, sum),
    title: t(`trends.sum.${quantity}`, { country: t(`country.${sum.country}`), year: sum.year }),
    form: { text, exact: exactOf(quantity, sum) },
    sentence: t('trends.sum.sentence', { count: sum.members.length, value: text }),
    rule: t('trends.sum.rule'),
    counted: sum.members.length,
    members: sum.members.map(({ record, claim }) =>
      claim ? claimMember(record, (one) => one === claim, dataset, locale) : energyMember(record, dataset, locale),
    ),
    parts: [],
    follows: yearFollows(quantity, sum, dataset).map((result) => ({
      form: {
        text: followWords(result, locale),
        exact: exactly(result.value, result.unit),
        says: t('trends.sum.follow', { name: t(`formula.${result.formula}`), value: followWords(result, locale) }),
      },
      sum: sumOf(result, dataset, speech),
    })),
    leftOut:
      twice.length > 0
        ? [{ text: t('trends.sum.twice', { count: twice.length }), cases: twice.map(caseLink(dataset, locale)) }]
        : [],
    uses: [
      {
        name: t('trends.title'),
        links: SHOWN[quantity].map((name) => ({
          text: t(`trends.${name}.title` as 'trends.title'),
          href: `/${locale}/trends#${name}`,
        })),
      },
    ],
  };
}

/** The full value in the unit that sums of the site take: power in kW. */
function exactOf(quantity: YearlyQuantity, sum: YearSum): string {
  const { low, high } = sum.value;
  return quantity === 'power'
    ? exactly({ low: low * KW.MW, high: high * KW.MW }, 'kW')
    : exactly({ low, high }, unitOf(quantity, sum));
}
