import type { SiteLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/translate';
import type { MarkState, Trend } from './trend';

/** What one look of a chart means. `index` is the place of its series, or the number of pages of a coverage field. */
export type KeyEntry = {
  look: 'stack' | 'bar' | 'range' | 'line' | 'point' | 'open' | 'coverage';
  index: number;
  state: MarkState;
  name: string;
};

const STATES: MarkState[] = ['official', 'press', 'computed', 'doubtful'];

/** The key of a chart: series where there are several, states where bars and points differ by them, the strip. */
export function keyOf(trend: Trend, locale: SiteLocale): KeyEntry[] {
  const t = translator(locale);
  const series = trend.panels.flatMap((panel) => panel.series);
  const marks = series.flatMap((one) => one.marks.map((mark) => ({ ...mark, look: one.look })));
  const names = (looks: string[]) => [
    ...new Set(series.filter(({ look }) => looks.includes(look)).map(({ name }) => name)),
  ];
  const stacks = names(['stack']);
  const lines = names(['line', 'step']);
  const states = (looks: string[]) =>
    STATES.filter((state) => marks.some((mark) => looks.includes(mark.look) && mark.state === state));
  const pointed = states(['line', 'step', 'dot']);
  return [
    ...stacks.map((name, index): KeyEntry => ({ look: 'stack', index, state: 'official', name })),
    ...states(['bar']).map((state): KeyEntry => ({ look: 'bar', index: 0, state, name: t(`trends.look.${state}`) })),
    ...(marks.some(({ look, low, high }) => look === 'bar' && low !== high)
      ? [{ look: 'range', index: 0, state: 'computed', name: t('trends.look.range') } as const]
      : []),
    ...(lines.length > 1
      ? lines.map((name, index): KeyEntry => ({ look: 'line', index, state: 'official', name }))
      : []),
    ...(pointed.length > 1 || pointed.some((state) => state !== 'official')
      ? pointed.map((state): KeyEntry => ({ look: 'point', index: 0, state, name: t(`trends.look.${state}`) }))
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
