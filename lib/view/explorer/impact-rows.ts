import type { Dataset } from '@/lib/dataset/build-dataset';
import { type Figure, figuresOf } from '@/lib/derive/figures';
import { significant } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import { speechOf, translator } from '@/lib/i18n/translate';
import { type Derived, isTold } from '@/lib/method/derived';
import type { Case } from '@/lib/schema/case';
import type { Reading } from '@/lib/schema/reading';
import { titleOf } from '@/lib/view/case-words';
import { derivedWords } from '@/lib/view/derived-words';

/** A bar of the grid-impact figure and the row of its table. Hours of national demand; `ends` are its bounds. */
export type ImpactRow = {
  key: string;
  href: string;
  title: string;
  hollow: boolean;
  ends: [number, number];
  hours: string;
  energy: string;
  share: string;
};

const SHOWN = 10;

/** The cases whose energy weighs most on their grid, largest first, with readings of doubtful ones hollow. */
export function impactRows(
  dataset: Dataset,
  locale: SiteLocale,
): { rows: ImpactRow[]; sentence: string; note: string } {
  const t = translator(locale);
  const mining = dataset.cases.filter((record) => record.subject === 'mining');
  const figures = mining.map((record) => ({ record, figures: figuresOf(record, dataset) }));
  const bars = figures.flatMap(({ record, figures: { figure, doubtful } }) => [
    ...(figure ? [bar(record, figure, false)] : []),
    ...doubtful.flatMap((read) =>
      read.figures.map((reading, index) => bar(record, reading, true, read.readings[index]?.reading)),
    ),
  ]);
  const told = bars.flatMap((one) => (one ? [one] : [])).sort((a, b) => b.hours.value.central - a.hours.value.central);
  const firm = told.filter((one) => !one.hollow);
  const [largest] = firm;
  const untold = figures.filter(({ figures: one }) => !one.figure && one.doubtful.length === 0).length;
  return {
    rows: told.slice(0, SHOWN).map((one, index) => row(one, index, dataset, locale)),
    sentence: largest
      ? t('impact.sentence', {
          count: firm.length,
          title: titleOf(largest.record, dataset, locale),
          hours: derivedWords(largest.hours, speechOf(locale)),
          country: t(`country.${largest.record.country}`),
        })
      : '',
    note: t('impact.doubtful', { count: untold }),
  };
}

type Bar = { record: Case; figure: Figure; hours: Derived; hollow: boolean; reading: Reading | undefined };

function bar(record: Case, figure: Figure, hollow: boolean, reading?: Reading): Bar | undefined {
  return isTold(figure.scale.hours) ? { record, figure, hours: figure.scale.hours, hollow, reading } : undefined;
}

function row(
  { record, figure, hours, hollow, reading }: Bar,
  index: number,
  dataset: Dataset,
  locale: SiteLocale,
): ImpactRow {
  const t = translator(locale);
  const { share } = figure.scale;
  const title = titleOf(record, dataset, locale);
  return {
    key: `${record.id}-${index}`,
    href: `/${locale}/cases/${record.id}`,
    title: reading ? readingTitle(reading, title, locale) : title,
    hollow,
    ends: [significant(hours.value.low, 3), significant(hours.value.high, 3)],
    hours: derivedWords(hours, speechOf(locale)),
    energy: derivedWords(figure.energy, speechOf(locale)),
    share: isTold(share) ? derivedWords(share, speechOf(locale)) : t('case.notEnough'),
  };
}

function readingTitle(reading: Reading, title: string, locale: SiteLocale): string {
  const t = translator(locale);
  if (reading.road === 'money' || reading.value === undefined || !reading.unit)
    return t('impact.reading.money', { title });
  const value = t('value.withUnit', { number: reading.value, unit: t(`unit.${reading.unit}`) });
  return t('impact.reading.power', { title, value });
}
