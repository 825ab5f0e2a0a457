import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { MarkState, SeriesGroup, Trend } from './trend';

/** What one look of a chart means. `index` is the place of its series, or the number of pages of a coverage field. */
export type KeyEntry = {
  look: 'stack' | 'bar' | 'range' | 'line' | 'point' | 'open' | 'coverage';
  index: number;
  state: MarkState;
  name: string;
};

const HARMLESS: MarkState[] = ['official', 'press'];
const STATES: MarkState[] = ['official', 'press', 'computed', 'doubtful'];

/** The key of a chart: series where there are several, states where bars and points differ by them, the strip. */
export function keyOf(trend: Trend, locale: SiteLocale): KeyEntry[] {
  const t = translator(locale);
  const series = trend.panels.flatMap((panel) => panel.series);
  const marks = series.flatMap((one) => one.marks.map((mark) => ({ ...mark, look: one.look, of: one.key })));
  const groups = (looks: string[]): SeriesGroup[] => {
    const all = series.filter(({ look }) => looks.includes(look)).flatMap(({ group }) => group ?? []);
    return [...new Map(all.map((group) => [group.name, group])).values()].sort((a, b) => a.index - b.index);
  };
  const [stacks, lines, bars, dots] = [groups(['stack']), groups(['line', 'step']), groups(['bar']), groups(['dot'])];
  /** Bars and points of one panel are told apart by what they are; their states follow. */
  const mixed = dots.length > 0 && bars.length + lines.length > 0;
  /** So are bars that stand side by side in a panel; their name says how they are known. */
  const beside =
    trend.panels.map((panel) => panel.series.filter(({ look }) => look === 'bar')).find((all) => all.length > 1) ?? [];
  /** Where bars and points have names of their own, the first of their states goes without saying. */
  const states = (looks: string[]) =>
    STATES.filter(
      (state) =>
        !(mixed && HARMLESS.includes(state)) && marks.some((mark) => looks.includes(mark.look) && mark.state === state),
    );
  const pointed = states(['line', 'step', 'dot']);
  return [
    ...stacks.map(({ index, name }): KeyEntry => ({ look: 'stack', index, state: 'official', name })),
    ...(mixed ? bars : []).map(
      ({ name }): KeyEntry => ({
        look: 'bar',
        index: 0,
        state: marks.find(({ look }) => look === 'bar')?.state ?? 'press',
        name,
      }),
    ),
    ...(mixed ? dots : []).map(({ index, name }): KeyEntry => ({ look: 'point', index, state: 'press', name })),
    ...beside.map(({ key, name }, index): KeyEntry => {
      const state = marks.find(({ look, of }) => look === 'bar' && of === key)?.state ?? 'computed';
      return {
        look: 'bar',
        index,
        state,
        name: t('trends.withState', { value: name, state: t(`trends.state.${state}`) }),
      };
    }),
    ...(beside.length > 0 ? [] : states(['bar'])).map(
      (state): KeyEntry => ({ look: 'bar', index: 0, state, name: t(`trends.state.${state}`) }),
    ),
    ...(marks.some(({ look, low, high }) => look === 'bar' && low !== high)
      ? [{ look: 'range', index: 0, state: 'computed', name: t('trends.look.range') } as const]
      : []),
    ...(lines.length > 1
      ? lines.map(({ index, name }): KeyEntry => ({ look: 'line', index, state: 'official', name }))
      : []),
    ...(pointed.length > 1 || pointed.some((state) => state !== 'official')
      ? pointed.map((state): KeyEntry => ({ look: 'point', index: 0, state, name: t(`trends.state.${state}`) }))
      : []),
    ...(marks.some(({ open }) => open === 'above')
      ? [{ look: 'open', index: 0, state: 'official', name: t('trends.look.open') } as const]
      : []),
    ...(trend.panels.some(({ coverage }) => coverage)
      ? [
          { look: 'coverage', index: 4, state: 'official', name: t('trends.look.read') } as const,
          { look: 'coverage', index: 0, state: 'official', name: t('trends.look.unread') } as const,
        ]
      : []),
  ];
}
