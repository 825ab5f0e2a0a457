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
import { derivedSection, numberHref, readingSection } from '@/lib/view/numbers/number-place';

/** A bar of the grid-impact figure and the row of its table. Hours of national demand; `ends` are its bounds. */
export type ImpactRow = {
  key: string;
  href: string;
  /** Where the numbers have their place: the reading that they follow from, else each its own. */
  homes: { energy: string; hours: string; share: string };
  title: string;
  hollow: boolean;
  ends: [number, number];
  hours: string;
  energy: string;
  share: string;
};

/** What the chart draws of a row. */
export type ImpactBar = Pick<ImpactRow, 'key' | 'title' | 'hollow' | 'ends'>;

const SHOWN = 10;

/** What the figure says: its rows, the sentence over them with the number in it and its place, the note below. */
export type Impact = { rows: ImpactRow[]; sentence: string; value: string; home: string; note: string };

/** The figures of all mining cases and readings that tell hours of demand, largest first; and the cases that do not. */
export function impactOf(dataset: Dataset): { told: Bar[]; firm: Bar[]; untold: Case[] } {
  const mining = dataset.cases.filter((record) => record.subject === 'mining');
  const figures = mining.map((record) => ({ record, figures: figuresOf(record, dataset) }));
  const bars = figures.flatMap(({ record, figures: { figure, doubtful } }) => [
    ...(figure ? [bar(record, figure, false)] : []),
    ...doubtful.flatMap((read) =>
      read.figures.map((reading, index) => {
        const by = read.readings[index]?.reading;
        return bar(record, reading, true, by && { reading: by, section: readingSection(read.claim.key, by.key) });
      }),
    ),
  ]);
  const told = bars.flatMap((one) => (one ? [one] : [])).sort((a, b) => b.hours.value.central - a.hours.value.central);
  const untold = figures.filter(({ figures: one }) => !one.figure && one.doubtful.length === 0);
  return { told, firm: told.filter((one) => !one.hollow), untold: untold.map(({ record }) => record) };
}

/** The cases whose energy weighs most on their grid, largest first, with readings of doubtful ones hollow. */
export function impactRows(dataset: Dataset, locale: SiteLocale): Impact {
  const t = translator(locale);
  const { told, firm, untold } = impactOf(dataset);
  const [largest] = firm;
  const hours = largest ? derivedWords(largest.hours, speechOf(locale)) : '';
  return {
    rows: told.slice(0, SHOWN).map((one, index) => row(one, index, dataset, locale)),
    sentence: largest
      ? t('impact.sentence', {
          count: firm.length,
          title: titleOf(largest.record, dataset, locale),
          hours,
          country: t(`country.${largest.record.country}`),
        })
      : '',
    value: hours,
    home: largest ? numberHref(locale, largest.record.id, derivedSection('hours')) : '',
    note: t('impact.doubtful', { count: untold.length }),
  };
}

type ReadBy = { reading: Reading; section: string };
export type Bar = { record: Case; figure: Figure; hours: Derived; hollow: boolean; by: ReadBy | undefined };

function bar(record: Case, figure: Figure, hollow: boolean, by?: ReadBy): Bar | undefined {
  return isTold(figure.scale.hours) ? { record, figure, hours: figure.scale.hours, hollow, by } : undefined;
}

/** The title of a bar: that of its case, and how its value is read. */
export function barTitle({ record, by }: Bar, dataset: Dataset, locale: SiteLocale): string {
  const title = titleOf(record, dataset, locale);
  return by ? readingTitle(by.reading, title, locale) : title;
}

function row(one: Bar, index: number, dataset: Dataset, locale: SiteLocale): ImpactRow {
  const { record, figure, hours, hollow, by } = one;
  const t = translator(locale);
  const { share } = figure.scale;
  const home = (line: string) => numberHref(locale, record.id, by?.section ?? derivedSection(line));
  return {
    key: `${record.id}-${index}`,
    href: by ? home('') : `/${locale}/cases/${record.id}#derived`,
    homes: { energy: home('energy'), hours: home('hours'), share: isTold(share) ? home('share') : '' },
    title: barTitle(one, dataset, locale),
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
