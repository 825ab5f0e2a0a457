import type { Trend } from '@/lib/trends/trend';
import { integer, number, required, type Table, text } from './table';

const COLUMNS = {
  figure: text('Name of the figure.', required),
  panel: text('Country (ISO 3166-1) or what the panel is about.', required),
  panel_name: text('The same in words.'),
  unit: text('Unit of the values, in words.'),
  series: text('Which series of the panel; empty in rows that tell of coverage alone.'),
  time: text('Quarter, year or date; 2021.5 is the middle of 2021.', required),
  low: number('Lowest value.'),
  high: number('Highest value; the same where there is one number.'),
  bound: text('at-least or at-most, if the value is open on one side.'),
  state: text('official, press, computed or doubtful: who stands behind the value.'),
  words: text('The value in words, with what must be known of it.'),
  pages_read: integer('Pages from that time that were read. Empty where the figure has no coverage strip.'),
};

/** A figure of the trends as a table: one row a mark, and one for every step of which nothing is told. */
export function trendTable(trend: Trend): Table<keyof typeof COLUMNS> {
  const rows = trend.panels.flatMap((panel) => {
    const head = { figure: trend.name, panel: panel.key, panel_name: panel.name, unit: panel.unit };
    const read = new Map(panel.coverage?.map(({ at, pages }) => [String(at), pages]));
    const told = panel.series.flatMap((series) =>
      series.marks.map((mark) => ({
        ...head,
        series: series.name,
        time: String(mark.at),
        low: mark.low,
        high: mark.high,
        bound: mark.open ? (mark.open === 'above' ? 'at-least' : 'at-most') : null,
        state: mark.state,
        words: mark.words,
        pages_read: read.get(String(mark.at)) ?? null,
      })),
    );
    const silent = (panel.coverage ?? []).filter(({ at }) => !told.some(({ time }) => time === at));
    return [
      ...told,
      ...silent.map(({ at, pages, words }) => ({
        ...head,
        series: null,
        time: at,
        low: null,
        high: null,
        bound: null,
        state: null,
        words,
        pages_read: pages,
      })),
    ];
  });
  return {
    name: trend.name,
    row: 'one value of a figure, or one step of time of which nothing is told',
    columns: COLUMNS,
    rows,
    key: ['panel', 'series', 'time'],
  };
}
