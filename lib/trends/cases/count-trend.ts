import type { Dataset } from '@/lib/dataset/build-dataset';
import { eventsOf } from '@/lib/derive/events';
import { plainNumber } from '@/lib/format/number';
import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { Case } from '@/lib/schema/case';
import { type Country, countries } from '@/lib/schema/vocabulary';
import { roundScale, scaleTicks } from '@/lib/trends/scale-ticks';
import { pagesBy } from '@/lib/trends/steps';
import type { Trend, TrendSentence } from '@/lib/trends/trend';
import { coverageNotes, coverageOf, panelNotes } from './coverage-words';

/** What a chart of counts asks for: its name, the steps of its time, and the groups that a bar is made of. */
export type CountChart = {
  name: string;
  title: string;
  table: string;
  steps: { key: string; name: string; full: string }[];
  stepOf: (date: string) => string | undefined;
  groups: { key: string; name: string; holds: (record: Case) => boolean }[];
  /** The view of the map that lists the cases of a country and a step. */
  href: (country: Country, step: string) => string;
  sentence: (most: { country: Country; step: string; count: number; href: string }) => TrendSentence;
  notes?: TrendSentence[];
};

/** Events by country and step, bars made of groups, with the coverage of each step beneath. */
export function countTrend(dataset: Dataset, locale: SiteLocale, chart: CountChart): Trend {
  const t = translator(locale);
  const { events, again } = eventsOf(dataset);
  const stepOf = ({ announced }: Case) => (announced ? chart.stepOf(announced) : undefined);
  const placed = events.filter(stepOf);
  const count = (country: Country, step: string, holds: (record: Case) => boolean = () => true) =>
    placed.filter((record) => record.country === country && stepOf(record) === step && holds(record)).length;
  const cells = countries.flatMap((country) =>
    chart.steps.map(({ key, full }) => ({ country, step: key, full, count: count(country, key) })),
  );
  const { to, step: width } = roundScale(Math.max(1, ...cells.map((cell) => cell.count)));
  const [most] = [...cells].sort((a, b) => b.count - a.count);
  // The map's view of a step also lists what is dated to its year alone.
  const listed = (country: Country, step: string) =>
    [...events, ...again].filter(
      ({ country: own, announced = '' }) =>
        own === country && (chart.stepOf(announced) === step || (announced !== '' && step.startsWith(`${announced}-`))),
    ).length;
  return {
    name: chart.name,
    title: chart.title,
    sentence: most
      ? chart.sentence({ ...most, step: most.full, href: chart.href(most.country, most.step) })
      : { text: '' },
    time: { by: 'step', steps: chart.steps.map(({ key, name }) => ({ key, name })) },
    panels: countries.map((country) => {
      const pages = pagesBy(dataset, country, chart.stepOf);
      const name = t(`country.${country}`);
      const told = cells.some((cell) => cell.country === country && cell.count > 0);
      const [note] = panelNotes(dataset, country, told, locale);
      return {
        key: country,
        name,
        unit: t('trends.unit.events'),
        from: 0,
        to,
        ticks: scaleTicks(0, to, Math.max(1, width), locale),
        series: chart.groups.map((group) => ({
          key: group.key,
          name: group.name,
          look: 'stack' as const,
          marks: chart.steps.flatMap(({ key, full }) => {
            const value = count(country, key, group.holds);
            if (value === 0) return [];
            const words = t('trends.mark', { name: group.name, time: full, value: plainNumber(value, locale) });
            return [{ at: key, low: value, high: value, state: 'official' as const, words }];
          }),
        })),
        coverage: coverageOf(chart.steps, pages, locale),
        ...(note ? { note } : {}),
      };
    }),
    table: {
      caption: chart.table,
      columns: [
        t('trends.column.time'),
        t('trends.column.country'),
        ...chart.groups.map(({ name }) => name),
        t('trends.column.events'),
        t('trends.column.listed'),
      ],
      rows: cells
        .filter((cell) => listed(cell.country, cell.step) > 0)
        .reverse()
        .map(({ country, step, full, count: all }) => [
          { text: full },
          { text: t(`country.${country}`) },
          ...chart.groups.map(({ holds }) => ({ text: plainNumber(count(country, step, holds), locale) })),
          { text: plainNumber(all, locale) },
          { text: plainNumber(listed(country, step), locale), href: chart.href(country, step) },
        ]),
    },
    notes: [
      ...(chart.notes ?? []),
      { text: t('trends.note.again', { count: again.length }) },
      { text: t('trends.note.unplaced', { count: events.length - placed.length }) },
      ...coverageNotes(dataset, locale),
    ],
    sources: [],
  };
}
